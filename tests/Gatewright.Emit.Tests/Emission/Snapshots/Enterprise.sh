#!/usr/bin/env bash
# Creates the topology global with the Azure CLI, 2.45 or newer.
#
# It may be run again: what is there is left as it is, and what failed is created once more. To change what is there, deploy the template.
# Variables come from the environment; what is missing is asked for. Sign in first: az login.
set -euo pipefail

# Asks for a variable that the environment doesn't have. A secret isn't shown.
ask() {
  local value
  if [ -n "${!1:-}" ]; then return; fi
  if [ ! -t 0 ]; then
    echo "Set the variable $1: $2" >&2
    exit 2
  fi
  if [ "${3:-}" = secret ]; then
    read -rsp "$2: " value
    echo >&2
  else
    read -rp "$2: " value
  fi
  printf -v "$1" '%s' "$value"
}

# True where there is no such resource, or where its creation failed.
missing() {
  local state
  state=$(az resource show --ids "$1" --query properties.provisioningState --output tsv 2>/dev/null) || return 0
  [ "$state" = Failed ]
}

# Writes a resource, whose body comes on standard input, as Resource Manager takes it.
put() {
  az rest --method put --url "$1?api-version=$2" --body @/dev/stdin --output none
}

# Waits until what was written is there.
wait_for() {
  az resource wait --created --ids "$1" --api-version "$2"
}

# A text as JSON.
json() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\r'/\\r}
  text=${text//$'\t'/\\t}
  printf '"%s"' "$text"
}

SUBSCRIPTION=${SUBSCRIPTION:-$(az account show --query id --output tsv)}
CONTOSO_NETWORK_PARIS_PSK_15=${CONTOSO_NETWORK_PARIS_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name paris-psk --query value --output tsv)}
CONTOSO_NETWORK_MADRID_PSK_15=${CONTOSO_NETWORK_MADRID_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name madrid-psk --query value --output tsv)}
CONTOSO_NETWORK_MILAN_PSK_15=${CONTOSO_NETWORK_MILAN_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name milan-psk --query value --output tsv)}
CONTOSO_NETWORK_HAMBURG_PSK_15=${CONTOSO_NETWORK_HAMBURG_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name hamburg-psk --query value --output tsv)}
CONTOSO_NETWORK_VIENNA_PSK_15=${CONTOSO_NETWORK_VIENNA_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name vienna-psk --query value --output tsv)}
CONTOSO_NETWORK_WARSAW_PSK_15=${CONTOSO_NETWORK_WARSAW_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name warsaw-psk --query value --output tsv)}
CONTOSO_NETWORK_BOSTON_PSK_15=${CONTOSO_NETWORK_BOSTON_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name boston-psk --query value --output tsv)}
CONTOSO_NETWORK_ATLANTA_PSK_15=${CONTOSO_NETWORK_ATLANTA_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name atlanta-psk --query value --output tsv)}
CONTOSO_NETWORK_CHICAGO_PSK_15=${CONTOSO_NETWORK_CHICAGO_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name chicago-psk --query value --output tsv)}
CONTOSO_NETWORK_TORONTO_PSK_15=${CONTOSO_NETWORK_TORONTO_PSK_15:-$(az keyvault secret show --vault-name contoso-network --name toronto-psk --query value --output tsv)}
ask VALUE_1 'What environment().authentication.loginEndpoint gives'
ask VALUE_2 'What subscription().tenantId gives'

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 11111111-1111-1111-1111-111111111111 \
  --name rg-hub-weu \
  --location westeurope \
  --tags 'cost-center=network-weu' 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 11111111-1111-1111-1111-111111111111 \
  --name rg-hub-eus2 \
  --location eastus2 \
  --tags 'cost-center=network-eus2' 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-01 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-02 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-03 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-04 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-05 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-06 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-07 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-08 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-09 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-10 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-11 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-12 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-13 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-14 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-15 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-16 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-17 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-18 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-19 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-weu-20 \
  --location westeurope \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-01 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-02 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-03 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-04 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-05 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-06 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-07 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-08 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-09 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-10 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-11 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-12 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-13 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-14 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-15 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-16 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-17 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-18 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-19 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-spoke-eus2-20 \
  --location eastus2 \
  --tags 'owner=network-team' \
  --output none

# Microsoft.Network/routeTables
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu"; then
  az network route-table create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name to-spokes-weu \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation false \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-01"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-01 \
    --address-prefix 10.32.8.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-02"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-02 \
    --address-prefix 10.32.16.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-03"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-03 \
    --address-prefix 10.32.24.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-04"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-04 \
    --address-prefix 10.32.32.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-05"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-05 \
    --address-prefix 10.32.40.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-06"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-06 \
    --address-prefix 10.32.48.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-07"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-07 \
    --address-prefix 10.32.56.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-08"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-08 \
    --address-prefix 10.32.64.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-09"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-09 \
    --address-prefix 10.32.72.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-10"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-10 \
    --address-prefix 10.32.80.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-11"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-11 \
    --address-prefix 10.32.88.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-12"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-12 \
    --address-prefix 10.32.96.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-13"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-13 \
    --address-prefix 10.32.104.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-14"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-14 \
    --address-prefix 10.32.112.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-15"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-15 \
    --address-prefix 10.32.120.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-16"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-16 \
    --address-prefix 10.32.128.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-17"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-17 \
    --address-prefix 10.32.136.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-18"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-18 \
    --address-prefix 10.32.144.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-19"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-19 \
    --address-prefix 10.32.152.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu/routes/spoke-weu-20"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-spokes-weu \
    --name spoke-weu-20 \
    --address-prefix 10.32.160.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu"; then
  az network route-table create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name to-hubs-weu \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation false \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu/routes/eus2"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --route-table-name to-hubs-weu \
    --name eus2 \
    --address-prefix 10.64.0.0/16 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2"; then
  az network route-table create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name to-spokes-eus2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation false \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-01"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-01 \
    --address-prefix 10.64.8.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-02"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-02 \
    --address-prefix 10.64.16.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-03"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-03 \
    --address-prefix 10.64.24.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-04"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-04 \
    --address-prefix 10.64.32.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-05"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-05 \
    --address-prefix 10.64.40.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-06"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-06 \
    --address-prefix 10.64.48.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-07"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-07 \
    --address-prefix 10.64.56.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-08"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-08 \
    --address-prefix 10.64.64.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-09"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-09 \
    --address-prefix 10.64.72.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-10"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-10 \
    --address-prefix 10.64.80.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-11"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-11 \
    --address-prefix 10.64.88.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-12"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-12 \
    --address-prefix 10.64.96.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-13"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-13 \
    --address-prefix 10.64.104.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-14"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-14 \
    --address-prefix 10.64.112.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-15"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-15 \
    --address-prefix 10.64.120.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-16"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-16 \
    --address-prefix 10.64.128.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-17"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-17 \
    --address-prefix 10.64.136.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-18"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-18 \
    --address-prefix 10.64.144.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-19"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-19 \
    --address-prefix 10.64.152.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2/routes/spoke-eus2-20"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-spokes-eus2 \
    --name spoke-eus2-20 \
    --address-prefix 10.64.160.0/21 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2"; then
  az network route-table create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name to-hubs-eus2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation false \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2/routes/weu"; then
  az network route-table route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --route-table-name to-hubs-eus2 \
    --name weu \
    --address-prefix 10.32.0.0/16 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --name spoke-weu-01-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --route-table-name spoke-weu-01-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --name spoke-weu-02-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --route-table-name spoke-weu-02-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --name spoke-weu-03-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --route-table-name spoke-weu-03-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --name spoke-weu-04-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --route-table-name spoke-weu-04-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --name spoke-weu-05-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --route-table-name spoke-weu-05-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --name spoke-weu-06-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --route-table-name spoke-weu-06-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --name spoke-weu-07-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --route-table-name spoke-weu-07-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --name spoke-weu-08-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --route-table-name spoke-weu-08-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --name spoke-weu-09-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --route-table-name spoke-weu-09-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --name spoke-weu-10-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --route-table-name spoke-weu-10-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --name spoke-weu-11-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --route-table-name spoke-weu-11-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --name spoke-weu-12-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --route-table-name spoke-weu-12-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --name spoke-weu-13-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --route-table-name spoke-weu-13-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --name spoke-weu-14-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --route-table-name spoke-weu-14-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --name spoke-weu-15-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --route-table-name spoke-weu-15-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --name spoke-weu-16-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --route-table-name spoke-weu-16-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --name spoke-weu-17-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --route-table-name spoke-weu-17-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --name spoke-weu-18-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --route-table-name spoke-weu-18-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --name spoke-weu-19-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --route-table-name spoke-weu-19-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --name spoke-weu-20-routes \
    --location westeurope \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --route-table-name spoke-weu-20-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.32.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --name spoke-eus2-01-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --route-table-name spoke-eus2-01-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --name spoke-eus2-02-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --route-table-name spoke-eus2-02-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --name spoke-eus2-03-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --route-table-name spoke-eus2-03-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --name spoke-eus2-04-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --route-table-name spoke-eus2-04-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --name spoke-eus2-05-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --route-table-name spoke-eus2-05-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --name spoke-eus2-06-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --route-table-name spoke-eus2-06-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --name spoke-eus2-07-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --route-table-name spoke-eus2-07-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --name spoke-eus2-08-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --route-table-name spoke-eus2-08-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --name spoke-eus2-09-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --route-table-name spoke-eus2-09-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --name spoke-eus2-10-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --route-table-name spoke-eus2-10-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --name spoke-eus2-11-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --route-table-name spoke-eus2-11-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --name spoke-eus2-12-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --route-table-name spoke-eus2-12-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --name spoke-eus2-13-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --route-table-name spoke-eus2-13-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --name spoke-eus2-14-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --route-table-name spoke-eus2-14-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --name spoke-eus2-15-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --route-table-name spoke-eus2-15-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --name spoke-eus2-16-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --route-table-name spoke-eus2-16-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --name spoke-eus2-17-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --route-table-name spoke-eus2-17-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --name spoke-eus2-18-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --route-table-name spoke-eus2-18-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --name spoke-eus2-19-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --route-table-name spoke-eus2-19-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes"; then
  az network route-table create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --name spoke-eus2-20-routes \
    --location eastus2 \
    --tags 'owner=network-team' \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes/routes/everything"; then
  az network route-table route create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --route-table-name spoke-eus2-20-routes \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.64.0.4 \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --name spoke-weu-01-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --name spoke-weu-01-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.8.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --name spoke-weu-01-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.8.0/24 10.32.9.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --nsg-name spoke-weu-01-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --name spoke-weu-02-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --name spoke-weu-02-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.16.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --name spoke-weu-02-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.16.0/24 10.32.17.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --nsg-name spoke-weu-02-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --name spoke-weu-03-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --name spoke-weu-03-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.24.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --name spoke-weu-03-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.24.0/24 10.32.25.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --nsg-name spoke-weu-03-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --name spoke-weu-04-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --name spoke-weu-04-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.32.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --name spoke-weu-04-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.32.0/24 10.32.33.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --nsg-name spoke-weu-04-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --name spoke-weu-05-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --name spoke-weu-05-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.40.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --name spoke-weu-05-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.40.0/24 10.32.41.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --nsg-name spoke-weu-05-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --name spoke-weu-06-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --name spoke-weu-06-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.48.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --name spoke-weu-06-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.48.0/24 10.32.49.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --nsg-name spoke-weu-06-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --name spoke-weu-07-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --name spoke-weu-07-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.56.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --name spoke-weu-07-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.56.0/24 10.32.57.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --nsg-name spoke-weu-07-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --name spoke-weu-08-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --name spoke-weu-08-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.64.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --name spoke-weu-08-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.64.0/24 10.32.65.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --nsg-name spoke-weu-08-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --name spoke-weu-09-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --name spoke-weu-09-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.72.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --name spoke-weu-09-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.72.0/24 10.32.73.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --nsg-name spoke-weu-09-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --name spoke-weu-10-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --name spoke-weu-10-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.80.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --name spoke-weu-10-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.80.0/24 10.32.81.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --nsg-name spoke-weu-10-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --name spoke-weu-11-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --name spoke-weu-11-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.88.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --name spoke-weu-11-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.88.0/24 10.32.89.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --nsg-name spoke-weu-11-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --name spoke-weu-12-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --name spoke-weu-12-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.96.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --name spoke-weu-12-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.96.0/24 10.32.97.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --nsg-name spoke-weu-12-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --name spoke-weu-13-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --name spoke-weu-13-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.104.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --name spoke-weu-13-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.104.0/24 10.32.105.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --nsg-name spoke-weu-13-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --name spoke-weu-14-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --name spoke-weu-14-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.112.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --name spoke-weu-14-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.112.0/24 10.32.113.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --nsg-name spoke-weu-14-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --name spoke-weu-15-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --name spoke-weu-15-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.120.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --name spoke-weu-15-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.120.0/24 10.32.121.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --nsg-name spoke-weu-15-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --name spoke-weu-16-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --name spoke-weu-16-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.128.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --name spoke-weu-16-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.128.0/24 10.32.129.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --nsg-name spoke-weu-16-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --name spoke-weu-17-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --name spoke-weu-17-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.136.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --name spoke-weu-17-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.136.0/24 10.32.137.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --nsg-name spoke-weu-17-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --name spoke-weu-18-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --name spoke-weu-18-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.144.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --name spoke-weu-18-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.144.0/24 10.32.145.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --nsg-name spoke-weu-18-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --name spoke-weu-19-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --name spoke-weu-19-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.152.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --name spoke-weu-19-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.152.0/24 10.32.153.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --nsg-name spoke-weu-19-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --name spoke-weu-20-app \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --name spoke-weu-20-data \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.160.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --name spoke-weu-20-endpoints \
    --location westeurope \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.32.160.0/24 10.32.161.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --nsg-name spoke-weu-20-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --name spoke-eus2-01-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --name spoke-eus2-01-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.8.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --name spoke-eus2-01-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.8.0/24 10.64.9.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --nsg-name spoke-eus2-01-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --name spoke-eus2-02-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --name spoke-eus2-02-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.16.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --name spoke-eus2-02-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.16.0/24 10.64.17.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --nsg-name spoke-eus2-02-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --name spoke-eus2-03-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --name spoke-eus2-03-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.24.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --name spoke-eus2-03-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.24.0/24 10.64.25.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --nsg-name spoke-eus2-03-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --name spoke-eus2-04-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --name spoke-eus2-04-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.32.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --name spoke-eus2-04-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.32.0/24 10.64.33.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --nsg-name spoke-eus2-04-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --name spoke-eus2-05-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --name spoke-eus2-05-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.40.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --name spoke-eus2-05-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.40.0/24 10.64.41.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --nsg-name spoke-eus2-05-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --name spoke-eus2-06-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --name spoke-eus2-06-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.48.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --name spoke-eus2-06-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.48.0/24 10.64.49.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --nsg-name spoke-eus2-06-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --name spoke-eus2-07-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --name spoke-eus2-07-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.56.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --name spoke-eus2-07-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.56.0/24 10.64.57.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --nsg-name spoke-eus2-07-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --name spoke-eus2-08-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --name spoke-eus2-08-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.64.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --name spoke-eus2-08-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.64.0/24 10.64.65.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --nsg-name spoke-eus2-08-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --name spoke-eus2-09-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --name spoke-eus2-09-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.72.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --name spoke-eus2-09-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.72.0/24 10.64.73.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --nsg-name spoke-eus2-09-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --name spoke-eus2-10-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --name spoke-eus2-10-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.80.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --name spoke-eus2-10-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.80.0/24 10.64.81.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --nsg-name spoke-eus2-10-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --name spoke-eus2-11-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --name spoke-eus2-11-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.88.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --name spoke-eus2-11-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.88.0/24 10.64.89.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --nsg-name spoke-eus2-11-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --name spoke-eus2-12-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --name spoke-eus2-12-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.96.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --name spoke-eus2-12-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.96.0/24 10.64.97.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --nsg-name spoke-eus2-12-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --name spoke-eus2-13-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --name spoke-eus2-13-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.104.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --name spoke-eus2-13-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.104.0/24 10.64.105.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --nsg-name spoke-eus2-13-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --name spoke-eus2-14-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --name spoke-eus2-14-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.112.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --name spoke-eus2-14-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.112.0/24 10.64.113.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --nsg-name spoke-eus2-14-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --name spoke-eus2-15-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --name spoke-eus2-15-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.120.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --name spoke-eus2-15-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.120.0/24 10.64.121.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --nsg-name spoke-eus2-15-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --name spoke-eus2-16-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --name spoke-eus2-16-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.128.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --name spoke-eus2-16-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.128.0/24 10.64.129.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --nsg-name spoke-eus2-16-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --name spoke-eus2-17-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --name spoke-eus2-17-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.136.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --name spoke-eus2-17-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.136.0/24 10.64.137.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --nsg-name spoke-eus2-17-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --name spoke-eus2-18-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --name spoke-eus2-18-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.144.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --name spoke-eus2-18-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.144.0/24 10.64.145.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --nsg-name spoke-eus2-18-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --name spoke-eus2-19-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --name spoke-eus2-19-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.152.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --name spoke-eus2-19-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.152.0/24 10.64.153.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --nsg-name spoke-eus2-19-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --name spoke-eus2-20-app \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-app \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.0.0.0/8 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-app \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --name spoke-eus2-20-data \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-data \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.160.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-data \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints"; then
  az network nsg create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --name spoke-eus2-20-endpoints \
    --location eastus2 \
    --tags 'owner=network-team' \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints/securityRules/clients"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-endpoints \
    --name clients \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.64.160.0/24 10.64.161.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints/securityRules/rest"; then
  az network nsg rule create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --nsg-name spoke-eus2-20-endpoints \
    --name rest \
    --priority 4096 \
    --direction Inbound \
    --access Deny \
    --protocol '*' \
    --source-port-ranges '*' \
    --source-address-prefixes '*' \
    --destination-address-prefixes '*' \
    --destination-port-ranges '*' \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name paris \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.10 \
    --asn 65010 \
    --bgp-peering-address 192.168.10.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name madrid \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.11 \
    --asn 65011 \
    --bgp-peering-address 192.168.11.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name milan \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.12 \
    --asn 65012 \
    --bgp-peering-address 192.168.12.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name hamburg \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.13 \
    --asn 65013 \
    --bgp-peering-address 192.168.13.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vienna \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.14 \
    --asn 65014 \
    --bgp-peering-address 192.168.14.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name warsaw \
    --location westeurope \
    --tags 'owner=network-team' \
    --gateway-ip-address 203.0.113.15 \
    --asn 65015 \
    --bgp-peering-address 192.168.15.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name boston \
    --location eastus2 \
    --tags 'owner=network-team' \
    --gateway-ip-address 198.51.100.20 \
    --asn 65020 \
    --bgp-peering-address 192.168.20.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name atlanta \
    --location eastus2 \
    --tags 'owner=network-team' \
    --gateway-ip-address 198.51.100.21 \
    --asn 65021 \
    --bgp-peering-address 192.168.21.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name chicago \
    --location eastus2 \
    --tags 'owner=network-team' \
    --gateway-ip-address 198.51.100.22 \
    --asn 65022 \
    --bgp-peering-address 192.168.22.254 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name toronto \
    --location eastus2 \
    --tags 'owner=network-team' \
    --gateway-ip-address 198.51.100.23 \
    --asn 65023 \
    --bgp-peering-address 192.168.23.254 \
    --output none
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu"; then
  az network express-route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name circuit-weu \
    --location westeurope \
    --tags 'owner=network-team' \
    --sku-tier Premium \
    --sku-family MeteredData \
    --provider Equinix \
    --peering-location Amsterdam \
    --bandwidth "2000 Mbps" \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering"; then
  az network express-route peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --circuit-name circuit-weu \
    --peering-type AzurePrivatePeering \
    --vlan-id 100 \
    --peer-asn 65101 \
    --primary-peer-subnet 10.32.248.0/30 \
    --secondary-peer-subnet 10.32.248.4/30 \
    --output none
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2"; then
  az network express-route create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name circuit-eus2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --sku-tier Premium \
    --sku-family MeteredData \
    --provider Equinix \
    --peering-location 'Washington DC' \
    --bandwidth "2000 Mbps" \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2/peerings/AzurePrivatePeering"; then
  az network express-route peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --circuit-name circuit-eus2 \
    --peering-type AzurePrivatePeering \
    --vlan-id 100 \
    --peer-asn 65102 \
    --primary-peer-subnet 10.64.248.0/30 \
    --secondary-peer-subnet 10.64.248.4/30 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu"; then
  az network vnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name hub-weu \
    --location westeurope \
    --tags 'owner=network-team' \
    --address-prefixes 10.32.0.0/21 \
    --ddos-protection-plan /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers/Microsoft.Network/ddosProtectionPlans/contoso \
    --ddos-protection true \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/firewall"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name firewall \
    --address-prefixes 10.32.0.0/26 \
    --route-table "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-hubs-weu" \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/RouteServerSubnet"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name RouteServerSubnet \
    --address-prefixes 10.32.7.128/26 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name GatewaySubnet \
    --address-prefixes 10.32.7.192/26 \
    --route-table "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/routeTables/to-spokes-weu" \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2"; then
  az network vnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name hub-eus2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --address-prefixes 10.64.0.0/21 \
    --ddos-protection-plan /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers/Microsoft.Network/ddosProtectionPlans/contoso \
    --ddos-protection true \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/firewall"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name firewall \
    --address-prefixes 10.64.0.0/26 \
    --route-table "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-hubs-eus2" \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/RouteServerSubnet"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name RouteServerSubnet \
    --address-prefixes 10.64.7.128/26 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name GatewaySubnet \
    --address-prefixes 10.64.7.192/26 \
    --route-table "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/routeTables/to-spokes-eus2" \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.8.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.8.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.9.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.10.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-01-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/routeTables/spoke-weu-01-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.16.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.16.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.17.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.18.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-02-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/routeTables/spoke-weu-02-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.24.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.24.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.25.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.26.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-03-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/routeTables/spoke-weu-03-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.32.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.32.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.33.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.34.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-04-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/routeTables/spoke-weu-04-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.40.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.40.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.41.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.42.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-05-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/routeTables/spoke-weu-05-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.48.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.48.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.49.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.50.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-06-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/routeTables/spoke-weu-06-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.56.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.56.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.57.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.58.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-07-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/routeTables/spoke-weu-07-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.64.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.64.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.65.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.66.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-08-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/routeTables/spoke-weu-08-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.72.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.72.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.73.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.74.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-09-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/routeTables/spoke-weu-09-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.80.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.80.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.81.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.82.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-10-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/routeTables/spoke-weu-10-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.88.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.88.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.89.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.90.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-11-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/routeTables/spoke-weu-11-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.96.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.96.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.97.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.98.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-12-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/routeTables/spoke-weu-12-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.104.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.104.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.105.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.106.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-13-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/routeTables/spoke-weu-13-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.112.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.112.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.113.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.114.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-14-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/routeTables/spoke-weu-14-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.120.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.120.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.121.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.122.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-15-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/routeTables/spoke-weu-15-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.128.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.128.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.129.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.130.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-16-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/routeTables/spoke-weu-16-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.136.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.136.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.137.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.138.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-17-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/routeTables/spoke-weu-17-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.144.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.144.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.145.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.146.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-18-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/routeTables/spoke-weu-18-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.152.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.152.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.153.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.154.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-19-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/routeTables/spoke-weu-19-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.32.160.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.32.160.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.32.161.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.32.162.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/networkSecurityGroups/spoke-weu-20-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/routeTables/spoke-weu-20-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.8.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.8.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.9.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.10.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-01-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/routeTables/spoke-eus2-01-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.16.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.16.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.17.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.18.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-02-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/routeTables/spoke-eus2-02-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.24.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.24.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.25.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.26.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-03-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/routeTables/spoke-eus2-03-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.32.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.32.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.33.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.34.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-04-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/routeTables/spoke-eus2-04-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.40.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.40.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.41.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.42.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-05-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/routeTables/spoke-eus2-05-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.48.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.48.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.49.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.50.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-06-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/routeTables/spoke-eus2-06-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.56.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.56.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.57.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.58.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-07-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/routeTables/spoke-eus2-07-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.64.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.64.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.65.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.66.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-08-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/routeTables/spoke-eus2-08-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.72.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.72.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.73.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.74.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-09-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/routeTables/spoke-eus2-09-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.80.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.80.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.81.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.82.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-10-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/routeTables/spoke-eus2-10-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.88.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.88.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.89.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.90.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-11-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/routeTables/spoke-eus2-11-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.96.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.96.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.97.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.98.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-12-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/routeTables/spoke-eus2-12-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.104.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.104.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.105.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.106.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-13-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/routeTables/spoke-eus2-13-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.112.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.112.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.113.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.114.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-14-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/routeTables/spoke-eus2-14-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.120.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.120.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.121.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.122.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-15-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/routeTables/spoke-eus2-15-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.128.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.128.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.129.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.130.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-16-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/routeTables/spoke-eus2-16-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.136.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.136.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.137.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.138.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-17-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/routeTables/spoke-eus2-17-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.144.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.144.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.145.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.146.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-18-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/routeTables/spoke-eus2-18-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.152.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.152.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.153.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.154.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-19-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/routeTables/spoke-eus2-19-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.64.160.0/21"
      ]
    },
    "subnets": [
      {
        "name": "app",
        "properties": {
          "addressPrefix": "10.64.160.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-app")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "data",
        "properties": {
          "addressPrefix": "10.64.161.0/24",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-data")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes")
          },
          "defaultOutboundAccess": false
        }
      },
      {
        "name": "endpoints",
        "properties": {
          "addressPrefix": "10.64.162.0/26",
          "networkSecurityGroup": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/networkSecurityGroups/spoke-eus2-20-endpoints")
          },
          "routeTable": {
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/routeTables/spoke-eus2-20-routes")
          },
          "privateEndpointNetworkPolicies": "Enabled",
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" 2025-01-01
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-ip-1 \
    --location westeurope \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-ip-2 \
    --location westeurope \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-ip-3 \
    --location westeurope \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-ip-1 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-ip-2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-ip-3 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name routes-weu-ip-1 \
    --location westeurope \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name routes-eus2-ip-1 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu"; then
  # The command can't say gatewayType, name, tier, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "gatewayType": "ExpressRoute",
    "sku": {
      "name": "ErGw2AZ",
      "tier": "ErGw2AZ"
    },
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

# Microsoft.Maintenance/maintenanceConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance" 2023-04-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "maintenanceScope": "Resource",
    "extensionProperties": {
      "maintenanceSubScope": "NetworkGatewayMaintenance"
    },
    "maintenanceWindow": {
      "startDateTime": "2026-01-01 01:00",
      "duration": "05:00",
      "timeZone": "W. Europe Standard Time",
      "recurEvery": "1Day"
    },
    "visibility": "Custom"
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance" 2023-04-01
fi

az network vnet-gateway wait --created --subscription 11111111-1111-1111-1111-111111111111 --resource-group rg-hub-weu --name er-weu

# Microsoft.Maintenance/configurationAssignments
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance" 2023-04-01 <<JSON
{
  "location": "westeurope",
  "scope": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu"),
  "properties": {
    "maintenanceConfigurationId": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/er-weu-maintenance")
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/er-weu-maintenance" 2023-04-01
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"; then
  # The command can't say addressPrefixes, vpnClientProtocols, vpnAuthenticationTypes, aadTenant, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "gatewayType": "Vpn",
    "vpnType": "RouteBased",
    "vpnGatewayGeneration": "Generation2",
    "sku": {
      "name": "VpnGw3AZ",
      "tier": "VpnGw3AZ"
    },
    "activeActive": true,
    "enableBgp": true,
    "bgpSettings": {
      "asn": 65515
    },
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-1")
          }
        }
      },
      {
        "name": "activeActive",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-2")
          }
        }
      },
      {
        "name": "pointToSite",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/vpn-weu-ip-3")
          }
        }
      }
    ],
    "vpnClientConfiguration": {
      "vpnClientAddressPool": {
        "addressPrefixes": [
          "10.32.240.0/22"
        ]
      },
      "vpnClientProtocols": [
        "OpenVPN"
      ],
      "vpnAuthenticationTypes": [
        "AAD"
      ],
      "aadTenant": $(json "${VALUE_1}${VALUE_2}/"),
      "aadAudience": "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      "aadIssuer": $(json "https://sts.windows.net/${VALUE_2}/")
    }
  }
}
JSON
fi

# Microsoft.Maintenance/maintenanceConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance" 2023-04-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "maintenanceScope": "Resource",
    "extensionProperties": {
      "maintenanceSubScope": "NetworkGatewayMaintenance"
    },
    "maintenanceWindow": {
      "startDateTime": "2026-01-01 07:00",
      "duration": "05:00",
      "timeZone": "W. Europe Standard Time",
      "recurEvery": "1Day"
    },
    "visibility": "Custom"
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance" 2023-04-01
fi

az network vnet-gateway wait --created --subscription 11111111-1111-1111-1111-111111111111 --resource-group rg-hub-weu --name vpn-weu

# Microsoft.Maintenance/configurationAssignments
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance" 2023-04-01 <<JSON
{
  "location": "westeurope",
  "scope": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu"),
  "properties": {
    "maintenanceConfigurationId": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-weu-maintenance")
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Maintenance/configurationAssignments/vpn-weu-maintenance" 2023-04-01
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2"; then
  # The command can't say gatewayType, name, tier, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "gatewayType": "ExpressRoute",
    "sku": {
      "name": "ErGw2AZ",
      "tier": "ErGw2AZ"
    },
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

# Microsoft.Maintenance/maintenanceConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance" 2023-04-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "maintenanceScope": "Resource",
    "extensionProperties": {
      "maintenanceSubScope": "NetworkGatewayMaintenance"
    },
    "maintenanceWindow": {
      "startDateTime": "2026-01-01 01:00",
      "duration": "05:00",
      "timeZone": "Eastern Standard Time",
      "recurEvery": "1Day"
    },
    "visibility": "Custom"
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance" 2023-04-01
fi

az network vnet-gateway wait --created --subscription 11111111-1111-1111-1111-111111111111 --resource-group rg-hub-eus2 --name er-eus2

# Microsoft.Maintenance/configurationAssignments
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance" 2023-04-01 <<JSON
{
  "location": "eastus2",
  "scope": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2"),
  "properties": {
    "maintenanceConfigurationId": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/er-eus2-maintenance")
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/er-eus2-maintenance" 2023-04-01
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"; then
  # The command can't say addressPrefixes, vpnClientProtocols, vpnAuthenticationTypes, aadTenant, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "gatewayType": "Vpn",
    "vpnType": "RouteBased",
    "vpnGatewayGeneration": "Generation2",
    "sku": {
      "name": "VpnGw3AZ",
      "tier": "VpnGw3AZ"
    },
    "activeActive": true,
    "enableBgp": true,
    "bgpSettings": {
      "asn": 65515
    },
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-1")
          }
        }
      },
      {
        "name": "activeActive",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-2")
          }
        }
      },
      {
        "name": "pointToSite",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/vpn-eus2-ip-3")
          }
        }
      }
    ],
    "vpnClientConfiguration": {
      "vpnClientAddressPool": {
        "addressPrefixes": [
          "10.64.240.0/22"
        ]
      },
      "vpnClientProtocols": [
        "OpenVPN"
      ],
      "vpnAuthenticationTypes": [
        "AAD"
      ],
      "aadTenant": $(json "${VALUE_1}${VALUE_2}/"),
      "aadAudience": "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
      "aadIssuer": $(json "https://sts.windows.net/${VALUE_2}/")
    }
  }
}
JSON
fi

# Microsoft.Maintenance/maintenanceConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance" 2023-04-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "maintenanceScope": "Resource",
    "extensionProperties": {
      "maintenanceSubScope": "NetworkGatewayMaintenance"
    },
    "maintenanceWindow": {
      "startDateTime": "2026-01-01 07:00",
      "duration": "05:00",
      "timeZone": "Eastern Standard Time",
      "recurEvery": "1Day"
    },
    "visibility": "Custom"
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance" 2023-04-01
fi

az network vnet-gateway wait --created --subscription 11111111-1111-1111-1111-111111111111 --resource-group rg-hub-eus2 --name vpn-eus2

# Microsoft.Maintenance/configurationAssignments
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance" 2023-04-01 <<JSON
{
  "location": "eastus2",
  "scope": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2"),
  "properties": {
    "maintenanceConfigurationId": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/maintenanceConfigurations/vpn-eus2-maintenance")
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Maintenance/configurationAssignments/vpn-eus2-maintenance" 2023-04-01
fi

# Microsoft.Network/virtualHubs
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "sku": "Standard",
    "allowBranchToBranchTraffic": true
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu" 2025-01-01
fi

# Microsoft.Network/virtualHubs/ipConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default" 2025-01-01 <<JSON
{
  "properties": {
    "subnet": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/subnets/RouteServerSubnet")
    },
    "publicIPAddress": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/publicIPAddresses/routes-weu-ip-1")
    }
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualHubs/routes-weu/ipConfigurations/default" 2025-01-01
fi

# Microsoft.Network/virtualHubs
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2" 2025-01-01 <<JSON
{
  "location": "eastus2",
  "tags": {
    "owner": "network-team"
  },
  "properties": {
    "sku": "Standard",
    "allowBranchToBranchTraffic": true
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2" 2025-01-01
fi

# Microsoft.Network/virtualHubs/ipConfigurations
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default" 2025-01-01 <<JSON
{
  "properties": {
    "subnet": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/subnets/RouteServerSubnet")
    },
    "publicIPAddress": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/publicIPAddresses/routes-eus2-ip-1")
    }
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualHubs/routes-eus2/ipConfigurations/default" 2025-01-01
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-weu"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name er-weu-to-circuit-weu \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" \
    --express-route-circuit2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-eus2"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name er-eus2-to-circuit-eus2 \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" \
    --express-route-circuit2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/er-weu-to-circuit-eus2"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name er-weu-to-circuit-eus2 \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/er-weu" \
    --express-route-circuit2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/er-eus2-to-circuit-weu"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name er-eus2-to-circuit-weu \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/er-eus2" \
    --express-route-circuit2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-paris"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-paris \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/paris" \
    --shared-key "${CONTOSO_NETWORK_PARIS_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-paris \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-madrid"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-madrid \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/madrid" \
    --shared-key "${CONTOSO_NETWORK_MADRID_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-madrid \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-milan"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-milan \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/milan" \
    --shared-key "${CONTOSO_NETWORK_MILAN_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-milan \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-hamburg"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-hamburg \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/hamburg" \
    --shared-key "${CONTOSO_NETWORK_HAMBURG_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-hamburg \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-vienna"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-vienna \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/vienna" \
    --shared-key "${CONTOSO_NETWORK_VIENNA_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-vienna \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/connections/vpn-weu-to-warsaw"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --name vpn-weu-to-warsaw \
    --location westeurope \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworkGateways/vpn-weu" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/localNetworkGateways/warsaw" \
    --shared-key "${CONTOSO_NETWORK_WARSAW_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --connection-name vpn-weu-to-warsaw \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-boston"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-to-boston \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/boston" \
    --shared-key "${CONTOSO_NETWORK_BOSTON_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --connection-name vpn-eus2-to-boston \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-atlanta"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-to-atlanta \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/atlanta" \
    --shared-key "${CONTOSO_NETWORK_ATLANTA_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --connection-name vpn-eus2-to-atlanta \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-chicago"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-to-chicago \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/chicago" \
    --shared-key "${CONTOSO_NETWORK_CHICAGO_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --connection-name vpn-eus2-to-chicago \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/connections/vpn-eus2-to-toronto"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --name vpn-eus2-to-toronto \
    --location eastus2 \
    --tags 'owner=network-team' \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworkGateways/vpn-eus2" \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/localNetworkGateways/toronto" \
    --shared-key "${CONTOSO_NETWORK_TORONTO_PSK_15}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --connection-name vpn-eus2-to-toronto \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption GCMAES256 \
    --ipsec-integrity GCMAES256 \
    --ike-encryption AES256 \
    --ike-integrity SHA384 \
    --dh-group ECP384 \
    --pfs-group ECP384 \
    --output none
fi

# Microsoft.Network/expressRouteCircuits/peerings/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2" 2025-01-01 <<JSON
{
  "properties": {
    "expressRouteCircuitPeering": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering")
    },
    "peerExpressRouteCircuitPeering": {
      "id": $(json "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/expressRouteCircuits/circuit-eus2/peerings/AzurePrivatePeering")
    },
    "addressPrefix": "192.168.255.0/29"
  }
}
JSON
  wait_for "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/expressRouteCircuits/circuit-weu/peerings/AzurePrivatePeering/connections/circuit-weu-to-circuit-eus2" 2025-01-01
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-01"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-01 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-02"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-02 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-03"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-03 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-04"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-04 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-05"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-05 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-06"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-06 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-07"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-07 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-08"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-08 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-09"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-09 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-10"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-10 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-11"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-11 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-12"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-12 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-13"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-13 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-14"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-14 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-15"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-15 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-16"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-16 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-17"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-17 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-18"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-18 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-19"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-19 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu/virtualNetworkPeerings/spoke-weu-20"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-weu \
    --vnet-name hub-weu \
    --name spoke-weu-20 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-01"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-01 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-02"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-02 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-03"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-03 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-04"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-04 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-05"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-05 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-06"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-06 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-07"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-07 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-08"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-08 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-09"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-09 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-10"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-10 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-11"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-11 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-12"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-12 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-13"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-13 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-14"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-14 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-15"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-15 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-16"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-16 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-17"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-17 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-18"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-18 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-19"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-19 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/spoke-eus2-20"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name spoke-eus2-20 \
    --remote-vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub-eus2 \
    --vnet-name hub-eus2 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-01/providers/Microsoft.Network/virtualNetworks/spoke-weu-01/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-01 \
    --vnet-name spoke-weu-01 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-02/providers/Microsoft.Network/virtualNetworks/spoke-weu-02/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-02 \
    --vnet-name spoke-weu-02 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-03/providers/Microsoft.Network/virtualNetworks/spoke-weu-03/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-03 \
    --vnet-name spoke-weu-03 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-04/providers/Microsoft.Network/virtualNetworks/spoke-weu-04/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-04 \
    --vnet-name spoke-weu-04 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-05/providers/Microsoft.Network/virtualNetworks/spoke-weu-05/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-05 \
    --vnet-name spoke-weu-05 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-06/providers/Microsoft.Network/virtualNetworks/spoke-weu-06/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-06 \
    --vnet-name spoke-weu-06 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-07/providers/Microsoft.Network/virtualNetworks/spoke-weu-07/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-07 \
    --vnet-name spoke-weu-07 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-08/providers/Microsoft.Network/virtualNetworks/spoke-weu-08/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-08 \
    --vnet-name spoke-weu-08 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-09/providers/Microsoft.Network/virtualNetworks/spoke-weu-09/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-09 \
    --vnet-name spoke-weu-09 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-10/providers/Microsoft.Network/virtualNetworks/spoke-weu-10/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-10 \
    --vnet-name spoke-weu-10 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-11/providers/Microsoft.Network/virtualNetworks/spoke-weu-11/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-11 \
    --vnet-name spoke-weu-11 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-12/providers/Microsoft.Network/virtualNetworks/spoke-weu-12/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-12 \
    --vnet-name spoke-weu-12 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-13/providers/Microsoft.Network/virtualNetworks/spoke-weu-13/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-13 \
    --vnet-name spoke-weu-13 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-14/providers/Microsoft.Network/virtualNetworks/spoke-weu-14/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-14 \
    --vnet-name spoke-weu-14 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-15/providers/Microsoft.Network/virtualNetworks/spoke-weu-15/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-15 \
    --vnet-name spoke-weu-15 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-16/providers/Microsoft.Network/virtualNetworks/spoke-weu-16/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-16 \
    --vnet-name spoke-weu-16 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-17/providers/Microsoft.Network/virtualNetworks/spoke-weu-17/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-17 \
    --vnet-name spoke-weu-17 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-18/providers/Microsoft.Network/virtualNetworks/spoke-weu-18/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-18 \
    --vnet-name spoke-weu-18 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-19/providers/Microsoft.Network/virtualNetworks/spoke-weu-19/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-19 \
    --vnet-name spoke-weu-19 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-weu-20/providers/Microsoft.Network/virtualNetworks/spoke-weu-20/virtualNetworkPeerings/hub-weu"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-weu-20 \
    --vnet-name spoke-weu-20 \
    --name hub-weu \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-weu/providers/Microsoft.Network/virtualNetworks/hub-weu" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-01/providers/Microsoft.Network/virtualNetworks/spoke-eus2-01/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-01 \
    --vnet-name spoke-eus2-01 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-02/providers/Microsoft.Network/virtualNetworks/spoke-eus2-02/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-02 \
    --vnet-name spoke-eus2-02 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-03/providers/Microsoft.Network/virtualNetworks/spoke-eus2-03/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-03 \
    --vnet-name spoke-eus2-03 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-04/providers/Microsoft.Network/virtualNetworks/spoke-eus2-04/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-04 \
    --vnet-name spoke-eus2-04 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-05/providers/Microsoft.Network/virtualNetworks/spoke-eus2-05/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-05 \
    --vnet-name spoke-eus2-05 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-06/providers/Microsoft.Network/virtualNetworks/spoke-eus2-06/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-06 \
    --vnet-name spoke-eus2-06 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-07/providers/Microsoft.Network/virtualNetworks/spoke-eus2-07/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-07 \
    --vnet-name spoke-eus2-07 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-08/providers/Microsoft.Network/virtualNetworks/spoke-eus2-08/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-08 \
    --vnet-name spoke-eus2-08 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-09/providers/Microsoft.Network/virtualNetworks/spoke-eus2-09/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-09 \
    --vnet-name spoke-eus2-09 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-10/providers/Microsoft.Network/virtualNetworks/spoke-eus2-10/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-10 \
    --vnet-name spoke-eus2-10 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-11/providers/Microsoft.Network/virtualNetworks/spoke-eus2-11/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-11 \
    --vnet-name spoke-eus2-11 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-12/providers/Microsoft.Network/virtualNetworks/spoke-eus2-12/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-12 \
    --vnet-name spoke-eus2-12 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-13/providers/Microsoft.Network/virtualNetworks/spoke-eus2-13/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-13 \
    --vnet-name spoke-eus2-13 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-14/providers/Microsoft.Network/virtualNetworks/spoke-eus2-14/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-14 \
    --vnet-name spoke-eus2-14 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-15/providers/Microsoft.Network/virtualNetworks/spoke-eus2-15/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-15 \
    --vnet-name spoke-eus2-15 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-16/providers/Microsoft.Network/virtualNetworks/spoke-eus2-16/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-16 \
    --vnet-name spoke-eus2-16 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-17/providers/Microsoft.Network/virtualNetworks/spoke-eus2-17/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-17 \
    --vnet-name spoke-eus2-17 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-18/providers/Microsoft.Network/virtualNetworks/spoke-eus2-18/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-18 \
    --vnet-name spoke-eus2-18 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-19/providers/Microsoft.Network/virtualNetworks/spoke-eus2-19/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-19 \
    --vnet-name spoke-eus2-19 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-spoke-eus2-20/providers/Microsoft.Network/virtualNetworks/spoke-eus2-20/virtualNetworkPeerings/hub-eus2"; then
  az network vnet peering create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-spoke-eus2-20 \
    --vnet-name spoke-eus2-20 \
    --name hub-eus2 \
    --remote-vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub-eus2/providers/Microsoft.Network/virtualNetworks/hub-eus2" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi
