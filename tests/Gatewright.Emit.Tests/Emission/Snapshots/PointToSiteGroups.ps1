#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology remote with Az PowerShell.
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
$MACHINE_ROOT = Get-Given MACHINE_ROOT 'The public part of the root that machine certificates descend from: base64 on one line'
$RADIUS_SECRET = Get-Given RADIUS_SECRET 'radiusSecret' -Secret
$VALUE_1 = Get-Given VALUE_1 'What environment().authentication.loginEndpoint gives'

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'westeurope' -AddressPrefix '10.0.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'servers' -AddressPrefix '10.0.1.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/27')
    ) -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-ip-1' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
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
                'name' = 'VpnGw3AZ'
                'tier' = 'VpnGw3AZ'
            }
            'activeActive' = $false
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
                }
            )
            'customRoutes' = [ordered]@{
                'addressPrefixes' = @(
                    '192.168.0.0/16'
                )
            }
            'virtualNetworkGatewayPolicyGroups' = @(
                [ordered]@{
                    'name' = 'accountants'
                    'properties' = [ordered]@{
                        'isDefault' = $false
                        'priority' = 1
                        'policyMembers' = @(
                            [ordered]@{
                                'name' = 'accounting'
                                'attributeType' = 'AADGroupId'
                                'attributeValue' = '44444444-4444-4444-4444-444444444444'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'auditors'
                    'properties' = [ordered]@{
                        'isDefault' = $false
                        'priority' = 2
                        'policyMembers' = @(
                            [ordered]@{
                                'name' = 'audit'
                                'attributeType' = 'RadiusAzureGroupId'
                                'attributeValue' = '6ad1bd08'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'robots'
                    'properties' = [ordered]@{
                        'isDefault' = $false
                        'priority' = 3
                        'policyMembers' = @(
                            [ordered]@{
                                'name' = 'robots'
                                'attributeType' = 'CertificateGroupId'
                                'attributeValue' = 'robots.contoso.com'
                            }
                        )
                    }
                },
                [ordered]@{
                    'name' = 'staff'
                    'properties' = [ordered]@{
                        'isDefault' = $true
                        'priority' = 100
                        'policyMembers' = @(
                            [ordered]@{
                                'name' = 'staff'
                                'attributeType' = 'AADGroupId'
                                'attributeValue' = '55555555-5555-5555-5555-555555555555'
                            }
                        )
                    }
                }
            )
            'vpnClientConfiguration' = [ordered]@{
                'vpnClientAddressPool' = [ordered]@{
                    'addressPrefixes' = @(
                        '172.16.0.0/22'
                    )
                }
                'vpnClientProtocols' = @(
                    'OpenVPN'
                )
                'vpnAuthenticationTypes' = @(
                    'Certificate',
                    'Radius',
                    'AAD'
                )
                'aadTenant' = "${VALUE_1}33333333-3333-3333-3333-333333333333/"
                'aadAudience' = '66666666-6666-6666-6666-666666666666'
                'aadIssuer' = 'https://sts.windows.net/33333333-3333-3333-3333-333333333333/'
                'vpnClientRootCertificates' = @(
                    [ordered]@{
                        'name' = 'machines'
                        'properties' = [ordered]@{
                            'publicCertData' = "${MACHINE_ROOT}"
                        }
                    }
                )
                'vpnClientRevokedCertificates' = @(
                    [ordered]@{
                        'name' = 'stolen-tablet'
                        'properties' = [ordered]@{
                            'thumbprint' = '0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C'
                        }
                    }
                )
                'radiusServers' = @(
                    [ordered]@{
                        'radiusServerAddress' = '10.0.1.4'
                        'radiusServerScore' = 30
                        'radiusServerSecret' = "${RADIUS_SECRET}"
                    },
                    [ordered]@{
                        'radiusServerAddress' = '10.0.1.5'
                        'radiusServerScore' = 20
                        'radiusServerSecret' = "${RADIUS_SECRET}"
                    }
                )
                'vngClientConnectionConfigurations' = @(
                    [ordered]@{
                        'name' = 'finance'
                        'properties' = [ordered]@{
                            'vpnClientAddressPool' = [ordered]@{
                                'addressPrefixes' = @(
                                    '172.16.4.0/24'
                                )
                            }
                            'virtualNetworkGatewayPolicyGroups' = @(
                                [ordered]@{
                                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/accountants"
                                },
                                [ordered]@{
                                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/auditors"
                                }
                            )
                        }
                    },
                    [ordered]@{
                        'name' = 'machines'
                        'properties' = [ordered]@{
                            'vpnClientAddressPool' = [ordered]@{
                                'addressPrefixes' = @(
                                    '172.16.5.0/24'
                                )
                            }
                            'virtualNetworkGatewayPolicyGroups' = @(
                                [ordered]@{
                                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/robots"
                                }
                            )
                        }
                    },
                    [ordered]@{
                        'name' = 'everyone'
                        'properties' = [ordered]@{
                            'vpnClientAddressPool' = [ordered]@{
                                'addressPrefixes' = @(
                                    '172.16.8.0/22'
                                )
                            }
                            'virtualNetworkGatewayPolicyGroups' = @(
                                [ordered]@{
                                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/staff"
                                }
                            )
                        }
                    }
                )
            }
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'
