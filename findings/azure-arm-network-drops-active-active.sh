#!/usr/bin/env bash
# @azure/arm-network 39.0.0 (JavaScript): a gateway's activeActive is dropped without a word.
#
# Expected: the names of the REST interface, of templates and of the portal's JSON are sent, as all others of a gateway are
# (enableBgp, vpnType, sku); or an unknown one is refused.
# Seen: the client calls it "active", and of { activeActive: true } nothing is sent. Azure then makes one instance, not two.
# Read back, activeActive is undefined. Known to TypeScript only, whose types have no such name.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @azure/arm-network@39.0.0 >/dev/null
cat >sent.mjs <<'JS'
import { NetworkManagementClient } from "@azure/arm-network";
import { createHttpHeaders } from "@azure/core-rest-pipeline";

// No network: what would be sent is printed.
const httpClient = {
  sendRequest: async (request) => {
    console.log(request.body);
    return { status: 200, headers: createHttpHeaders(), bodyAsText: '{"properties":{"activeActive":true}}', request };
  },
};
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
for (const gateway of [{ enableBgp: true, activeActive: true }, { enableBgp: true, active: true }]) {
  const client = new NetworkManagementClient(credential, "00000000-0000-0000-0000-000000000001", { httpClient, retryOptions: { maxRetries: 0 } });
  const made = await client.virtualNetworkGateways.createOrUpdate("rg", "hub-vpn", gateway);
  console.log(`read back: activeActive ${made.activeActive}, active ${made.active}`);
}
JS

seen=$(node sent.mjs)
echo "$seen"
expected='{"properties":{"enableBgp":true}}
read back: activeActive undefined, active true
{"properties":{"enableBgp":true,"activeActive":true}}
read back: activeActive undefined, active true'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
