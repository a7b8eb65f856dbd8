#Requires -Version 7.2
#Requires -Modules Az.Accounts, Az.Resources, Az.Network, Az.KeyVault
# Creates the topology global with Az PowerShell.
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

$CONTOSO_NETWORK_PARIS_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'paris-psk' -AsPlainText
$CONTOSO_NETWORK_MADRID_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'madrid-psk' -AsPlainText
$CONTOSO_NETWORK_MILAN_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'milan-psk' -AsPlainText
$CONTOSO_NETWORK_HAMBURG_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'hamburg-psk' -AsPlainText
$CONTOSO_NETWORK_VIENNA_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'vienna-psk' -AsPlainText
$CONTOSO_NETWORK_WARSAW_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'warsaw-psk' -AsPlainText
$CONTOSO_NETWORK_BOSTON_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'boston-psk' -AsPlainText
$CONTOSO_NETWORK_ATLANTA_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'atlanta-psk' -AsPlainText
$CONTOSO_NETWORK_CHICAGO_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'chicago-psk' -AsPlainText
$CONTOSO_NETWORK_TORONTO_PSK_15 = Get-AzKeyVaultSecret -VaultName 'contoso-network' -Name 'toronto-psk' -AsPlainText
$VALUE_1 = Get-Given VALUE_1 'What environment().authentication.loginEndpoint gives'
$VALUE_2 = Get-Given VALUE_2 'What subscription().tenantId gives'

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'cost-center' = 'network-weu'
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'cost-center' = 'network-eus2'
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20" '2025-03-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19" '2025-03-01'
}

# Microsoft.Resources/resourceGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20" '2025-03-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20" '2025-03-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = @{}
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20" '2025-03-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $false
            'routes' = @(
                [ordered]@{
                    'name' = 'spoke-weu-01'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.8.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-02'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.16.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-03'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.24.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-04'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.32.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-05'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.40.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-06'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.48.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-07'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.56.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-08'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.64.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-09'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.72.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-10'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.80.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-11'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.88.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-12'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.96.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-13'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.104.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-14'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.112.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-15'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.120.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-16'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.128.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-17'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.136.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-18'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.144.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-19'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.152.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-weu-20'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.160.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $false
            'routes' = @(
                [ordered]@{
                    'name' = 'eus2'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.0.0/16'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $false
            'routes' = @(
                [ordered]@{
                    'name' = 'spoke-eus2-01'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.8.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-02'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.16.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-03'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.24.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-04'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.32.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-05'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.40.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-06'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.48.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-07'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.56.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-08'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.64.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-09'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.72.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-10'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.80.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-11'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.88.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-12'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.96.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-13'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.104.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-14'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.112.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-15'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.120.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-16'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.128.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-17'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.136.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-18'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.144.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-19'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.152.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                },
                [ordered]@{
                    'name' = 'spoke-eus2-20'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.160.0/21'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $false
            'routes' = @(
                [ordered]@{
                    'name' = 'weu'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.0.0/16'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.32.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes" '2025-01-01'
}

# Microsoft.Network/routeTables
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'disableBgpRoutePropagation' = $true
            'routes' = @(
                [ordered]@{
                    'name' = 'everything'
                    'properties' = [ordered]@{
                        'addressPrefix' = '0.0.0.0/0'
                        'nextHopType' = 'VirtualAppliance'
                        'nextHopIpAddress' = '10.64.0.4'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.8.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.8.0/24',
                            '10.32.9.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.16.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.16.0/24',
                            '10.32.17.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.24.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.24.0/24',
                            '10.32.25.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.32.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.32.0/24',
                            '10.32.33.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.40.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.40.0/24',
                            '10.32.41.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.48.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.48.0/24',
                            '10.32.49.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.56.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.56.0/24',
                            '10.32.57.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.64.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.64.0/24',
                            '10.32.65.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.72.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.72.0/24',
                            '10.32.73.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.80.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.80.0/24',
                            '10.32.81.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.88.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.88.0/24',
                            '10.32.89.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.96.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.96.0/24',
                            '10.32.97.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.104.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.104.0/24',
                            '10.32.105.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.112.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.112.0/24',
                            '10.32.113.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.120.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.120.0/24',
                            '10.32.121.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.128.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.128.0/24',
                            '10.32.129.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.136.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.136.0/24',
                            '10.32.137.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.144.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.144.0/24',
                            '10.32.145.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.152.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.152.0/24',
                            '10.32.153.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.32.160.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.32.160.0/24',
                            '10.32.161.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.8.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.8.0/24',
                            '10.64.9.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.16.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.16.0/24',
                            '10.64.17.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.24.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.24.0/24',
                            '10.64.25.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.32.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.32.0/24',
                            '10.64.33.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.40.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.40.0/24',
                            '10.64.41.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.48.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.48.0/24',
                            '10.64.49.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.56.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.56.0/24',
                            '10.64.57.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.64.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.64.0/24',
                            '10.64.65.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.72.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.72.0/24',
                            '10.64.73.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.80.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.80.0/24',
                            '10.64.81.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.88.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.88.0/24',
                            '10.64.89.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.96.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.96.0/24',
                            '10.64.97.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.104.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.104.0/24',
                            '10.64.105.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.112.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.112.0/24',
                            '10.64.113.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.120.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.120.0/24',
                            '10.64.121.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.128.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.128.0/24',
                            '10.64.129.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.136.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.136.0/24',
                            '10.64.137.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.144.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.144.0/24',
                            '10.64.145.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.152.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.152.0/24',
                            '10.64.153.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.0.0.0/8',
                            '192.168.0.0/16'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '10.64.160.0/24'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '1433'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data" '2025-01-01'
}

# Microsoft.Network/networkSecurityGroups
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'securityRules' = @(
                [ordered]@{
                    'name' = 'clients'
                    'properties' = [ordered]@{
                        'priority' = 100
                        'direction' = 'Inbound'
                        'access' = 'Allow'
                        'protocol' = 'Tcp'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefixes' = @(
                            '10.64.160.0/24',
                            '10.64.161.0/24'
                        )
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '443'
                    }
                },
                [ordered]@{
                    'name' = 'rest'
                    'properties' = [ordered]@{
                        'priority' = 4096
                        'direction' = 'Inbound'
                        'access' = 'Deny'
                        'protocol' = '*'
                        'sourcePortRange' = '*'
                        'sourceAddressPrefix' = '*'
                        'destinationAddressPrefix' = '*'
                        'destinationPortRange' = '*'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.10'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65010
                'bgpPeeringAddress' = '192.168.10.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.11'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65011
                'bgpPeeringAddress' = '192.168.11.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.12'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65012
                'bgpPeeringAddress' = '192.168.12.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.13'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65013
                'bgpPeeringAddress' = '192.168.13.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.14'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65014
                'bgpPeeringAddress' = '192.168.14.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '203.0.113.15'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65015
                'bgpPeeringAddress' = '192.168.15.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '198.51.100.20'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65020
                'bgpPeeringAddress' = '192.168.20.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '198.51.100.21'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65021
                'bgpPeeringAddress' = '192.168.21.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '198.51.100.22'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65022
                'bgpPeeringAddress' = '192.168.22.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago" '2025-01-01'
}

# Microsoft.Network/localNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayIpAddress' = '198.51.100.23'
            'localNetworkAddressSpace' = [ordered]@{
                'addressPrefixes' = @()
            }
            'bgpSettings' = [ordered]@{
                'asn' = 65023
                'bgpPeeringAddress' = '192.168.23.254'
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'sku' = [ordered]@{
            'name' = 'Premium_MeteredData'
            'tier' = 'Premium'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'serviceProviderProperties' = [ordered]@{
                'serviceProviderName' = 'Equinix'
                'peeringLocation' = 'Amsterdam'
                'bandwidthInMbps' = 2000
            }
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 100
                        'peerASN' = 65101
                        'primaryPeerAddressPrefix' = '10.32.248.0/30'
                        'secondaryPeerAddressPrefix' = '10.32.248.4/30'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'sku' = [ordered]@{
            'name' = 'Premium_MeteredData'
            'tier' = 'Premium'
            'family' = 'MeteredData'
        }
        'properties' = [ordered]@{
            'serviceProviderProperties' = [ordered]@{
                'serviceProviderName' = 'Equinix'
                'peeringLocation' = 'Washington DC'
                'bandwidthInMbps' = 2000
            }
            'peerings' = @(
                [ordered]@{
                    'name' = 'AzurePrivatePeering'
                    'properties' = [ordered]@{
                        'peeringType' = 'AzurePrivatePeering'
                        'vlanId' = 100
                        'peerASN' = 65102
                        'primaryPeerAddressPrefix' = '10.64.248.0/30'
                        'secondaryPeerAddressPrefix' = '10.64.248.4/30'
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.0.0/21'
                )
            }
            'ddosProtectionPlan' = [ordered]@{
                'id' = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers/Microsoft.Network/ddosProtectionPlans/contoso'
            }
            'enableDdosProtection' = $true
            'subnets' = @(
                [ordered]@{
                    'name' = 'firewall'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.0.0/26'
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'RouteServerSubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.7.128/26'
                    }
                },
                [ordered]@{
                    'name' = 'GatewaySubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.7.192/26'
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu"
                        }
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.0.0/21'
                )
            }
            'ddosProtectionPlan' = [ordered]@{
                'id' = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers/Microsoft.Network/ddosProtectionPlans/contoso'
            }
            'enableDdosProtection' = $true
            'subnets' = @(
                [ordered]@{
                    'name' = 'firewall'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.0.0/26'
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'RouteServerSubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.7.128/26'
                    }
                },
                [ordered]@{
                    'name' = 'GatewaySubnet'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.7.192/26'
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2"
                        }
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.8.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.8.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.9.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.10.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.16.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.16.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.17.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.18.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.24.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.24.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.25.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.26.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.32.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.32.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.33.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.34.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.40.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.40.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.41.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.42.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.48.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.48.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.49.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.50.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.56.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.56.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.57.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.58.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.64.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.64.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.65.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.66.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.72.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.72.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.73.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.74.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.80.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.80.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.81.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.82.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.88.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.88.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.89.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.90.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.96.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.96.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.97.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.98.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.104.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.104.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.105.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.106.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.112.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.112.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.113.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.114.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.120.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.120.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.121.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.122.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.128.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.128.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.129.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.130.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.136.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.136.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.137.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.138.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.144.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.144.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.145.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.146.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.152.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.152.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.153.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.154.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.32.160.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.160.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.161.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.32.162.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.8.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.8.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.9.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.10.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.16.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.16.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.17.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.18.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.24.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.24.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.25.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.26.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.32.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.32.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.33.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.34.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.40.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.40.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.41.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.42.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.48.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.48.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.49.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.50.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.56.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.56.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.57.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.58.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.64.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.64.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.65.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.66.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.72.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.72.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.73.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.74.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.80.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.80.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.81.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.82.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.88.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.88.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.89.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.90.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.96.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.96.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.97.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.98.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.104.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.104.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.105.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.106.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.112.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.112.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.113.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.114.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.120.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.120.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.121.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.122.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.128.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.128.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.129.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.130.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.136.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.136.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.137.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.138.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.144.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.144.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.145.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.146.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.152.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.152.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.153.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.154.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" '2025-01-01'
}

# Microsoft.Network/virtualNetworks
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'addressSpace' = [ordered]@{
                'addressPrefixes' = @(
                    '10.64.160.0/21'
                )
            }
            'subnets' = @(
                [ordered]@{
                    'name' = 'app'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.160.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'data'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.161.0/24'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes"
                        }
                        'defaultOutboundAccess' = $false
                    }
                },
                [ordered]@{
                    'name' = 'endpoints'
                    'properties' = [ordered]@{
                        'addressPrefix' = '10.64.162.0/26'
                        'networkSecurityGroup' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints"
                        }
                        'routeTable' = [ordered]@{
                            'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes"
                        }
                        'privateEndpointNetworkPolicies' = 'Enabled'
                        'defaultOutboundAccess' = $false
                    }
                }
            )
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1" '2025-01-01'
}

# Microsoft.Network/publicIPAddresses
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1" '2025-01-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayType' = 'ExpressRoute'
            'sku' = [ordered]@{
                'name' = 'ErGw2AZ'
                'tier' = 'ErGw2AZ'
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet"
                        }
                    }
                }
            )
        }
    })
}

# Microsoft.Maintenance/maintenanceConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'maintenanceScope' = 'Resource'
            'extensionProperties' = [ordered]@{
                'maintenanceSubScope' = 'NetworkGatewayMaintenance'
            }
            'maintenanceWindow' = [ordered]@{
                'startDateTime' = '2026-01-01 01:00'
                'duration' = '05:00'
                'timeZone' = 'W. Europe Standard Time'
                'recurEvery' = '1Day'
            }
            'visibility' = 'Custom'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance" '2023-04-01'
}

Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" '2025-01-01'

# Microsoft.Maintenance/configurationAssignments
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'scope' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu"
        'properties' = [ordered]@{
            'maintenanceConfigurationId' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance"
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance" '2023-04-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation2'
            'sku' = [ordered]@{
                'name' = 'VpnGw3AZ'
                'tier' = 'VpnGw3AZ'
            }
            'activeActive' = $true
            'enableBgp' = $true
            'bgpSettings' = [ordered]@{
                'asn' = 65515
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'activeActive'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'pointToSite'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3"
                        }
                    }
                }
            )
            'vpnClientConfiguration' = [ordered]@{
                'vpnClientAddressPool' = [ordered]@{
                    'addressPrefixes' = @(
                        '10.32.240.0/22'
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

# Microsoft.Maintenance/maintenanceConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'maintenanceScope' = 'Resource'
            'extensionProperties' = [ordered]@{
                'maintenanceSubScope' = 'NetworkGatewayMaintenance'
            }
            'maintenanceWindow' = [ordered]@{
                'startDateTime' = '2026-01-01 07:00'
                'duration' = '05:00'
                'timeZone' = 'W. Europe Standard Time'
                'recurEvery' = '1Day'
            }
            'visibility' = 'Custom'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance" '2023-04-01'
}

Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" '2025-01-01'

# Microsoft.Maintenance/configurationAssignments
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'westeurope'
        'scope' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
        'properties' = [ordered]@{
            'maintenanceConfigurationId' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance"
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance" '2023-04-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayType' = 'ExpressRoute'
            'sku' = [ordered]@{
                'name' = 'ErGw2AZ'
                'tier' = 'ErGw2AZ'
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet"
                        }
                    }
                }
            )
        }
    })
}

# Microsoft.Maintenance/maintenanceConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'maintenanceScope' = 'Resource'
            'extensionProperties' = [ordered]@{
                'maintenanceSubScope' = 'NetworkGatewayMaintenance'
            }
            'maintenanceWindow' = [ordered]@{
                'startDateTime' = '2026-01-01 01:00'
                'duration' = '05:00'
                'timeZone' = 'Eastern Standard Time'
                'recurEvery' = '1Day'
            }
            'visibility' = 'Custom'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance" '2023-04-01'
}

Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" '2025-01-01'

# Microsoft.Maintenance/configurationAssignments
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'eastus2'
        'scope' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2"
        'properties' = [ordered]@{
            'maintenanceConfigurationId' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance"
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance" '2023-04-01'
}

# Microsoft.Network/virtualNetworkGateways
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'gatewayType' = 'Vpn'
            'vpnType' = 'RouteBased'
            'vpnGatewayGeneration' = 'Generation2'
            'sku' = [ordered]@{
                'name' = 'VpnGw3AZ'
                'tier' = 'VpnGw3AZ'
            }
            'activeActive' = $true
            'enableBgp' = $true
            'bgpSettings' = [ordered]@{
                'asn' = 65515
            }
            'ipConfigurations' = @(
                [ordered]@{
                    'name' = 'default'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'activeActive'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2"
                        }
                    }
                },
                [ordered]@{
                    'name' = 'pointToSite'
                    'properties' = [ordered]@{
                        'privateIPAllocationMethod' = 'Dynamic'
                        'subnet' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet"
                        }
                        'publicIPAddress' = [ordered]@{
                            'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3"
                        }
                    }
                }
            )
            'vpnClientConfiguration' = [ordered]@{
                'vpnClientAddressPool' = [ordered]@{
                    'addressPrefixes' = @(
                        '10.64.240.0/22'
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

# Microsoft.Maintenance/maintenanceConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'maintenanceScope' = 'Resource'
            'extensionProperties' = [ordered]@{
                'maintenanceSubScope' = 'NetworkGatewayMaintenance'
            }
            'maintenanceWindow' = [ordered]@{
                'startDateTime' = '2026-01-01 07:00'
                'duration' = '05:00'
                'timeZone' = 'Eastern Standard Time'
                'recurEvery' = '1Day'
            }
            'visibility' = 'Custom'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance" '2023-04-01'
}

Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" '2025-01-01'

# Microsoft.Maintenance/configurationAssignments
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance" '2023-04-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance" '2023-04-01' ([ordered]@{
        'location' = 'eastus2'
        'scope' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"
        'properties' = [ordered]@{
            'maintenanceConfigurationId' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance"
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance" '2023-04-01'
}

# Microsoft.Network/virtualHubs
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'sku' = 'Standard'
            'allowBranchToBranchTraffic' = $true
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu" '2025-01-01'
}

# Microsoft.Network/virtualHubs/ipConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'subnet' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/RouteServerSubnet"
            }
            'publicIPAddress' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default" '2025-01-01'
}

# Microsoft.Network/virtualHubs
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'sku' = 'Standard'
            'allowBranchToBranchTraffic' = $true
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2" '2025-01-01'
}

# Microsoft.Network/virtualHubs/ipConfigurations
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'subnet' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/RouteServerSubnet"
            }
            'publicIPAddress' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-weu" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'ExpressRoute'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu"
                'properties' = @{}
            }
            'peer' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-weu" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-eus2" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'ExpressRoute'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2"
                'properties' = @{}
            }
            'peer' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-eus2" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-eus2" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'ExpressRoute'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu"
                'properties' = @{}
            }
            'peer' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-eus2" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-weu" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'ExpressRoute'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2"
                'properties' = @{}
            }
            'peer' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu"
            }
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-weu" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-paris" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-paris" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_PARIS_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-paris" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-madrid" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-madrid" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_MADRID_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-madrid" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-milan" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-milan" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_MILAN_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-milan" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-hamburg" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-hamburg" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_HAMBURG_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-hamburg" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-vienna" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-vienna" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_VIENNA_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-vienna" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-warsaw" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-warsaw" '2025-01-01' ([ordered]@{
        'location' = 'westeurope'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_WARSAW_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-warsaw" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-boston" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-boston" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_BOSTON_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-boston" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-atlanta" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-atlanta" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_ATLANTA_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-atlanta" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-chicago" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-chicago" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_CHICAGO_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-chicago" '2025-01-01'
}

# Microsoft.Network/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-toronto" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-toronto" '2025-01-01' ([ordered]@{
        'location' = 'eastus2'
        'tags' = [ordered]@{
            'owner' = 'network-team'
        }
        'properties' = [ordered]@{
            'connectionType' = 'IPsec'
            'virtualNetworkGateway1' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"
                'properties' = @{}
            }
            'localNetworkGateway2' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto"
                'properties' = @{}
            }
            'connectionProtocol' = 'IKEv2'
            'sharedKey' = "${CONTOSO_NETWORK_TORONTO_PSK_15}"
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
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-toronto" '2025-01-01'
}

# Microsoft.Network/expressRouteCircuits/peerings/connections
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'expressRouteCircuitPeering' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering"
            }
            'peerExpressRouteCircuitPeering' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2/peerings/AzurePrivatePeering"
            }
            'addressPrefix' = '192.168.255.0/29'
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-01" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-01" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-01" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-02" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-02" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-02" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-03" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-03" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-03" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-04" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-04" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-04" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-05" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-05" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-05" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-06" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-06" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-06" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-07" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-07" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-07" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-08" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-08" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-08" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-09" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-09" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-09" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-10" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-10" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-10" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-11" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-11" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-11" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-12" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-12" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-12" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-13" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-13" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-13" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-14" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-14" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-14" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-15" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-15" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-15" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-16" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-16" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-16" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-17" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-17" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-17" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-18" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-18" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-18" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-19" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-19" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-19" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-20" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-20" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-20" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-01" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-01" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-01" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-02" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-02" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-02" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-03" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-03" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-03" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-04" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-04" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-04" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-05" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-05" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-05" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-06" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-06" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-06" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-07" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-07" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-07" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-08" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-08" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-08" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-09" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-09" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-09" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-10" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-10" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-10" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-11" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-11" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-11" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-12" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-12" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-12" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-13" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-13" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-13" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-14" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-14" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-14" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-15" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-15" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-15" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-16" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-16" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-16" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-17" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-17" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-17" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-18" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-18" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-18" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-19" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-19" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-19" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-20" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-20" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $true
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-20" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $false
        }
    })
    Wait-Resource "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20/virtualNetworkPeerings/hub-weu" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20/virtualNetworkPeerings/hub-weu" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20/virtualNetworkPeerings/hub-weu" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if (Test-Missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20/virtualNetworkPeerings/hub-eus2" '2025-01-01') {
    # Commands work in the current subscription, so it is written as Resource Manager takes it.
    Set-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20/virtualNetworkPeerings/hub-eus2" '2025-01-01' ([ordered]@{
        'properties' = [ordered]@{
            'remoteVirtualNetwork' = [ordered]@{
                'id' = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"
            }
            'allowVirtualNetworkAccess' = $true
            'allowForwardedTraffic' = $true
            'allowGatewayTransit' = $false
            'useRemoteGateways' = $true
        }
    })
    Wait-Resource "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20/virtualNetworkPeerings/hub-eus2" '2025-01-01'
}
