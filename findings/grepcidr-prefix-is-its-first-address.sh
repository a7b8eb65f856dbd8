#!/usr/bin/env bash
# grepcidr 2.0-2 (Debian 12): a prefix in the input counts as its first address alone.
#
# Expected: with prefixes in the input, a line matches if its prefix lies in the pattern, or at least overlaps it.
# Seen: only the address before the slash is compared. 10.0.0.0/16 is "found in" 10.0.0.0/24, which it is 256 times as
# large as, and 10.0.0.0/24 isn't found for an address that lies in it. So grepcidr can't tell whether two address plans overlap.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq -o APT::Sandbox::User=root grepcidr=2.0-2
dpkg-deb -x grepcidr_2.0-2_*.deb .

seen=$(
  echo "a larger prefix, by a smaller one: $(echo 10.0.0.0/16 | usr/bin/grepcidr -c 10.0.0.0/24 || true)"
  echo "a prefix, by an address in it: $(echo 10.0.0.0/24 | usr/bin/grepcidr -c 10.0.0.77/32 || true)"
  echo "a prefix that overlaps at its end: $(echo 10.0.0.0/23 | usr/bin/grepcidr -c 10.0.1.0/24 || true)"
)
echo "$seen"
expected='a larger prefix, by a smaller one: 1
a prefix, by an address in it: 0
a prefix that overlaps at its end: 0'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
