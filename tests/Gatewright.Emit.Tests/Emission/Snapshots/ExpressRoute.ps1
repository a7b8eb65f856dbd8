#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology core with Az PowerShell.
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
$PUBLIC_ASN = Get-Given PUBLIC_ASN 'publicAsn'

# Microsoft.Network/routeFilters
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'properties' = [ordered]@{
            'rules' = @(
                [ordered]@{
                    'name' = 'allow'
                    'properties' = [ordered]@{
                        'access' = 'Allow'
                        'routeFilterRuleType' = 'Community'
                        'communities' = @(
                            '12076:5010',
                            '12076:5020'
                        )
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'sku' = [ordered]@{
            'name' = 'Premium_MeteredData'
            'tier' = 'Premium'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'serviceProviderProperties' = [ordered]@{
                'serviceProviderName' = 'Equinix'
                'peeringLocation' = 'Amsterdam'
                'bandwidthInMbps' = 1000
            }
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 100
                        'peerASN' = 65010
                        'primaryPeerAddressPrefix' = '172.31.0.0/30'
                        'secondaryPeerAddressPrefix' = '172.31.0.4/30'
                    }
                },
                [ordered]@{
                    'name' = 'MicrosoftPeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'MicrosoftPeering'
                        'vlanId' = 200
                        'peerASN' = ([long] ${PUBLIC_ASN})
                        'primaryPeerAddressPrefix' = '203.0.113.0/30'
                        'secondaryPeerAddressPrefix' = '203.0.113.4/30'
                        'microsoftPeeringConfig' = [ordered]@{
                            'advertisedPublicPrefixes' = @(
                                '198.51.100.0/24'
                            )
                            'routingRegistryName' = 'RIPENCC'
                        }
                        'routeFilter' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365"
                        }
                    }
                }
            )
            'authorizations' = @(
                [ordered]@{
                    'name' = 'lab'
                    'properties' = @{}
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'northeurope' -AddressPrefix '10.0.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'workload' -AddressPrefix '10.0.1.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/26')
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.9.0.0/16'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'cluster'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.9.1.0/24'
                    }
                },
                [ordered]@{
                    'name' = 'GatewaySubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.9.255.0/26'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab" '2025-01-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'properties' = [ordered]@{
            'gatewayType' = 'ExpressRoute'
            'sku' = [ordered]@{
                'name' = 'ErGwScale'
                'tier' = 'ErGwScale'
            }
            'autoScaleConfiguration' = [ordered]@{
                'bounds' = [ordered]@{
                    'min' = 10
                    'max' = 20
                }
            }
            'resiliencyModel' = 'SingleHomed'
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
                        }
                    }
                }
            )
        }
    })
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'properties' = [ordered]@{
            'gatewayType' = 'ExpressRoute'
            'sku' = [ordered]@{
                'name' = 'ErGw1AZ'
                'tier' = 'ErGw1AZ'
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab/subnets/GatewaySubnet"
                        }
                    }
                }
            )
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-er-to-amsterdam" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-er-to-amsterdam' -Location 'northeurope' -ConnectionType 'ExpressRoute' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-er') -PeerId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" -RoutingWeight 10 -ExpressRouteGatewayBypass -Force | Out-Null
}

Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/connections/lab-er-to-amsterdam" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/connections/lab-er-to-amsterdam" '2025-01-01' ([ordered]@{
        'location' = 'northeurope'
        'properties' = [ordered]@{
            'connectionType' = 'ExpressRoute'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er"
                'properties' = @{}
            }
            'peer' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam"
            }
            'authorizationKey' = "$((Get-AzResource -ResourceId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam/authorizations/lab").Properties.authorizationKey)"
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/connections/lab-er-to-amsterdam" '2025-01-01'
}
