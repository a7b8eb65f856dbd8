#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology atlantic with Az PowerShell.
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

$ATLANTIC_PSK = Get-Given ATLANTIC_PSK 'atlanticPsk' -Secret

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2" '2025-03-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.1.0.0/16'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.1.1.0/24'
                    }
                },
                [ordered]@{
                    'name' = 'GatewaySubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.1.255.0/27'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.2.0.0/16'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.2.1.0/24'
                    }
                },
                [ordered]@{
                    'name' = 'GatewaySubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.2.255.0/27'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'sku' = [ordered]@{
            'name' = 'Standard'
            'tier' = 'Regional'
        }
        'zones' = @(
            '1',
            '2',
            '3'
        )
        'properties' = [ordered]@{
            'publicIPAddressVersion' = 'IPv4'
            'publicIPAllocationMethod' = 'Static'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'sku' = [ordered]@{
            'name' = 'Standard'
            'tier' = 'Regional'
        }
        'zones' = @(
            '1',
            '2',
            '3'
        )
        'properties' = [ordered]@{
            'publicIPAddressVersion' = 'IPv4'
            'publicIPAllocationMethod' = 'Static'
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1" '2025-01-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation2'
            'sku' = [ordered]@{
                'name' = 'VpnGw2AZ'
                'tier' = 'VpnGw2AZ'
            }
            'activeActive' = $false
            'enableBgp' = $true
            'bgpSettings' = [ordered]@{
                'asn' = 65010
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1"
                        }
                    }
                }
            )
        }
    })
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation2'
            'sku' = [ordered]@{
                'name' = 'VpnGw2AZ'
                'tier' = 'VpnGw2AZ'
            }
            'activeActive' = $false
            'enableBgp' = $true
            'bgpSettings' = [ordered]@{
                'asn' = 65020
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1"
                        }
                    }
                }
            )
        }
    })
}

Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn" '2025-01-01'

Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/connections/west-vpn-to-east-vpn" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/connections/west-vpn-to-east-vpn" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'Vnet2Vnet'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn"
                'properties' = @{}
            }
            'virtualNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${ATLANTIC_PSK}"
            'enableBgp' = $true
            'ipsecPolicies' = @(
                [ordered]@{
                    'saLifeTimeSeconds' = 27000
                    'saDataSizeKilobytes' = 102400000
                    'ipsecEncryption' = 'GCMAES256'
                    'ipsecIntegrity' = 'GCMAES256'
                    'ikeEncryption' = 'AES256'
                    'ikeIntegrity' = 'SHA384'
                    'dhGroup' = 'ECP384'
                    'pfsGroup' = 'ECP384'
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/connections/west-vpn-to-east-vpn" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/connections/east-vpn-to-west-vpn" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/connections/east-vpn-to-west-vpn" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'properties' = [ordered]@{
            'connectionType' = 'Vnet2Vnet'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn"
                'properties' = @{}
            }
            'virtualNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${ATLANTIC_PSK}"
            'enableBgp' = $true
            'ipsecPolicies' = @(
                [ordered]@{
                    'saLifeTimeSeconds' = 27000
                    'saDataSizeKilobytes' = 102400000
                    'ipsecEncryption' = 'GCMAES256'
                    'ipsecIntegrity' = 'GCMAES256'
                    'ikeEncryption' = 'AES256'
                    'ikeIntegrity' = 'SHA384'
                    'dhGroup' = 'ECP384'
                    'pfsGroup' = 'ECP384'
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/connections/east-vpn-to-west-vpn" '2025-01-01'
}
