// ExpressRoute: a provider's circuit reaches two networks without the internet, and Microsoft 365 besides. The lab
// lies in another subscription: it connects with an authorization, whose key Azure makes and no one sees. Azure
// joins networks only to a circuit that the provider has provisioned: deploy, hand it the service key, deploy again.
//
//     hub 10.0.0.0/16                             amsterdam, Equinix, 1 Gbps
//       hub-er  ErGwScale  ----------+            private peering, VLAN 100, AS 65010
//                                    +----------- 172.31.0.0/30 and 172.31.0.4/30
//     lab 10.9.0.0/16, rg-lab        |            Microsoft peering, VLAN 200, your ASN
//       lab-er  ErGw1AZ  ------------+            203.0.113.0/30 and 203.0.113.4/30
//
// dotnet run examples/ExpressRoute.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("core", Region.NorthEurope);
var rgLab = topology.ExistingResourceGroup("rg-lab").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));

var amsterdam = topology.AddExpressRouteCircuit("amsterdam", provider: "Equinix", location: "Amsterdam", Bandwidth.Gbps(1))
    .WithTier(CircuitTier.Premium)
    .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")
    .WithAnnouncedPrefixes("192.168.0.0/16");

amsterdam.AddMicrosoftPeering(vlan: 200, topology.AddParameter<long>("publicAsn"), primary: "203.0.113.0/30", secondary: "203.0.113.4/30", "198.51.100.0/24")
    .WithRoutingRegistry(RoutingRegistry.RipeNcc)
    .WithRouteFilter(topology.AddRouteFilter("microsoft-365").WithCommunities("12076:5010", "12076:5020"));

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/26");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGwScale(min: 10, max: 20))
    .WithResiliency(ResiliencyModel.SingleHomed)
    .ConnectTo(amsterdam)
    .WithRoutingWeight(10)
    .WithFastPath();

var lab = topology.AddVirtualNetwork("lab", "10.9.0.0/16").In(rgLab)
    .WithSubnet("cluster", "10.9.1.0/24")
    .WithGatewaySubnet("10.9.255.0/26");
lab.AddExpressRouteGateway("lab-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam.AddAuthorization("lab"));

amsterdam.MustReach(hub);
amsterdam.MustReach(lab);

// One circuit joins networks only where their gateways allow it.
hub.MustNotReach(lab);

return await topology.RunAsync(args);
