#!/usr/bin/env bash
# Creates the topology hub-and-spokes with the Azure CLI, 2.45 or newer.
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
ask RESOURCE_GROUP 'The resource group deployed to, which exists'
ask OFFICE_PSK officePsk secret

# Microsoft.Network/routeTables
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes"; then
  az network route-table create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name office-to-spokes \
    --location northeurope \
    --disable-bgp-route-propagation false \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes/routes/web"; then
  az network route-table route create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --route-table-name office-to-spokes \
    --name web \
    --address-prefix 10.1.0.0/16 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.0.1.4 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes/routes/data"; then
  az network route-table route create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --route-table-name office-to-spokes \
    --name data \
    --address-prefix 10.2.0.0/16 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.0.1.4 \
    --output none
fi

# Microsoft.Network/routeTables
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall"; then
  az network route-table create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name spokes-to-firewall \
    --location northeurope \
    --disable-bgp-route-propagation true \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall/routes/everything"; then
  az network route-table route create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --route-table-name spokes-to-firewall \
    --name everything \
    --address-prefix 0.0.0.0/0 \
    --next-hop-type VirtualAppliance \
    --next-hop-ip-address 10.0.1.4 \
    --output none
fi

# Microsoft.Network/networkSecurityGroups
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front"; then
  az network nsg create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name front \
    --location northeurope \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front/securityRules/https"; then
  az network nsg rule create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --nsg-name front \
    --name https \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 192.168.0.0/16 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 443 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front/securityRules/rest"; then
  az network nsg rule create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --nsg-name front \
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
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql"; then
  az network nsg create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name sql \
    --location northeurope \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql/securityRules/front"; then
  az network nsg rule create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --nsg-name sql \
    --name front \
    --priority 100 \
    --direction Inbound \
    --access Allow \
    --protocol Tcp \
    --source-port-ranges '*' \
    --source-address-prefixes 10.1.1.0/24 \
    --destination-address-prefixes '*' \
    --destination-port-ranges 1433 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql/securityRules/rest"; then
  az network nsg rule create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --nsg-name sql \
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
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office"; then
  az network local-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name office \
    --location northeurope \
    --gateway-ip-address 203.0.113.10 \
    --local-address-prefixes 192.168.0.0/16 \
    --output none
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
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/firewall"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name firewall \
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
    --route-table "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/office-to-spokes" \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name web \
    --location northeurope \
    --address-prefixes 10.1.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web/subnets/front"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name web \
    --name front \
    --address-prefixes 10.1.1.0/24 \
    --network-security-group "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/front" \
    --route-table "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall" \
    --output none
fi

# Microsoft.Network/virtualNetworks
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data"; then
  az network vnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name data \
    --location northeurope \
    --address-prefixes 10.2.0.0/16 \
    --output none
fi
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data/subnets/sql"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name data \
    --name sql \
    --address-prefixes 10.2.1.0/24 \
    --network-security-group "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/networkSecurityGroups/sql" \
    --route-table "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/routeTables/spokes-to-firewall" \
    --output none
fi

# Microsoft.Network/publicIPAddresses
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1"; then
  az network public-ip create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-ip-1 \
    --location northeurope \
    --sku Standard \
    --tier Regional \
    --zone 1 2 3 \
    --version IPv4 \
    --allocation-method Static \
    --output none
fi

# Microsoft.Network/virtualNetworkGateways
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn"; then
  az network vnet-gateway create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn \
    --location northeurope \
    --gateway-type Vpn \
    --vpn-type RouteBased \
    --vpn-gateway-generation Generation1 \
    --sku VpnGw1AZ \
    --vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" \
    --public-ip-addresses "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/publicIPAddresses/hub-vpn-ip-1" \
    --no-wait \
    --output none
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn

# Microsoft.Network/connections
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/connections/hub-vpn-to-office"; then
  az network vpn-connection create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --name hub-vpn-to-office \
    --location northeurope \
    --vnet-gateway1 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" \
    --local-gateway2 "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/localNetworkGateways/office" \
    --shared-key "${OFFICE_PSK}" \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/web"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name web \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/web/virtualNetworkPeerings/hub"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name web \
    --name hub \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/data"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name data \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit true \
    --use-remote-gateways false \
    --output none
fi

# Microsoft.Network/virtualNetworks/virtualNetworkPeerings
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/data/virtualNetworkPeerings/hub"; then
  az network vnet peering create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name data \
    --name hub \
    --remote-vnet "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub" \
    --allow-vnet-access true \
    --allow-forwarded-traffic true \
    --allow-gateway-transit false \
    --use-remote-gateways true \
    --output none
fi
