#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology acquired with Az PowerShell.
#
# It may be run again: what is there is left as it is, and what failed is created once more. To change what is there, deploy the template.
# Variables come from the environment; what is missing is asked for. Sign in first: Connect-AzAccount.
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# A variable of the environment, or what is answered. A secret isn't shown.
function Get-Given([string] $Name, [string] $What, [switch] $Secret) {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if ($value) { return $value }
    if ($Secret) { return Read-Host -Prompt $What -MaskInput }
    return Read-Host -Prompt $What
}

# What Azure says of a resource; nothing where there is none.
function Get-State([string] $Id, [string] $Version) {
    $answer = Invoke-AzRestMethod -Method GET -Path "${Id}?api-version=$Version"
    if ($answer.StatusCode -eq 404) { return $null }
    if ($answer.StatusCode -ge 400) { throw $answer.Content }
    return $answer.Content | ConvertFrom-Json -AsHashtable
}

# True where there is no such resource, or where its creation failed.
function Test-Missing([string] $Id, [string] $Version) {
    $state = Get-State $Id $Version
    return $null -eq $state -or $state['properties']?['provisioningState'] -eq 'Failed'
}

# What is created in the background, by its id.
$jobs = @{}

# Waits until a resource is there.
function Wait-Resource([string] $Id, [string] $Version) {
    if ($jobs.ContainsKey($Id)) { $jobs[$Id] | Receive-Job -Wait -ErrorAction Stop | Out-Null }
    while ($true) {
        $state = Get-State $Id $Version
        $word = if ($null -eq $state) { 'Missing' } else { $state['properties']?['provisioningState'] }
        if ($word -eq 'Failed') { throw "$Id failed" }
        if ($word -notin 'Missing', 'Updating', 'Creating') { return }
        Start-Sleep -Seconds 15
    }
}

# Writes a resource as Resource Manager takes it.
function Set-Resource([string] $Id, [string] $Version, $Body) {
    $answer = Invoke-AzRestMethod -Method PUT -Path "${Id}?api-version=$Version" -Payload ($Body | ConvertTo-Json -Depth 50 -Compress)
    if ($answer.StatusCode -ge 400) { throw $answer.Content }
}

$SUBSCRIPTION = (Get-AzContext).Subscription.Id
$RESOURCE_GROUP = Get-Given RESOURCE_GROUP 'The resource group deployed to, which exists'
$LYON_PSK = Get-Given LYON_PSK 'lyonPsk' -Secret
$NICE_PSK = Get-Given NICE_PSK 'nicePsk' -Secret
$MILL_PSK = Get-Given MILL_PSK 'millPsk' -Secret
$KIOSKS_PSK = Get-Given KIOSKS_PSK 'kiosksPsk' -Secret

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'lyon' -Location 'westeurope' -GatewayIpAddress '203.0.113.20' -AddressPrefix '192.168.1.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'nice' -Location 'westeurope' -GatewayIpAddress '203.0.113.30' -AddressPrefix '192.168.1.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'mill' -Location 'westeurope' -GatewayIpAddress '203.0.113.40' -AddressPrefix '10.0.0.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/kiosks" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'kiosks' -Location 'westeurope' -GatewayIpAddress '203.0.113.50' -AddressPrefix '172.20.0.0/16' -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'westeurope' -AddressPrefix '10.0.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'workload' -AddressPrefix '10.0.1.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'web' -AddressPrefix '10.0.2.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/27')
    ) -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-ip-1' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-ip-2' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation2'
            'sku' = [ordered]@{
                'name' = 'VpnGw2AZ'
                'tier' = 'VpnGw2AZ'
            }
            'activeActive' = $true
            'enableBgp' = $false
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'activeActive'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2"
                        }
                    }
                }
            )
            'natRules' = @(
                [ordered]@{
                    'name' = 'lyon-in'
                    'properties' = [ordered]@{
                        'mode' = 'IngressSnat'
                        'type' = 'Static'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '192.168.1.0/24'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.64.1.0/24'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'nice-in'
                    'properties' = [ordered]@{
                        'mode' = 'IngressSnat'
                        'type' = 'Static'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '192.168.1.0/24'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.64.2.0/24'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'mill-in'
                    'properties' = [ordered]@{
                        'mode' = 'IngressSnat'
                        'type' = 'Static'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '10.0.0.0/24'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.66.0.0/24'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'hub-out'
                    'properties' = [ordered]@{
                        'mode' = 'EgressSnat'
                        'type' = 'Static'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '10.0.1.0/24'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.66.1.0/24'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'hub-web'
                    'properties' = [ordered]@{
                        'mode' = 'EgressSnat'
                        'type' = 'Static'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '10.0.2.4/32'
                                'portRange' = '8443'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.66.2.4/32'
                                'portRange' = '443'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'kiosks-1'
                    'properties' = [ordered]@{
                        'mode' = 'IngressSnat'
                        'type' = 'Dynamic'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '172.20.0.0/16'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.67.0.0/26'
                            }
                        )
                        'ipConfigurationId' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/ipConfigurations/default"
                    }
                },
                [ordered]@{
                    'name' = 'kiosks-2'
                    'properties' = [ordered]@{
                        'mode' = 'IngressSnat'
                        'type' = 'Dynamic'
                        'internalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '172.20.0.0/16'
                            }
                        )
                        'externalMappings' = @(
                            [ordered]@{
                                'addressSpace' = '100.67.0.64/26'
                            }
                        )
                        'ipConfigurationId' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/ipConfigurations/activeActive"
                    }
                }
            )
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${LYON_PSK}"
            'enableBgp' = $false
            'ingressNatRules' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/lyon-in"
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${NICE_PSK}"
            'enableBgp' = $false
            'ingressNatRules' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/nice-in"
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-mill" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-mill" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${MILL_PSK}"
            'enableBgp' = $false
            'ingressNatRules' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/mill-in"
                }
            )
            'egressNatRules' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/hub-out"
                },
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/hub-web"
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-mill" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-kiosks" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-kiosks" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/kiosks"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${KIOSKS_PSK}"
            'enableBgp' = $false
            'ingressNatRules' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/kiosks-1"
                },
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/kiosks-2"
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-kiosks" '2025-01-01'
}
