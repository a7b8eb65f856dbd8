#!/usr/bin/env bash
# ipcalc 0.42-2 (Debian 12): asked for a subnet of 60 hosts it names a /27, which holds 30.
#
# Expected: --split prints, for each number of hosts, a network that they fit in.
# Seen: the networks are laid out right, 64 addresses apart for 60 hosts, but the masks of those with 16 and 64 addresses are a bit too long: /29 for 10
# hosts and /27 for 60. Those with 32 and 128 addresses are right. Whoever copies the lines leaves half of each such block unused, and its hosts out.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq -o APT::Sandbox::User=root ipcalc=0.42-2
dpkg-deb -x ipcalc_0.42-2_*.deb .

seen=$(usr/bin/ipcalc --nocolor --nobinary 10.0.0.0/24 --split 120 60 30 10 | grep -E '^[0-9]\.|^Network|^Hosts' | tail -n +3 |
  sed -E 's/^[0-9]\. Requested size: ([0-9]+ hosts)$/\1:/; s/^Network: +([^ ]+).*/\1/; s/^Hosts\/Net: +([0-9]+).*/holds \1/' | paste -d ' ' - - -)
echo "$seen"
expected='120 hosts: 10.0.0.0/25 holds 126
60 hosts: 10.0.0.128/27 holds 30
30 hosts: 10.0.0.192/27 holds 30
10 hosts: 10.0.0.224/29 holds 6'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
