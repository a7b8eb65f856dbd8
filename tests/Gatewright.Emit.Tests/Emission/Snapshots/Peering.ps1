#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology hub-and-spokes with Az PowerShell.
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

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes" '2025-01-01') {
    New-AzRouteTable -ResourceGroupName $RESOURCE_GROUP -Name 'office-to-spokes' -Location 'northeurope' -Route @(
        (New-AzRouteConfig -Name 'web' -AddressPrefix '10.1.0.0/16' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.0.1.4'),
        (New-AzRouteConfig -Name 'data' -AddressPrefix '10.2.0.0/16' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.0.1.4')
    ) -Force | Out-Null
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall" '2025-01-01') {
    New-AzRouteTable -ResourceGroupName $RESOURCE_GROUP -Name 'spokes-to-firewall' -Location 'northeurope' -DisableBgpRoutePropagation -Route @(
        (New-AzRouteConfig -Name 'everything' -AddressPrefix '0.0.0.0/0' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.0.1.4')
    ) -Force | Out-Null
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front" '2025-01-01') {
    New-AzNetworkSecurityGroup -ResourceGroupName $RESOURCE_GROUP -Name 'front' -Location 'northeurope' -SecurityRules @(
        (New-AzNetworkSecurityRuleConfig -Name 'https' -Priority 100 -Direction 'Inbound' -Access 'Allow' -Protocol 'Tcp' -SourcePortRange '*' -SourceAddressPrefix '192.168.0.0/16' -DestinationAddressPrefix '*' -DestinationPortRange '443'),
        (New-AzNetworkSecurityRuleConfig -Name 'rest' -Priority 4096 -Direction 'Inbound' -Access 'Deny' -Protocol '*' -SourcePortRange '*' -SourceAddressPrefix '*' -DestinationAddressPrefix '*' -DestinationPortRange '*')
    ) -Force | Out-Null
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql" '2025-01-01') {
    New-AzNetworkSecurityGroup -ResourceGroupName $RESOURCE_GROUP -Name 'sql' -Location 'northeurope' -SecurityRules @(
        (New-AzNetworkSecurityRuleConfig -Name 'front' -Priority 100 -Direction 'Inbound' -Access 'Allow' -Protocol 'Tcp' -SourcePortRange '*' -SourceAddressPrefix '10.1.1.0/24' -DestinationAddressPrefix '*' -DestinationPortRange '1433'),
        (New-AzNetworkSecurityRuleConfig -Name 'rest' -Priority 4096 -Direction 'Inbound' -Access 'Deny' -Protocol '*' -SourcePortRange '*' -SourceAddressPrefix '*' -DestinationAddressPrefix '*' -DestinationPortRange '*')
    ) -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'office' -Location 'northeurope' -GatewayIpAddress '203.0.113.10' -AddressPrefix '192.168.0.0/16' -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'northeurope' -AddressPrefix '10.0.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'firewall' -AddressPrefix '10.0.1.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/27' -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes")
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'web' -Location 'northeurope' -AddressPrefix '10.1.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'front' -AddressPrefix '10.1.1.0/24' -NetworkSecurityGroupId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front" -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall")
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'data' -Location 'northeurope' -AddressPrefix '10.2.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'sql' -AddressPrefix '10.2.1.0/24' -NetworkSecurityGroupId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql" -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall")
    ) -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-ip-1' -Location 'northeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01') {
    $jobs["/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"] = New-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn' -Location 'northeurope' -GatewayType 'Vpn' -VpnType 'RouteBased' -VpnGatewayGeneration 'Generation1' -GatewaySku 'VpnGw1AZ' -EnableBgp $false -IpConfigurations @(
        (New-AzVirtualNetworkGatewayIpConfig -Name 'default' -SubnetId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet" -PublicIpAddressId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1")
    ) -Force -AsJob
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-office" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-office' -Location 'northeurope' -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'office') -SharedKey "${OFFICE_PSK}" -EnableBgp $false -Force | Out-Null
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/web" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/web" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/web" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web/virtualNetworkPeerings/hub" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web/virtualNetworkPeerings/hub" '2025-01-01' ([ordered]@{
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
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web/virtualNetworkPeerings/hub" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/data" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/data" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/data" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data/virtualNetworkPeerings/hub" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data/virtualNetworkPeerings/hub" '2025-01-01' ([ordered]@{
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
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data/virtualNetworkPeerings/hub" '2025-01-01'
}
