// Dual stack: IPv6 beside IPv4 inside the tunnels of a branch, for those who dial in, and over a peering.
// Outside, gateways and devices speak IPv4 alone.
//
//     clients 172.16.0.0/22, fd00:db8:c::/64 ======+
//                                                  |
//     paris 192.168.10.0/24, fd00:db8:a::/64 === hub-vpn
//                                                hub 10.0.0.0/16, fd00:db8::/48
//                                                  |  peering
//                                                spoke 10.1.0.0/16, fd00:db8:1::/48
//
// dotnet run examples/DualStack.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("six", Region.WestEurope);

// An IPv6 block of a subnet always has /64, so a /48 has room for 65,536 of them.
Value<Cidr> four = "10.0.0.0/16", six = "fd00:db8::/48";
NextHop firewall = NextHop.VirtualAppliance(four.Subnet(24, 1).Host(4)), firewallSix = NextHop.VirtualAppliance(six.Subnet(64, 1).Host(4));

// The firewall sees both directions: what comes from Paris, and what answers.
var inbound = topology.AddRouteTable("gateway-to-firewall")
    .WithRoute("spoke", "10.1.0.0/16", firewall)
    .WithRoute("spoke-six", "fd00:db8:1::/48", firewallSix);

var hub = topology.AddVirtualNetwork("hub", four, six).WithSubnet("firewall", four.Subnet(24, 1), six.Subnet(64, 1));
hub.AddGatewaySubnet(four.Subnet(27, 2040), six.Subnet(64, 255)).WithRouteTable(inbound);

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
vpn.AddPointToSite("172.16.0.0/22", "fd00:db8:c::/64").WithEntraId();

var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24", "fd00:db8:a::/64");
vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));

var routes = topology.AddRouteTable("spoke-to-firewall")
    .WithRoute("everything", "0.0.0.0/0", firewall)
    .WithRoute("everything-six", "::/0", firewallSix)
    .WithoutGatewayRoutes();

var rules = topology.AddNetworkSecurityGroup("web-rules");
rules.AllowInbound("paris", priority: 100).WithSource("192.168.10.0/24").WithTcp("443");
rules.AllowInbound("paris-six", priority: 110).WithSource("fd00:db8:a::/64").WithTcp("443").WithDescription("A rule is of one version");

var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16", "fd00:db8:1::/48");
spoke.AddSubnet("web", "10.1.1.0/24", "fd00:db8:1:1::/64").WithRouteTable(routes).WithNetworkSecurityGroup(rules);
hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();

paris.MustReach(spoke).WithTcp("443").Through(four.Subnet(24, 1).Host(4));
spoke.MustReach(paris);

return await topology.RunAsync(args);
