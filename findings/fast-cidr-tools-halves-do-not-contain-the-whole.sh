#!/usr/bin/env bash
# fast-cidr-tools 0.3.4: 10.0.0.0/24 and 10.0.1.0/24 together don't contain 10.0.0.0/23.
#
# Expected: contains(a, b) takes lists of networks, and is true where a covers b: exclude(b, a) of the same package leaves nothing then.
# Seen: each network of b must lie in one of a. A plan that lists its blocks in halves seems to leave out what it covers; merge(a) first.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund fast-cidr-tools@0.3.4 >/dev/null

cat >seen.js <<'JS'
import { contains, exclude, merge } from 'fast-cidr-tools';
const [halves, whole] = [['10.0.0.0/24', '10.0.1.0/24'], ['10.0.0.0/23']];
console.log('contained by the halves:', contains(halves, whole));
console.log('left without the halves:', JSON.stringify(exclude(whole, halves)));
console.log('contained by the halves, merged:', contains(merge(halves), whole));
JS
seen=$(node seen.js)
echo "$seen"
expected='contained by the halves: false
left without the halves: []
contained by the halves, merged: true'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
