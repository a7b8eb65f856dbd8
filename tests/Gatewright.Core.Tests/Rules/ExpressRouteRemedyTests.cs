using static Gatewright.Tests.Rules.Remedies;

namespace Gatewright.Tests.Rules;

/// <summary>Remedies of circuits.</summary>
public static class ExpressRouteRemedyTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("Premium for 11 networks", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 11)),
        ("Premium for as many as it takes", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 20)),
        ("Premium for more than it takes", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 21)),
        ("Premium of an existing circuit", "GW8003", it => Networks(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit).WithTier(CircuitTier.Standard), 11)),
        ("Standard for a region of the area", "GW8005", it => it.ExpressRoute("hub", 0, Region.NorthEurope).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local))),
        ("Premium for a region elsewhere", "GW8005", it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local))),
        ("Premium at both ends", "GW8055", it => Far(it, CircuitTier.Premium)),
        ("Premium at both ends, of Standard ones", "GW8055", it => Far(it, CircuitTier.Standard)),
        ("FastPath alone", "GW8011", it => Fast(it).WithFastPath().WithPrivateLinkFastPath()),
        ("no FastPath", "GW8011", it => Fast(it).WithPrivateLinkFastPath()),
    ];

    [Fact]
    public static void Circuits_are_mended_so() => Snapshot.Matches(Lines(Cases), "remedies-expressroute.txt");

    private static void Networks(TopologyBuilder topology, ExpressRouteCircuit circuit, int count)
    {
        for (var number = 0; number < count; number++)
            topology.ExpressRoute($"network-{number}", number, Region.WestEurope).ConnectTo(circuit);
    }

    private static void Far(TopologyBuilder topology, CircuitTier tier)
    {
        var amsterdam = topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1));
        amsterdam.ConnectTo(topology.Circuit("seattle", "Seattle", Bandwidth.Gbps(1)).WithTier(tier), addressPrefix: "192.168.8.0/29");
    }

    private static ExpressRouteConnection Fast(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ)
            .ConnectTo(topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10)));
}
