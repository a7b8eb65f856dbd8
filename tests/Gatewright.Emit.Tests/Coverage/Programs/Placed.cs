// Each kind of resource in a place of its own and with a tag of its own.
using Gatewright;

var topology = new TopologyBuilder("placed", Region.WestEurope).WithTag("owner", "network-team");
var group = topology.AddResourceGroup("rg-placed").In(Region.NorthEurope).WithTag("purpose", "places");
var cork = Region.NorthEurope;

var filter = topology.AddNetworkSecurityGroup("filter").In(group).In(cork).WithTag("kind", "filter");
filter.DenyInbound("all", priority: 4096);
var routes = topology.AddRouteTable("routes").In(group).In(cork).WithTag("kind", "routes").WithRoute("drop", "192.0.2.0/24", NextHop.None);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).In(cork).WithTag("kind", "network").WithGatewaySubnet("10.0.255.0/26");
hub.AddSubnet("app", "10.0.1.0/24").WithNetworkSecurityGroup(filter).WithRouteTable(routes);
var old = topology.AddVirtualNetwork("old", "10.1.0.0/16").In(group).WithGatewaySubnet("10.1.255.0/27");
var far = topology.AddVirtualNetwork("far", "10.2.0.0/16").In(group).WithGatewaySubnet("10.2.255.0/27");

var address = topology.AddPublicIp("address").In(group).In(cork).WithTag("kind", "address");
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).In(group).WithTag("kind", "gateway").WithPublicIp(address);
var farVpn = far.AddVpnGateway("far-vpn", VpnGatewaySku.VpnGw2AZ).In(group);
var oldVpn = old.AddPolicyBasedVpnGateway("old-vpn").In(group).WithTag("kind", "gateway");
var line = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).In(group).WithTag("kind", "gateway");

var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24").In(group).In(cork).WithTag("kind", "site");
var nice = topology.AddSite("nice", "203.0.113.11", "192.168.11.0/24").In(group);
var classic = topology.AddClassicNetwork("classic", "203.0.113.40", "10.5.0.0/16").In(group).In(cork).WithTag("kind", "site");
var circuit = topology.AddExpressRouteCircuit("circuit", "Equinix", "Dublin", Bandwidth.Mbps(50)).In(group).In(cork).WithTag("kind", "circuit")
    .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");

vpn.ConnectTo(paris, topology.AddSecret("paris-psk")).WithTag("kind", "connection");
vpn.ConnectTo(classic, topology.AddSecret("classic-psk"));
vpn.ConnectTo(farVpn, topology.AddSecret("far-psk")).SideOf(farVpn).WithTag("kind", "connection");
oldVpn.ConnectTo(nice, topology.AddSecret("nice-psk")).WithTag("kind", "connection");
line.ConnectTo(circuit).WithTag("kind", "connection");

return await topology.RunAsync(args);
