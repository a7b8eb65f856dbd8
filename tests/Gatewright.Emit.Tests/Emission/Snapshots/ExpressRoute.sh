#!/usr/bin/env bash
# Creates the topology core with the Azure CLI, 2.45 or newer.
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
ask PUBLIC_ASN publicAsn

# Microsoft.Network/routeFilters
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365" 2025-01-01 <<JSON
{
  "location": "northeurope",
  "properties": {
    "rules": [
      {
        "name": "allow",
        "properties": {
          "access": "Allow",
          "routeFilterRuleType": "Community",
          "communities": [
            "12076:5010",
            "12076:5020"
          ]
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365" 2025-01-01
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam"; then
  # The command can't say authorizations, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" 2025-01-01 <<JSON
{
  "location": "northeurope",
  "sku": {
    "name": "Premium_MeteredData",
    "tier": "Premium",
    "family": "MeteredData"
  },
  "properties": {
    "serviceProviderProperties": {
      "serviceProviderName": "Equinix",
      "peeringLocation": "Amsterdam",
      "bandwidthInMbps": 1000
    },
    "peerings": [
      {
        "name": "AzurePrivatePeering",
        "properties": {
          "peeringType": "AzurePrivatePeering",
          "vlanId": 100,
          "peerASN": 65010,
          "primaryPeerAddressPrefix": "172.31.0.0/30",
          "secondaryPeerAddressPrefix": "172.31.0.4/30"
        }
      },
      {
        "name": "MicrosoftPeering",
        "properties": {
          "peeringType": "MicrosoftPeering",
          "vlanId": 200,
          "peerASN": ${PUBLIC_ASN},
          "primaryPeerAddressPrefix": "203.0.113.0/30",
          "secondaryPeerAddressPrefix": "203.0.113.4/30",
          "microsoftPeeringConfig": {
            "advertisedPublicPrefixes": [
              "198.51.100.0/24"
            ],
            "routingRegistryName": "RIPENCC"
          },
          "routeFilter": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeFilters/microsoft-365")
          }
        }
      }
    ],
    "authorizations": [
      {
        "name": "lab",
        "properties": {}
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub \
    --location northeurope \
    --address-prefixes 10.0.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/workload"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name workload \
    --address-prefixes 10.0.1.0/24 \
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
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab"; then
  az network vnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-lab \
    --name lab \
    --location northeurope \
    --address-prefixes 10.9.0.0/16 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab/subnets/cluster"; then
  az network vnet subnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-lab \
    --vnet-name lab \
    --name cluster \
    --address-prefixes 10.9.1.0/24 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-lab \
    --vnet-name lab \
    --name GatewaySubnet \
    --address-prefixes 10.9.255.0/26 \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er"; then
  # The command can't say gatewayType, name, tier, min, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" 2025-01-01 <<JSON
{
  "location": "northeurope",
  "properties": {
    "gatewayType": "ExpressRoute",
    "sku": {
      "name": "ErGwScale",
      "tier": "ErGwScale"
    },
    "autoScaleConfiguration": {
      "bounds": {
        "min": 10,
        "max": 20
      }
    },
    "resiliencyModel": "SingleHomed",
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

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er"; then
  # The command can't say gatewayType, name, tier, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er" 2025-01-01 <<JSON
{
  "location": "northeurope",
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
            "id": $(json "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworks/lab/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-er

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-er-to-amsterdam"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-er-to-amsterdam \
    --location northeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-er" \
    --express-route-circuit2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" \
    --routing-weight 10 \
    --express-route-gateway-bypass true \
    --output none
fi

az network vnet-gateway wait --created --subscription 22222222-2222-2222-2222-222222222222 --resource-group rg-lab --name lab-er

# Microsoft.Network/connections
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/connections/lab-er-to-amsterdam"; then
  az network vpn-connection create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-lab \
    --name lab-er-to-amsterdam \
    --location northeurope \
    --vnet-gateway1 "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/virtualNetworkGateways/lab-er" \
    --express-route-circuit2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam" \
    --authorization-key "$(az resource show --ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/expressRouteCircuits/amsterdam/authorizations/lab" --query properties.authorizationKey --output tsv)" \
    --output none
fi
