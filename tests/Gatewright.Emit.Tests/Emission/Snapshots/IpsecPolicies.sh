#!/usr/bin/env bash
# Creates the topology standards with the Azure CLI, 2.45 or newer.
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
ask PARIS_PSK parisPsk secret
ask PLANT_PSK plantPsk secret
ask CRANE_PSK cranePsk secret
ask DEPOT_PSK depotPsk secret

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name paris \
    --location westeurope \
    --gateway-ip-address 203.0.113.10 \
    --local-address-prefixes 192.168.10.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/plant"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name plant \
    --location westeurope \
    --gateway-ip-address 203.0.113.30 \
    --local-address-prefixes 192.168.30.0/24 192.168.31.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/crane"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name crane \
    --location westeurope \
    --gateway-ip-address 203.0.113.50 \
    --local-address-prefixes 192.168.50.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot"; then
  # The command can't say fqdn, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "fqdn": "vpn.depot.example",
    "localNetworkAddressSpace": {
      "addressPrefixes": [
        "192.168.40.0/24"
      ]
    }
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot" 2025-01-01
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

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"; then
  # The command can't say disableIPSecReplayProtection, so it is written as Resource Manager takes it.
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
    "activeActive": false,
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
      }
    ],
    "disableIPSecReplayProtection": true
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris"; then
  # The command can't say dpdTimeoutSeconds, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris"),
      "properties": {}
    },
    "connectionProtocol": "IKEv2",
    "sharedKey": $(json "${PARIS_PSK}"),
    "enableBgp": false,
    "dpdTimeoutSeconds": 30,
    "ipsecPolicies": [
      {
        "saLifeTimeSeconds": 14400,
        "saDataSizeKilobytes": 102400000,
        "ipsecEncryption": "GCMAES256",
        "ipsecIntegrity": "GCMAES256",
        "ikeEncryption": "AES256",
        "ikeIntegrity": "SHA384",
        "dhGroup": "ECP384",
        "pfsGroup": "ECP384"
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris" 2025-01-01
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-plant"; then
  # The command can't say trafficSelectorPolicies, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-plant" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/plant"),
      "properties": {}
    },
    "connectionProtocol": "IKEv2",
    "sharedKey": $(json "${PLANT_PSK}"),
    "enableBgp": false,
    "usePolicyBasedTrafficSelectors": true,
    "trafficSelectorPolicies": [
      {
        "localAddressRanges": [
          "10.0.0.0/16"
        ],
        "remoteAddressRanges": [
          "192.168.30.0/24",
          "192.168.31.0/24"
        ]
      }
    ],
    "ipsecPolicies": [
      {
        "saLifeTimeSeconds": 27000,
        "saDataSizeKilobytes": 102400000,
        "ipsecEncryption": "AES128",
        "ipsecIntegrity": "SHA256",
        "ikeEncryption": "AES256",
        "ikeIntegrity": "SHA256",
        "dhGroup": "DHGroup14",
        "pfsGroup": "PFS2048"
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-plant" 2025-01-01
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-crane"; then
  # The command can't say connectionProtocol, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-crane" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/crane"),
      "properties": {}
    },
    "connectionProtocol": "IKEv1",
    "sharedKey": $(json "${CRANE_PSK}"),
    "enableBgp": false,
    "ipsecPolicies": [
      {
        "saLifeTimeSeconds": 27000,
        "saDataSizeKilobytes": 102400000,
        "ipsecEncryption": "AES128",
        "ipsecIntegrity": "SHA256",
        "ikeEncryption": "AES256",
        "ikeIntegrity": "SHA256",
        "dhGroup": "DHGroup14",
        "pfsGroup": "PFS2048"
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-crane" 2025-01-01
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-depot"; then
  # The command can't say connectionMode, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-depot" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/depot"),
      "properties": {}
    },
    "connectionProtocol": "IKEv2",
    "sharedKey": $(json "${DEPOT_PSK}"),
    "enableBgp": false,
    "connectionMode": "ResponderOnly",
    "ipsecPolicies": [
      {
        "saLifeTimeSeconds": 14400,
        "saDataSizeKilobytes": 102400000,
        "ipsecEncryption": "GCMAES256",
        "ipsecIntegrity": "GCMAES256",
        "ikeEncryption": "AES256",
        "ikeIntegrity": "SHA384",
        "dhGroup": "ECP384",
        "pfsGroup": "ECP384"
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-depot" 2025-01-01
fi
