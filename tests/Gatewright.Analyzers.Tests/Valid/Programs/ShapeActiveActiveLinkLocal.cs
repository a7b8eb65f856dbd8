// Active-active with link-local peers: each tunnel of a cloud provider has a pair of addresses of its own.
using Gatewright;

const int Ours = 65515;
var topology = new TopologyBuilder("other-cloud", Region.EastUS);
var hub = topology.AddVirtualNetwork("hub", "10.20.0.0/16").WithSubnet("web", "10.20.1.0/24").WithGatewaySubnet("10.20.255.0/27");
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(Ours)
    .WithBgpAddresses(GatewayInstance.First, "169.254.21.2", "169.254.21.6")
    .WithBgpAddresses(GatewayInstance.Second, "169.254.22.2", "169.254.22.6");

(string Device, string Peer, string First, string Second)[] tunnels =
[
    ("198.51.100.1", "169.254.21.1", "169.254.21.2", "169.254.22.2"),
    ("198.51.100.2", "169.254.22.1", "169.254.21.2", "169.254.22.2"),
    ("198.51.100.3", "169.254.21.5", "169.254.21.6", "169.254.22.6"),
    ("198.51.100.4", "169.254.22.5", "169.254.21.6", "169.254.22.6"),
];
foreach (var (index, tunnel) in tunnels.Index())
{
    var site = topology.AddSite($"tunnel-{index + 1}", tunnel.Device).WithBgp(asn: 64512, tunnel.Peer);
    vpn.ConnectTo(site, topology.AddSecret($"tunnel-{index + 1}-psk"))
        .WithBgpAddress(GatewayInstance.First, tunnel.First).WithBgpAddress(GatewayInstance.Second, tunnel.Second)
        .WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
}

return await topology.RunAsync(args);
