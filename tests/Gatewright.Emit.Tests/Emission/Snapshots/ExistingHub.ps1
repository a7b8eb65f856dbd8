#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology orders with Az PowerShell.
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
$PARTNER_PSK = Get-Given PARTNER_PSK 'partnerPsk' -Secret
$AMSTERDAM_KEY = Get-Given AMSTERDAM_KEY 'amsterdamKey' -Secret

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/orders-out-ip" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'orders-out-ip' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/natGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'sku' = [ordered]@{
            'name' = 'Standard'
        }
        'properties' = [ordered]@{
            'publicIpAddresses' = @(
                [ordered]@{
                    'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/orders-out-ip"
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.99'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '172.22.0.0/16'
                )
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.7.0.0/16'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'web'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.7.1.0/24'
                        'natGateway' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out"
                        }
                        'serviceEndpoints' = @(
                            [ordered]@{
                                'service' = 'Microsoft.Storage'
                            }
                        )
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'archive' -Location 'westeurope' -AddressPrefix '10.8.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.8.255.0/27')
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er" '2025-01-01') {
    $jobs["/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er"] = New-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'archive-er' -Location 'westeurope' -GatewayType 'ExpressRoute' -GatewaySku 'ErGw1AZ' -IpConfigurations @(
        (New-AzVirtualNetworkGatewayIpConfig -Name 'default' -SubnetId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive/subnets/GatewaySubnet")
    ) -Force -AsJob
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/connections/hub-vpn-to-partner" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/connections/hub-vpn-to-partner" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn'
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${PARTNER_PSK}"
            'enableBgp' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/connections/hub-vpn-to-partner" '2025-01-01'
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/archive-er-to-amsterdam" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'archive-er-to-amsterdam' -Location 'westeurope' -ConnectionType 'ExpressRoute' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'archive-er') -PeerId '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/expressRouteCircuits/amsterdam' -AuthorizationKey "${AMSTERDAM_KEY}" -Force | Out-Null
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/hub" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/hub" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub'
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $false
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/hub" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/shared'
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $false
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $false
            'peerCompleteVnets' = $false
            'localSubnetNames' = @(
                'web'
            )
            'remoteSubnetNames' = @(
                'registry'
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared" '2025-01-01'
}
