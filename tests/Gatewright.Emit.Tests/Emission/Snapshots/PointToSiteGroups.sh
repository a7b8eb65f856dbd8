#!/usr/bin/env bash
# Creates the topology remote with the Azure CLI, 2.45 or newer.
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
ask MACHINE_ROOT 'The public part of the root that machine certificates descend from: base64 on one line'
ask RADIUS_SECRET radiusSecret secret
ask VALUE_1 'What environment().authentication.loginEndpoint gives'

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
if missing "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworks/hub/subnets/servers"; then
  az network vnet subnet create \
    --subscription "${SUBSCRIPTION}" \
    --resource-group "${RESOURCE_GROUP}" \
    --vnet-name hub \
    --name servers \
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
  # The command can't say addressPrefixes, virtualNetworkGatewayPolicyGroups, vpnClientProtocols, vpnAuthenticationTypes, so it is written as Resource Manager takes it.
  put "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn" 2025-01-01 <<JSON
{
  "location": "westeurope",
  "properties": {
    "gatewayType": "Vpn",
    "vpnType": "RouteBased",
    "vpnGatewayGeneration": "Generation2",
    "sku": {
      "name": "VpnGw3AZ",
      "tier": "VpnGw3AZ"
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
    "customRoutes": {
      "addressPrefixes": [
        "192.168.0.0/16"
      ]
    },
    "virtualNetworkGatewayPolicyGroups": [
      {
        "name": "accountants",
        "properties": {
          "isDefault": false,
          "priority": 1,
          "policyMembers": [
            {
              "name": "accounting",
              "attributeType": "AADGroupId",
              "attributeValue": "44444444-4444-4444-4444-444444444444"
            }
          ]
        }
      },
      {
        "name": "auditors",
        "properties": {
          "isDefault": false,
          "priority": 2,
          "policyMembers": [
            {
              "name": "audit",
              "attributeType": "RadiusAzureGroupId",
              "attributeValue": "6ad1bd08"
            }
          ]
        }
      },
      {
        "name": "robots",
        "properties": {
          "isDefault": false,
          "priority": 3,
          "policyMembers": [
            {
              "name": "robots",
              "attributeType": "CertificateGroupId",
              "attributeValue": "robots.contoso.com"
            }
          ]
        }
      },
      {
        "name": "staff",
        "properties": {
          "isDefault": true,
          "priority": 100,
          "policyMembers": [
            {
              "name": "staff",
              "attributeType": "AADGroupId",
              "attributeValue": "55555555-5555-5555-5555-555555555555"
            }
          ]
        }
      }
    ],
    "vpnClientConfiguration": {
      "vpnClientAddressPool": {
        "addressPrefixes": [
          "172.16.0.0/22"
        ]
      },
      "vpnClientProtocols": [
        "OpenVPN"
      ],
      "vpnAuthenticationTypes": [
        "Certificate",
        "Radius",
        "AAD"
      ],
      "aadTenant": $(json "${VALUE_1}33333333-3333-3333-3333-333333333333/"),
      "aadAudience": "66666666-6666-6666-6666-666666666666",
      "aadIssuer": "https://sts.windows.net/33333333-3333-3333-3333-333333333333/",
      "vpnClientRootCertificates": [
        {
          "name": "machines",
          "properties": {
            "publicCertData": $(json "${MACHINE_ROOT}")
          }
        }
      ],
      "vpnClientRevokedCertificates": [
        {
          "name": "stolen-tablet",
          "properties": {
            "thumbprint": "0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C"
          }
        }
      ],
      "radiusServers": [
        {
          "radiusServerAddress": "10.0.1.4",
          "radiusServerScore": 30,
          "radiusServerSecret": $(json "${RADIUS_SECRET}")
        },
        {
          "radiusServerAddress": "10.0.1.5",
          "radiusServerScore": 20,
          "radiusServerSecret": $(json "${RADIUS_SECRET}")
        }
      ],
      "vngClientConnectionConfigurations": [
        {
          "name": "finance",
          "properties": {
            "vpnClientAddressPool": {
              "addressPrefixes": [
                "172.16.4.0/24"
              ]
            },
            "virtualNetworkGatewayPolicyGroups": [
              {
                "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/accountants")
              },
              {
                "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/auditors")
              }
            ]
          }
        },
        {
          "name": "machines",
          "properties": {
            "vpnClientAddressPool": {
              "addressPrefixes": [
                "172.16.5.0/24"
              ]
            },
            "virtualNetworkGatewayPolicyGroups": [
              {
                "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/robots")
              }
            ]
          }
        },
        {
          "name": "everyone",
          "properties": {
            "vpnClientAddressPool": {
              "addressPrefixes": [
                "172.16.8.0/22"
              ]
            },
            "virtualNetworkGatewayPolicyGroups": [
              {
                "id": $(json "/subscriptions/${SUBSCRIPTION}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/virtualNetworkGateways/hub-vpn/virtualNetworkGatewayPolicyGroups/staff")
              }
            ]
          }
        }
      ]
    }
  }
}
JSON
fi

az network vnet-gateway wait --created --subscription "${SUBSCRIPTION}" --resource-group "${RESOURCE_GROUP}" --name hub-vpn
