#!/usr/bin/env bash
# Creates the topology isles with the Azure CLI, 2.45 or newer.
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
KEYVAULT_DNS=$(az cloud show --query suffixes.keyvaultDns --output tsv)
ask VAULT 'The vault with the MACsec keys'
ask IDENTITY 'Who may read the MACsec keys'
ask LONDON_BGP_KEY londonBgpKey secret

# Microsoft.Network/ExpressRoutePorts
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports" 2025-01-01 <<JSON
{
  "location": "uksouth",
  "identity": {
    "type": "UserAssigned",
    "userAssignedIdentities": {
      $(json "${IDENTITY}"): {}
    }
  },
  "properties": {
    "peeringLocation": "Equinix-London-LD5",
    "bandwidthInGbps": 100,
    "encapsulation": "QinQ",
    "billingType": "UnlimitedData",
    "links": [
      {
        "name": "link1",
        "properties": {
          "adminState": "Enabled",
          "macSecConfig": {
            "cknSecretIdentifier": $(json "https://${VAULT##*/}${KEYVAULT_DNS}/secrets/macsec-ckn-First"),
            "cakSecretIdentifier": $(json "https://${VAULT##*/}${KEYVAULT_DNS}/secrets/macsec-cak-First"),
            "cipher": "GcmAesXpn256",
            "sciState": "Enabled"
          }
        }
      },
      {
        "name": "link2",
        "properties": {
          "adminState": "Enabled",
          "macSecConfig": {
            "cknSecretIdentifier": $(json "https://${VAULT##*/}${KEYVAULT_DNS}/secrets/macsec-ckn-Second"),
            "cakSecretIdentifier": $(json "https://${VAULT##*/}${KEYVAULT_DNS}/secrets/macsec-cak-Second"),
            "cipher": "GcmAesXpn256",
            "sciState": "Enabled"
          }
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports" 2025-01-01
fi

# Microsoft.Network/expressRoutePorts/authorizations
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" 2025-01-01 <<JSON
{
  "properties": {}
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" 2025-01-01
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london"; then
  # The command can't say id, bandwidthInGbps, enableDirectPortRateLimit, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" 2025-01-01 <<JSON
{
  "location": "uksouth",
  "sku": {
    "name": "Premium_MeteredData",
    "tier": "Premium",
    "family": "MeteredData"
  },
  "properties": {
    "expressRoutePort": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports")
    },
    "bandwidthInGbps": 10,
    "enableDirectPortRateLimit": true,
    "peerings": [
      {
        "name": "AzurePrivatePeering",
        "properties": {
          "peeringType": "AzurePrivatePeering",
          "vlanId": 100,
          "peerASN": 65010,
          "primaryPeerAddressPrefix": "172.31.1.0/30",
          "secondaryPeerAddressPrefix": "172.31.1.4/30",
          "sharedKey": $(json "${LONDON_BGP_KEY}"),
          "ipv6PeeringConfig": {
            "primaryPeerAddressPrefix": "fd00:db8:ffff::/126",
            "secondaryPeerAddressPrefix": "fd00:db8:ffff::4/126"
          }
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london" 2025-01-01
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin"; then
  az network express-route create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group rg-network \
    --name dublin \
    --location uksouth \
    --sku-tier Standard \
    --sku-family MeteredData \
    --provider Interxion \
    --peering-location Dublin \
    --bandwidth "500 Mbps" \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin/peerings/AzurePrivatePeering"; then
  az network express-route peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group rg-network \
    --circuit-name dublin \
    --peering-type AzurePrivatePeering \
    --vlan-id 100 \
    --peer-asn 65020 \
    --primary-peer-subnet 172.31.2.0/30 \
    --secondary-peer-subnet 172.31.2.4/30 \
    --output none
fi

# Microsoft.Network/expressRouteCircuits
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london"; then
  # The command can't say id, bandwidthInGbps, authorizationKey, so it is written as Resource Manager takes it.
  put "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london" 2025-01-01 <<JSON
{
  "location": "uksouth",
  "sku": {
    "name": "Standard_MeteredData",
    "tier": "Standard",
    "family": "MeteredData"
  },
  "properties": {
    "expressRoutePort": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/ExpressRoutePorts/london-ports")
    },
    "bandwidthInGbps": 5,
    "authorizationKey": $(json "$(az resource show --ids "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRoutePorts/london-ports/authorizations/lab" --query properties.authorizationKey --output tsv)"),
    "peerings": [
      {
        "name": "AzurePrivatePeering",
        "properties": {
          "peeringType": "AzurePrivatePeering",
          "vlanId": 200,
          "peerASN": 65030,
          "primaryPeerAddressPrefix": "172.31.3.0/30",
          "secondaryPeerAddressPrefix": "172.31.3.4/30"
        }
      }
    ]
  }
}
JSON
  wait_for "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-lab/providers/Microsoft.Network/expressRouteCircuits/lab-london" 2025-01-01
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group rg-network \
    --name hub \
    --location uksouth \
    --address-prefixes 10.0.0.0/16 fd00:db8::/48 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub/subnets/workload"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group rg-network \
    --vnet-name hub \
    --name workload \
    --address-prefixes 10.0.1.0/24 fd00:db8:0:1::/64 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group rg-network \
    --vnet-name hub \
    --name GatewaySubnet \
    --address-prefixes 10.0.255.0/26 fd00:db8:0:ff::/64 \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er"; then
  # The command can't say gatewayType, name, tier, allowRemoteVnetTraffic, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er" 2025-01-01 <<JSON
{
  "location": "uksouth",
  "properties": {
    "gatewayType": "ExpressRoute",
    "sku": {
      "name": "ErGw3AZ",
      "tier": "ErGw3AZ"
    },
    "allowRemoteVnetTraffic": true,
    "ipConfigurations": [
      {
        "name": "default",
        "properties": {
          "privateIPAllocationMethod": "Dynamic",
          "subnet": {
            "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet")
          }
        }
      }
    ]
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group rg-network --name hub-er

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/connections/hub-er-to-london"; then
  # The command can't say enablePrivateLinkFastPath, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/connections/hub-er-to-london" 2025-01-01 <<JSON
{
  "location": "uksouth",
  "properties": {
    "connectionType": "ExpressRoute",
    "virtualNetworkGateway1": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworkGateways/hub-er"),
      "properties": {}
    },
    "peer": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london")
    },
    "expressRouteGatewayBypass": true,
    "enablePrivateLinkFastPath": true
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/connections/hub-er-to-london" 2025-01-01
fi

# Microsoft.Network/expressRouteCircuits/peerings/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin"; then
  # No command says all of it, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin" 2025-01-01 <<JSON
{
  "properties": {
    "expressRouteCircuitPeering": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering")
    },
    "peerExpressRouteCircuitPeering": {
      "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/dublin/peerings/AzurePrivatePeering")
    },
    "addressPrefix": "192.168.255.0/29"
  }
}
JSON
  wait_for "/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-network/providers/Microsoft.Network/expressRouteCircuits/london/peerings/AzurePrivatePeering/connections/london-and-dublin" 2025-01-01
fi
