#!/usr/bin/env bash
# Creates the topology vault with the Azure CLI, 2.45 or newer.
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
LOCATION=${LOCATION:-$(az group show --name "$RESOURCE_GROUP" --query location --output tsv)}
KEYVAULT_DNS=$(az cloud show --query suffixes.keyvaultDns --output tsv)
ADDRESS_SPACE=${ADDRESS_SPACE:-"10.0.0.0/16"}
ask PARIS_ADDRESS 'The Paris firewall'
ask VAULT 'The key vault of the network team'
ask IDENTITY 'Reads the vault'\''s certificates'
ask BONN_ROOT 'The root of Bonn'\''s certificate'
ask PARIS_PSK parisPsk secret
ask NICE_PSK 'Put into the key vault as '\''nice-psk'\'': a new random value at the first deployment, the kept one afterwards.' secret
VAULT_LYON_PSK_P5=${VAULT_LYON_PSK_P5:-$(az keyvault secret show --vault-name "${VAULT##*/}" --name lyon-psk --query value --output tsv)}
ask VALUE_1 'What cidrSubnet(parameters('\''addressSpace'\''), 24, 1) gives'
ask VALUE_2 'What cidrSubnet(parameters('\''addressSpace'\''), 27, 2047) gives'

# Microsoft.KeyVault/vaults/secrets
if missing "/subscriptions/$(cut -d / -f 3 <<< "${VAULT}")/resourceGroups/$(cut -d / -f 5 <<< "${VAULT}")/providers/Microsoft.KeyVault/vaults/${VAULT##*/}/secrets/nice-psk"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/$(cut -d / -f 3 <<< "${VAULT}")/resourceGroups/$(cut -d / -f 5 <<< "${VAULT}")/providers/Microsoft.KeyVault/vaults/${VAULT##*/}/secrets/nice-psk" 2024-11-01 <<JSON
{
  "properties": {
    "value": $(json "${NICE_PSK}")
  }
}
JSON
  wait_for "/subscriptions/$(cut -d / -f 3 <<< "${VAULT}")/resourceGroups/$(cut -d / -f 5 <<< "${VAULT}")/providers/Microsoft.KeyVault/vaults/${VAULT##*/}/secrets/nice-psk" 2024-11-01
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name paris \
    --location "${LOCATION}" \
    --gateway-ip-address "${PARIS_ADDRESS}" \
    --local-address-prefixes 192.168.10.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name lyon \
    --location "${LOCATION}" \
    --gateway-ip-address 203.0.113.20 \
    --local-address-prefixes 192.168.20.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name nice \
    --location "${LOCATION}" \
    --gateway-ip-address 203.0.113.30 \
    --local-address-prefixes 192.168.30.0/24 \
    --output none
fi

# Microsoft.Network/localNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/bonn"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name bonn \
    --location "${LOCATION}" \
    --gateway-ip-address 203.0.113.40 \
    --local-address-prefixes 192.168.40.0/24 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub \
    --location "${LOCATION}" \
    --address-prefixes "${ADDRESS_SPACE}" \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/workload"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name workload \
    --address-prefixes "${VALUE_1}" \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name GatewaySubnet \
    --address-prefixes "${VALUE_2}" \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"; then
  # The command can't say zones, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" 2025-01-01 <<JSON
{
  "location": $(json "${LOCATION}"),
  "sku": {
    "name": "Standard",
    "tier": "Regional"
  },
  "zones": ["1", "2", "3"],
  "properties": {
    "publicIPAddressVersion": "IPv4",
    "publicIPAllocationMethod": "Static"
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" 2025-01-01
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"; then
  # The command can't say type, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" 2025-01-01 <<JSON
{
  "location": $(json "${LOCATION}"),
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      $(json "${IDENTITY}"): {}
    }
  },
  "properties": {
    "gatewayType": "Vpn",
    "vpnType": "RouteBased",
    "vpnGatewayGeneration": "Generation1",
    "sku": {
      "name": "VpnGw1AZ",
      "tier": "VpnGw1AZ"
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
    ]
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-paris"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-paris \
    --location "${LOCATION}" \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/paris" \
    --shared-key "${PARIS_PSK}" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-lyon"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-lyon \
    --location "${LOCATION}" \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/lyon" \
    --shared-key "${VAULT_LYON_PSK_P5}" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-nice"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-nice \
    --location "${LOCATION}" \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/nice" \
    --shared-key "${NICE_PSK}" \
    --output none
fi

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn"; then
  # The command can't say authenticationType, outboundAuthCertificate, inboundAuthCertificateSubjectName, inboundAuthCertificateChain, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn" 2025-01-01 <<JSON
{
  "location": $(json "${LOCATION}"),
  "properties": {
    "connectionType": "IPsec",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"),
      "properties": {}
    },
    "localNetworkGateway2": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/bonn"),
      "properties": {}
    },
    "connectionProtocol": "IKEv2",
    "authenticationType": "Certificate",
    "certificateAuthentication": {
      "outboundAuthCertificate": $(json "https://${VAULT##*/}${KEYVAULT_DNS}/certificates/azure-side"),
      "inboundAuthCertificateSubjectName": "bonn.contoso.example",
      "inboundAuthCertificateChain": [
        $(json "${BONN_ROOT}")
      ]
    },
    "enableBgp": false
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-bonn" 2025-01-01
fi
