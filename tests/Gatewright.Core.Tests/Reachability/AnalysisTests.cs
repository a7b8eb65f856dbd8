using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>What tests of users ask and get.</summary>
public sealed class AnalysisTests
{
    private readonly TopologyBuilder topology = new("asked", Region.WestEurope);
    private readonly VirtualNetwork hub;
    private readonly Subnet web;
    private readonly Site paris;
    private readonly VpnGateway vpn;

    public AnalysisTests()
    {
        hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var closed = topology.AddNetworkSecurityGroup("closed");
        closed.AllowInbound("https", priority: 100).WithSource("192.168.1.0/24").WithTcp("443");
        closed.DenyInbound("rest", priority: 200);
        web = hub.AddSubnet("web", "10.0.1.0/24").WithNetworkSecurityGroup(closed);
        paris = topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24", "192.168.2.0/24");
        vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));
        hub.AddSubnet("paris", "10.0.2.0/24");
    }

    private ReachabilityAnalysis Analysis => topology.Build().AnalyzeReachability();

    [Fact]
    public void An_answer_tells_exactly_what_is_reached_and_what_is_missing()
    {
        var answer = Analysis.Between(paris, web, tcpPort: 443);
        Assert.Equal((Verdict.Partly, false, false), (answer.Verdict, answer.IsReached, answer.IsIsolated));
        Assert.Equal("192.168.1.0/24 to 10.0.1.0/24", string.Join("; ", answer.Reached));
        Assert.Equal("192.168.2.0/24 to 10.0.1.0/24", string.Join("; ", answer.Missing));
        Assert.Equal("192.168.1.0/24 to 10.0.1.0/24, tcp 443", string.Join("; ", answer.Paths.Single().Traffic));
    }

    [Fact]
    public void A_message_has_the_verdict_the_ways_where_they_end_and_what_is_assumed() => Assert.Equal("""
        paris to hub/web: Partly
        missing: 192.168.2.0/24 to 10.0.1.0/24
        there: paris > hub/hub-vpn/hub-vpn-to-paris > hub/hub-vpn > hub/web
        back: hub/web > hub/hub-vpn/hub-vpn-to-paris > paris
        ends at hub/web: security group 'closed' with rule 'rest' doesn't let tcp 443 into 'hub/web'
        assumed: the device of 'paris' keeps the tunnel 'hub/hub-vpn/hub-vpn-to-paris' up and sends what is for Azure into it
        """, Analysis.Between("paris", "hub/web", tcpPort: 443).ToString().Replace("\r", "", StringComparison.Ordinal));

    [Fact]
    public void An_obstacle_has_its_place_and_its_kind()
    {
        var obstacle = Analysis.Between(paris, web, tcpPort: 22).Obstacles[0];
        Assert.Equal((ObstacleKind.Filtered, "hub/web", false), (obstacle.Kind, obstacle.Path, obstacle.IsReply));
        Assert.Equal(["paris", "hub/hub-vpn/hub-vpn-to-paris", "hub/hub-vpn"], obstacle.Hops.Select(hop => hop.Path).Distinct());
        Assert.Equal("closed/rest", obstacle.Origin.Path);
    }

    [Fact]
    public void What_surely_receives_nothing_is_isolated()
    {
        var lab = topology.AddVirtualNetwork("lab", "10.9.0.0/16").WithSubnet("bench", "10.9.1.0/24");
        Assert.True(Analysis.Between(lab, paris).IsIsolated);
        Assert.False(Analysis.Between(web, paris).IsIsolated);
    }

    [Fact]
    public void What_is_not_known_is_neither_reached_nor_isolated()
    {
        var branch = topology.AddSite("branch", "203.0.113.20", topology.AddParameter<Cidr>("branch-prefix"));
        vpn.ConnectTo(branch, topology.AddSecret("branch-psk"));
        var answer = Analysis.Between(web, branch);
        Assert.Equal((Verdict.Unknown, false, false), (answer.Verdict, answer.IsReached, answer.IsIsolated));
        Assert.Equal(["the addresses of 'branch'"], answer.Unknown);
    }

    [Fact]
    public void Routes_are_those_of_a_subnet_and_those_that_a_gateway_knows()
    {
        Assert.Equal(["10.0.0.0/16 -> VnetLocal", "192.168.1.0/24 -> VirtualNetworkGateway hub/hub-vpn/hub-vpn-to-paris",
            "192.168.2.0/24 -> VirtualNetworkGateway hub/hub-vpn/hub-vpn-to-paris"],
            Analysis.RoutesOf(web).Where(route => route is { IsActive: true, NextHopType: HopType.VnetLocal or HopType.VirtualNetworkGateway })
                .Select(route => route.ToString()));
        Assert.Equal(Analysis.RoutesOf(vpn).Select(route => route.Prefix), Analysis.RoutesOf("hub-vpn").Select(route => route.Prefix));
        Assert.Equal(["hub/paris", "hub/web"], Analysis.RoutesOf("hub").Select(route => route.Owner).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wrong_questions_are_answered_with_what_is_wrong()
    {
        var other = new TopologyBuilder("other", Region.WestEurope).AddVirtualNetwork("other", "10.0.0.0/16");
        var analysis = Analysis;
        Assert.StartsWith("Nothing is called 'hub/wev'. Did you mean 'hub/web'?", Assert.Throws<ArgumentException>(() => analysis.Between("hub/wev", "web"))
            .Message, StringComparison.Ordinal);
        Assert.StartsWith("'other' is of another topology.", Assert.Throws<ArgumentException>(() => analysis.Between(web, other)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Nothing is known of what the internet reaches", Assert.Throws<ArgumentException>(() => analysis.Between("internet", "web")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => analysis.Between(web, paris, 70000));
        Assert.Throws<ArgumentException>(() => analysis.Between(web, paris).IsThrough("firewall"));
        Assert.Throws<ArgumentException>(() => analysis.Between(null!, paris));
    }

    [Fact]
    public async Task Threads_may_ask_at_the_same_time()
    {
        var analysis = Analysis;
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => analysis.Between(paris, web, 443).ToString())));
        Assert.Single(answers.Distinct());
    }
}
