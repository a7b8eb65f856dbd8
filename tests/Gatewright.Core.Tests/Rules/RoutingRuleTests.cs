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
            spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway));
        }, ""),
        ["a route to an ExpressRoute gateway"] = (it =>
        {
            it.ExpressRoute("hub", 0, Region.WestEurope);
            var spoke = it.AddVirtualNetwork("spoke", "10.9.0.0/16");
            spoke.AddSubnet("app", "10.9.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway));
        }, "GW6101"),
        ["a spoke's route to gateways of both kinds"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            hub.PeerWith(spoke).WithGatewayTransit();
            spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway));
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
            .WithSecurityGroup(it.AddNetworkSecurityGroup("web").In(Region.NorthEurope)), "GW6107"),
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
        }));
}
