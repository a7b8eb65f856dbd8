using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>
/// What Azure's pages tell of appliances at a Route Server: that they and the gateways learn each other's routes with branch-to-branch alone
/// (route-server/overview and expressroute-vpn-support, 2021-10-01), that the next hop is the appliance itself, and that an appliance's subnet needs a table
/// of its own where it announces a default route (route-server/route-server-faq).
/// </summary>
public sealed class RouteServerApplianceTests
{
    private readonly TopologyBuilder topology = new("appliances", Region.WestEurope);
    private readonly VirtualNetwork hub;
    private readonly Subnet web;
    private readonly RouteServer server;

    public RouteServerApplianceTests()
    {
        hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").WithRouteServerSubnet("10.0.254.0/26");
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        web = spoke.AddSubnet("web", "10.1.1.0/24");
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        server = hub.AddRouteServer("routes");
    }

    [Fact]
    public void What_is_behind_an_appliance_is_reached_and_reaches_networks_that_use_the_Route_Server()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        var branches = server.AddBgpPeer("sdwan", 65050, "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16");
        var outcome = topology.Ask(web, branches);
        Assert.Equal((Verdict.Reached, "spoke/web > hub/nva > hub/routes/sdwan"), (outcome.Verdict, outcome.Way()));
        Assert.Equal("hub/routes/sdwan > hub/nva > hub/peering with spoke > spoke/web", outcome.Replies[0].Way());
        Assert.Contains("appliance-leads", outcome.Assumptions.Select(assumption => assumption.Name));
        Assert.Equal(Verdict.Reached, topology.Reaches(branches, web));
    }

    [Fact]
    public void Azure_lists_the_appliance_itself_as_next_hop()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        server.AddBgpPeer("sdwan", 65050, "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16");
        var route = Assert.Single(topology.Build().AnalyzeReachability().RoutesOf(web), route => route.Prefix == "172.24.0.0/16");
        Assert.Equal(("VirtualNetworkGateway", HopType.VirtualNetworkGateway, "10.0.3.4"), (route.Source, route.NextHopType, route.NextHop));
    }

    [Fact]
    public void Two_appliances_with_the_same_networks_share_what_is_for_them()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        server.WithBgpPeer("sdwan-1", 65050, "10.0.3.4", "172.24.0.0/16");
        var other = server.AddBgpPeer("sdwan-2", 65050, "10.0.3.5").WithAnnouncedPrefixes("172.24.0.0/16");
        var outcome = topology.Ask(web, other);
        Assert.Equal((Verdict.Reached, 2), (outcome.Verdict, outcome.Arrivals.Length));
    }

    [Fact]
    public void What_an_appliance_announces_that_nobody_told_leaves_open_what_no_other_route_decides()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        server.WithBgpPeer("sdwan", 65050, "10.0.3.4");
        var far = topology.AddVirtualNetwork("far", "10.2.0.0/16").AddSubnet("data", "10.2.1.0/24");
        Assert.Equal(Verdict.Unknown, topology.Reaches(web, far));
        Assert.Equal("what appliance 'hub/routes/sdwan' announces", topology.Ask(web, far).Doubts[0].What);
        Assert.Equal(Verdict.Reached, topology.Reaches(web, hub));
    }

    [Theory]
    [InlineData(true, Verdict.Reached)]
    [InlineData(false, Verdict.NotReached)]
    public void A_circuit_and_an_appliance_reach_each_other_with_branch_to_branch_alone(bool isBranchToBranch, Verdict expected)
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        var circuit = topology.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
            .WithPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes("172.20.0.0/16");
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(circuit);
        var branches = server.AddBgpPeer("sdwan", 65050, "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16");
        if (isBranchToBranch)
            server.WithBranchToBranch();
        Assert.Equal((expected, expected), (topology.Reaches(circuit, branches), topology.Reaches(branches, circuit)));
        Assert.Equal((Verdict.Reached, Verdict.Reached), (topology.Reaches(circuit, web), topology.Reaches(branches, web)));
    }

    [Theory]
    [InlineData(false, Verdict.NotReached)]
    [InlineData(true, Verdict.Reached)]
    public void A_default_route_leads_out_over_an_appliance_whose_subnet_keeps_it_out(bool hasTable, Verdict expected)
    {
        var nva = hub.AddSubnet("nva", "10.0.3.0/24");
        server.WithBgpPeer("firewall", 65050, "10.0.3.4", "0.0.0.0/0");
        if (hasTable)
            nva.WithRouteTable(topology.AddRouteTable("out").WithRoute("out", "0.0.0.0/0", NextHop.Internet));
        var outcome = topology.Ask(web, null);
        Assert.Equal(expected, outcome.Verdict);
        Assert.Equal(hasTable, outcome.Obstacles.IsEmpty);
    }

    [Fact]
    public void A_summary_of_networks_here_is_sent_on_by_the_appliance_and_is_no_place()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        var data = topology.AddVirtualNetwork("far", "10.2.0.0/16").AddSubnet("data", "10.2.1.0/24");
        var firewall = server.AddBgpPeer("firewall", 65050, "10.0.3.4").WithAnnouncedPrefixes("10.0.0.0/8");
        Assert.Equal(Verdict.Unknown, topology.Reaches(web, firewall));
        Assert.Equal(Verdict.NotReached, topology.Reaches(web, data));
    }

    [Fact]
    public void Spokes_reach_each_other_over_an_appliance_that_announces_both()
    {
        hub.WithSubnet("nva", "10.0.3.0/24");
        var far = topology.AddVirtualNetwork("far", "10.2.0.0/16");
        hub.PeerWith(far).WithGatewayTransit().WithForwardedTraffic();
        server.WithBgpPeer("firewall", 65050, "10.0.3.4", "10.0.0.0/8");
        var outcome = topology.Ask(web, far.AddSubnet("data", "10.2.1.0/24"));
        Assert.Equal((Verdict.Reached, "spoke/web > hub/nva > hub/peering with far > far/data"), (outcome.Verdict, outcome.Way()));
    }
}
