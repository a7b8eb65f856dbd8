#!/bin/sh
# Brings a printed configuration up against an end like Azure's, in network namespaces that vanish with this script.
# usage: unshare --mount --net --pid --fork --kill-child live.sh FOLDER bird|frr
# FOLDER/site has the printed files, FOLDER/azure the swanctl.conf and bird.conf of the other end. strongSwan's userspace ESP carries the packets, as
# not every kernel has ESP. Its interface is called ipsec0, so that is what the printed files must call theirs; the printed script finds it there.
set -eu
folder=$1
daemon=$2
log() { echo "$*"; }

mount -t tmpfs none /run
mkdir -p /run/netns
for end in site azure; do
  ip netns add $end
  ip -n $end link set lo up
done
ip link add wan netns site type veth peer name wan netns azure
ip -n site address add 203.0.113.10/32 dev wan
ip -n azure address add 20.1.1.1/32 dev wan
for end in site azure; do
  ip -n $end link set wan up
  ip -n $end route add default dev wan
  ip -n $end link add lan type bridge
  ip -n $end link set lan up
done
ip -n site address add 192.168.10.5/24 dev lan
ip -n azure address add 10.0.1.4/24 dev lan
ip -n azure address add 10.0.255.30/32 dev lo

# Waits for a command to succeed; the file tells why it doesn't.
await() {
  told=$1
  shift
  tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || { cat "$told" >&2; exit 99; }
    sleep 0.1
  done
}
charon() {
  end=$1
  cat >"$folder/$end/strongswan.conf" <<EOF
charon {
  load_modular = no
  load = random nonce openssl pem pkcs1 pkcs8 x509 pubkey hmac gmp kdf kernel-libipsec kernel-netlink socket-default vici gcm ctr ccm aes des sha1 sha2 md5 curve25519 updown
  install_routes = no
  filelog {
    log {
      path = $folder/$end/charon.log
      default = 1
      flush_line = yes
    }
  }
  plugins {
    vici {
      socket = unix://$folder/$end/vici
    }
  }
}
EOF
  ip netns exec $end unshare --mount sh -c "mount -t tmpfs none /run; STRONGSWAN_CONF=$folder/$end/strongswan.conf exec /usr/lib/ipsec/charon" \
    >"$folder/$end/charon.out" 2>&1 &
  await "$folder/$end/charon.out" test -S "$folder/$end/vici"
  await "$folder/$end/charon.out" ip -n $end link show ipsec0
}
control() {
  end=$1
  shift
  (cd "$folder/$end" && swanctl "$@" --uri "unix://$folder/$end/vici")
}
waitfor() {
  tries=0
  until ip -n "$1" route show "$2" | grep -q "dev $3"; do
    tries=$((tries + 1))
    [ $tries -lt 1800 ] || { log "no route at $1 to $2"; ip -n "$1" route; cat "$folder/$1/"*.log | tail -40; exit 1; }
    sleep 0.1
  done
  log "$1 has a route to $2 over $3"
}
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT

charon site
charon azure
# Its route for any to any would hide the routes that are to be tried.
for end in site azure; do
  ip -n $end rule del table 220
  ip -n $end link set ipsec0 up mtu 1400
done
ip netns exec site sh "$folder/site/interfaces.sh"
ip -n azure route add 192.168.10.254/32 dev ipsec0 src 10.0.255.30
control azure --load-all --file "$folder/azure/swanctl.conf" >"$folder/azure/load.log" 2>&1
control site --load-all --file "$folder/site/swanctl.conf" >"$folder/site/load.log" 2>&1

ip netns exec azure bird -f -c "$folder/azure/bird.conf" -s "$folder/azure/bird.ctl" >"$folder/azure/bird.log" 2>&1 &
if [ "$daemon" = bird ]; then
  ip netns exec site bird -f -c "$folder/site/bird.conf" -s "$folder/site/bird.ctl" >"$folder/site/bird.log" 2>&1 &
else
  mkdir -p /run/frr
  chown frr:frr /run/frr
  mount -t tmpfs none /etc/frr
  cp "$folder/site/frr.conf" /etc/frr/frr.conf
  touch /etc/frr/vtysh.conf
  chown -R frr:frr /etc/frr
  for part in zebra staticd bgpd; do
    ip netns exec site /usr/lib/frr/$part -f /dev/null -P 0 --log stdout >"$folder/site/$part.log" 2>&1 &
    # vtysh configures the daemons that listen, and says nothing of one that doesn't yet.
    await "$folder/site/$part.log" test -S "/run/frr/$part.vty"
  done
  vtysh -b >"$folder/site/vtysh.log" 2>&1
fi
waitfor site 10.0.0.0/16 ipsec0
waitfor azure 192.168.10.0/24 ipsec0
log "azure learned:" $(ip -n azure route show proto bird | cut -d ' ' -f 1)
log "default route of the site:" $(ip -n site route show default)

ping_there() {
  ip netns exec site ping -q -c 5 -i 0.2 -W 2 -I 192.168.10.5 10.0.1.4 | grep -o '[0-9]* packets transmitted, [0-9]* received'
}
ping_there
control site --rekey --child az1-hub-vpn >"$folder/site/rekey.log" 2>&1
sleep 1
ping_there
control site --list-sas | grep -o 'INSTALLED.*' | sed 's/, reqid.*, /, /'
