using System.Text.Json;
using Gatewright.Sizing;

namespace Gatewright.Tests;

/// <summary>Which SKUs are sufficient for a gateway.</summary>
public class AdviseTests
{
    [Theory]
    [InlineData(0, "VpnGw1AZ")]
    [InlineData(650, "VpnGw1AZ")]
    [InlineData(1250, "VpnGw2AZ")]
    [InlineData(5001, "VpnGw5AZ")]
    [InlineData(10_001, null)]
    public void The_cheapest_carries_the_demand(int mbps, string? cheapest) =>
        Assert.Equal(cheapest, Sized(Plain(), mbps).Cheapest?.Sku);

    [Fact]
    public void Basic_is_sufficient_but_in_no_zones() =>
        Assert.Equal((true, "its instances aren't in availability zones"), (Of(Sized(Plain()), "Basic").Fits, Of(Sized(Plain()), "Basic").Warnings.Single()));

    [Fact]
    public void Bgp_and_two_instances_need_more_than_Basic()
    {
        var sized = Sized(topology => Gateway(topology).WithActiveActive().WithBgp(asn: 65515).ConnectTo(Office(topology), topology.AddSecret("psk")));
        Assert.Equal("VpnGw1AZ", sized.Cheapest?.Sku);
        Assert.Contains(Of(sized, "Basic").Against, it => it.Contains("BGP", StringComparison.Ordinal));
    }

    [Fact]
    public void Address_translation_needs_VpnGw2AZ()
    {
        var sized = Sized(topology =>
        {
            var vpn = Gateway(topology);
            vpn.ConnectTo(Office(topology), topology.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("in", from: "192.168.10.0/24", to: "100.64.1.0/24"));
        });
        Assert.Equal("VpnGw2AZ", sized.Cheapest?.Sku);
        Assert.Contains("GW", Assert.Single(Of(sized, "VpnGw1AZ").Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Clients_that_are_dialled_in_need_room()
    {
        var sized = Sized(topology => Gateway(topology).AddPointToSite("172.16.0.0/20").WithEntraId(), clients: 600);
        Assert.Equal("VpnGw3AZ", sized.Cheapest?.Sku);
        Assert.Equal(["it takes 500 of 600 clients"], Of(sized, "VpnGw2AZ").Against);
    }

    [Fact]
    public void A_retired_SKU_is_not_sufficient()
    {
        var sized = Sized(topology => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1));
        Assert.Equal((false, "Azure creates no new one since 2025-11-01"), (sized.Fits, Of(sized, "VpnGw1").Against.Single()));
    }

    [Fact]
    public void A_gateway_for_circuits_is_sized_as_well()
    {
        var topology = Topologies.Ordered();
        Assert.Equal(["ErGw1AZ", "ErGw2AZ", "ErGw3AZ"],
            SkuAdvice.Of(topology.Build(), new()).Single().Candidates.Where(it => it.Fits && it.Sku.StartsWith("ErGw", StringComparison.Ordinal) && it.Sku.EndsWith("AZ", StringComparison.Ordinal)).Select(it => it.Sku));
        Assert.Equal("it carries 1 Gbps of 2 Gbps", Of(SkuAdvice.Of(topology.Build(), new(Mbps: 2000)).Single(), "ErGw1AZ").Against.Single());
    }

    [Fact]
    public void The_program_states_the_demand_where_no_option_does()
    {
        void Describe(TopologyBuilder topology)
        {
            var vpn = Gateway(topology).WithTunnelDemand(31).WithDemand("2 Gbps");
            vpn.AddPointToSite("172.16.0.0/20").WithEntraId().WithDemand(600);
            vpn.ConnectTo(Site(topology), topology.AddSecret("psk")).WithDemand("3 Gbps");
        }

        var stated = Sized(Describe);
        Assert.Equal(("3 Gbps, 31 tunnels and 600 clients", "VpnGw4AZ"), (stated.Demand.Words, stated.Cheapest?.Sku));
        Assert.Equal(["it carries 650 Mbps of 3 Gbps", "it supports 30 of 31 tunnels", "it takes 250 of 600 clients"], Of(stated, "VpnGw1AZ").Against);
        Assert.Equal("VpnGw5AZ", Sized(Describe, new DemandOptions(Mbps: 6000)).Cheapest?.Sku);
        Assert.Equal(("31 tunnels", "VpnGw4AZ"), Of(Sized(Describe, new DemandOptions(Mbps: 0, Clients: 0))));
        Assert.Equal(("30 tunnels", "VpnGw1AZ"), Of(Sized(Describe, new DemandOptions(Mbps: 0, Clients: 0, Tunnels: 30))));
    }

    [Fact]
    public void A_gateway_without_clients_has_no_demand_of_them() =>
        Assert.Equal(("", "VpnGw1AZ"), Of(Sized(Plain(), new DemandOptions(Clients: 9000))));

    [Theory]
    [InlineData(0, 0, "ErGwScale 1 to 1", "153.30", "1 Gbps, 4 circuits, 9,500 routes", "")]
    [InlineData(1001, 0, "ErGwScale 2 to 2", "306.60", "2 Gbps, 8 circuits, 9,500 routes", "")]
    [InlineData(4000, 0, "ErGwScale 2 to 4", "613.20", "4 Gbps, 8 circuits, 9,500 routes, 306.60 USD with 2 units", "")]
    [InlineData(40_000, 0, "ErGwScale 2 to 40", "6,132.00", "40 Gbps, 16 circuits, 9,500 routes, 306.60 USD with 2 units", "")]
    [InlineData(40_001, 0, "ErGwScale 2 to 40", "6,132.00", "40 Gbps, 16 circuits, 9,500 routes, 306.60 USD with 2 units", "it carries 40 Gbps of 40.001 Gbps")]
    [InlineData(0, 9501, "ErGwScale 1 to 1", "153.30", "1 Gbps, 4 circuits, 9,500 routes", "it learns 9,500 of 9,501 routes")]
    public void ErGwScale_has_the_units_that_the_demand_needs(int mbps, int routes, string sku, string price, string has, string against)
    {
        var scaling = Circuits(ExpressRouteGatewaySku.ErGw1AZ, new(mbps, Routes: routes)).Candidates.Single(it => it.Sku.StartsWith("ErGwScale", StringComparison.Ordinal));
        Assert.Equal((sku, price, has, against), (scaling.Sku, Emit.Costs.CostWords.Amount(scaling.PerMonth!.Value), string.Join(", ", scaling.For), string.Join(", ", scaling.Against)));
    }

    [Fact]
    public void A_gateway_that_scales_is_listed_with_its_own_units_and_with_those_it_needs()
    {
        var sized = Circuits(ExpressRouteGatewaySku.ErGwScale(3, 5), new(Mbps: 7000));
        Assert.Equal(("ErGwScale 3 to 5", false), (sized.Sku, sized.Fits));
        Assert.Equal(["it carries 5 Gbps of 7 Gbps"], Of(sized, "ErGwScale 3 to 5").Against);
        Assert.True(Of(sized, "ErGwScale 3 to 7").Fits);
        Assert.Single(Circuits(ExpressRouteGatewaySku.ErGwScale(3, 5), new(Mbps: 5000)).Candidates, it => it.Sku.StartsWith("ErGwScale", StringComparison.Ordinal));
    }

    [Fact]
    public void FastPath_needs_ten_units() =>
        Assert.Contains(Circuits(ExpressRouteGatewaySku.ErGw3AZ, new(), it => it.WithFastPath()).Candidates, it => it is { Sku: "ErGwScale 2 to 10", Fits: true });

    [Fact]
    public void ErGwScale_has_a_warning_where_it_is_not_offered() => Assert.Contains("GW8013", Assert.Single(
        SkuAdvice.Of(Topologies.Ordered().Build(), new()).Single().Candidates.Single(it => it.Sku == "ErGwScale 1 to 1").Warnings), StringComparison.Ordinal);

    [Fact]
    public void Units_that_the_deployment_chooses_are_not_advised_on() =>
        Assert.Empty(SkuAdvice.Of(Scaling(new Value<int>.Deferred("units")).Build(), new()));

    [Fact]
    public async Task A_gateway_that_cannot_carry_the_demand_ends_with_1()
    {
        var run = await HostRun.Of(Topologies.Ordered(), "advise", "--mbps", "5000");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith("hub/hub-er, ErGw1AZ, for 5 Gbps, not sufficient; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_json()
    {
        var run = await HostRun.Of(Topologies.Ordered(), "advise", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var gateway = json.RootElement.GetProperty("gateways")[0];
        Assert.Equal(("hub/hub-er", """{"mbps":0,"clients":0,"tunnels":0,"routes":0}"""), (gateway.GetProperty("path").GetString(), JsonSerializer.Serialize(gateway.GetProperty("demand"))));
    }

    [Fact]
    public async Task Without_a_gateway_there_is_nothing_to_advise() => Assert.Equal(
        new HostRun(0, "The program creates no gateway with a SKU that is known before deployment.\n", ""), await HostRun.Of(Topologies.Lawful(), "advise"));

    private static Action<TopologyBuilder> Plain() => topology => Gateway(topology).ConnectTo(Site(topology), topology.AddSecret("psk"));

    private static Candidate Of(GatewaySizing sized, string sku) => sized.Candidates.Single(it => it.Sku == sku);

    private static GatewaySizing Sized(Action<TopologyBuilder> describe, int? mbps = null, int? clients = null) =>
        Sized(describe, new DemandOptions(mbps, clients));

    private static GatewaySizing Sized(Action<TopologyBuilder> describe, DemandOptions options)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        describe(topology);
        return SkuAdvice.Of(topology.Build(), options).Single();
    }

    private static (string Demand, string? Cheapest) Of(GatewaySizing sized) => (sized.Demand.Words, sized.Cheapest?.Sku);

    private static GatewaySizing Circuits(ExpressRouteGatewaySku sku, DemandOptions options, Action<ExpressRouteConnection>? settle = null)
    {
        var topology = new TopologyBuilder("contoso", Region.NorthEurope);
        var circuit = topology.AddExpressRouteCircuit("dublin", "Equinix", "Dublin", Bandwidth.Gbps(10)).WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
        var connection = Hub(topology).AddExpressRouteGateway("hub-er", sku).ConnectTo(circuit);
        settle?.Invoke(connection);
        return SkuAdvice.Of(topology.Build(), options).Single();
    }

    private static TopologyBuilder Scaling(Value<int> units)
    {
        var topology = new TopologyBuilder("contoso", Region.NorthEurope);
        Hub(topology).AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGwScale(2, units));
        return topology;
    }

    private static VirtualNetwork Hub(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");

    private static VpnGateway Gateway(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);

    private static Site Site(TopologyBuilder topology) => topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");

    private static Site Office(TopologyBuilder topology) => Site(topology).WithBgp(asn: 65010, peeringAddress: "192.168.10.254");
}
