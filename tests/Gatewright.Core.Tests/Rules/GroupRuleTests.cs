namespace Gatewright.Tests.Rules;

public class GroupRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["nothing creates a group"] = (it =>
        {
            it.AddVirtualNetwork("hub", "10.0.0.0/16").In(it.ExistingResourceGroup("rg"));
            it.AddVirtualNetwork("spoke", "10.1.0.0/16");
        }, ""),
        ["a network without a group, and what follows it"] = (it =>
        {
            it.AddResourceGroup("rg");
            var stray = it.AddVirtualNetwork("stray", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            stray.AddSubnet("web", "10.0.1.0/24").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("guard")).WithRouteTable(it.AddRouteTable("table"));
            stray.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(it.AddPublicIp("ip"))
                .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
        }, "GW9005"),
        ["what follows a network in a group"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").In(it.AddResourceGroup("rg")).WithGatewaySubnet("10.0.255.0/27");
            hub.AddSubnet("web", "10.0.1.0/24").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("guard")).WithRouteTable(it.AddRouteTable("table"));
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(it.AddPublicIp("ip"))
                .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
        }, ""),
        ["what nothing uses"] = (it =>
        {
            it.AddResourceGroup("rg");
            it.AddRouteTable("table");
            it.AddNetworkSecurityGroup("guard");
        }, "GW9005 GW9005"),
        ["parts of an existing network stand with it"] = (it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(it.AddResourceGroup("rg"));
            var there = it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16");
            there.AddSubnet("web", "10.0.1.0/24");
            there.PeerWith(spoke).WithBothSides();
        }, ""),
        ["a gateway in an existing network has a group of its own"] = (it =>
        {
            var group = it.AddResourceGroup("rg");
            var there = it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope).WithGatewaySubnet("10.0.255.0/27");
            there.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).In(group);
        }, ""),
        ["a gateway in an existing network without a group"] = (it =>
        {
            it.AddResourceGroup("rg");
            var there = it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope).WithGatewaySubnet("10.0.255.0/27");
            there.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        }, "GW9005"),
        ["an existing gateway's connection and its site"] = (it =>
        {
            it.AddResourceGroup("rg");
            it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ)
                .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
        }, "GW9005 GW9005"),
        ["an existing gateway's connection and its site in a group"] = (it =>
        {
            var group = it.AddResourceGroup("rg");
            it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ)
                .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16").In(group), it.AddSecret("psk")).In(group);
        }, ""),
        ["800 networks, tables beside them, and 801 security groups"] = (it =>
        {
            for (var number = 0; number <= 800; number++)
                it.AddNetworkSecurityGroup($"guard-{number}");
            for (var number = 0; number < 800; number++)
            {
                it.AddVirtualNetwork($"spoke-{number}", ((Value<Cidr>)"10.0.0.0/8").Subnet(24, number));
                it.AddRouteTable($"table-{number}");
            }
        }, ""),
        ["801 route tables"] = (it =>
        {
            for (var number = 0; number <= 800; number++)
                it.AddRouteTable($"table-{number}");
        }, "(GW9006)"),
        ["1,001 networks in two regions, of which one is misspelt"] = (it => Networks(it, 1001, (network, number) => network.In(number == 7 ? "north-europe" : Region.WestEurope)), "GW0001"),
        ["1,001 networks in a region that is said at deployment"] = (it => Networks(it, 1001, (network, _) => network.In(Region.OfResourceGroup)), ""),
        ["1,001 networks of which one exists"] = (it =>
        {
            Networks(it, 1000, (network, _) => network);
            it.ExistingVirtualNetwork(RuleCases.Network, "10.200.0.0/16").In(Region.WestEurope);
        }, ""),
        ["1,001 networks in two subscriptions"] = (it =>
        {
            var group = it.ExistingResourceGroup("rg-other").In(it.ExistingSubscription("22222222-2222-2222-2222-222222222222"));
            Networks(it, 1001, (network, number) => number == 7 ? network.In(group) : network);
        }, ""),
        ["1,002 networks in a subscription that two handles name"] = (it =>
        {
            var ids = new[] { it.ExistingSubscription("22222222-2222-2222-2222-222222222222"),
                it.ExistingSubscription("22222222-2222-2222-2222-222222222222") };
            var groups = new[] { it.ExistingResourceGroup("rg-a").In(ids[0]), it.ExistingResourceGroup("rg-b").In(ids[1]) };
            Networks(it, 1002, (network, number) => network.In(groups[number % 2]), group: false);
        }, "(GW9007)"),
        ["1,001 networks in a subscription whose id comes at deployment"] = (it =>
        {
            var subscription = it.ExistingSubscription(it.AddParameter<Guid>("subscription"));
            var groups = new[] { it.ExistingResourceGroup("rg-a").In(subscription), it.ExistingResourceGroup("rg-b").In(subscription) };
            Networks(it, 1001, (network, number) => network.In(groups[number % 2]), group: false);
        }, "(GW9007)"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Groups_are_judged(string name) => Cases.Check(name);

    /// <summary>A group may still be said.</summary>
    [Fact]
    public void While_more_may_be_said_nothing_is_left_out() => Assert.Equal("", RuleCases.WhileOpen(it =>
    {
        it.AddResourceGroup("rg");
        it.AddVirtualNetwork("stray", "10.0.0.0/16");
    }));

    /// <summary>A subscription may still be said of the group.</summary>
    [Fact]
    public void While_more_may_be_said_no_region_is_full() =>
        Assert.Equal("", RuleCases.WhileOpen(it => Networks(it, 1001, (network, _) => network)));

    /// <summary>In two groups, since one has 800 at most.</summary>
    private static void Networks(TopologyBuilder topology, int count, Func<VirtualNetwork, int, VirtualNetwork> place, bool group = true)
    {
        var groups = group ? new[] { topology.ExistingResourceGroup("rg-one"), topology.ExistingResourceGroup("rg-two") } : [];
        for (var number = 0; number < count; number++)
        {
            var network = place(topology.AddVirtualNetwork($"spoke-{number}", ((Value<Cidr>)"10.0.0.0/8").Subnet(24, number)), number);
            if (group && number != 7)
                network.In(groups[number % 2]);
        }
    }
}
