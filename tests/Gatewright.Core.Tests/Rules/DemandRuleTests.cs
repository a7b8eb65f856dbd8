using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What a program demands of its gateways, with the SKU that meets it. A demand that equals the limit is met.</summary>
public sealed class DemandRuleTests
{
    private const string None = "no SKU meets the whole demand, use a second gateway in another network";

    public static TheoryData<string, Action<VpnGateway>, string> OfVpn => new()
    {
        { "none", _ => { }, "" },
        { "as much as VpnGw2AZ carries", it => it.WithDemand("1250 Mbps"), "" },
        { "more than it carries", it => it.WithDemand(1251), "Warning GW2005 AddVpnGateway: 'vpn' must carry 1.251 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw3AZ, which carries 2.5 Gbps. Fix: VpnGw3AZ" },
        { "more than VpnGw4AZ carries", it => it.WithDemand(Bandwidth.Gbps(6)), "Warning GW2005 AddVpnGateway: 'vpn' must carry 6 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw5AZ, which carries 10 Gbps. Fix: VpnGw5AZ" },
        { "more than any carries", it => it.WithDemand(Bandwidth.Gbps(11)), $"Warning GW2005 AddVpnGateway: 'vpn' must carry 11 Gbps, but VpnGw2AZ carries 1.25 Gbps; {None}. Fix: none" },
        { "known at deployment", it => it.WithDemand(new Value<Bandwidth>.Deferred("demand")).WithTunnelDemand(new Value<int>.Deferred("tunnels")), "" },
        { "in generation 1", it => it.WithGeneration(VpnGatewayGeneration.Generation1).WithDemand(Bandwidth.Gbps(1)), "" },
        { "more than generation 1", it => it.WithGeneration(VpnGatewayGeneration.Generation1).WithDemand(1001), "Warning GW2005 AddVpnGateway: 'vpn' must carry 1.001 Gbps, but VpnGw2AZ carries 1 Gbps; use VpnGw3AZ, which carries 1.25 Gbps. Fix: VpnGw3AZ" },
        { "more than generation 1 has", it => it.WithGeneration(VpnGatewayGeneration.Generation1).WithDemand(1251), $"Warning GW2005 AddVpnGateway: 'vpn' must carry 1.251 Gbps, but VpnGw2AZ carries 1 Gbps; no SKU of generation 1 meets the whole demand, use generation 2 or a second gateway in another network. Fix: none" },
        { "in a generation known at deployment", it => it.WithGeneration(new Value<VpnGatewayGeneration>.Deferred("generation")).WithDemand(1250), "" },
        { "more than any generation carries", it => it.WithGeneration(new Value<VpnGatewayGeneration>.Deferred("generation")).WithDemand(1251), "Warning GW2005 AddVpnGateway: 'vpn' must carry 1.251 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw3AZ, which carries 2.5 Gbps. Fix: none" },
        { "more than generation 2 carries", it => it.WithGeneration(VpnGatewayGeneration.Generation2).WithDemand("11 Gbps"), $"Warning GW2005 AddVpnGateway: 'vpn' must carry 11 Gbps, but VpnGw2AZ carries 1.25 Gbps; {None}. Fix: none" },
        { "connections that add up to the limit", it => Connected(it, 625, 625), "" },
        { "connections that add up to more", it => Connected(it, 625, 626, 1), "Warning GW2005 AddVpnGateway: 'vpn' must carry 1.252 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw3AZ, which carries 2.5 Gbps. Fix: VpnGw3AZ" },
        { "connections that add up to more than the gateway's own demand", it => Connected(it.WithDemand(Bandwidth.Gbps(2)), 1250, 1250), "Warning GW2005 AddVpnGateway: 'vpn' must carry 2.5 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw3AZ, which carries 2.5 Gbps. Fix: VpnGw3AZ" },
        { "as many tunnels as it supports", it => it.WithTunnelDemand(30), "" },
        { "a tunnel more", it => it.WithTunnelDemand(31), "Error GW2004 AddVpnGateway: 'vpn' must have 31 tunnels, but VpnGw2AZ supports 30; use VpnGw4AZ, which supports 100. Fix: VpnGw4AZ" },
        { "as many tunnels as any supports", it => it.WithTunnelDemand(100), "Error GW2004 AddVpnGateway: 'vpn' must have 100 tunnels, but VpnGw2AZ supports 30; use VpnGw4AZ, which supports 100. Fix: VpnGw4AZ" },
        { "more tunnels than any supports", it => it.WithTunnelDemand(101), $"Error GW2004 AddVpnGateway: 'vpn' must have 101 tunnels, but VpnGw2AZ supports 30; {None}. Fix: none" },
        { "as many clients as it supports", it => it.AddPointToSite("172.16.0.0/20").WithDemand(500), "" },
        { "a client more", it => it.AddPointToSite("172.16.0.0/20").WithDemand(501), "Error GW2004 AddVpnGateway: 501 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw3AZ, which supports 1000. Fix: VpnGw3AZ" },
        { "as many clients as the next SKU supports", it => it.AddPointToSite("172.16.0.0/20").WithDemand(1000), "Error GW2004 AddVpnGateway: 1000 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw3AZ, which supports 1000. Fix: VpnGw3AZ" },
        { "clients in generation 1", it => it.WithGeneration(VpnGatewayGeneration.Generation1).AddPointToSite("172.16.0.0/20").WithDemand(501), "Error GW2004 AddVpnGateway: 501 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw3AZ, which supports 1000. Fix: VpnGw3AZ" },
        { "more clients than any supports", it => it.AddPointToSite("172.16.0.0/16").WithDemand(10_001), $"Error GW2004 AddVpnGateway: 10001 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; {None}. Fix: none" },
        { "clients over SSTP", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(TunnelType.Sstp).WithDemand(128), "" },
        { "a client over SSTP more", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(TunnelType.Sstp).WithDemand(129), $"Error GW2004 AddVpnGateway: 129 clients must connect to 'vpn' at once, but VpnGw2AZ supports 128; {None}. Fix: none" },
        { "clients over IKEv2 and SSTP are counted apart", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(TunnelType.IkeV2AndSstp).WithDemand(628), "" },
        { "a client over IKEv2 or SSTP more", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(TunnelType.IkeV2AndSstp).WithDemand(629), "Error GW2004 AddVpnGateway: 629 clients must connect to 'vpn' at once, but VpnGw2AZ supports 628; use VpnGw3AZ, which supports 1128. Fix: VpnGw3AZ" },
        { "clients over what is known at deployment", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(new Value<TunnelType>.Deferred("type")).WithDemand(628), "" },
        { "a client over IKEv2 more", it => it.AddPointToSite("172.16.0.0/20").WithTunnelType(TunnelType.IkeV2).WithDemand(501), "Error GW2004 AddVpnGateway: 501 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw3AZ, which supports 1000. Fix: VpnGw3AZ" },
        { "the SKU for one demand meets the others, too", it => it.WithTunnelDemand(31).WithDemand(Bandwidth.Gbps(6)).AddPointToSite("172.16.0.0/20").WithDemand(501),
            "Error GW2004 AddVpnGateway: 'vpn' must have 31 tunnels, but VpnGw2AZ supports 30; use VpnGw5AZ, which supports 100. Fix: VpnGw5AZ\n"
            + "Error GW2004 AddVpnGateway: 501 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw5AZ, which supports 10000. Fix: VpnGw5AZ\n"
            + "Warning GW2005 AddVpnGateway: 'vpn' must carry 6 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw5AZ, which carries 10 Gbps. Fix: VpnGw5AZ" },
        { "clients for whom a SKU is large enough that has too few tunnels", it => it.WithTunnelDemand(30).AddPointToSite("172.16.0.0/20").WithDemand(1001), "Error GW2004 AddVpnGateway: 1001 clients must connect to 'vpn' at once, but VpnGw2AZ supports 500; use VpnGw4AZ, which supports 5000. Fix: VpnGw4AZ" },
    };

    public static TheoryData<string, ExpressRouteGatewaySku, Action<ExpressRouteGateway>, string> OfExpressRoute => new()
    {
        { "none", ExpressRouteGatewaySku.ErGw1AZ, _ => { }, "" },
        { "as much as ErGw1AZ carries", ExpressRouteGatewaySku.ErGw1AZ, it => it.WithDemand(1000).WithRouteDemand(4000), "" },
        { "more than it carries", ExpressRouteGatewaySku.ErGw1AZ, it => it.WithDemand(1001), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 1.001 Gbps, but ErGw1AZ carries 1 Gbps; use ErGw2AZ, which carries 2 Gbps. Fix: ErGw2AZ" },
        { "more routes", ExpressRouteGatewaySku.ErGw1AZ, it => it.WithRouteDemand(4001), "Warning GW8019 AddExpressRouteGateway: 'er' must learn 4001 routes, but ErGw1AZ learns 4000; use ErGw2AZ, which learns 9500. Fix: ErGw2AZ" },
        { "as many routes as any learns", ExpressRouteGatewaySku.ErGw1AZ, it => it.WithRouteDemand(9500), "Warning GW8019 AddExpressRouteGateway: 'er' must learn 9500 routes, but ErGw1AZ learns 4000; use ErGw2AZ, which learns 9500. Fix: ErGw2AZ" },
        { "more routes than any learns", ExpressRouteGatewaySku.ErGw3AZ, it => it.WithRouteDemand(9501), "Warning GW8019 AddExpressRouteGateway: 'er' must learn 9501 routes, but ErGw3AZ learns 9500; no SKU meets the whole demand, spread it over the gateways of several networks. Fix: none" },
        { "known at deployment", ExpressRouteGatewaySku.ErGw1AZ, it => it.WithDemand(new Value<Bandwidth>.Deferred("demand")).WithRouteDemand(new Value<int>.Deferred("routes")), "" },
        { "outside zones", ExpressRouteGatewaySku.Standard, it => it.WithDemand("3 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 3 Gbps, but Standard carries 1 Gbps; use UltraPerformance, which carries 10 Gbps. Fix: UltraPerformance" },
        { "more than a fixed size carries", ExpressRouteGatewaySku.ErGw3AZ, it => it.WithDemand("10001 Mbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 10.001 Gbps, but ErGw3AZ carries 10 Gbps; use ErGwScale 10 to 11, which carries 11 Gbps. Fix: ErGwScale(min: 10, max: 11)" },
        { "as much as any carries", ExpressRouteGatewaySku.ErGw3AZ, it => it.WithDemand("40 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 40 Gbps, but ErGw3AZ carries 10 Gbps; use ErGwScale 10 to 40, which carries 40 Gbps. Fix: ErGwScale(min: 10, max: 40)" },
        { "more than any carries", ExpressRouteGatewaySku.ErGw3AZ, it => it.WithDemand("41 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 41 Gbps, but ErGw3AZ carries 10 Gbps; no SKU meets the whole demand, spread it over the gateways of several networks. Fix: none" },
        { "the most of one that scales", ExpressRouteGatewaySku.ErGwScale(3, 5), it => it.WithDemand("5 Gbps"), "" },
        { "more than the most of one that scales", ExpressRouteGatewaySku.ErGwScale(3, 5), it => it.WithDemand("7 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 7 Gbps, but ErGwScale 3 to 5 carries 5 Gbps; use ErGwScale 3 to 7, which carries 7 Gbps. Fix: ErGwScale(min: 3, max: 7)" },
        { "more than one unit", ExpressRouteGatewaySku.ErGwScale(1, 1), it => it.WithDemand("2 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 2 Gbps, but ErGwScale 1 to 1 carries 1 Gbps; use ErGwScale 2 to 2, which carries 2 Gbps. Fix: ErGwScale(min: 2, max: 2)" },
        { "fewest units known at deployment", ExpressRouteGatewaySku.ErGwScale(new Value<int>.Deferred("units"), 5), it => it.WithDemand("7 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 7 Gbps, but ErGwScale <units> to 5 carries 5 Gbps; use ErGwScale 2 to 7, which carries 7 Gbps. Fix: ErGwScale(min: 2, max: 7)" },
        { "units in the wrong order", ExpressRouteGatewaySku.ErGwScale(30, 20), it => it.WithDemand("25 Gbps"), "Warning GW8019 AddExpressRouteGateway: 'er' must carry 25 Gbps, but ErGwScale 30 to 20 carries 20 Gbps; use ErGwScale 30 to 30, which carries 30 Gbps. Fix: ErGwScale(min: 30, max: 30)" },
        { "units known at deployment", ExpressRouteGatewaySku.ErGwScale(2, new Value<int>.Deferred("units")), it => it.WithDemand("40 Gbps"), "" },
        { "units out of bounds", ExpressRouteGatewaySku.ErGwScale(0, 0), it => it.WithDemand("40 Gbps"), "" },
        { "a SKU that isn't known", "ErGw9AZ", it => it.WithDemand("40 Gbps").WithRouteDemand(20_000), "" },
    };

    public static TheoryData<string, VpnGatewaySku, Action<VpnGateway>, string> OfTunnels => new()
    {
        { "as much as a tunnel carries", VpnGatewaySku.VpnGw4AZ, it => Connected(it, 2300), "" },
        { "more than a tunnel carries", VpnGatewaySku.VpnGw4AZ, it => Connected(it, 2301), $"{Tunnel} must carry 2301 Mbps, but a tunnel of VpnGw4AZ carried 2.3 Gbps at most; call WithActiveActive, or share it among connections to several devices. Fix: none" },
        { "two that share it", VpnGatewaySku.VpnGw4AZ, it => Connected(it, 2300, 2300), "" },
        { "as much as two tunnels carry", VpnGatewaySku.VpnGw4AZ, it => Connected(it.WithActiveActive(), 4600), "" },
        { "more than two tunnels carry", VpnGatewaySku.VpnGw5AZ, it => Connected(it.WithActiveActive(), 4601), $"{Tunnel} must carry 4601 Mbps, but two tunnels of VpnGw5AZ carried 4.6 Gbps at most; share it among connections to several devices. Fix: none" },
        { "a smaller SKU", VpnGatewaySku.VpnGw3AZ, it => Connected(it, 1500), "" },
        { "more than a smaller SKU carries", VpnGatewaySku.VpnGw3AZ, it => Connected(it, 1501), $"{Tunnel} must carry 1501 Mbps, but a tunnel of VpnGw3AZ carried 1.5 Gbps at most; call WithActiveActive, or share it among connections to several devices. Fix: none" },
        { "high-bandwidth tunnels", VpnGatewaySku.VpnGw5AZ, it => Connected(it.WithActiveActive().WithHighBandwidth(), 9000), "" },
        { "a SKU that isn't known", "VpnGw9AZ", it => Connected(it, 9000), "" },
    };

    private const string Tunnel = "Warning GW2005 WithDemand: 'hub/vpn/vpn-to-site-1'";

    [Theory]
    [MemberData(nameof(OfTunnels))]
    public void A_demand_of_a_connection_is_held_against_its_tunnels(string name, VpnGatewaySku sku, Action<VpnGateway> demand, string expected) =>
        Assert.Equal((name, expected), (name, Found(it => demand(Hub(it).AddVpnGateway("vpn", sku)))));

    [Fact]
    public void A_gateway_may_yet_become_active_active()
    {
        Assert.Equal("", Judged.Findings(it => Connected(Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw4AZ), 4600), "GW2005", finished: false));
        Assert.Equal("warning GW2005 hub/vpn/vpn-to-site-1",
            Judged.Findings(it => Connected(Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw4AZ), 4601), "GW2005", finished: false));
    }

    [Theory]
    [MemberData(nameof(OfVpn))]
    public void A_demand_of_a_VPN_gateway_is_held_against_its_SKU(string name, Action<VpnGateway> demand, string expected) =>
        Assert.Equal((name, expected), (name, Found(it => demand(Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ)))));

    [Theory]
    [MemberData(nameof(OfExpressRoute))]
    public void A_demand_of_an_ExpressRoute_gateway_is_held_against_its_SKU(
        string name, ExpressRouteGatewaySku sku, Action<ExpressRouteGateway> demand, string expected) =>
        Assert.Equal((name, expected), (name, Found(it => demand(Hub(it).AddExpressRouteGateway("er", sku)))));

    [Theory]
    [InlineData(TunnelType.IkeV2, 128, "")]
    [InlineData(TunnelType.IkeV2, 129, "129 clients must connect to 'vpn' at once, but Basic supports 128; use VpnGw1AZ, which supports 250")]
    [InlineData(TunnelType.IkeV2AndSstp, 128, "")]
    [InlineData(TunnelType.IkeV2AndSstp, 129, "129 clients must connect to 'vpn' at once, but Basic supports 128; use VpnGw1AZ, which supports 378")]
    public void Basic_has_a_figure_for_SSTP_alone(TunnelType type, int clients, string message) => Assert.Equal(message, Messages(
        it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/20").WithTunnelType(type).WithDemand(clients), "GW2004"));

    [Fact]
    public void Circuits_that_demand_too_much_are_one_mistake() => Assert.Equal("warning GW8019 hub/er", Judged.Findings(
        it =>
        {
            var gateway = Hub(it).AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
            foreach (var name in new[] { "first", "second" })
                gateway.ConnectTo(it.AddExpressRouteCircuit(name, "Equinix", "Dublin", Bandwidth.Gbps(10))).WithDemand("2 Gbps");
        },
        "GW8019"));

    [Fact]
    public void Of_a_SKU_that_is_not_known_nothing_is_said() => Assert.Equal("", Found(it =>
    {
        Hub(it).AddVpnGateway("vpn", "VpnGw9AZ").WithDemand("90 Gbps").WithTunnelDemand(900).AddPointToSite("172.16.0.0/16").WithDemand(50_000);
        it.AddVirtualNetwork("lab", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/26").AddVpnGateway("lab-vpn", new Value<VpnGatewaySku>.Deferred("sku")).WithTunnelDemand(900);
    }));

    [Fact]
    public void A_tunnel_between_networks_counts_at_both_ends() => Assert.Equal(
        "'near' must carry 700 Mbps, but VpnGw1AZ carries 650 Mbps; use VpnGw2AZ, which carries 1.25 Gbps\n"
        + "'far' must carry 700 Mbps, but VpnGw1AZ carries 650 Mbps; use VpnGw2AZ, which carries 1.25 Gbps",
        Messages(it => Hub(it).AddVpnGateway("near", VpnGatewaySku.VpnGw1AZ).ConnectTo(
            it.AddVirtualNetwork("other", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/26").AddVpnGateway("far", VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk"))
            .WithDemand(700), "GW2005"));

    [Fact]
    public void A_gateway_suggested_for_its_demand_has_room_for_its_tunnels() => Assert.Equal(
        "'vpn' must carry 2 Gbps, but VpnGw2AZ carries 1.25 Gbps; use VpnGw4AZ, which carries 5 Gbps",
        Messages(it => Connected(Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ).WithDemand("2 Gbps"), [.. new int[31]]), "GW2005"));

    [Fact]
    public void High_bandwidth_tunnels_carry_more_than_the_SKU_says()
    {
        Assert.Equal("", Messages(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth().WithDemand("20 Gbps"), "GW2005"));
        Assert.Equal($"'vpn' must carry 20 Gbps, but VpnGw5AZ carries 10 Gbps; {None}",
            Messages(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw5AZ).WithDemand("20 Gbps"), "GW2005"));
    }

    [Fact]
    public void What_may_yet_be_said_is_waited_for()
    {
        Assert.Equal("", Judged.Findings(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw5AZ).WithDemand("20 Gbps"), "GW2005", finished: false));
        Assert.Equal("warning GW2005 hub/vpn", Judged.Findings(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw4AZ).WithDemand("20 Gbps"), "GW2005", finished: false));
        Assert.Equal("", Judged.Findings(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/20").WithDemand(628), "GW2004", finished: false));
        Assert.Equal("error GW2004 hub/vpn",
            Judged.Findings(it => Hub(it).AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/20").WithDemand(629), "GW2004", finished: false));
        Assert.Equal("", Judged.Findings(it => Circuit(it, ExpressRouteGatewaySku.ErGw1AZ).WithDemand("2 Gbps"), "GW8019", finished: false));
        Assert.Equal("warning GW8019 hub/er", Judged.Findings(it => Circuit(it, ExpressRouteGatewaySku.ErGw1AZ).WithDemand("2 Gbps"), "GW8019"));
    }

    [Fact]
    public void What_FastPath_carries_passes_the_gateway_by()
    {
        Assert.Equal("", Messages(it => Circuit(it, ExpressRouteGatewaySku.ErGw3AZ).WithFastPath().WithDemand("20 Gbps"), "GW8019"));
        Assert.Equal("", Messages(it => Circuit(it, ExpressRouteGatewaySku.ErGw3AZ).WithPrivateLinkFastPath().WithDemand("20 Gbps"), "GW8019"));
    }

    [Fact]
    public void ErGwScale_is_suggested_where_it_is_offered() => Assert.Equal(
        "'er' must carry 11 Gbps, but ErGw3AZ carries 10 Gbps; no SKU meets the whole demand, spread it over the gateways of several networks",
        Messages(it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.WestEurope).WithGatewaySubnet("10.0.255.0/26")
            .AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ).WithDemand("11 Gbps"), "GW8019"));

    [Theory]
    [InlineData(4, "ErGw2AZ")]
    [InlineData(8, "ErGw2AZ")]
    [InlineData(9, "ErGw3AZ")]
    public void A_gateway_suggested_for_its_demand_has_room_for_its_circuits(int circuits, string better) => Assert.Contains($"use {better}, ", Messages(
        it =>
        {
            var gateway = Hub(it).AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).WithRouteDemand(5000);
            for (var number = 1; number <= circuits; number++)
                gateway.ConnectTo(it.AddExpressRouteCircuit($"circuit-{number}", "Equinix", "Amsterdam", Bandwidth.Gbps(1)));
        },
        "GW8019"), StringComparison.Ordinal);

    [Fact]
    public void A_gateway_that_is_there_gets_no_other_SKU() => Assert.Equal(
        "Warning GW2005 ExistingVpnGateway: 'vpn' must carry 2 Gbps, but VpnGw1AZ carries 650 Mbps; use VpnGw3AZ, which carries 2.5 Gbps. Fix: none\n"
        + "Warning GW8019 ExistingExpressRouteGateway: 'er' must carry 2 Gbps, but ErGw1AZ carries 1 Gbps; use ErGw2AZ, which carries 2 Gbps. Fix: none",
        Found(it =>
        {
            var hub = Hub(it);
            hub.ExistingVpnGateway($"{Remedies.Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.VpnGw1AZ).WithDemand("2 Gbps");
            hub.ExistingExpressRouteGateway($"{Remedies.Ids}/virtualNetworkGateways/er", ExpressRouteGatewaySku.ErGw1AZ).WithDemand("2 Gbps");
        }));

    private static VirtualNetwork Hub(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.0.255.0/26");

    private static ExpressRouteConnection Circuit(TopologyBuilder topology, ExpressRouteGatewaySku sku) =>
        Hub(topology).AddExpressRouteGateway("er", sku).ConnectTo(topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(10)));

    /// <summary>Connections with a demand of so many megabits a second each; 0 for none.</summary>
    private static void Connected(VpnGateway gateway, params int[] demands)
    {
        var topology = (TopologyBuilder)gateway.Parent!.Parent!;
        for (var number = 1; number <= demands.Length; number++)
        {
            var connection = gateway.ConnectTo(
                topology.AddSite($"site-{number}", $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"psk-{number}"));
            if (demands[number - 1] > 0)
                connection.WithDemand(demands[number - 1]);
        }
    }

    private static string Found(Action<TopologyBuilder> describe) => string.Join("\n", Findings(describe).Select(it =>
        $"{it.Severity} {it.Rule.Id} {it.Origin.Name}: {it.Message}. Fix: {it.Fix?.Text.Replace("write VpnGatewaySku.", "", StringComparison.Ordinal)
            .Replace("write ExpressRouteGatewaySku.", "", StringComparison.Ordinal).Split(" as ")[0] ?? "none"}"));

    private static string Messages(Action<TopologyBuilder> describe, string rule) =>
        string.Join("\n", Findings(describe).Where(it => it.Rule.Id == rule).Select(it => it.Message));

    private static IEnumerable<Finding> Findings(Action<TopologyBuilder> describe)
    {
        var topology = new TopologyBuilder("test", Region.NorthEurope);
        describe(topology);
        return topology.Check().Where(it => it.Rule.Id is "GW2004" or "GW2005" or "GW8019");
    }
}
