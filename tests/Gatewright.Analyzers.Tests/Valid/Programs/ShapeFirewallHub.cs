// All traffic of the spokes, to the internet and to the sites, passes the hub's firewall, in both directions.
using Gatewright;

var topology = new TopologyBuilder("firewall", Region.FranceCentral);
var firewall = "10.90.0.0/26".Host(4);
Value<Cidr>[] spokes = ["10.91.0.0/24", "10.92.0.0/24"];
var inbound = topology.AddRouteTable("inbound");
var hub = topology.AddVirtualNetwork("hub", "10.90.0.0/16").WithSubnet("AzureFirewallSubnet", "10.90.0.0/26");
hub.AddGatewaySubnet("10.90.255.0/27").WithRouteTable(inbound);
hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
    .ConnectTo(topology.AddSite("paris", "203.0.113.90", "192.168.90.0/24"), topology.AddSecret("paris-psk"));
var outbound = topology.AddRouteTable("outbound").WithoutGatewayRoutes().WithRoute("all", "0.0.0.0/0", firewall);
foreach (var (index, space) in spokes.Index())
{
    inbound.WithRoute($"spoke-{index + 1}", space, firewall);
    var spoke = topology.AddVirtualNetwork($"spoke-{index + 1}", space);
    spoke.AddSubnet("app", space.Subnet(25, 0)).WithRouteTable(outbound);
    hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
}

return await topology.RunAsync(args);
