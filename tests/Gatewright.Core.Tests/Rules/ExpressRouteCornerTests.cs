using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of circuits, ports and their gateways.</summary>
public static class ExpressRouteCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // What isn't known is the same as nothing else.
        ("two VLANs on ports that aren't known", "GW8047", it => { var (vlan, ports) = (it.AddParameter<int>("vlan"), it.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(10))); Peered(ports.AddCircuit("a", Bandwidth.Gbps(1)), vlan); Peered(ports.AddCircuit("b", Bandwidth.Gbps(1)), vlan); }),
        ("two VLANs of a circuit that aren't known", "GW8036", it => { var (vlan, circuit) = (it.AddParameter<int>("vlan"), it.Circuit("a", "Amsterdam", Bandwidth.Gbps(1))); circuit.AddMicrosoftPeering(vlan, 65010, "8.8.8.0/30", "8.8.8.4/30", "8.8.4.0/24"); }),
        ("two locations that aren't known", "GW8053", it => { var place = it.AddParameter<Text>("place"); it.AddExpressRouteCircuit("a", "Equinix", place, Bandwidth.Gbps(1)).ConnectTo(it.AddExpressRouteCircuit("b", "Equinix", place, Bandwidth.Gbps(1)), "192.168.8.0/29"); }),
        ("a link with MACsec and another with the identifier", "GW8046", it => it.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(10)).WithIdentity(Identity(it)).WithMacSec(PortLink.First, Key(it, "ckn"), Key(it, "cak"), MacSecCipher.GcmAes256).WithSci(PortLink.Second)),
        ("a Standard circuit across areas", "GW8004", it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Standard))),
        ("a link whose number isn't known with MACsec, another with the identifier", "GW8046", it => Secured(it, it.AddParameter<PortLink>("link"))),
        ("both links with MACsec, one with the identifier", "GW8046", it => Secured(it, PortLink.Second)),
        ("a circuit of another subscription", "GW8007", it => Foreign(it, (gateway, circuit) => gateway.ConnectTo(circuit))),
        ("a circuit of another subscription with its authorization", "GW8007", it => Foreign(it, (gateway, circuit) => gateway.ConnectTo(circuit.AddAuthorization("hub")))),
        ("FastPath of few units", "GW8010", it => Scaling(it, 9)),
        ("FastPath of enough units", "GW8010", it => Scaling(it, 10)),
        ("an authorization of Global Reach used twice", "GW8012", it => { var (amsterdam, london) = (it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)), it.Circuit("london", "London", Bandwidth.Gbps(1))); var authorization = london.AddAuthorization("amsterdam"); amsterdam.ConnectTo(authorization, "192.168.8.0/29"); it.Circuit("paris", "Paris", Bandwidth.Gbps(1)).ConnectTo(authorization, "192.168.8.8/29"); }),
        ("Global Reach of one location", "GW8053", it => it.Circuit("a", "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(it.Circuit("b", "Amsterdam", Bandwidth.Gbps(1)), "192.168.8.0/29")),
        ("an ASN of one's own beside ExpressRoute", "GW8102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65010).Network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ)),
        ("an ASN of one's own without ExpressRoute", "GW8102", it => it.Hub().WithBgp(65010)),
    ];

    [Fact]
    public static void Circuits_are_judged_so() => Snapshot.Matches(Lines(Cases), "corners-expressroute.txt");

    private static void Peered(ExpressRouteCircuit circuit, Value<int> vlan) => circuit.WithPrivatePeering(vlan, 65010, "172.31.0.0/30", "172.31.0.4/30");

    private static void Secured(TopologyBuilder topology, Value<PortLink> other) =>
        topology.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(10)).WithIdentity(Identity(topology))
            .WithMacSec(PortLink.First, Key(topology, "ckn-1"), Key(topology, "cak-1"), MacSecCipher.GcmAes256)
            .WithMacSec(other, Key(topology, "ckn-2"), Key(topology, "cak-2"), MacSecCipher.GcmAes256).WithSci(PortLink.Second);

    private static void Foreign(TopologyBuilder topology, Action<ExpressRouteGateway, ExpressRouteCircuit> connect)
    {
        var here = topology.AddResourceGroup("here").In(topology.ExistingSubscription("11111111-1111-1111-1111-111111111111"));
        var there = topology.AddResourceGroup("there").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(here).WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("er",
            ExpressRouteGatewaySku.ErGw1AZ);
        connect(gateway, topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).In(there));
    }

    private static void Scaling(TopologyBuilder topology, int units) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddExpressRouteGateway("er",
            ExpressRouteGatewaySku.ErGwScale(2, units))
            .ConnectTo(topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10))).WithFastPath();
}
