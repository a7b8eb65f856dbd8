#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology transit with Az PowerShell.
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
$OFFICE_PSK = Get-Given OFFICE_PSK 'officePsk' -Secret

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'office' -Location 'westeurope' -GatewayIpAddress '203.0.113.10' -Asn 65011 -BgpPeeringAddress '192.168.0.254' -Force | Out-Null
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'sku' = [ordered]@{
            'name' = 'Standard_MeteredData'
            'tier' = 'Standard'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'serviceProviderProperties' = [ordered]@{
                'serviceProviderName' = 'Equinix'
                'peeringLocation' = 'Amsterdam'
                'bandwidthInMbps' = 500
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
                }
            )
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'westeurope' -AddressPrefix '10.0.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'sdwan' -AddressPrefix '10.0.3.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'RouteServerSubnet' -AddressPrefix '10.0.254.0/26'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/26')
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'spoke' -Location 'westeurope' -AddressPrefix '10.1.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'web' -AddressPrefix '10.1.1.0/24')
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

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-routes-ip-1" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'hub-routes-ip-1' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01') {
    $jobs["/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er"] = New-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-er' -Location 'westeurope' -GatewayType 'ExpressRoute' -GatewaySku 'ErGw1AZ' -IpConfigurations @(
        (New-AzVirtualNetworkGatewayIpConfig -Name 'default' -SubnetId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet")
    ) -Force -AsJob
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" '2025-01-01'

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01') {
    $jobs["/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"] = New-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn' -Location 'westeurope' -GatewayType 'Vpn' -VpnType 'RouteBased' -VpnGatewayGeneration 'Generation2' -GatewaySku 'VpnGw2AZ' -EnableActiveActiveFeature -EnableBgp $true -Asn 65515 -IpConfigurations @(
        (New-AzVirtualNetworkGatewayIpConfig -Name 'default' -SubnetId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet" -PublicIpAddressId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"),
        (New-AzVirtualNetworkGatewayIpConfig -Name 'activeActive' -SubnetId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet" -PublicIpAddressId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2")
    ) -Force -AsJob
}

# Microsoft.Network/virtualHubs
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'sku' = 'Standard'
            'allowBranchToBranchTraffic' = $true
            'hubRoutingPreference' = 'ASPath'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes" '2025-01-01'
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'

# Microsoft.Network/virtualHubs/ipConfigurations
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'subnet' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/RouteServerSubnet"
            }
            'publicIPAddress' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-routes-ip-1"
            }
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default" '2025-01-01'
}

# Microsoft.Network/virtualHubs/bgpConnections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-1" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-1" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'peerAsn' = 65050
            'peerIp' = '10.0.3.4'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-1" '2025-01-01'
}

# Microsoft.Network/virtualHubs/bgpConnections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-2" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'peerAsn' = 65050
            'peerIp' = '10.0.3.5'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-2" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-er-to-amsterdam" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-er-to-amsterdam' -Location 'westeurope' -ConnectionType 'ExpressRoute' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-er') -PeerId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" -Force | Out-Null
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-office" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-office' -Location 'westeurope' -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'office') -SharedKey "${OFFICE_PSK}" -EnableBgp $true -Force | Out-Null
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/spoke" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/spoke" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/spoke" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke/virtualNetworkPeerings/hub" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke/virtualNetworkPeerings/hub" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke/virtualNetworkPeerings/hub" '2025-01-01'
}
