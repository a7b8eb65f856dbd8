using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

public class PointToSiteRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    public static TheoryData<TunnelType, bool, bool, bool, string> Matrix
    {
        get
        {
            var data = new TheoryData<TunnelType, bool, bool, bool, string>();
            foreach (var type in Enum.GetValues<TunnelType>())
            {
                for (var set = 0; set < 8; set++)
                    data.Add(type, (set & 1) > 0, (set & 2) > 0, (set & 4) > 0, IsOffered(type, (set & 1) > 0, (set & 2) > 0, (set & 4) > 0) ? "" : "refused");
            }

            return data;
        }
    }

    private static RuleCases Cases { get; } = new()
    {
        ["a pool in a site"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
            hub.AddPointToSite("192.168.9.0/24").WithEntraId();
        }, "(GW7024)"),
        ["a pool around a spoke"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.PeerWith(it.AddVirtualNetwork("spoke", "172.16.1.0/24"));
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/16").WithEntraId();
        }, "(GW7024)"),
        ["a pool that is the network"] = (it => it.Hub().AddPointToSite("10.0.0.0/8").WithEntraId(), "GW7023"),
        ["a pool of two addresses"] = (it => it.Hub().AddPointToSite("172.16.0.0/30").WithEntraId(), "GW7022"),
        ["a deferred pool"] = (it => it.Hub().AddPointToSite(it.AddParameter<Cidr>("pool")).WithEntraId(), ""),
        ["dial-in to an existing gateway"] = (it => it.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).AddPointToSite(), ""),
        ["SSTP on an existing gateway"] = (it => it.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ)
            .AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.Sstp), "(GW7005)"),
        ["Entra ID over SSTP"] = (it => it.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.Sstp).WithEntraId(), "GW7002 GW7005"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Dial_in_is_judged(string name) => Cases.Check(name);

    [Theory]
    [MemberData(nameof(Matrix))]
    public void The_sign_ins_of_each_tunnel_type_are_those_of_Azure_s_matrix(TunnelType type, bool entra, bool certificate, bool radius, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var clients = topology.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(type);
        if (entra)
            clients.WithEntraId();
        if (certificate)
            clients.WithRootCertificate("root", "MIIB");
        if (radius)
            clients.WithRadius("10.0.1.4", topology.AddSecret("radius"));
        var found = RuleBook.Check(topology.Build()).Where(it => it.Rule.Id is "GW7001" or "GW7002" or "GW7003" or "GW7004");
        Assert.Equal(expected, found.Any() ? "refused" : "");
    }

    [Theory]
    [InlineData("2026-03-30", Severity.Warning)]
    [InlineData("2026-03-31", Severity.Error)]
    public void Sstp_on_a_new_gateway_is_refused_from_a_day_on(string asOf, Severity expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.Sstp).WithRootCertificate("root", "MIIB");
        var finding = Assert.Single(RuleBook.Check(topology.Build(), DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)), it => it.Severity > Severity.Information);
        Assert.Equal(("GW7005", expected), (finding.Rule.Id, finding.Severity));
    }

    [Fact]
    public void A_sign_in_may_yet_come_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it => it.Hub().AddPointToSite().WithTunnelType(TunnelType.IkeV2AndOpenVpn).WithEntraId()));

    /// <summary>https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about, the table of 2026-08-17, written out.</summary>
    private static bool IsOffered(TunnelType type, bool entra, bool certificate, bool radius) => (type, entra, certificate, radius) switch
    {
        (_, false, false, false) => false,
        (TunnelType.OpenVpn, _, _, _) => true,
        (TunnelType.IkeV2AndOpenVpn, _, true, false) or (TunnelType.IkeV2AndOpenVpn, _, false, true) => true,
        (TunnelType.IkeV2AndOpenVpn, _, _, _) => false,
        (_, false, true, false) or (_, false, false, true) => true,
        _ => false,
    };
}
