// Peering: a hub lends its VPN gateway to two spokes, and a firewall in the hub sees everything that
// enters or leaves them. Spokes don't reach each other by peering alone: their routes lead to the firewall.
//
//                       hub 10.0.0.0/16
//     office ========== hub-vpn
//     192.168.0.0/16      |
//                       firewall 10.0.1.4
//                        /           \
//             peering   /             \   peering
//     web 10.1.0.0/16 -+               +- data 10.2.0.0/16
//       front 10.1.1.0/24                   sql 10.2.1.0/24
//
// dotnet run examples/Peering.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("hub-and-spokes", Region.NorthEurope);
var firewall = NextHop.VirtualAppliance("10.0.1.4");

// What comes from the office passes the firewall on its way in too, or it would see half of each conversation.
var inbound = topology.AddRouteTable("office-to-spokes")
    .WithRoute("web", "10.1.0.0/16", firewall)
    .WithRoute("data", "10.2.0.0/16", firewall);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(inbound);

var office = topology.AddSite("office", "203.0.113.10", "192.168.0.0/16");
hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
    .ConnectTo(office, topology.AddSecret("office-psk"));

var outbound = topology.AddRouteTable("spokes-to-firewall")
    .WithRoute("everything", "0.0.0.0/0", firewall)
    .WithoutGatewayRoutes();

var frontGroup = topology.AddNetworkSecurityGroup("front");
frontGroup.AllowInbound("https", priority: 100).WithSource("192.168.0.0/16").WithTcp("443");
frontGroup.DenyInbound("rest", priority: 4096);

var sqlGroup = topology.AddNetworkSecurityGroup("sql");
sqlGroup.AllowInbound("front", priority: 100).WithSource("10.1.1.0/24").WithTcp("1433");
sqlGroup.DenyInbound("rest", priority: 4096);

var web = topology.AddVirtualNetwork("web", "10.1.0.0/16");
web.AddSubnet("front", "10.1.1.0/24").WithRouteTable(outbound).WithNetworkSecurityGroup(frontGroup);

var data = topology.AddVirtualNetwork("data", "10.2.0.0/16");
data.AddSubnet("sql", "10.2.1.0/24").WithRouteTable(outbound).WithNetworkSecurityGroup(sqlGroup);

foreach (var spoke in new[] { web, data })
    hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();

web.MustReach(office).Through("10.0.1.4");
office.MustReach(web).WithTcp("443").Through("10.0.1.4");
web.MustReach(data).WithTcp("1433").Through("10.0.1.4");
office.MustNotReach(data);
data.MustNotReach(web);

return await topology.RunAsync(args);
