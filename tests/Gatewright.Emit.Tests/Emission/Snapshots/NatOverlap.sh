#!/usr/bin/env bash
# Creates the topology acquired with the Azure CLI, 2.45 or newer.
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
ask LYON_PSK lyonPsk secret
ask NICE_PSK nicePsk secret
ask MILL_PSK millPsk secret
ask KIOSKS_PSK kiosksPsk secret

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name lyon \
    --location westeurope \
    --gateway-ip-address 203.0.113.20 \
    --local-address-prefixes 192.168.1.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name nice \
    --location westeurope \
    --gateway-ip-address 203.0.113.30 \
    --local-address-prefixes 192.168.1.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name mill \
    --location westeurope \
    --gateway-ip-address 203.0.113.40 \
    --local-address-prefixes 10.0.0.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/kiosks"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name kiosks \
    --location westeurope \
    --gateway-ip-address 203.0.113.50 \
    --local-address-prefixes 172.20.0.0/16 \
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
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/workload"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name workload \
    --address-prefixes 10.0.1.0/24 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/web"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name web \
    --address-prefixes 10.0.2.0/24 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name GatewaySubnet \
    --address-prefixes 10.0.255.0/27 \
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

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"; then
  # The command can't say location, gatewayType, vpnType, vpnGatewayGeneration, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "gatewayType": "Vpn",
    "vpnType": "RouteBased",
    "vpnGatewayGeneration": "Generation2",
    "sku": {
      "name": "VpnGw2AZ",
      "tier": "VpnGw2AZ"
    },
    "activeActive": true,
    "enableBgp": false,
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1")
          }
        }
      },
      {
        "name": "activeActive",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet")
          },
          "publicIPAddress": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-2")
          }
        }
      }
    ],
    "natRules": [
      {
        "name": "lyon-in",
        "properties": {
          "mode": "IngressSnat",
          "type": "Static",
          "internalMappings": [
            {
              "addressSpace": "192.168.1.0/24"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.64.1.0/24"
            }
          ]
        }
      },
      {
        "name": "nice-in",
        "properties": {
          "mode": "IngressSnat",
          "type": "Static",
          "internalMappings": [
            {
              "addressSpace": "192.168.1.0/24"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.64.2.0/24"
            }
          ]
        }
      },
      {
        "name": "mill-in",
        "properties": {
          "mode": "IngressSnat",
          "type": "Static",
          "internalMappings": [
            {
              "addressSpace": "10.0.0.0/24"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.66.0.0/24"
            }
          ]
        }
      },
      {
        "name": "hub-out",
        "properties": {
          "mode": "EgressSnat",
          "type": "Static",
          "internalMappings": [
            {
              "addressSpace": "10.0.1.0/24"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.66.1.0/24"
            }
          ]
        }
      },
      {
        "name": "hub-web",
        "properties": {
          "mode": "EgressSnat",
          "type": "Static",
          "internalMappings": [
            {
              "addressSpace": "10.0.2.4/32",
              "portRange": "8443"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.66.2.4/32",
              "portRange": "443"
            }
          ]
        }
      },
      {
        "name": "kiosks-1",
        "properties": {
          "mode": "IngressSnat",
          "type": "Dynamic",
          "internalMappings": [
            {
              "addressSpace": "172.20.0.0/16"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.67.0.0/26"
            }
          ],
          "ipConfigurationId": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/ipConfigurations/default")
        }
      },
      {
        "name": "kiosks-2",
        "properties": {
          "mode": "IngressSnat",
          "type": "Dynamic",
          "internalMappings": [
            {
              "addressSpace": "172.20.0.0/16"
            }
          ],
          "externalMappings": [
            {
              "addressSpace": "100.67.0.64/26"
            }
          ],
          "ipConfigurationId": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/ipConfigurations/activeActive")
        }
      }
    ]
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-lyon \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon" \
    --shared-key "${LYON_PSK}" \
    --ingress-nat-rule "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/lyon-in" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-nice \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice" \
    --shared-key "${NICE_PSK}" \
    --ingress-nat-rule "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/nice-in" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-mill"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-mill \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/mill" \
    --shared-key "${MILL_PSK}" \
    --ingress-nat-rule "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/mill-in" \
    --egress-nat-rule "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/hub-out" "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/hub-web" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-kiosks"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-kiosks \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/kiosks" \
    --shared-key "${KIOSKS_PSK}" \
    --ingress-nat-rule "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/kiosks-1" "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/natRules/kiosks-2" \
    --output none
fi
