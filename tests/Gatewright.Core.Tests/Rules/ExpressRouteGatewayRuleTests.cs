using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

public class ExpressRouteGatewayRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a scaling gateway that is there all the same"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26")
            .ExistingExpressRouteGateway(RuleCases.Gateway, ExpressRouteGatewaySku.ErGwScale(2, 10)), ""),
        ["a scaling gateway in a region known at deployment"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(it.AddParameter<Region>("region")).WithGatewaySubnet("10.0.255.0/26")
            .AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGwScale(2, 10)), ""),
        ["a scaling gateway with units known at deployment"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26")
            .AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGwScale(2, it.AddParameter<int>("units"))), "(GW8013)"),
        ["200 blocks"] = (it => Hub(it, 200), ""),
        ["201 blocks"] = (it => Hub(it, 201), "(GW8018)"),
        ["201 blocks and a summary of two"] = (it => Hub(it, 201, summary: "11.0.0.0/23"), ""),
        ["201 blocks and a summary known at deployment"] = (it => Hub(it, 201, summary: it.AddParameter<Cidr>("summary")), ""),
        ["201 blocks and no circuit"] = (it => Hub(it, 201, connected: false), ""),
        ["1,000 blocks"] = (it => Hub(it, 1000), "(GW8018)"),
        ["1,001 blocks"] = (it => Hub(it, 1001), "GW8014"),
        ["1,002 blocks are one mistake"] = (it => Hub(it, 1002), "GW8014"),
        ["100 blocks of IPv6"] = (it => Hub(it, 2, ipv6: 100), ""),
        ["101 blocks of IPv6"] = (it => Hub(it, 2, ipv6: 101), "GW8014"),
        ["too many of both"] = (it => Hub(it, 1001, ipv6: 101), "GW8014 GW8014"),
        ["1,001 blocks and no circuit"] = (it => Hub(it, 1001, connected: false), ""),
        ["1,001 blocks and a summary of two"] = (it => Hub(it, 1001, summary: "11.0.0.0/23"), "(GW8018)"),
        ["1,001 blocks and a summary of one"] = (it => Hub(it, 1001, summary: "11.0.0.0/24"), "GW8014"),
        ["1,001 blocks and a summary of none"] = (it => Hub(it, 1001, summary: "12.0.0.0/8"), "GW8014"),
        ["1,000 blocks and a summary of none"] = (it => Hub(it, 1000, summary: "12.0.0.0/8"), "(GW8018)"),
        ["1,001 blocks and a summary known at deployment"] = (it => Hub(it, 1001, summary: it.AddParameter<Cidr>("summary")), ""),
        ["1,001 blocks of spokes that borrow, with the hub's own"] = (it => Lend(it, Hub(it, 1), 1000), "GW8014"),
        ["1,000 blocks of spokes that borrow, with the hub's own"] = (it => Lend(it, Hub(it, 1), 999), "(GW8018)"),
        ["1,000 blocks, of which one is said of two spokes"] = (it =>
        {
            var hub = Hub(it, 1);
            Lend(it, hub, 999);
            hub.PeerWith(it.AddVirtualNetwork("again", "11.128.0.0/24")).WithGatewayTransit();
        }, "(GW8018) GW6002"),
        ["1,001 blocks, of which one is of a network that doesn't borrow"] = (it =>
        {
            var hub = Hub(it, 1000);
            hub.PeerWith(it.AddVirtualNetwork("apart", "10.1.0.0/16"));
        }, "(GW8018)"),
        ["1,001 blocks, of which one is of a network whose subnets alone are peered"] = (it =>
        {
            var hub = Hub(it, 1000);
            var part = it.AddVirtualNetwork("part", "10.1.0.0/16");
            hub.PeerWith(part).WithGatewayTransit().WithOnlySubnets(hub.AddSubnet("app", "11.0.5.0/25"), part.AddSubnet("app", "10.1.1.0/24")).SideOf(hub).WithGatewaySubnet();
        }, "(GW8018)"),
        ["1,001 blocks of an existing network, which may summarize"] = (it => it.ExistingVirtualNetwork(RuleCases.Network, Blocks(1001)).AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ)
            .ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1))), ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Gateways_for_circuits_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_summary_may_yet_come_while_open() => Assert.Equal("", RuleCases.WhileOpen(it => Hub(it, 1001)));

    [Theory]
    [InlineData(1001, 0, "Gateway 'hub-er' announces 1001 IPv4 prefixes of 'hub' and the networks that use its gateways; a connection with more than 1000 goes down, so call WithSummarizedGatewayPrefixes or combine blocks")]
    [InlineData(1, 102, "Gateway 'hub-er' announces 102 IPv6 prefixes of 'hub' and the networks that use its gateways; a connection with more than 100 goes down, so call WithSummarizedGatewayPrefixes or combine blocks")]
    public void What_is_too_much_is_counted(int ipv4, int ipv6, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        Hub(topology, ipv4, ipv6: ipv6);

        Assert.Equal(expected, RuleBook.Check(topology.Build()).Single(finding => finding.Rule.Id == "GW8014").Message);
    }

    private static VirtualNetwork Hub(TopologyBuilder topology, int ipv4, int ipv6 = 0, bool connected = true, Value<Cidr>? summary = null)
    {
        var hub = topology.AddVirtualNetwork("hub", Blocks(ipv4, ipv6)).WithGatewaySubnet("11.0.0.0/26");
        if (summary is not null)
            hub.WithSummarizedGatewayPrefixes(summary);
        var gateway = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ);
        if (connected)
            gateway.ConnectTo(topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)));
        return hub;
    }

    private static Value<Cidr>[] Blocks(int ipv4, int ipv6 = 0) =>
    [
        .. Enumerable.Range(0, ipv4).Select(number => ((Value<Cidr>)"11.0.0.0/9").Subnet(24, number)),
        .. Enumerable.Range(0, ipv6).Select(number => ((Value<Cidr>)"fd00:db8::/32").Subnet(48, number)),
    ];

    /// <summary>Four blocks a spoke, as a network has 500 peerings at most.</summary>
    private static void Lend(TopologyBuilder topology, VirtualNetwork hub, int blocks)
    {
        for (var first = 0; first < blocks; first += 4)
            hub.PeerWith(topology.AddVirtualNetwork($"spoke-{first}", Enumerable.Range(first, Math.Min(4, blocks - first))
                .Select(number => ((Value<Cidr>)"11.128.0.0/9").Subnet(24, number)))).WithGatewayTransit();
    }
}
