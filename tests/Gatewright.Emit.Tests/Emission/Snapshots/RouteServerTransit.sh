#!/usr/bin/env bash
# Creates the topology transit with the Azure CLI, 2.45 or newer.
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
ask OFFICE_PSK officePsk secret

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name office \
    --location westeurope \
    --gateway-ip-address 203.0.113.10 \
    --asn 65011 \
    --bgp-peering-address 192.168.0.254 \
    --output none
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam"; then
  az network express-route create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name amsterdam \
    --location westeurope \
    --sku-tier Standard \
    --sku-family MeteredData \
    --provider Equinix \
    --peering-location Amsterdam \
    --bandwidth "500 Mbps" \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam/peerings/AzurePrivatePeering"; then
  az network express-route peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --circuit-name amsterdam \
    --peering-type AzurePrivatePeering \
    --vlan-id 100 \
    --peer-asn 65010 \
    --primary-peer-subnet 172.31.0.0/30 \
    --secondary-peer-subnet 172.31.0.4/30 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub \
    --location westeurope \
    --address-prefixes 10.0.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/sdwan"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name sdwan \
    --address-prefixes 10.0.3.0/24 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/RouteServerSubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name RouteServerSubnet \
    --address-prefixes 10.0.254.0/26 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name GatewaySubnet \
    --address-prefixes 10.0.255.0/26 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name spoke \
    --location westeurope \
    --address-prefixes 10.1.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke/subnets/web"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name spoke \
    --name web \
    --address-prefixes 10.1.1.0/24 \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-ip-1 \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-ip-2 \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-routes-ip-1"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-routes-ip-1 \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er"; then
  # The command can't say gatewayType, name, tier, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" 2025-01-01 <<JSON
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
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-er

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"; then
  az network vnet-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn \
    --location westeurope \
    --gateway-type Vpn \
    --vpn-type RouteBased \
    --vpn-gateway-generation Generation2 \
    --sku VpnGw2AZ \
    --asn 65515 \
    --vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" \
    --public-ip-addresses "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2" \
    --no-wait \
    --output none
fi

# Microsoft.Network/virtualHubs
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "sku": "Standard",
    "allowBranchToBranchTraffic": true,
    "hubRoutingPreference": "ASPath"
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes" 2025-01-01
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn

# Microsoft.Network/virtualHubs/ipConfigurations
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default" 2025-01-01 <<JSON
{
  "properties": {
    "subnet": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/RouteServerSubnet")
    },
    "publicIPAddress": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-routes-ip-1")
    }
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/ipConfigurations/default" 2025-01-01
fi

# Microsoft.Network/virtualHubs/bgpConnections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-1"; then
  az network routeserver peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --routeserver hub-routes \
    --name sdwan-1 \
    --peer-asn 65050 \
    --peer-ip 10.0.3.4 \
    --output none
fi

# Microsoft.Network/virtualHubs/bgpConnections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualHubs/hub-routes/bgpConnections/sdwan-2"; then
  az network routeserver peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --routeserver hub-routes \
    --name sdwan-2 \
    --peer-asn 65050 \
    --peer-ip 10.0.3.5 \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-er-to-amsterdam"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-er-to-amsterdam \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" \
    --express-route-circuit2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-office"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-office \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office" \
    --shared-key "${OFFICE_PSK}" \
    --enable-bgp \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/spoke"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name spoke \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/spoke/virtualNetworkPeerings/hub"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name spoke \
    --name hub \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi
