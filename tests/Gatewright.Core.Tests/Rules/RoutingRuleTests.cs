namespace Gatewright.Tests.Rules;

public class RoutingRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a route to the gateway in a table that no subnet uses"] = (it => it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway), ""),
        ["a route to an existing network's gateway"] = (it =>
            it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24")
                .WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway)), ""),
        ["a route to a gateway that an existing network may lend"] = (it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").PeerWith(spoke).WithGatewayTransit();
            spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16",
                NextHop.VirtualNetworkGateway));
        }, ""),
        ["a route to an ExpressRoute gateway"] = (it =>
        {
            it.ExpressRoute("hub", 0, Region.WestEurope);
            var spoke = it.AddVirtualNetwork("spoke", "10.9.0.0/16");
            spoke.AddSubnet("app", "10.9.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16",
                NextHop.VirtualNetworkGateway));
        }, "(GW6101)"),
        ["a spoke's route to gateways of both kinds"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            hub.PeerWith(spoke).WithGatewayTransit();
            spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16",
                NextHop.VirtualNetworkGateway));
        }, "GW6102"),
        ["an address and its block are one destination"] = (it => it.AddRouteTable("routes").WithRoute("one", "10.0.0.4", NextHop.None).WithRoute("two", "10.0.0.4/32", NextHop.None), "GW6106"),
        ["a tag in other letters is one destination"] = (it => it.AddRouteTable("routes").WithRoute("one", "Storage", NextHop.Internet).WithRoute("two", "storage", NextHop.Internet), "GW6106"),
        ["deferred destinations"] = (it =>
        {
            var destination = it.AddParameter<AddressPrefix>("destination");
            it.AddRouteTable("routes").WithRoute("one", destination, NextHop.None).WithRoute("two", destination, NextHop.None);
        }, ""),
        ["an existing table somewhere"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(
            it.ExistingRouteTable("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/routeTables/routes")), ""),
        ["a security group placed elsewhere"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24")
            .WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("web").In(Region.NorthEurope)), "GW6107"),
        ["a table and a security group of another subscription"] = (it => InSubscription(it).AddSubnet("app", "10.0.1.0/24")
            .WithRouteTable(it.ExistingRouteTable(Elsewhere("routeTables/routes")))
            .WithNetworkSecurityGroup(it.ExistingNetworkSecurityGroup(Elsewhere("networkSecurityGroups/web")))
            .WithNatGateway(it.ExistingNatGateway(Elsewhere("natGateways/out"))), "GW6116 GW6116 GW6116"),
        ["a GatewaySubnet's table of another subscription"] = (it => InSubscription(it).AddGatewaySubnet("10.0.255.0/27").WithRouteTable(it.ExistingRouteTable(Elsewhere("routeTables/routes"))), "GW6116"),
        ["a network in the subscription deployed to, which has no name"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(it.ExistingRouteTable(Elsewhere("routeTables/routes"))), ""),
        ["one subscription in two spellings"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16")
            .In(it.ExistingResourceGroup("rg").In(it.ExistingSubscription("aaaaaaaa-1111-1111-1111-111111111111")))
            .AddSubnet("app", "10.0.1.0/24").WithRouteTable(it.ExistingRouteTable("/subscriptions/AAAAAAAA-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/routeTables/routes")), ""),
        ["an appliance in a network behind the hub"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16");
            hub.PeerWith(it.AddVirtualNetwork("one", "10.1.0.0/16"));
            var two = it.AddVirtualNetwork("two", "10.2.0.0/16");
            hub.PeerWith(two);
            two.AddSubnet("app", "10.2.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "192.168.0.0/16",
                NextHop.VirtualAppliance("10.1.2.4")));
        }, "(GW6110)"),
        ["each far appliance of a table, once for a route"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("routes")
            .WithRoute("one", "192.168.1.0/24", NextHop.VirtualAppliance("10.1.2.4")).WithRoute("two", "192.168.2.0/24",
                NextHop.VirtualAppliances("10.1.2.4", "10.0.2.4")).WithRoute("three", "192.168.3.0/24", NextHop.VirtualAppliance("10.0.2.4"))),
                "(GW6110) (GW6110)"),
        ["two far appliances of one route are one mistake"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("routes")
            .WithRoute("one", "192.168.1.0/24", NextHop.VirtualAppliances("10.1.2.4", "10.1.2.5"))), "(GW6110)"),
        ["a table whose second user is far"] = (it =>
        {
            var routes = it.AddRouteTable("routes").WithRoute("all", "192.168.0.0/16", NextHop.VirtualAppliance("10.0.2.4"));
            it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(routes);
            it.AddVirtualNetwork("apart", "10.1.0.0/16").AddSubnet("app", "10.1.1.0/24").WithRouteTable(routes);
        }, "(GW6110)"),
        ["an appliance that may be in an existing network"] = (it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/24").PeerWith(spoke);
            spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "192.168.0.0/16",
                NextHop.VirtualAppliance("10.0.2.4")));
        }, ""),
        ["an appliance that may be in a block known at deployment"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("more")).AddSubnet("app", "10.0.1.0/24")
            .WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "192.168.0.0/16", NextHop.VirtualAppliance("10.1.2.4"))), ""),
        ["an appliance whose address is known at deployment"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24")
            .WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "192.168.0.0/16", NextHop.VirtualAppliance(it.AddParameter<IpAddress>("appliance")))),
            ""),
        ["any beside a block"] = (it => it.AddNetworkSecurityGroup("web").AllowInbound("all", priority: 100).WithDestination("*", "10.0.0.0/8"), "GW6113"),
        ["two tags are one mistake"] = (it => it.AddNetworkSecurityGroup("web").AllowInbound("all", priority: 100).WithDestination("Storage", "Sql"), "GW6113"),
        ["a tag on each side"] = (it => it.AddNetworkSecurityGroup("web").AllowInbound("all", priority: 100).WithSource("Internet").WithDestination("VirtualNetwork"), ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Routes_and_filters_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_gateway_and_a_place_may_yet_come_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it =>
        {
            var table = it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway);
            it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(table);
            it.AddVirtualNetwork("north", "10.1.0.0/16").In(Region.NorthEurope).AddSubnet("app", "10.1.1.0/24").WithRouteTable(table);
            it.AddVirtualNetwork("far", "10.2.0.0/16").AddSubnet("app", "10.2.1.0/24").WithRouteTable(it.AddRouteTable("far").WithRoute("all", "192.168.0.0/16",
                NextHop.VirtualAppliance("10.3.0.4")));
        }));

    private static VirtualNetwork InSubscription(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", "10.0.0.0/16")
        .In(topology.ExistingResourceGroup("rg").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222")));

    private static string Elsewhere(string name) => $"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/{name}";
}
