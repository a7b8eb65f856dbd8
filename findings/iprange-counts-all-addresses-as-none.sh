#!/usr/bin/env bash
# iprange 1.0.4+ds-2 (Debian 12): 0.0.0.0/0 has no addresses, while its two halves have 4,294,967,296.
#
# Expected: the number of addresses of a set doesn't depend on how it is written.
# Seen: one range of all addresses is counted as 0, as if 2^32 didn't fit. So a default route is the smallest set, and a comparison with it says that the two
# together have 0 addresses of which 16,777,216 are common.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq -o APT::Sandbox::User=root iprange=1.0.4+ds-2
dpkg-deb -x iprange_1.0.4+ds-2_*.deb .

echo 0.0.0.0/0 >all
printf '0.0.0.0/1\n128.0.0.0/1\n' >halves
echo 10.0.0.0/8 >ten
seen=$(
  echo "all, entries and addresses: $(usr/bin/iprange --count-unique all 2>/dev/null)"
  echo "halves: $(usr/bin/iprange --count-unique halves 2>/dev/null)"
  usr/bin/iprange --header --compare all ten 2>/dev/null
)
echo "$seen"
expected='all, entries and addresses: 1,0
halves: 2,4294967296
name1,name2,entries1,entries2,ips1,ips2,combined_ips,common_ips
ten,all,1,1,16777216,0,0,16777216'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
