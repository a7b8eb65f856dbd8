using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>
/// What Azure's page on policies of private endpoints states (disable-private-endpoint-network-policy, 2024-12-04), and the page on appliances in front of
/// them (private-link-disable-snat, 2026-03-30).
/// </summary>
public sealed class PrivateEndpointTests
{
    private readonly TopologyBuilder topology = new("endpoints", Region.WestEurope);
    private readonly VirtualNetwork hub;
    private readonly VirtualNetwork spoke;
    private readonly Subnet storage;

    public PrivateEndpointTests()
    {
        hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        storage = spoke.AddSubnet("storage", "10.1.1.0/24").WithPrivateEndpoints("10.1.1.4");
        hub.PeerWith(spoke).WithForwardedTraffic();
    }

    [Theory]
    [InlineData(PrivateEndpointPolicies.Disabled, "Default Active 10.1.1.4/32 InterfaceEndpoint")]
    [InlineData(PrivateEndpointPolicies.NetworkSecurityGroupEnabled, "Default Active 10.1.1.4/32 InterfaceEndpoint")]
    [InlineData(PrivateEndpointPolicies.RouteTableEnabled, "Default Invalid 10.1.1.4/32 InterfaceEndpoint")]
    [InlineData(PrivateEndpointPolicies.Enabled, "Default Invalid 10.1.1.4/32 InterfaceEndpoint")]
    public void A_table_wins_over_the_route_to_an_endpoint_only_where_its_subnet_says_so(PrivateEndpointPolicies policies, string expected)
    {
        storage.WithPrivateEndpointPolicies(policies);
        Assert.Contains(expected, topology.Routes(Web("10.1.0.0/16")).Split('\n'));
    }

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.0/8")]
    public void Shorter_routes_than_the_network_never_win_over_it(string destination)
    {
        storage.WithPrivateEndpointPolicies(PrivateEndpointPolicies.Enabled);
        Assert.Contains("Default Active 10.1.1.4/32 InterfaceEndpoint", topology.Routes(Web(destination)).Split('\n'));
    }

    [Fact]
    public void A_route_for_its_very_address_wins_over_it_whatever_the_policies() =>
        Assert.Contains("Default Invalid 10.1.1.4/32 InterfaceEndpoint", topology.Routes(Web("10.1.1.4/32")).Split('\n'));

    [Fact]
    public void Only_its_own_network_and_those_peered_with_it_have_the_route()
    {
        var far = topology.AddVirtualNetwork("far", "10.2.0.0/16");
        hub.PeerWith(far);
        var own = spoke.AddSubnet("app", "10.1.2.0/24");
        Assert.Contains("InterfaceEndpoint", topology.Routes(own), StringComparison.Ordinal);
        Assert.Contains("InterfaceEndpoint", topology.Routes(Web(null)), StringComparison.Ordinal);
        Assert.DoesNotContain("InterfaceEndpoint", topology.Routes(far.AddSubnet("web", "10.2.1.0/24")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_for_it_goes_past_the_firewall_that_the_rest_passes()
    {
        var outcome = topology.Ask(Web("10.1.0.0/16"), storage);
        Assert.Equal(["hub/web > hub/peering with spoke > spoke/storage", "hub/web > hub/firewall > hub/peering with spoke > spoke/storage"],
            outcome.Arrivals.Select(arrival => arrival.Way()).Order(StringComparer.Ordinal).OrderBy(way => way.Length));
    }

    [Fact]
    public void Over_an_appliance_it_is_reached_if_that_gets_the_answers()
    {
        storage.WithPrivateEndpointPolicies(PrivateEndpointPolicies.RouteTableEnabled)
            .WithRouteTable(topology.AddRouteTable("back").WithRoute("hub", "10.0.0.0/16", NextHop.VirtualAppliance("10.0.1.4")));
        var outcome = topology.Ask(Web("10.1.0.0/16"), storage);
        Assert.Equal((Verdict.Reached, null), (outcome.Verdict, outcome.Past(IpAddress.Parse("10.0.1.4") is Value<IpAddress>.Known known ? known.Value : default)));
        Assert.Contains("endpoint-answers-appliance", outcome.Assumptions.Select(assumption => assumption.Name));
    }

    [Fact]
    public void Its_answers_follow_no_table()
    {
        storage.WithRouteTable(topology.AddRouteTable("nowhere").WithRoute("hub", "10.0.0.0/16", NextHop.None));
        var outcome = topology.Ask(Web(null), storage);
        Assert.Equal((Verdict.Partly, "10.0.2.0/24 to 10.1.1.4/32, any"), (outcome.Verdict, $"{outcome.Reached}"));
    }

    [Theory]
    [InlineData(PrivateEndpointPolicies.Disabled, Verdict.Partly)]
    [InlineData(PrivateEndpointPolicies.RouteTableEnabled, Verdict.Partly)]
    [InlineData(PrivateEndpointPolicies.NetworkSecurityGroupEnabled, Verdict.NotReached)]
    [InlineData(PrivateEndpointPolicies.Enabled, Verdict.NotReached)]
    public void A_group_keeps_nothing_from_it_unless_its_subnet_says_so(PrivateEndpointPolicies policies, Verdict expected)
    {
        var closed = topology.AddNetworkSecurityGroup("closed");
        closed.DenyInbound("all", priority: 100);
        storage.WithPrivateEndpointPolicies(policies).WithNetworkSecurityGroup(closed);
        Assert.Equal(expected, topology.Reaches(Web(null), storage));
    }

    [Fact]
    public void It_begins_no_conversation() =>
        Assert.Equal("10.1.1.0/30, 10.1.1.5/32, 10.1.1.6/31, 10.1.1.8/29, 10.1.1.16/28, 10.1.1.32/27, 10.1.1.64/26, 10.1.1.128/25 to 10.0.2.0/24, any",
            $"{topology.Ask(storage, Web(null)).Reached}");

    [Fact]
    public void What_is_known_at_deployment_leaves_answers_open_and_nothing_else()
    {
        var late = spoke.AddSubnet("late", "10.1.3.0/24").WithPrivateEndpoints(topology.AddParameter<IpAddress>("endpoint"));
        var (app, web) = (spoke.AddSubnet("app", "10.1.4.0/24"), Web("10.1.3.0/24"));
        Assert.Equal(Verdict.Unknown, topology.Reaches(web, late));
        Assert.Equal(Verdict.Reached, topology.Reaches(web, app));
    }

    [Fact]
    public void Policies_that_are_known_at_deployment_leave_open_what_they_decide()
    {
        storage.WithPrivateEndpointPolicies(topology.AddParameter<PrivateEndpointPolicies>("policies"));
        Assert.Equal(Verdict.Reached, topology.Reaches(Web(null), storage));
        var inspected = hub.AddSubnet("inspected", "10.0.3.0/24").WithRouteTable(To("dropped", "10.1.0.0/16", NextHop.None));
        Assert.Equal(Verdict.Unknown, topology.Reaches(inspected, storage));
    }

    private Subnet Web(string? destination) => destination is null ? hub.AddSubnet("web", "10.0.2.0/24")
        : hub.AddSubnet("web", "10.0.2.0/24").WithRouteTable(To("inspected", destination, NextHop.VirtualAppliance("10.0.1.4")));

    private RouteTable To(string name, string destination, NextHop hop) => topology.AddRouteTable(name).WithRoute("spoke", destination, hop);
}
