using Gatewright;

var topology = new TopologyBuilder("hub-and-spoke", Region.WestEurope);
var firewall = NextHop.VirtualAppliance("10.0.0.4");

var toSpokes = topology.AddRouteTable("to-spokes");
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/26");
hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(toSpokes);
hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
    .ConnectTo(topology.AddSite("office", "203.0.113.10", "192.168.0.0/16"), topology.AddSecret("office-psk"));

var outbound = topology.AddRouteTable("outbound").WithRoute("everything", "0.0.0.0/0", firewall).WithoutGatewayRoutes();
foreach (var (name, second) in new (string, int)[] { ("web", 1), ("data", 2), ("lab", 3) })
{
    var spoke = topology.AddVirtualNetwork(name, $"10.{second}.0.0/16");
    spoke.AddSubnet("main", $"10.{second}.0.0/24").WithRouteTable(outbound);
    toSpokes.WithRoute(name, $"10.{second}.0.0/16", firewall);
    hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
}

return await topology.RunAsync(args);
