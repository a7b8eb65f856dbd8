#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology outbound with Az PowerShell.
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
$HEADQUARTERS_PSK = Get-Given HEADQUARTERS_PSK 'headquartersPsk' -Secret

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/shop-outbound" '2025-01-01') {
    New-AzRouteTable -ResourceGroupName $RESOURCE_GROUP -Name 'shop-outbound' -Location 'westeurope' -Route @(
        (New-AzRouteConfig -Name 'everything' -AddressPrefix '0.0.0.0/0' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.2.0.4')
    ) -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/headquarters" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'headquarters' -Location 'westeurope' -GatewayIpAddress '203.0.113.10' -AddressPrefix '192.168.10.0/24' -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/desktops" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'desktops' -Location 'westeurope' -AddressPrefix '10.1.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'pools' -AddressPrefix '10.1.1.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.1.255.0/27')
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/shop" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'shop' -Location 'westeurope' -AddressPrefix '10.2.0.0/16' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'firewall' -AddressPrefix '10.2.0.0/24'),
        (New-AzVirtualNetworkSubnetConfig -Name 'web' -AddressPrefix '10.2.1.0/24' -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/shop-outbound"),
        (New-AzVirtualNetworkSubnetConfig -Name 'data' -AddressPrefix '10.2.2.0/24' -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/shop-outbound")
    ) -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/desktops-vpn-ip-1" '2025-01-01') {
    New-AzPublicIpAddress -ResourceGroupName $RESOURCE_GROUP -Name 'desktops-vpn-ip-1' -Location 'westeurope' -Sku 'Standard' -Tier 'Regional' -Zone '1', '2', '3' -IpAddressVersion 'IPv4' -AllocationMethod 'Static' -Force | Out-Null
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/desktops-vpn" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/desktops-vpn" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation1'
            'sku' = [ordered]@{
                'name' = 'VpnGw1AZ'
                'tier' = 'VpnGw1AZ'
            }
            'activeActive' = $false
            'enableBgp' = $false
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/desktops/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/desktops-vpn-ip-1"
                        }
                    }
                }
            )
            'gatewayDefaultSite' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/headquarters"
            }
        }
    })
}

# Microsoft.Maintenance/maintenanceConfigurations
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/maintenanceConfigurations/desktops-vpn-maintenance" '2023-04-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/maintenanceConfigurations/desktops-vpn-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'properties' = [ordered]@{
            'maintenanceScope' = 'Resource'
            'extensionProperties' = [ordered]@{
                'maintenanceSubScope' = 'NetworkGatewayMaintenance'
            }
            'maintenanceWindow' = [ordered]@{
                'startDateTime' = '2026-01-01 22:00'
                'duration' = '06:00'
                'timeZone' = 'W. Europe Standard Time'
                'recurEvery' = '1Day'
            }
            'visibility' = 'Custom'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/maintenanceConfigurations/desktops-vpn-maintenance" '2023-04-01'
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/desktops-vpn" '2025-01-01'

# Microsoft.Maintenance/configurationAssignments
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/configurationAssignments/desktops-vpn-maintenance" '2023-04-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/configurationAssignments/desktops-vpn-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'scope' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/desktops-vpn"
        'properties' = [ordered]@{
            'maintenanceConfigurationId' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/maintenanceConfigurations/desktops-vpn-maintenance"
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Maintenance/configurationAssignments/desktops-vpn-maintenance" '2023-04-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/desktops-vpn-to-headquarters" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'desktops-vpn-to-headquarters' -Location 'westeurope' -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'desktops-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'headquarters') -SharedKey "${HEADQUARTERS_PSK}" -EnableBgp $false -Force | Out-Null
}
