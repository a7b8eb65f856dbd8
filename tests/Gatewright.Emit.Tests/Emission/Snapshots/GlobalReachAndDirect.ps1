#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology isles with Az PowerShell.
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
$KEYVAULT_DNS = '.' + (Get-AzContext).Environment.AzureKeyVaultDnsSuffix
$VAULT = Get-Given VAULT 'The vault with the MACsec keys'
$IDENTITY = Get-Given IDENTITY 'Who may read the MACsec keys'
$LONDON_BGP_KEY = Get-Given LONDON_BGP_KEY 'londonBgpKey' -Secret

# Microsoft.Network/ExpressRoutePorts
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports" '2025-01-01' ([ordered]@{
        'location' = 'uksouth'
        'identity' = [ordered]@{
            'type' = 'UserAssigned'
            'userAssignedIdentities' = [ordered]@{
                "${IDENTITY}" = @{}
            }
        }
        'properties' = [ordered]@{
            'peeringLocation' = 'Equinix-London-LD5'
            'bandwidthInGbps' = 100
            'encapsulation' = 'QinQ'
            'billingType' = 'UnlimitedData'
            'links' = @(
                [ordered]@{
                    'name' = 'link1'
                    'properties' = [ordered]@{
                        'adminState' = 'Enabled'
                        'macSecConfig' = [ordered]@{
                            'cknSecretIdentifier' = "https://$(("${VAULT}" -split '/')[-1])${KEYVAULT_DNS}/secrets/macsec-ckn-First"
                            'cakSecretIdentifier' = "https://$(("${VAULT}" -split '/')[-1])${KEYVAULT_DNS}/secrets/macsec-cak-First"
                            'cipher' = 'GcmAesXpn256'
                            'sciState' = 'Enabled'
                        }
                    }
                },
                [ordered]@{
                    'name' = 'link2'
                    'properties' = [ordered]@{
                        'adminState' = 'Enabled'
                        'macSecConfig' = [ordered]@{
                            'cknSecretIdentifier' = "https://$(("${VAULT}" -split '/')[-1])${KEYVAULT_DNS}/secrets/macsec-ckn-Second"
                            'cakSecretIdentifier' = "https://$(("${VAULT}" -split '/')[-1])${KEYVAULT_DNS}/secrets/macsec-cak-Second"
                            'cipher' = 'GcmAesXpn256'
                            'sciState' = 'Enabled'
                        }
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports" '2025-01-01'
}

# Microsoft.Network/expressRoutePorts/authorizations
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" '2025-01-01' ([ordered]@{
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" '2025-01-01' ([ordered]@{
        'location' = 'uksouth'
        'sku' = [ordered]@{
            'name' = 'Premium_MeteredData'
            'tier' = 'Premium'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'expressRoutePort' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports"
            }
            'bandwidthInGbps' = 10
            'enableDirectPortRateLimit' = $true
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 100
                        'peerASN' = 65010
                        'primaryPeerAddressPrefix' = '172.31.1.0/30'
                        'secondaryPeerAddressPrefix' = '172.31.1.4/30'
                        'sharedKey' = "${LONDON_BGP_KEY}"
                        'ipv6PeeringConfig' = [ordered]@{
                            'primaryPeerAddressPrefix' = 'fd00:db8:ffff::/126'
                            'secondaryPeerAddressPrefix' = 'fd00:db8:ffff::4/126'
                        }
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin" '2025-01-01' ([ordered]@{
        'location' = 'uksouth'
        'sku' = [ordered]@{
            'name' = 'Standard_MeteredData'
            'tier' = 'Standard'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'serviceProviderProperties' = [ordered]@{
                'serviceProviderName' = 'Interxion'
                'peeringLocation' = 'Dublin'
                'bandwidthInMbps' = 500
            }
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 100
                        'peerASN' = 65020
                        'primaryPeerAddressPrefix' = '172.31.2.0/30'
                        'secondaryPeerAddressPrefix' = '172.31.2.4/30'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london" '2025-01-01' ([ordered]@{
        'location' = 'uksouth'
        'sku' = [ordered]@{
            'name' = 'Standard_MeteredData'
            'tier' = 'Standard'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'expressRoutePort' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports"
            }
            'bandwidthInGbps' = 5
            'authorizationKey' = "$((Get-AzResource -ResourceId "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab").Properties.authorizationKey)"
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 200
                        'peerASN' = 65030
                        'primaryPeerAddressPrefix' = '172.31.3.0/30'
                        'secondaryPeerAddressPrefix' = '172.31.3.4/30'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName 'rg-network' -Name 'hub' -Location 'uksouth' -AddressPrefix '10.0.0.0/16', 'fd00:db8::/48' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'workload' -AddressPrefix '10.0.1.0/24', 'fd00:db8:0:1::/64'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/26', 'fd00:db8:0:ff::/64')
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01' ([ordered]@{
        'location' = 'uksouth'
        'properties' = [ordered]@{
            'gatewayType' = 'ExpressRoute'
            'sku' = [ordered]@{
                'name' = 'ErGw3AZ'
                'tier' = 'ErGw3AZ'
            }
            'allowRemoteVnetTraffic' = $true
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
                        }
                    }
                }
            )
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/connections/hub-er-to-london" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName 'rg-network' -Name 'hub-er-to-london' -Location 'uksouth' -ConnectionType 'ExpressRoute' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName 'rg-network' -Name 'hub-er') -PeerId "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" -ExpressRouteGatewayBypass -EnablePrivateLinkFastPath -Force | Out-Null
}

# Microsoft.Network/expressRouteCircuits/peerings/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'expressRouteCircuitPeering' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering"
            }
            'peerExpressRouteCircuitPeering' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin/peerings/AzurePrivatePeering"
            }
            'addressPrefix' = '192.168.255.0/29'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin" '2025-01-01'
}
