#!/usr/bin/env bash
# Creates the topology works with the Azure CLI, 2.45 or newer.
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
ask RESOURCE_GROUP 'The resource group deployed to, which exists'
ask DEPOT_PSK depotPsk secret
ask FORGE_PSK forgePsk secret
ask MILL_PSK millPsk secret

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/archive-address"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name archive-address \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name depot \
    --location westeurope \
    --gateway-ip-address 203.0.113.10 \
    --local-address-prefixes 192.168.10.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name mill \
    --location westeurope \
    --gateway-ip-address 203.0.113.20 \
    --local-address-prefixes 192.168.20.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/forge"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name forge \
    --location westeurope \
    --gateway-ip-address 203.0.113.30 \
    --local-address-prefixes 192.168.30.0/24 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name archive \
    --location westeurope \
    --address-prefixes 10.1.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive/subnets/files"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name archive \
    --name files \
    --address-prefixes 10.1.1.0/24 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name archive \
    --name GatewaySubnet \
    --address-prefixes 10.1.255.0/27 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/plants"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plants \
    --location westeurope \
    --address-prefixes 10.2.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/plants/subnets/control"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name plants \
    --name control \
    --address-prefixes 10.2.1.0/24 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/plants/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name plants \
    --name GatewaySubnet \
    --address-prefixes 10.2.255.0/27 \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/plants-vpn-ip-1"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plants-vpn-ip-1 \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-vpn"; then
  az network vnet-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name archive-vpn \
    --location westeurope \
    --gateway-type Vpn \
    --vpn-type PolicyBased \
    --vpn-gateway-generation Generation1 \
    --sku Basic \
    --vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive" \
    --public-ip-addresses "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/archive-address" \
    --no-wait \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/plants-vpn"; then
  az network vnet-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plants-vpn \
    --location westeurope \
    --gateway-type Vpn \
    --vpn-type RouteBased \
    --vpn-gateway-generation Generation1 \
    --sku VpnGw1AZ \
    --vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/plants" \
    --public-ip-addresses "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/plants-vpn-ip-1" \
    --no-wait \
    --output none
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name archive-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/depot"; then
  # The command can't say connectionProtocol, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/depot" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot"),
      "properties": {}
    },
    "connectionProtocol": "IKEv1",
    "sharedKey": $(json "${DEPOT_PSK}"),
    "enableBgp": false
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/depot" 2025-01-01
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name plants-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/plants-vpn-to-forge"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plants-vpn-to-forge \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/plants-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/forge" \
    --shared-key "${FORGE_PSK}" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/plants-vpn-to-mill"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plants-vpn-to-mill \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/plants-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill" \
    --shared-key "${MILL_PSK}" \
    --use-policy-based-traffic-selectors true \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --connection-name plants-vpn-to-mill \
    --sa-lifetime 27000 \
    --sa-max-size 102400000 \
    --ipsec-encryption AES256 \
    --ipsec-integrity SHA256 \
    --ike-encryption AES256 \
    --ike-integrity SHA256 \
    --dh-group DHGroup14 \
    --pfs-group PFS2048 \
    --output none
fi
