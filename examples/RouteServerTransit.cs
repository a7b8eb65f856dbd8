// Route Server: the hub's gateways and its SD-WAN appliances tell each other their routes, so that a data centre
// on ExpressRoute, an office on VPN and the branches of the SD-WAN reach each other. The spoke uses them all.
//
//     datacentre -- amsterdam, Equinix ---- hub-er  ErGw1AZ --+
//     office 203.0.113.10, AS 65011 ======= hub-vpn AS 65515 -+- hub-routes, Route Server, branch-to-branch
//     branches ~~~~ SD-WAN ~~~~ 10.0.3.4 and 10.0.3.5 AS 65050 +
//     spoke 10.1.0.0/16 .................. hub 10.0.0.0/16
//
// dotnet run examples/RouteServerTransit.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("transit", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("sdwan", "10.0.3.0/24")
    .WithGatewaySubnet("10.0.255.0/26")
    .WithRouteServerSubnet("10.0.254.0/26");

var amsterdam = topology.AddExpressRouteCircuit("amsterdam", provider: "Equinix", location: "Amsterdam", Bandwidth.Mbps(500))
    .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")
    .WithAnnouncedPrefixes("172.20.0.0/16");
var office = topology.AddSite("office", "203.0.113.10").WithBgp(asn: 65011, peeringAddress: "192.168.0.254")
    .WithAnnouncedPrefixes("192.168.0.0/24");

hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);

hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive()
    .WithBgp(asn: 65515)
    .ConnectTo(office, topology.AddSecret("office-psk"));

// The appliances themselves are machines of the subnet, which no template of networks makes. Both announce the networks of the branches.
var routes = hub.AddRouteServer("hub-routes")
    .WithBranchToBranch()
    .WithRoutingPreference(RoutingPreference.AsPath)
    .WithBgpPeer("sdwan-1", asn: 65050, address: "10.0.3.4", "172.24.0.0/16");
var branches = routes.AddBgpPeer("sdwan-2", asn: 65050, address: "10.0.3.5").WithAnnouncedPrefixes("172.24.0.0/16");

var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16").WithSubnet("web", "10.1.1.0/24");
hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();

spoke.MustReach(amsterdam);
spoke.MustReach(office);
spoke.MustReach(branches);
office.MustReach(amsterdam);
amsterdam.MustReach(office);
branches.MustReach(office);
branches.MustReach(amsterdam);

return await topology.RunAsync(args);
