using Gatewright.Rules;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>A broken promise is an error at the promise that names where the way ends and what would mend it.</summary>
public sealed class PromiseTests
{
    private readonly TopologyBuilder topology = new("promises", Region.WestEurope);

    [Fact]
    public void The_message_names_the_hop_and_what_would_mend_it_and_points_at_it()
    {
        var (hub, paris) = Hub();
        var web = Spoke(1);
        var peering = hub.PeerWith(web);
        web.MustReach(paris);
        var finding = Assert.Single(Broken());
        Assert.Equal(
            "error GW6601 web1/reaches paris: 'web1' can't reach 'paris': 'web1' doesn't use the gateways of 'hub', which know a way to 192.168.10.0/24; add "
                + "WithGatewayTransit to their peering",
            $"{finding.Severity.ToString().ToLowerInvariant()} {finding}");
        Assert.Equal(peering.Element.Origin, Assert.Single(finding.Related));
        peering.WithGatewayTransit();
        Assert.Empty(Broken());
    }

    [Fact]
    public void What_is_reached_only_partly_is_named()
    {
        var (hub, paris) = Hub();
        var closed = topology.AddNetworkSecurityGroup("closed");
        closed.DenyInbound("lab", priority: 100).WithSource("192.168.10.64/26");
        hub.AddSubnet("web", "10.0.1.0/24").WithNetworkSecurityGroup(closed);
        paris.MustReach(hub).WithTcp("443");
        Assert.Equal(
            ["GW6601 paris/reaches hub: 'paris' reaches only a part of 'hub', not 192.168.10.64/26 to 10.0.1.0/24: security group 'closed' with rule 'lab' doesn't "
                + "let tcp 443 into 'hub/web'"],
            Broken().Select(finding => finding.ToString()));
    }

    /// <summary>Who is in an application security group isn't known, so a rule for one neither lets all through nor stops all.</summary>
    [Theory]
    [InlineData("allow", "")]
    [InlineData("deny", "")]
    [InlineData("none", "GW6601")]
    public void A_rule_for_interfaces_makes_a_promise_silent(string access, string expected)
    {
        var (web, group) = (topology.AddApplicationSecurityGroup("web"), topology.AddNetworkSecurityGroup("data"));
        if (access == "allow")
            group.AllowInbound("web", priority: 100).WithSourceGroups(web);
        else if (access == "deny")
            group.DenyInbound("web", priority: 100).WithDestinationGroups(web);
        group.DenyInbound("all", priority: 200);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddSubnet("front", "10.0.1.0/24").MustReach(hub.AddSubnet("data", "10.0.2.0/24").WithNetworkSecurityGroup(group));
        Assert.Equal(expected, string.Join(", ", Broken().Select(finding => finding.Rule.Id)));
    }

    [Fact]
    public void Nobody_outside_of_networks_is_in_an_application_security_group()
    {
        var (hub, paris) = Hub();
        var group = topology.AddNetworkSecurityGroup("data");
        group.DenyInbound("web", priority: 100).WithSourceGroups(topology.AddApplicationSecurityGroup("web"));
        hub.AddSubnet("data", "10.0.2.0/24").WithNetworkSecurityGroup(group);
        paris.MustReach(hub);
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_value_that_is_supplied_at_deployment_makes_a_promise_silent()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24");
        var paris = topology.AddSite("paris", "203.0.113.10", topology.AddParameter<Cidr>("networks"));
        hub.MustReach(paris);
        Assert.Empty(Broken());
    }

    [Fact]
    public void What_a_site_announces_is_unknown_until_it_is_told()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24");
        var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254");
        hub.MustReach(paris);
        Assert.Empty(Broken());
        paris.WithAnnouncedPrefixes("192.168.10.0/24");
        Assert.Single(Broken());
    }

    [Fact]
    public void Isolation_is_broken_where_something_may_arrive_though_it_isnt_promised()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var table = topology.AddRouteTable("to-firewall").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.1.4"));
        var (one, two) = (Spoke(1, table), Spoke(2, table));
        hub.PeerWith(one);
        hub.PeerWith(two);
        one.MustReach(two);
        one.MustNotReach(two);
        Assert.Equal(["GW6601", "GW6602"], Broken().Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Isolation_of_one_port_lets_others_through()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        var group = topology.AddNetworkSecurityGroup("data");
        group.DenyInbound("ssh", priority: 100).WithTcp("22");
        var (guests, data) = (hub.AddSubnet("guests", "10.0.1.0/24"), hub.AddSubnet("data", "10.0.2.0/24").WithNetworkSecurityGroup(group));
        guests.MustNotReach(data).WithTcp("22");
        Assert.Empty(Broken());
        guests.MustNotReach(data).WithTcp("22", "3389");
        Assert.Equal("GW6602", Assert.Single(Broken()).Rule.Id);
    }

    [Fact]
    public void A_default_site_takes_the_internet_away()
    {
        var (hub, paris) = Hub();
        hub.WithSubnet("web", "10.0.1.0/24");
        hub.MustReachInternet();
        Assert.Empty(Broken());
        vpn!.WithDefaultSite(paris);
        hub.MustNotReachInternet();
        Assert.Equal("GW6601", Assert.Single(Broken()).Rule.Id);
    }

    [Fact]
    public void A_promise_can_be_accepted_as_broken()
    {
        var (hub, paris) = Hub();
        var web = Spoke(1);
        hub.PeerWith(web);
        web.MustReach(paris).Accept("GW6601", because: "The peering comes in March");
        Assert.Equal("The peering comes in March", Assert.Single(topology.Check(), it => it.Rule.Id == "GW6601").AcceptanceReason);
    }

    private IEnumerable<Finding> Broken() => RuleBook.Check(topology.Snapshot(finished: true)).Where(finding => finding.Rule.Id.StartsWith("GW66", StringComparison.Ordinal));

    private VirtualNetwork Spoke(int number, RouteTable? table = null)
    {
        var network = topology.AddVirtualNetwork($"web{number}", $"10.{number}.0.0/16");
        var subnet = network.AddSubnet("front", $"10.{number}.1.0/24");
        if (table is not null)
            subnet.WithRouteTable(table);
        return network;
    }

    private (VirtualNetwork Hub, Site Paris) Hub()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
        vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));
        return (hub, paris);
    }

    private VpnGateway? vpn;
}
