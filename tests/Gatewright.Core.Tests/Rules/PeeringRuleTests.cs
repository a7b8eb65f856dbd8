namespace Gatewright.Tests.Rules;

public class PeeringRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["hubs with spokes that overlap across hubs"] = (it =>
        {
            var (west, east) = (it.AddVirtualNetwork("west", "10.0.0.0/16"), it.AddVirtualNetwork("east", "10.1.0.0/16"));
            west.PeerWith(east);
            for (var number = 2; number < 12; number++)
            {
                west.PeerWith(it.AddVirtualNetwork($"west-{number}", $"10.{number}.0.0/16"));
                east.PeerWith(it.AddVirtualNetwork($"east-{number}", $"10.{number}.0.0/16"));
            }
        }, ""),
        ["a spoke that overlaps the hub at the other end"] = (it =>
        {
            var (west, east) = (it.AddVirtualNetwork("west", "10.0.0.0/16"), it.AddVirtualNetwork("east", "10.1.0.0/16"));
            west.PeerWith(east);
            west.PeerWith(it.AddVirtualNetwork("spoke", "10.1.2.0/24"));
        }, "GW6002"),
        ["three equal spokes are two mistakes"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16");
            for (var number = 0; number < 3; number++)
                hub.PeerWith(it.AddVirtualNetwork($"spoke-{number}", "10.1.0.0/16"));
        }, "GW6002 GW6002"),
        ["spokes with deferred blocks"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16");
            var block = it.AddParameter<Cidr>("block");
            hub.PeerWith(it.AddVirtualNetwork("web", block));
            hub.PeerWith(it.AddVirtualNetwork("data", block));
        }, ""),
        ["IPv6 blocks overlap"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16", "fd00:db8:0:1::/64")), "GW6001"),
        ["a network peered with one spoke twice does not overlap itself"] = (it =>
        {
            var (hub, spoke) = (it.AddVirtualNetwork("hub", "10.0.0.0/16"), it.AddVirtualNetwork("spoke", "10.1.0.0/16"));
            hub.PeerWith(spoke);
            hub.PeerWith(spoke);
        }, "GW6003"),
        ["one spoke twice uses the gateways of one hub"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            hub.PeerWith(spoke).WithGatewayTransit();
            hub.PeerWith(spoke).WithGatewayTransit();
        }, "GW6003"),
        ["a hub lends on what it borrows"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            var middle = it.AddVirtualNetwork("middle", "10.1.0.0/16");
            hub.PeerWith(middle).WithGatewayTransit();
            middle.PeerWith(it.AddVirtualNetwork("spoke", "10.2.0.0/16")).WithGatewayTransit();
        }, "GW6007"),
        ["an ExpressRoute gateway of its own"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
            spoke.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
            hub.PeerWith(spoke).WithGatewayTransit();
        }, "GW6006"),
        ["a region said for a group"] = (it =>
        {
            var gov = it.AddResourceGroup("gov").In(Region.USGovVirginia);
            it.AddVirtualNetwork("hub", "10.0.0.0/16").In(gov).PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(gov));
        }, ""),
        ["an existing network somewhere"] = (it => it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(Region.USGovVirginia)), ""),
        ["an existing network that overlaps"] = (it => it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").PeerWith(it.AddVirtualNetwork("spoke", "10.0.1.0/24")), "GW6001"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Peerings_are_judged(string name) => Cases.Check(name);

    [Theory]
    [InlineData(501, false, "(GW6008)")]
    [InlineData(1000, false, "(GW6008)")]
    [InlineData(1001, false, "(GW6008) GW6008")]
    [InlineData(500, true, "")]
    [InlineData(501, true, "GW6008")]
    public void More_than_a_thousand_peerings_are_an_error_and_beside_ExpressRoute_more_than_five_hundred(int peerings, bool besideExpressRoute,
        string expected) =>
        new RuleCases
        {
            { "it", it =>
            {
                var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
                if (besideExpressRoute)
                    hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ);
                var groups = new[] { it.ExistingResourceGroup("rg-even"), it.ExistingResourceGroup("rg-odd").In(Region.NorthEurope) };
                for (var number = 0; number < peerings; number++)
                    hub.PeerWith(it.AddVirtualNetwork($"spoke-{number}", $"11.{number / 256}.{number % 256}.0/24").In(groups[number % 2]));
            }, expected },
        }.Check("it");

    [Fact]
    public void A_gateway_to_lend_may_yet_come_while_open_and_a_second_lender_stays_one_too_many() =>
        Assert.Equal("GW6005", RuleCases.WhileOpen(it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.2.0.0/16");
            it.AddVirtualNetwork("west", "10.0.0.0/16").PeerWith(spoke).WithGatewayTransit();
            it.AddVirtualNetwork("east", "10.1.0.0/16").PeerWith(spoke).WithGatewayTransit();
        }));
}
