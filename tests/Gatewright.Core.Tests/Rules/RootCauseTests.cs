using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>One mistake is one finding; two mistakes are two, whatever they have in common.</summary>
public sealed class RootCauseTests
{
    [Fact]
    public void A_block_that_covers_many_plans_is_one_mistake() =>
        Assert.Equal("GW7023 hub/hub-vpn/PointToSite <- GW4003 paris, GW6001 spoke-1, GW6001 spoke-2", Told(it => Estate(it, "10.0.0.0/8")));

    [Fact]
    public void Two_consequences_may_be_two_mistakes() =>
        Assert.Equal("GW4003 paris; GW6001 spoke-1", Told(it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.7.0/24"), it.AddSecret("psk"));
            hub.PeerWith(it.AddVirtualNetwork("spoke-1", "10.0.1.0/24"));
        }));

    [Fact]
    public void What_is_wrong_in_itself_stands_for_all_that_follows() =>
        Assert.Equal("GW3001 hub <- GW7023 hub/hub-vpn/PointToSite, GW4003 paris, GW6001 spoke-1, GW6001 spoke-2", Told(it => Estate(it, "0.0.0.0/0")));

    [Fact]
    public void A_link_of_a_circuit_that_is_no_30_is_told_once() =>
        Assert.Equal("GW8022 amsterdam/PrivatePeering <- GW8024 amsterdam/PrivatePeering", Told(it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(
                it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Mbps(100)).WithPrivatePeering(100, 65010, "10.0.1.0/24",
                    "172.31.0.4/30"));
        }));

    [Fact]
    public void A_sku_that_lacks_much_is_one_mistake() =>
        Assert.Equal("GW2011 hub/hub-vpn <- GW2010 hub/hub-vpn, GW2015 hub/hub-vpn/PointToSite", Told(it => it
            .AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", VpnGatewaySku.Basic).WithActiveActive().WithBgp(65010)
            .AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2).WithRadiusServer("10.0.0.4", it.AddSecret("radius")), "GW201"));

    [Fact]
    public void A_network_whose_block_holds_none_of_its_subnets_is_one_mistake() =>
        Assert.Equal("GW3005 spoke/a <- GW3005 spoke/b, GW3005 spoke/c", Told(it =>
            it.AddVirtualNetwork("spoke", "10.9.0.0/16").WithSubnet("a", "10.1.1.0/24").WithSubnet("b", "10.1.2.0/24").WithSubnet("c", "10.1.3.0/24")));

    [Fact]
    public void Subnets_that_lie_outside_beside_one_inside_are_mistakes_of_their_own() =>
        Assert.Equal("GW3005 spoke/a; GW3005 spoke/b; GW3005 spoke/c", Told(it =>
            it.AddVirtualNetwork("spoke", "10.9.0.0/16").WithSubnet("a", "10.1.1.0/24").WithSubnet("b", "10.1.2.0/24").WithSubnet("c",
                "10.1.3.0/24").WithSubnet("d", "10.9.4.0/24")));

    [Fact]
    public void A_misspelt_value_that_is_used_often_is_one_mistake() =>
        Assert.Equal("GW0001 hub", Told(it =>
        {
            Value<Cidr> space = "10.0.0.0/33";
            it.AddVirtualNetwork("hub", space).WithSubnet("web", space.Subnet(24, 1)).WithSubnet("data", space);
        }));

    [Fact]
    public void A_peering_that_begins_at_the_wrong_network_is_one_mistake() =>
        Assert.Equal("GW6007 spoke-1/peering with hub <- GW6006 spoke-1/peering with hub; GW6007 spoke-2/peering with hub <- GW6005 spoke-2/peering with hub, "
            + "GW6006 spoke-2/peering with hub", Told(it =>
        {
            var hub = it.Hub().Network;
            it.AddVirtualNetwork("spoke-1", "10.1.0.0/16").PeerWith(hub).WithGatewayTransit();
            it.AddVirtualNetwork("spoke-2", "10.2.0.0/16").PeerWith(hub).WithGatewayTransit();
        }, "GW60"));

    [Fact]
    public void Gateways_that_are_not_lent_and_one_of_its_own_are_two_mistakes() =>
        Assert.Equal("GW6006 hub/peering with spoke/spoke; GW6010 hub/peering with spoke/spoke", Told(it =>
        {
            var spoke = it.Gateway("spoke", 1).Network;
            it.Hub().Network.PeerWith(spoke).SideOf(spoke).WithRemoteGateways();
        }, "GW60"));

    [Fact]
    public void A_site_that_is_connected_twice_is_one_mistake() =>
        Assert.Equal("GW4102 hub/hub-vpn/hub-vpn-to-paris", Told(it =>
        {
            var (hub, paris) = (it.Hub(), it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"));
            hub.ConnectTo(paris, it.AddSecret("psk"));
            hub.ConnectTo(paris, it.AddSecret("psk-2"));
        }));

    [Fact]
    public void An_egress_rule_that_no_connection_names_is_one_mistake() =>
        Assert.Equal("GW4201 hub/hub-vpn; GW4210 hub/hub-vpn/out <- GW4206 hub/hub-vpn/hub-vpn-to-paris", Told(it =>
        {
            var hub = it.Hub();
            hub.AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/24");
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.7.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddIngressNatRule("in", "10.0.7.0/24", "100.64.7.0/24"));
        }, "GW42"));

    [Fact]
    public void A_text_that_is_misspelt_often_is_as_many_mistakes() =>
        Assert.Equal("GW0001 hub; GW0001 spoke", Told(it =>
        {
            it.AddVirtualNetwork("hub", "10.0.0.0/33");
            it.AddVirtualNetwork("spoke", "10.0.0.0/33");
        }));

    [Fact]
    public void Nothing_follows_from_what_is_accepted() =>
        Assert.Equal("GW7023 hub/hub-vpn/PointToSite <- GW4003 paris, GW6001 spoke-1, GW6001 spoke-2", Told(it =>
        {
            Estate(it, "0.0.0.0/0");
            it.Accept("GW3001", "a test");
        }));

    [Fact]
    public void Nothing_grave_follows_from_what_is_lighter()
    {
        var findings = Found(it => Estate(it, "10.0.0.0/8"));
        var roots = RootCauses.Of(findings, it => it.Rule.Id == "GW7023" ? Severity.Information : it.Severity);

        Assert.Equal(["GW6001"], roots.Values.Select(it => it.Rule.Id).Distinct());
        Assert.All(roots, it => Assert.True(it.Value.Severity >= it.Key.Severity));
    }

    [Fact]
    public void Nothing_follows_from_what_is_not_shown()
    {
        var findings = Found(it => Estate(it, "0.0.0.0/0"));

        Assert.DoesNotContain("GW3001", RootCauses.Of(findings, it => it.Rule.Id == "GW3001" ? null : it.Severity).Values.Select(it => it.Rule.Id));
    }

    [Fact]
    public void What_is_not_shown_makes_no_three_of_two()
    {
        var findings = Found(it => Estate(it, "10.0.0.0/8"));

        Assert.Equal(4, findings.Count(it => it.Cause is not null));
        Assert.Empty(RootCauses.Of(findings, it => it.Rule.Id == "GW6001" ? null : it.Severity));
    }

    [Fact]
    public void What_is_wrong_in_itself_but_lighter_stands_for_nothing()
    {
        var roots = RootCauses.Of(Found(it => Estate(it, "0.0.0.0/0")), it => it.Rule.Id == "GW3001" ? Severity.Information : it.Severity);

        Assert.Equal(["GW7023"], roots.Values.Select(it => it.Rule.Id).Distinct());
    }

    /// <summary>A hub between a site, clients and two spokes.</summary>
    private static void Estate(TopologyBuilder it, string block)
    {
        var hub = it.AddVirtualNetwork("hub", block).WithGatewaySubnet("10.0.255.0/27");
        var gateway = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        gateway.AddPointToSite("10.7.0.0/24").WithEntraId();
        gateway.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.8.0.0/24"), it.AddSecret("psk"));
        hub.PeerWith(it.AddVirtualNetwork("spoke-1", "10.1.0.0/16"));
        hub.PeerWith(it.AddVirtualNetwork("spoke-2", "10.2.0.0/16"));
    }

    private static ImmutableArray<Finding> Found(Action<TopologyBuilder> describe)
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);
        return RuleBook.Check(builder.Build());
    }

    /// <summary>Each finding that is told, with those that follow from it.</summary>
    private static string Told(Action<TopologyBuilder> describe, string rules = "GW")
    {
        Finding[] findings = [.. Found(describe).Where(it => it.Severity > Severity.Information && it.Rule.Id.StartsWith(rules, StringComparison.Ordinal))];
        var roots = RootCauses.Of(findings, it => it.Severity);
        return string.Join("; ", findings.Where(it => it.AcceptanceReason is null && !roots.ContainsKey(it)).Select(root => string.Join(" <- ",
            new[] { Line(root), string.Join(", ", findings.Where(it => roots.GetValueOrDefault(it) == root).Select(Line)) }.Where(it => it.Length > 0))));
    }

    private static string Line(Finding finding) => $"{finding.Rule.Id} {finding.Path}";
}
