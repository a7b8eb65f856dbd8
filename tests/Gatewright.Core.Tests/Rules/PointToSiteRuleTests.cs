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
            clients.WithRadiusServer("10.0.1.4", topology.AddSecret("radius"));
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
        var finding = Assert.Single(RuleBook.Check(topology.Build(), DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)), it =>
            it.Severity > Severity.Information);
        Assert.Equal(("GW7005", expected), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData("41b23e61-6c1e-4545-b367-cd054e0ed4b4", "2028-03-30", "warning GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("41b23e61-6c1e-4545-b367-cd054e0ed4b4", "2028-03-31", "error GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("51bb15d4-3a4f-4ebf-9dca-40096fe32426", "2029-03-30", "warning GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("51bb15d4-3a4f-4ebf-9dca-40096fe32426", "2029-03-31", "error GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("49f817b6-84ae-4cc0-928c-73f27289b3aa", "2029-03-30", "warning GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("49f817b6-84ae-4cc0-928c-73f27289b3aa", "2029-03-31", "error GW7016 hub/hub-vpn/PointToSite")]
    [InlineData("c632b3df-fb67-4d84-bdcf-b95ad541b5c8", "2030-01-01", "")]
    [InlineData("44444444-4444-4444-4444-444444444441", "2030-01-01", "")]
    public void Applications_registered_by_hand_stop(string application, string asOf, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it => it.Hub().AddPointToSite("172.16.0.0/24").WithEntraId().WithEntraAudience(application), "GW7016",
            DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "warning GW7015 hub/hub-vpn/PointToSite")]
    [InlineData(1, "")]
    [InlineData(1024, "")]
    public void Clients_have_no_boundless_association(int kilobytes, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it => it.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeKilobytes = kilobytes }), "GW7015"));

    [Theory]
    [InlineData(30, 0, "")]
    [InlineData(31, 0, "warning GW7010 hub/hub-vpn/PointToSite")]
    [InlineData(33, 0, "warning GW7010 hub/hub-vpn/PointToSite")]
    [InlineData(30, 2, "")]
    public void Thirty_RADIUS_servers_have_scores_by_themselves(int without, int with, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it =>
            {
                var (clients, secret) = (it.Hub().AddPointToSite("172.16.0.0/24"), it.AddSecret("radius"));
                for (var number = 1; number <= without; number++)
                    clients.WithRadiusServer($"10.0.1.{number}", secret);
                for (var number = 1; number <= with; number++)
                    clients.WithRadiusServer($"10.0.2.{number}", secret, score: number);
            },
            "GW7010"));

    [Theory]
    [InlineData(TunnelType.IkeV2, 256, "")]
    [InlineData(TunnelType.IkeV2, 257, "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData(TunnelType.IkeV2AndOpenVpn, 256, "")]
    [InlineData(TunnelType.IkeV2AndOpenVpn, 257, "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData(TunnelType.IkeV2AndSstp, 257, "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData(TunnelType.OpenVpn, 1000, "")]
    [InlineData(TunnelType.OpenVpn, 1001, "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData(TunnelType.Sstp, 1001, "")]
    [InlineData(null, 1000, "")]
    [InlineData(null, 1001, "warning GW7017 hub/hub-vpn/PointToSite")]
    public void Routes_of_clients_are_counted_by_tunnel_type(TunnelType? type, int routes, string expected)
    {
        void Describe(TopologyBuilder it)
        {
            var clients = it.Hub().AddPointToSite("172.16.0.0/24").WithCustomRoutes(Blocks(routes - 1));
            if (type is { } known)
                clients.WithTunnelType(known);
        }

        Assert.Equal(expected, Judged.Findings(Describe, "GW7017"));
        Assert.Equal(type is null ? "" : expected, Judged.Findings(Describe, "GW7017", finished: false));
    }

    [Fact]
    public void Routes_over_a_tunnel_type_known_at_deployment_are_not_counted() =>
        Assert.Equal("", Judged.Findings(
            it => it.Hub().AddPointToSite("172.16.0.0/24").WithCustomRoutes(Blocks(1001)).WithTunnelType(new Value<TunnelType>.Deferred("type")), "GW7017"));

    [Theory]
    [InlineData("the network alone", "")]
    [InlineData("a network that uses its gateways", "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData("a network that is peered", "")]
    [InlineData("a network it connects to", "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData("a network that connects to it", "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData("a site", "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData("a site that is shown as another block", "warning GW7017 hub/hub-vpn/PointToSite")]
    [InlineData("a site that is shown as a block it has", "")]
    [InlineData("a route it has", "")]
    public void What_one_route_more_comes_from_is_told(string what, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it =>
            {
                var hub = it.Hub();
                hub.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2).WithCustomRoutes([.. Blocks(255), what == "a route it has"
                    ? "11.0.0.0/24" : "11.0.1.0/24"]);
                if (what.StartsWith("a site", StringComparison.Ordinal))
                {
                    var connection = hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"));
                    if (what != "a site")
                        connection.WithNatRules(hub.AddIngressNatRule("in", "192.168.10.0/24", what.EndsWith("has", StringComparison.Ordinal)
                            ? "11.0.0.0/24" : "100.64.1.0/24"));
                }
                else if (what.StartsWith("a network", StringComparison.Ordinal))
                {
                    var other = it.Gateway("other", 1);
                    if (what == "a network it connects to")
                        hub.ConnectTo(other, it.AddSecret("psk"));
                    else if (what == "a network that connects to it")
                        other.ConnectTo(hub, it.AddSecret("psk"));
                    else if (hub.Network.PeerWith(other.Network) is var peering && what != "a network that is peered")
                        peering.WithGatewayTransit();
                }
            },
            "GW7017"));

    [Fact]
    public void A_site_may_still_be_translated_into_few_routes() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var hub = it.Hub();
                hub.ConnectTo(it.AddSite("paris", "203.0.113.10", Blocks(300)), it.AddSecret("psk"));
                hub.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2);
            },
            "GW7017",
            finished: false));

    [Fact]
    public void A_sign_in_may_yet_come_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it => it.Hub().AddPointToSite().WithTunnelType(TunnelType.IkeV2AndOpenVpn).WithEntraId()));

    private static Value<Cidr>[] Blocks(int count)
    {
        Value<Cidr> space = "11.0.0.0/8";
        return [.. Enumerable.Range(0, count).Select(number => space.Subnet(24, number))];
    }

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
