// Multi-site: branches from a table on one active-active gateway. BGP tells each side the other's
// networks, so a branch lists none, and a new one is a new line.
//
//     hub 10.0.0.0/16               +===== paris     203.0.113.10   AS 65010
//       workload 10.0.1.0/24        |
//       hub-vpn  AS 65515  =========+===== lyon      203.0.113.20   AS 65020
//         two instances             |
//         two tunnels a branch      +===== toulouse  203.0.113.30   AS 65030
//
// dotnet run examples/MultiSite.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("branches", Region.FranceCentral);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive()
    .WithBgp(asn: 65515);

Branch[] branches =
[
    new("paris", "203.0.113.10", Asn: 65010, BgpPeer: "192.168.10.254", Network: "192.168.10.0/24"),
    new("lyon", "203.0.113.20", Asn: 65020, BgpPeer: "192.168.20.254", Network: "192.168.20.0/24"),
    new("toulouse", "203.0.113.30", Asn: 65030, BgpPeer: "192.168.30.254", Network: "192.168.30.0/24"),
];

foreach (var branch in branches)
{
    var site = topology.AddSite(branch.Name, branch.Address).WithBgp(branch.Asn, branch.BgpPeer);
    vpn.ConnectTo(site, topology.AddSecret($"{branch.Name}-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
    hub.MustReach(site.WithAnnouncedPrefixes(branch.Network));
}

return await topology.RunAsync(args);

record Branch(string Name, string Address, long Asn, string BgpPeer, string Network);
