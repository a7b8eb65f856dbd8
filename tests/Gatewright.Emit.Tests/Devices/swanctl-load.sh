#!/bin/sh
# Loads swanctl files one after the other into a charon of their own, which sees no network and no file of the system's configuration.
# usage: unshare --mount --net swanctl-load.sh FOLDER FILE...
set -eu
folder=$1
shift
mount -t tmpfs none /run
cat >"$folder/strongswan.conf" <<EOF
charon {
  load_modular = no
  load = random nonce openssl pem pkcs1 pkcs8 x509 pubkey hmac gmp kdf kernel-libipsec kernel-netlink socket-default vici gcm ctr ccm aes des sha1 sha2 md5 curve25519
  install_routes = no
  filelog {
    log {
      path = $folder/charon.log
      default = 1
    }
  }
  plugins {
    vici {
      socket = unix://$folder/vici
    }
  }
}
swanctl {
  load = random nonce pem pkcs1 pkcs8 x509 pubkey hmac gmp aes sha1 sha2 md5
}
EOF
for kind in x509 x509ca x509ocsp x509aa x509ac x509crl pubkey private rsa ecdsa bliss pkcs8 pkcs12; do mkdir -p "$folder/$kind"; done
STRONGSWAN_CONF="$folder/strongswan.conf"
export STRONGSWAN_CONF
/usr/lib/ipsec/charon >"$folder/charon.out" 2>&1 &
charon=$!
trap 'kill $charon' EXIT
tries=0
until [ -S "$folder/vici" ]; do
  tries=$((tries + 1))
  [ $tries -lt 100 ] || { cat "$folder/charon.out" >&2; exit 99; }
  sleep 0.1
done
for file in "$@"; do
  echo "== $file"
  status=0
  (cd "$folder" && SWANCTL_DIR="$folder" swanctl --load-all --clear --file "$file" --uri "unix://$folder/vici") 2>&1 || status=$?
  echo "exit $status"
  swanctl --list-conns --uri "unix://$folder/vici" 2>&1
done
