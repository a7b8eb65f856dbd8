using Gatewright;

var topology = new TopologyBuilder("cloud", Region.WestEurope);
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive()
    .WithBgp(asn: 65515)
    .WithBgpAddresses(GatewayInstance.First, "169.254.21.2")
    .WithBgpAddresses(GatewayInstance.Second, "169.254.22.2");
foreach (var (number, peer) in new[] { "169.254.21.1", "169.254.22.1" }.Index())
    vpn.ConnectTo(topology.AddSite($"cloud-{number}", $"198.51.100.{number + 1}").WithBgp(asn: 64512, peer), topology.AddSecret($"cloud-{number}-psk"));
return await topology.RunAsync(args);
