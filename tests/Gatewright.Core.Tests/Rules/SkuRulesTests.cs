using System.Globalization;

namespace Gatewright.Tests.Rules;

public sealed class SkuRulesTests
{
    private const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    /// <summary>Each gateway of SKU Basic is told once that it isn't for production.</summary>
    private const string Trial = "information GW2018 hub/vpn";

    public static TheoryData<VpnGatewaySku, string, string> Dates => new()
    {
        { VpnGatewaySku.VpnGw1, "2025-10-31", "warning GW2002 hub/vpn" },
        { VpnGatewaySku.VpnGw1, "2025-11-01", "error GW2002 hub/vpn" },
        { VpnGatewaySku.VpnGw5, "2026-11-24", "error GW2002 hub/vpn" },
        { VpnGatewaySku.Standard, "2024-06-01", "warning GW2002 hub/vpn" },
        { VpnGatewaySku.HighPerformance, "2025-01-01", "error GW2002 hub/vpn" },
        { VpnGatewaySku.VpnGw1AZ, "2030-01-01", "" },
        { VpnGatewaySku.Basic, "2030-01-01", "" },
    };

    public static TheoryData<VpnGatewaySku, string, string> Changes => new()
    {
        { VpnGatewaySku.VpnGw1, "2026-09-29", "warning GW2003 hub/vpn/in" },
        { VpnGatewaySku.VpnGw1, "2026-09-30", "error GW2003 hub/vpn/in" },
        { VpnGatewaySku.VpnGw5, "2026-11-24", "error GW2003 hub/vpn/in" },
        { VpnGatewaySku.VpnGw2AZ, "2030-01-01", "" },
        { VpnGatewaySku.Basic, "2030-01-01", "" },
        { VpnGatewaySku.Standard, "2030-01-01", "" },
    };

    public static TheoryData<string, Action<VpnGateway>, string> OnBasic => new()
    {
        { "nothing special", _ => { }, Trial },
        { "Entra ID", it => it.AddPointToSite("172.16.0.0/24").WithEntraId(), Trial + "; error GW2016 hub/vpn/PointToSite" },
        { "IKEv2 and OpenVPN", it => it.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2AndOpenVpn), Trial + "; error GW2016 hub/vpn/PointToSite" },
        { "IKEv2", it => it.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2), Trial },
        { "tunnel type known at deployment", it => it.AddPointToSite("172.16.0.0/24").WithTunnelType(new Value<TunnelType>.Deferred("type")), Trial },
        { "IPsec policy of clients", it => it.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2).WithIpsecPolicy(IpsecPolicy.Aes256Gcm), Trial + "; error GW2019 hub/vpn/PointToSite" },
        { "IPv6 pool", it => it.AddPointToSite("172.16.0.0/24", "fd00:db8:c::/64").WithTunnelType(TunnelType.IkeV2), Trial + "; error GW2017 hub/vpn/PointToSite" },
        { "BGP and active-active", it => it.WithBgp(65515).WithActiveActive(), Trial + "; error GW2010 hub/vpn; error GW2011 hub/vpn" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Retired_SKUs_are_judged_by_the_date(VpnGatewaySku sku, string asOf, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", sku), "GW2002",
            DateTime.Parse(asOf, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)));

    [Theory]
    [InlineData(nameof(VpnGatewaySku.Basic), 10)]
    [InlineData(nameof(VpnGatewaySku.VpnGw3AZ), 30)]
    [InlineData(nameof(VpnGatewaySku.VpnGw4AZ), 100)]
    public void A_tunnel_beyond_the_quota_is_reported_once(string sku, int quota)
    {
        Assert.Equal("", Judged.Findings(it => Connected(it, sku, quota), "GW2001"));
        Assert.Equal($"error GW2001 hub/vpn/vpn-to-site-{quota + 1}", Judged.Findings(it => Connected(it, sku, quota + 3), "GW2001"));
    }

    [Fact]
    public void Tunnels_between_networks_count_at_both_ends()
    {
        var found = Judged.Findings(
            it =>
            {
                var vpn = Connected(it, VpnGatewaySku.Basic, 10);
                it.AddVirtualNetwork("other", "10.1.0.0/16").AddVpnGateway("far", VpnGatewaySku.VpnGw1AZ).ConnectTo(vpn, it.AddSecret("psk"));
            },
            "GW2001");

        Assert.Equal("error GW2001 other/far/far-to-vpn", found);
    }

    [Theory]
    [MemberData(nameof(OnBasic))]
    public void What_Basic_cannot_do_is_reported(string name, Action<VpnGateway> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(
            it => describe(it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.Basic)), "GW201")));

    [Fact]
    public void Dial_in_may_still_be_given_another_tunnel_type() =>
        Assert.Equal("", Judged.Findings(
            it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24"), "GW2016",
            finished: false));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_gateway_of_a_retired_SKU_takes_no_rules(VpnGatewaySku sku, string asOf, string expected)
    {
        var date = DateTime.Parse(asOf, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        Assert.Equal(expected,
            Judged.Findings(it => Translating(it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", sku)),
            "GW2003", date));
        Assert.Equal("", Judged.Findings(it => Translating(it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", sku)), "GW2003", date));
    }

    [Fact]
    public void A_gateway_that_exists_keeps_its_SKU() =>
        Assert.Equal("", Judged.Findings(
            it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.VpnGw1), "GW20"));

    private static void Translating(VpnGateway vpn)
    {
        vpn.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24");
        vpn.AddIngressNatRule("in-too", "192.168.11.0/24", "100.64.11.0/24");
    }

    private static VpnGateway Connected(TopologyBuilder topology, VpnGatewaySku sku, int connections)
    {
        var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", sku);
        for (var number = 1; number <= connections; number++)
            vpn.ConnectTo(topology.AddSite($"site-{number}", $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"psk-{number}"));
        return vpn;
    }
}
