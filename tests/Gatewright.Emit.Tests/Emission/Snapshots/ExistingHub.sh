#!/usr/bin/env bash
# Creates the topology orders with the Azure CLI, 2.45 or newer.
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
ask PARTNER_PSK partnerPsk secret
ask AMSTERDAM_KEY amsterdamKey secret

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/orders-out-ip"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name orders-out-ip \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/natGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "sku": {
    "name": "Standard"
  },
  "properties": {
    "publicIpAddresses": [
      {
        "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/orders-out-ip")
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out" 2025-01-01
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner"; then
  az network local-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub \
    --name partner \
    --location westeurope \
    --gateway-ip-address 203.0.113.99 \
    --local-address-prefixes 172.22.0.0/16 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders"; then
  # The command can't say parts of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "addressSpace": {
      "addressPrefixes": [
        "10.7.0.0/16"
      ]
    },
    "subnets": [
      {
        "name": "web",
        "properties": {
          "addressPrefix": "10.7.1.0/24",
          "natGateway": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/natGateways/orders-out")
          },
          "serviceEndpoints": [
            {
              "service": "Microsoft.Storage"
            }
          ],
          "defaultOutboundAccess": false
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name archive \
    --location westeurope \
    --address-prefixes 10.8.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name archive \
    --name GatewaySubnet \
    --address-prefixes 10.8.255.0/27 \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er"; then
  # The command can't say gatewayType, name, tier, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "gatewayType": "ExpressRoute",
    "sku": {
      "name": "ErGw1AZ",
      "tier": "ErGw1AZ"
    },
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/archive/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/connections/hub-vpn-to-partner"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-hub \
    --name hub-vpn-to-partner \
    --location westeurope \
    --vnet-gateway1 /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn \
    --local-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/localNetworkGateways/partner" \
    --shared-key "${PARTNER_PSK}" \
    --output none
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name archive-er

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/archive-er-to-amsterdam"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name archive-er-to-amsterdam \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/archive-er" \
    --express-route-circuit2 /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/expressRouteCircuits/amsterdam \
    --authorization-key "${AMSTERDAM_KEY}" \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/hub"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name orders \
    --name hub \
    --remote-vnet /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub \
    --allow-vnet-access true \
    --allow-forwarded-traffic false \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared"; then
  # The command can't say peerCompleteVnets, localSubnetNames, remoteSubnetNames, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared" 2025-01-01 <<JSON
{
  "properties": {
    "remoteVirtualNetwork": {
      "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/shared"
    },
    "allowVirtualNetworkAccess": true,
    "allowForwardedTraffic": false,
    "allowGatewayTransit": false,
    "useRemoteGateways": false,
    "peerCompleteVnets": false,
    "localSubnetNames": [
      "web"
    ],
    "remoteSubnetNames": [
      "registry"
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/orders/virtualNetworkPeerings/shared" 2025-01-01
fi
