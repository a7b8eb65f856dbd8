#!/usr/bin/env bash
# Creates the topology atlantic with the Azure CLI, 2.45 or newer.
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

SUBSCRIPTION=${SUBSCRIPTION:-$(az account show --query id --output tsv)}
ask ATLANTIC_PSK atlanticPsk secret

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 11111111-1111-1111-1111-111111111111 \
  --name rg-network-weu \
  --location westeurope \
  --output none

# Microsoft.Resources/resourceGroups
az group create \
  --subscription 22222222-2222-2222-2222-222222222222 \
  --name rg-network-eus2 \
  --location eastus2 \
  --output none

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west"; then
  az network vnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --name west \
    --location westeurope \
    --address-prefixes 10.1.0.0/16 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west/subnets/app"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --vnet-name west \
    --name app \
    --address-prefixes 10.1.1.0/24 \
    --output none
fi
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --vnet-name west \
    --name GatewaySubnet \
    --address-prefixes 10.1.255.0/27 \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east"; then
  az network vnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --name east \
    --location eastus2 \
    --address-prefixes 10.2.0.0/16 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east/subnets/app"; then
  az network vnet subnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --vnet-name east \
    --name app \
    --address-prefixes 10.2.1.0/24 \
    --output none
fi
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east/subnets/GatewaySubnet"; then
  az network vnet subnet create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --vnet-name east \
    --name GatewaySubnet \
    --address-prefixes 10.2.255.0/27 \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1"; then
  az network public-ip create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --name west-vpn-ip-1 \
    --location westeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1"; then
  az network public-ip create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --name east-vpn-ip-1 \
    --location eastus2 \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn"; then
  az network vnet-gateway create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --name west-vpn \
    --location westeurope \
    --gateway-type Vpn \
    --vpn-type RouteBased \
    --vpn-gateway-generation Generation2 \
    --sku VpnGw2AZ \
    --asn 65010 \
    --vnet "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworks/west" \
    --public-ip-addresses "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/publicIPAddresses/west-vpn-ip-1" \
    --no-wait \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn"; then
  az network vnet-gateway create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --name east-vpn \
    --location eastus2 \
    --gateway-type Vpn \
    --vpn-type RouteBased \
    --vpn-gateway-generation Generation2 \
    --sku VpnGw2AZ \
    --asn 65020 \
    --vnet "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworks/east" \
    --public-ip-addresses "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/publicIPAddresses/east-vpn-ip-1" \
    --no-wait \
    --output none
fi

az network vnet-gateway wait --created --subscription 11111111-1111-1111-1111-111111111111 --resource-group rg-network-weu --name west-vpn

az network vnet-gateway wait --created --subscription 22222222-2222-2222-2222-222222222222 --resource-group rg-network-eus2 --name east-vpn

# Microsoft.Network/connections
if missing "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/connections/west-vpn-to-east-vpn"; then
  az network vpn-connection create \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --name west-vpn-to-east-vpn \
    --location westeurope \
    --vnet-gateway1 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn" \
    --vnet-gateway2 "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn" \
    --shared-key "${ATLANTIC_PSK}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 11111111-1111-1111-1111-111111111111 \
    --resource-group rg-network-weu \
    --connection-name west-vpn-to-east-vpn \
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
if missing "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/connections/east-vpn-to-west-vpn"; then
  az network vpn-connection create \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --name east-vpn-to-west-vpn \
    --location eastus2 \
    --vnet-gateway1 "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg-network-eus2/providers/Microsoft.Network/virtualNetworkGateways/east-vpn" \
    --vnet-gateway2 "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-network-weu/providers/Microsoft.Network/virtualNetworkGateways/west-vpn" \
    --shared-key "${ATLANTIC_PSK}" \
    --enable-bgp \
    --output none
  az network vpn-connection ipsec-policy add \
    --subscription 22222222-2222-2222-2222-222222222222 \
    --resource-group rg-network-eus2 \
    --connection-name east-vpn-to-west-vpn \
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
