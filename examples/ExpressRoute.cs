// ExpressRoute: a provider's circuit reaches two networks without the internet. Azure joins networks only
// to a circuit that the provider has provisioned: deploy, hand it the service key, deploy again.
//
//     hub 10.0.0.0/16                             amsterdam, Equinix, 1 Gbps
//       hub-er  ErGw1AZ  ------------+            private peering, VLAN 100, AS 65010
//                                    +----------- 172.31.0.0/30 and 172.31.0.4/30
//     analytics 10.1.0.0/16          |
//       analytics-er  ErGw1AZ  ------+
//
// dotnet run examples/ExpressRoute.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("core", Region.WestEurope);

var amsterdam = topology.AddExpressRouteCircuit("amsterdam", provider: "Equinix", location: "Amsterdam", Bandwidth.Gbps(1))
    .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/26");
var analytics = topology.AddVirtualNetwork("analytics", "10.1.0.0/16")
    .WithSubnet("cluster", "10.1.1.0/24")
    .WithGatewaySubnet("10.1.255.0/26");

hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);
analytics.AddExpressRouteGateway("analytics-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);

return await topology.RunAsync(args);
