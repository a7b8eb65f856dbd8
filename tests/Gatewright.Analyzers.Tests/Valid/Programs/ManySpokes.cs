using Gatewright;

var topology = new TopologyBuilder("many", Region.WestEurope);
for (var hub = 0; hub < 3; hub++)
{
    var network = topology.AddVirtualNetwork($"hub-{hub}", $"10.{hub}.0.0/16").WithGatewaySubnet($"10.{hub}.255.0/27");
    network.AddVpnGateway($"vpn-{hub}", VpnGatewaySku.VpnGw1AZ);
    for (var spoke = 0; spoke < 100; spoke++)
        network.PeerWith(topology.AddVirtualNetwork($"spoke-{hub}-{spoke}", $"10.{100 + hub}.{spoke}.0/24")).WithGatewayTransit();
}

return await topology.RunAsync(args);
