#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network, Az.KeyVault
# Creates the topology vault with Az PowerShell.
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
$LOCATION = (Get-AzResourceGroup -Name $RESOURCE_GROUP).Location
$KEYVAULT_DNS = '.' + (Get-AzContext).Environment.AzureKeyVaultDnsSuffix
$ADDRESS_SPACE = if ($env:ADDRESS_SPACE) { $env:ADDRESS_SPACE } else { '10.0.0.0/16' }
$PARIS_ADDRESS = Get-Given PARIS_ADDRESS 'The Paris firewall'
$VAULT = Get-Given VAULT 'The key vault of the network team'
$IDENTITY = Get-Given IDENTITY 'Reads the vault''s certificates'
$BONN_ROOT = Get-Given BONN_ROOT 'The root of Bonn''s certificate'
$PARIS_PSK = Get-Given PARIS_PSK 'parisPsk' -Secret
$NICE_PSK = Get-Given NICE_PSK 'Put into the key vault as ''nice-psk'': a new random value at the first deployment, the kept one afterwards.' -Secret
$VAULT_LYON_PSK_P5 = Get-AzKeyVaultSecret -VaultName "$(("${VAULT}" -split '/')[-1])" -Name 'lyon-psk' -AsPlainText
$VALUE_1 = Get-Given VALUE_1 'What cidrSubnet(parameters(''addressSpace''), 24, 1) gives'
$VALUE_2 = Get-Given VALUE_2 'What cidrSubnet(parameters(''addressSpace''), 27, 2047) gives'

# Microsoft.KeyVault/vaults/secrets
if (Test-Missing "/subscriptions/$(("${VAULT}" -split '/')[2])/resourceGroups/$(("${VAULT}" -split '/')[4])/providers/Microsoft.KeyVault/vaults/$(("${VAULT}" -split '/')[-1])/secrets/nice-psk" '2024-11-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/$(("${VAULT}" -split '/')[2])/resourceGroups/$(("${VAULT}" -split '/')[4])/providers/Microsoft.KeyVault/vaults/$(("${VAULT}" -split '/')[-1])/secrets/nice-psk" '2024-11-01' ([ordered]@{
        'properties' = [ordered]@{
            'value' = "${NICE_PSK}"
        }
    })
    Wait-Resource "/subscriptions/$(("${VAULT}" -split '/')[2])/resourceGroups/$(("${VAULT}" -split '/')[4])/providers/Microsoft.KeyVault/vaults/$(("${VAULT}" -split '/')[-1])/secrets/nice-psk" '2024-11-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'paris' -Location "${LOCATION}" -GatewayIpAddress "${PARIS_ADDRESS}" -AddressPrefix '192.168.10.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'lyon' -Location "${LOCATION}" -GatewayIpAddress '203.0.113.20' -AddressPrefix '192.168.20.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'nice' -Location "${LOCATION}" -GatewayIpAddress '203.0.113.30' -AddressPrefix '192.168.30.0/24' -Force | Out-Null
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/bonn" '2025-01-01') {
    New-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'bonn' -Location "${LOCATION}" -GatewayIpAddress '203.0.113.40' -AddressPrefix '192.168.40.0/24' -Force | Out-Null
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" '2025-01-01') {
    New-AzVirtualNetwork -ResourceGroupName $RESOURCE_GROUP -Name 'hub' -Location "${LOCATION}" -AddressPrefix "${ADDRESS_SPACE}" -Subnet @(
        (New-AzVirtualNetworkSubnetConfig -Name 'workload' -AddressPrefix "${VALUE_1}"),
        (New-AzVirtualNetworkSubnetConfig -Name 'GatewaySubnet' -AddressPrefix "${VALUE_2}")
    ) -Force | Out-Null
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01' ([ordered]@{
        'location' = "${LOCATION}"
        'sku' = [ordered]@{
            'name' = 'Standard'
            'tier' = 'Regional'
        }
        'zones' = @('1', '2', '3')
        'properties' = [ordered]@{
            'publicIPAddressVersion' = 'IPv4'
            'publicIPAllocationMethod' = 'Static'
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" '2025-01-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01' ([ordered]@{
        'location' = "${LOCATION}"
        'identity' = [ordered]@{
            'type' = 'UserAssigned'
            'userAssignedIdentities' = [ordered]@{
                "${IDENTITY}" = @{}
            }
        }
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
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"
                        }
                    }
                }
            )
        }
    })
}

Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" '2025-01-01'

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-paris' -Location "${LOCATION}" -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'paris') -SharedKey "${PARIS_PSK}" -EnableBgp $false -Force | Out-Null
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-lyon' -Location "${LOCATION}" -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'lyon') -SharedKey "${VAULT_LYON_PSK_P5}" -EnableBgp $false -Force | Out-Null
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice" '2025-01-01') {
    New-AzVirtualNetworkGatewayConnection -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn-to-nice' -Location "${LOCATION}" -ConnectionType 'IPsec' -ConnectionProtocol 'IKEv2' -VirtualNetworkGateway1 (Get-AzVirtualNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'hub-vpn') -LocalNetworkGateway2 (Get-AzLocalNetworkGateway -ResourceGroupName $RESOURCE_GROUP -Name 'nice') -SharedKey "${NICE_PSK}" -EnableBgp $false -Force | Out-Null
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn" '2025-01-01') {
    # No command says all of it, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn" '2025-01-01' ([ordered]@{
        'location' = "${LOCATION}"
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/bonn"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'authenticationType' = 'Certificate'
            'certificateAuthentication' = [ordered]@{
                'outboundAuthCertificate' = "https://$(("${VAULT}" -split '/')[-1])${KEYVAULT_DNS}/certificates/azure-side"
                'inboundAuthCertificateSubjectName' = 'bonn.contoso.example'
                'inboundAuthCertificateChain' = @(
                    "${BONN_ROOT}"
                )
            }
            'enableBgp' = $false
        }
    })
    Wait-Resource "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn" '2025-01-01'
}
