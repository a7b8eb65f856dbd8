namespace Gatewright.Tests;

/// <summary>What the commands about reachability print of a hub with a firewall, two spokes, an office and clients.</summary>
public sealed class WhyTests
{
    [Theory]
    [InlineData("web", "office", 0)]
    [InlineData("web", "data", 1)]
    [InlineData("office", "front", 0)]
    [InlineData("lab", "office", 1)]
    [InlineData("hub-vpn", "hub", 0)]
    [InlineData("web/front", "internet", 0)]
    public async Task Why_tells_the_way_hop_by_hop_or_where_it_ends(string from, string to, int exit)
    {
        var run = await HostRun.Of(HubAndSpokes(), "why", from, to);
        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, $"why-{from.Replace('/', '-')}-{to}.txt");
    }

    [Fact]
    public async Task Why_answers_for_one_port_and_for_programs()
    {
        Assert.Equal(0, (await HostRun.Of(HubAndSpokes(), "why", "office", "front", "--port", "443")).Exit);
        var run = await HostRun.Of(HubAndSpokes(), "why", "office", "front", "--port", "80", "--format", "json");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "why-office-front-80.json");
    }

    /// <summary>By the circuit while it is there, and by the tunnels when it isn't; from the office the other way round.</summary>
    [Theory]
    [InlineData("hub", "office", 0)]
    [InlineData("hub", "office", 0, "circuit")]
    [InlineData("office", "hub", 0, "hub-vpn")]
    [InlineData("office", "hub", 1, "hub-vpn", "Amsterdam")]
    public async Task Why_tells_the_way_before_and_after_something_fails(string from, string to, int exit, params string[] lost)
    {
        var run = await HostRun.Of(Failover(), ["why", from, to, .. lost.SelectMany(it => new[] { "--without", it })]);
        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, $"why-{string.Join("-without-", [$"{from}-{to}", .. lost])}.txt");
    }

    [Fact]
    public async Task What_is_taken_away_is_in_the_answer_for_programs()
    {
        var run = await HostRun.Of(Failover(), "why", "hub", "office", "--without", "circuit", "--format", "json");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "why-hub-office-without-circuit.json");
    }

    [Theory]
    [InlineData("Nothing is called 'hub-vpm'. Did you mean 'hub-vpn'?\n", "why", "web", "office", "--without", "hub-vpm")]
    [InlineData("Nothing is called 'wev'. Did you mean 'web'?\n", "why", "wev", "office")]
    [InlineData("Nothing is called 'nowhere'.\n", "why", "web", "nowhere")]
    [InlineData("Nothing is called 'wev'. Did you mean 'web'?\nNothing is called 'nowhere'.\n", "emit", "mermaid", "--path", "wev", "nowhere")]
    [InlineData("Nothing is known of what the internet reaches; ask the other way round.\n", "emit", "mermaid", "--path", "internet", "web")]
    [InlineData("Several are called 'firewall': hub/firewall, lab/firewall.\n", "routes", "firewall")]
    [InlineData("Ports are 0 to 65535, not 70000.\n", "why", "web", "office", "--port", "70000")]
    [InlineData("Nothing is known of what the internet reaches; ask the other way round.\n", "why", "internet", "web")]
    public async Task A_name_that_means_nothing_or_too_much_is_answered_with_what_was_meant(string answer, params string[] args)
    {
        var run = await HostRun.Of(HubAndSpokes(), args);
        Assert.Equal((2, "", answer), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("front")]
    [InlineData("hub-vpn")]
    public async Task Routes_are_those_that_Azure_lists(string name)
    {
        var run = await HostRun.Of(HubAndSpokes(), "routes", name);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, $"routes-{name}.txt");
        var json = await HostRun.Of(HubAndSpokes(), "routes", name, "--format", "json");
        Snapshot.Matches(json.Output, $"routes-{name}.json");
    }

    [Fact]
    public async Task A_diagram_has_the_ways_that_are_asked_for()
    {
        var run = await HostRun.Of(HubAndSpokes(), "emit", "mermaid", "--path", "web", "hub/tools");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "path-web-tools.mmd");
    }

    [Fact]
    public async Task Show_tells_who_reaches_whom()
    {
        Snapshot.Matches((await HostRun.Of(HubAndSpokes(), "show", "--reachability")).Output, "reachability.txt");
        Snapshot.Matches((await HostRun.Of(HubAndSpokes(), "show", "--reachability", "--format", "json")).Output, "reachability.json");
    }

    private static TopologyBuilder Failover()
    {
        var topology = new TopologyBuilder("failover", Region.NorthEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/26");
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(
            topology.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
                .WithPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes("192.168.0.0/16"));
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(65515).ConnectTo(
            topology.AddSite("office", "203.0.113.10").WithBgp(65011, "192.168.0.254").WithAnnouncedPrefixes("192.168.0.0/16"), topology.AddSecret("psk"));
        return topology;
    }

    private static TopologyBuilder HubAndSpokes()
    {
        var topology = new TopologyBuilder("hub-and-spokes", Region.NorthEurope);
        var firewall = NextHop.VirtualAppliance("10.0.1.4");
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24").WithSubnet("tools", "10.0.2.0/24");
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(topology.AddRouteTable("inbound")
            .WithRoute("web", "10.1.0.0/16", firewall).WithRoute("data", "10.2.0.0/16", firewall));
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(topology.AddSite("office", "203.0.113.10", "192.168.0.0/16"), topology.AddSecret("office-psk"));
        vpn.AddPointToSite("172.16.0.0/24").WithEntraId();

        var front = topology.AddNetworkSecurityGroup("front");
        front.AllowInbound("https", priority: 100).WithSource("192.168.0.0/16").WithTcp("443");
        front.DenyInbound("rest", priority: 4096);
        var outbound = topology.AddRouteTable("outbound").WithRoute("everything", "0.0.0.0/0", firewall).WithoutGatewayRoutes();
        var web = topology.AddVirtualNetwork("web", "10.1.0.0/16");
        web.AddSubnet("front", "10.1.1.0/24").WithRouteTable(outbound).WithNetworkSecurityGroup(front);
        var data = topology.AddVirtualNetwork("data", "10.2.0.0/16");
        data.AddSubnet("sql", "10.2.1.0/24").WithRouteTable(outbound);
        hub.PeerWith(web).WithGatewayTransit().WithForwardedTraffic();
        hub.PeerWith(data).WithGatewayTransit();
        hub.PeerWith(topology.AddVirtualNetwork("lab", "10.3.0.0/16").WithSubnet("firewall", "10.3.1.0/24"));
        return topology;
    }
}
