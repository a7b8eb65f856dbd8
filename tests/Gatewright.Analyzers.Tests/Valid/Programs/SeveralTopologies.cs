using Gatewright;

var exit = 0;
foreach (var (name, region, second) in new[] { ("dev", Region.WestEurope, 0), ("test", Region.NorthEurope, 0), ("prod", Region.FranceCentral, 64) })
{
    var topology = new TopologyBuilder(name, region);
    var hub = topology.AddVirtualNetwork("hub", $"10.{second}.0.0/16").WithGatewaySubnet($"10.{second}.255.0/27");
    hub.AddVpnGateway("vpn", name == "prod" ? VpnGatewaySku.VpnGw3AZ : VpnGatewaySku.VpnGw1AZ);
    exit = Math.Max(exit, await topology.RunAsync(args));
}

return exit;
