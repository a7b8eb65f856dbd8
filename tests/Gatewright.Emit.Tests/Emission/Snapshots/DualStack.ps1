#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network
# Creates the topology six with Az PowerShell.
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
$PARIS_PSK = Get-Given PARIS_PSK 'parisPsk' -Secret
$VALUE_1 = Get-Given VALUE_1 'What environment().authentication.loginEndpoint gives'
$VALUE_2 = Get-Given VALUE_2 'What subscription().tenantId gives'

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/gateway-to-firewall" '2025-01-01') {
    New-AzRouteTable -ResourceGroupName $RESOURCE_GROUP -Name 'gateway-to-firewall' -Location 'westeurope' -Route @(
        (New-AzRouteConfig -Name 'spoke' -AddressPrefix '10.1.0.0/16' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.0.1.4'),
        (New-AzRouteConfig -Name 'spoke-six' -AddressPrefix 'fd00:db8:1::/48' -NextHopType 'VirtualAppliance' -NextHopIpAddress 'fd00:db8:0:1::4')
    ) -Force | Out-Null
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spoke-to-firewall" '2025-01-01') {
    New-AzRouteTable -ResourceGroupName $RESOURCE_GROUP -Name 'spoke-to-firewall' -Location 'westeurope' -DisableBgpRoutePropagation -Route @(
        (New-AzRouteConfig -Name 'everything' -AddressPrefix '0.0.0.0/0' -NextHopType 'VirtualAppliance' -NextHopIpAddress '10.0.1.4'),
        (New-AzRouteConfig -Name 'everything-six' -AddressPrefix '::/0' -NextHopType 'VirtualAppliance' -NextHopIpAddress 'fd00:db8:0:1::4')
    ) -Force | Out-Null
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/web-rules" '2025-01-01') {
    New-AzNetworkSecurityGroup -ResourceGroupName $RESOURCE_GROUP -Name 'web-rules' -Location 'westeurope' -SecurityRules @(
        (New-AzNetworkSecurityRuleConfig -Name 'paris' -Priority 100 -Direction 'Inbound' -Access 'Allow' -Protocol 'Tcp' -SourcePortRange '*' -SourceAddressPrefix '192.168.10.0/24' -DestinationAddressPrefix '*' -DestinationPortRange '443'),
        (New-AzNetworkSecurityRuleConfig -Name 'paris-six' -Priority 110 -Direction 'Inbound' -Access 'Allow' -Protocol 'Tcp' -Description 'A rule is of one version' -SourcePortRange '*' -SourceAddressPrefix 'fd00:db8:a::/64' -DestinationAddressPrefix '*' -DestinationPortRange '443')
    ) -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'paris' -Location 'westeurope' -GatewayIpAddress '203.0.113.10' -AddressPrefix '192.168.10.0/24', 'fd00:db8:a::/64' -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location 'westeurope' -AddressPrefix '10.0.0.0/16', 'fd00:db8::/48' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'firewall' -AddressPrefix '10.0.1.0/24', 'fd00:db8:0:1::/64'),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix '10.0.255.0/27', 'fd00:db8:0:ff::/64' -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/gateway-to-firewall")
    ) -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'spoke' -Location 'westeurope' -AddressPrefix '10.1.0.0/16', 'fd00:db8:1::/48' -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'web' -AddressPrefix '10.1.1.0/24', 'fd00:db8:1:1::/64' -NetworkSecurityGroupId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/web-rules" -RouteTableId "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spoke-to-firewall")
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
                'name' = 'VpnGw2AZ'
                'tier' = 'VpnGw2AZ'
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
            'vpnClientConfiguration' = [ordered]@{
                'vpnClientAddressPool' = [ordered]@{
                    'addressPrefixes' = @(
                        '172.16.0.0/22',
                        'fd00:db8:c::/64'
                    )
                }
                'vpnClientProtocols' = @(
                    'OpenVPN'
                )
                'vpnAuthenticationTypes' = @(
                    'AAD'
                )
                'aadTenant' = "${VALUE_1}${VALUE_2}/"
                'aadAudience' = 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8'
                'aadIssuer' = "https://sts.windows.net/${VALUE_2}/"
            }
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-paris' -Location 'westeurope' -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'paris') -SharedKey "${PARIS_PSK}" -EnableBgp $false -Force | Out-Null
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
