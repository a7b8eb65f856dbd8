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
            SkuAdvice.Of(topology.Build(), new(0, 0)).Single().Candidates.Where(it => it.Fits && it.Sku.StartsWith("ErGw", StringComparison.Ordinal)).Select(it => it.Sku));
        Assert.Equal("it carries 1 Gbps of 2 Gbps", Of(SkuAdvice.Of(topology.Build(), new(2000, 0)).Single(), "ErGw1AZ").Against.Single());
    }

    [Fact]
    public async Task A_gateway_that_cannot_carry_the_demand_ends_with_1()
    {
        var run = await HostRun.Of(Topologies.Ordered(), "advise", "--mbps", "5000");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith("hub/hub-er, ErGw1AZ, not sufficient; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_json()
    {
        var run = await HostRun.Of(Topologies.Ordered(), "advise", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("hub/hub-er", json.RootElement.GetProperty("gateways")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Without_a_gateway_there_is_nothing_to_advise() => Assert.Equal(
        new HostRun(0, "The program creates no gateway with a SKU that is known before deployment.\n", ""), await HostRun.Of(Topologies.Lawful(), "advise"));

    private static Action<TopologyBuilder> Plain() => topology => Gateway(topology).ConnectTo(Site(topology), topology.AddSecret("psk"));

    private static Candidate Of(GatewaySizing sized, string sku) => sized.Candidates.Single(it => it.Sku == sku);

    private static GatewaySizing Sized(Action<TopologyBuilder> describe, int mbps = 0, int clients = 0)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        describe(topology);
        return SkuAdvice.Of(topology.Build(), new(mbps, clients)).Single();
    }

    private static VpnGateway Gateway(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);

    private static Site Site(TopologyBuilder topology) => topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");

    private static Site Office(TopologyBuilder topology) => Site(topology).WithBgp(asn: 65010, peeringAddress: "192.168.10.254");
}
