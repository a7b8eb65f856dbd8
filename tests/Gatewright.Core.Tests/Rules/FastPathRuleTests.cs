using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

public class FastPathRuleTests
{
    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, (Action<TopologyBuilder> Say, string Expected)> Cases { get; } = new()
    {
        ["a spoke of a provider's circuit"] = (it => Hub(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10))).Lend("one", Region.NorthEurope),
            "GW8015 Circuit 'amsterdam' is a provider's, so what is for 'one' passes gateway 'hub-er' all the same; FastPath reaches spokes over circuits on Direct ports only"),
        ["three spokes of a provider's circuit"] = (it => Hub(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10))).Lend("one", Region.WestEurope).Lend("two", Region.WestEurope).Lend("three", Region.WestEurope),
            "GW8015 Circuit 'amsterdam' is a provider's, so what is for 'one' and 2 more passes gateway 'hub-er' all the same; FastPath reaches spokes over circuits on Direct ports only"),
        ["FastPath for private endpoints over an existing circuit"] = (it => Hub(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit), forPrivateEndpoints: true).Lend("one", Region.WestEurope), ""),
        ["far spokes of an existing circuit"] = (it => Hub(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit), forPrivateEndpoints: true).Lend("near", Region.WestEurope).Lend("one", Region.NorthEurope).Lend("two", Region.UKSouth),
            "GW8016 What is for 'one' in northeurope and 1 more passes gateway 'hub-er' in westeurope all the same; FastPath reaches spokes of the gateway's region only"),
        ["a spoke whose region isn't known"] = (it => Hub(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit)).Lend("one", it.AddParameter<Region>("region")), ""),
        ["a peered network that doesn't borrow"] = (it =>
        {
            var network = Hub(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10))).Network;
            network.PeerWith(it.AddVirtualNetwork("apart", "10.9.0.0/16").In(Region.NorthEurope));
        }, ""),
        ["spokes of a connection without FastPath"] = (it =>
        {
            var network = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
            network.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10)));
            new Lender(it, network).Lend("one", Region.NorthEurope);
        }, ""),
        ["hubs of which one has FastPath"] = (it => Hubs(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit), null, secondIsFast: false), ""),
        ["hubs on two circuits"] = (it => Hubs(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit), it.Circuit("dublin", "Dublin", Bandwidth.Gbps(10)), secondIsFast: true), ""),
        ["hubs on one circuit"] = (it => Hubs(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit), null, secondIsFast: true),
            "GW8017 'north' lends its gateways to 'west', and both are on circuit 'amsterdam' with FastPath, for which Microsoft warns of lost traffic; leave WithGatewayTransit out"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void FastPath_beyond_the_gateway_is_judged(string name)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        Cases[name].Say(topology);

        Assert.Equal(Cases[name].Expected, string.Join("\n", RuleBook.Check(topology.Build())
            .Where(finding => finding.Rule.Id is "GW8015" or "GW8016" or "GW8017").Select(finding => $"{finding.Rule.Id} {finding.Message}")));
    }

    [Theory]
    [InlineData(true, "WithFastPath")]
    [InlineData(false, "WithPrivateLinkFastPath")]
    public void The_verb_that_came_first_is_what_is_told(bool plainFirst, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var connection = network.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(topology.Circuit("amsterdam", "Amsterdam",
            Bandwidth.Gbps(10)));
        _ = plainFirst ? connection.WithFastPath().WithPrivateLinkFastPath() : connection.WithPrivateLinkFastPath().WithFastPath();
        new Lender(topology, network).Lend("one", Region.WestEurope);

        Assert.Equal(expected, RuleBook.Check(topology.Build()).Single(finding => finding.Rule.Id == "GW8015").Origin.Call!.MethodName);
    }

    private static Lender Hub(TopologyBuilder topology, ExpressRouteCircuit circuit, bool forPrivateEndpoints = false)
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var connection = network.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(circuit);
        _ = forPrivateEndpoints ? connection.WithPrivateLinkFastPath() : connection.WithFastPath();
        return new(topology, network);
    }

    private static void Hubs(TopologyBuilder topology, ExpressRouteCircuit circuit, ExpressRouteCircuit? other, bool secondIsFast)
    {
        var west = topology.AddVirtualNetwork("west", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var north = topology.AddVirtualNetwork("north", "10.1.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.1.255.0/26");
        west.AddExpressRouteGateway("west-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(circuit).WithFastPath();
        var second = north.AddExpressRouteGateway("north-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(other ?? circuit);
        if (secondIsFast)
            second.WithFastPath();
        west.PeerWith(north).SideOf(north).WithGatewayTransit();
    }

    /// <summary>A hub and the spokes that it lends its gateways to.</summary>
    private sealed class Lender(TopologyBuilder topology, VirtualNetwork network)
    {
        private int count;

        public VirtualNetwork Network { get; } = network;

        public Lender Lend(string name, Value<Region> region)
        {
            Network.PeerWith(topology.AddVirtualNetwork(name, $"10.{++count}.0.0/16").In(region)).WithGatewayTransit();
            return this;
        }
    }
}
