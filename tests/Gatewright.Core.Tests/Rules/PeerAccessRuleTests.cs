using Gatewright.Core.Tests.Models;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What lets a peer through though its access is taken away: rules of security groups, and the tag itself.</summary>
public class PeerAccessRuleTests
{
    /// <summary>The lab is peered with the hub and denies it access; its subnet has a group with these rules.</summary>
    public static TheoryData<string, Action<NetworkSecurityGroup>, string> Doors => new()
    {
        { "no rules", _ => { }, "" },
        { "any source", it => it.AllowInbound("all", 100), "warning GW6018 bench/all" },
        { "any source of TCP", it => it.AllowInbound("all", 100).WithTcp(), "warning GW6018 bench/all" },
        { "any source of UDP", it => it.AllowInbound("all", 100).WithUdp(), "warning GW6018 bench/all" },
        { "the upper ports", it => it.AllowInbound("upper", 100).WithTcp("1024-65535"), "information GW6018 bench/upper" },
        { "the lower ports", it => it.AllowInbound("lower", 100).WithTcp("0-1023"), "information GW6018 bench/lower" },
        { "a port and all", it => it.AllowInbound("all", 100).WithTcp("443", "*"), "warning GW6018 bench/all" },
        { "all ports, in words", it => it.AllowInbound("all", 100).WithPorts("*"), "warning GW6018 bench/all" },
        { "a star", it => it.AllowInbound("all", 100).WithSource("*"), "warning GW6018 bench/all" },
        { "a block around the peer", it => it.AllowInbound("offices", 100).WithSource("10.0.0.0/8"), "warning GW6018 bench/offices" },
        { "the peer's block", it => it.AllowInbound("hub", 100).WithSource("10.0.0.0/16"), "warning GW6018 bench/hub" },
        { "the first rule that lets it in", it => { it.AllowInbound("later", 200); it.AllowInbound("hub", 100).WithSource("10.0.0.0/16"); }, "warning GW6018 bench/hub" },
        { "one port", it => it.AllowInbound("web", 100).WithTcp("443"), "information GW6018 bench/web" },
        { "one port of any protocol", it => it.AllowInbound("web", 100).WithPorts("443"), "information GW6018 bench/web" },
        { "pings", it => it.AllowInbound("ping", 100).WithIcmp(), "information GW6018 bench/ping" },
        { "a part of the peer", it => it.AllowInbound("jump", 100).WithSource("10.0.1.4"), "" },
        { "a part of the peer and more", it => it.AllowInbound("jump", 100).WithSource("10.0.1.4", "10.9.0.0/16", "10.0.0.0/15"), "warning GW6018 bench/jump" },
        { "somebody else", it => it.AllowInbound("paris", 100).WithSource("192.168.0.0/16"), "" },
        { "the tag that the peer isn't in", it => it.AllowInbound("near", 100).WithSource("VirtualNetwork"), "" },
        { "the internet", it => it.AllowInbound("web", 100).WithSource("Internet"), "" },
        { "a tag that only Azure knows", it => it.AllowInbound("probes", 100).WithSource("AzureCloud.WestEurope"), "" },
        { "another subnet", it => it.AllowInbound("else", 100).WithDestination("10.2.9.0/24"), "" },
        { "denied before", it => { it.DenyInbound("hub", 100).WithSource("10.0.0.0/16"); it.AllowInbound("all", 110); }, "" },
        { "denied after", it => { it.DenyInbound("hub", 110).WithSource("10.0.0.0/16"); it.AllowInbound("all", 100); }, "warning GW6018 bench/all" },
        { "denied before, but for a part", it => { it.DenyInbound("hub", 100).WithSource("10.0.0.0/17"); it.AllowInbound("all", 110); }, "warning GW6018 bench/all" },
        { "denied the other way", it => { it.DenyOutbound("hub", 100); it.AllowInbound("all", 110); }, "warning GW6018 bench/all" },
        { "out", it => it.AllowOutbound("all", 100), "warning GW6018 bench/all" },
        { "out to a part of the peer", it => it.AllowOutbound("jump", 100).WithDestination("10.0.1.4"), "" },
        { "out from a part of the network", it => it.AllowOutbound("jump", 100).WithSource("10.2.1.4"), "warning GW6018 bench/jump" },
        { "out to the internet", it => it.AllowOutbound("web", 100).WithDestination("Internet"), "" },
        { "out, to a port", it => it.AllowOutbound("web", 100).WithTcp("443"), "information GW6018 bench/web" },
    };

    [Theory]
    [MemberData(nameof(Doors))]
    public void A_denied_peer_meets_no_open_door(string name, Action<NetworkSecurityGroup> say, string expected) =>
        Assert.Equal((name, expected), (name, OpenDoors((it, lab, _) => say(Bench(it, lab)))));

    [Theory]
    [InlineData(true, "Rule 'all' lets 10.0.0.0/16 of 'hub' into 'lab/bench', though WithoutVirtualNetworkAccess denies 'hub' access; "
        + "name what the rule is for, or deny 'hub' in a rule before it")]
    [InlineData(false, "Rule 'all' lets 'lab/bench' reach 10.0.0.0/16 of 'hub', though WithoutVirtualNetworkAccess denies 'hub' access; "
        + "name what the rule is for, or deny 'hub' in a rule before it")]
    public void An_open_door_is_told_with_its_direction(bool isInbound, string message)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var lab = topology.AddVirtualNetwork("lab", "10.2.0.0/16");
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(lab).SideOf(lab).WithoutVirtualNetworkAccess();
        var group = Bench(topology, lab);
        _ = isInbound ? group.AllowInbound("all", 100) : group.AllowOutbound("all", 100);
        Assert.Equal(message, Assert.Single(RuleBook.Check(topology.Snapshot(finished: true)), it => it.Rule.Id == "GW6018").Message);
    }

    [Fact]
    public void A_part_of_one_of_two_blocks_is_a_part() => Assert.Equal(
        "",
        Judged.Findings(
            it =>
            {
                var lab = it.AddVirtualNetwork("lab", "10.2.0.0/16");
                it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.1.0.0/16").PeerWith(lab).SideOf(lab).WithoutVirtualNetworkAccess();
                Bench(it, lab).AllowInbound("jump", 100).WithSource("10.1.1.4");
            },
            "GW6018"));

    [Fact]
    public void Subnets_that_arent_peered_are_no_peers() => Assert.Equal(
        "",
        Judged.Findings(
            it =>
            {
                var (hub, lab) = (it.AddVirtualNetwork("hub", "10.0.0.0/16"), it.AddVirtualNetwork("lab", "10.2.0.0/16"));
                Bench(it, lab).AllowInbound("else", 100).WithSource("10.0.9.0/24");
                hub.PeerWith(lab).WithOnlySubnets(hub.AddSubnet("web", "10.0.1.0/24"), lab.AddSubnet("desk", "10.2.2.0/24")).WithoutVirtualNetworkAccess();
            },
            "GW6018"));

    [Fact]
    public void The_tag_has_a_denied_peer_again_where_a_route_contains_it() => Assert.Equal(
        "warning GW6018 lab",
        OpenDoors((it, lab, _) => Bench(it, lab, "0.0.0.0/0")));

    [Fact]
    public void A_rule_that_denies_the_peer_closes_the_tag() => Assert.Equal(
        "",
        OpenDoors((it, lab, _) => { var group = Bench(it, lab, "0.0.0.0/0"); group.DenyInbound("hub", 100).WithSource("10.0.0.0/16"); group.DenyOutbound("hub", 100).WithDestination("10.0.0.0/16"); }));

    [Fact]
    public void A_route_to_something_else_leaves_the_peer_out_of_the_tag() => Assert.Equal("", OpenDoors((it, lab, _) => Bench(it, lab, "10.9.0.0/16")));

    [Fact]
    public void What_leaves_doesn_t_count_where_the_peer_denies_it_too() => Assert.Equal(
        "", OpenDoors((it, lab, peering) => { Bench(it, lab).AllowOutbound("all", 100); peering.SideOf(it.Networks[0]).WithoutVirtualNetworkAccess(); }));

    [Fact]
    public void Interfaces_in_application_groups_may_be_any() => Assert.Equal(
        "",
        OpenDoors((it, lab, _) => { var group = Bench(it, lab); group.DenyInbound("web", 100).WithSourceGroups(it.AddApplicationSecurityGroup("web")); group.AllowInbound("all", 110); }));

    [Fact]
    public void An_existing_group_may_deny() => Assert.Equal(
        "",
        OpenDoors((it, lab, _) => lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(it.ExistingNetworkSecurityGroup(
            "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/there"))));

    private static NetworkSecurityGroup Bench(TopologyBuilder topology, VirtualNetwork lab, string? route = null)
    {
        var group = topology.AddNetworkSecurityGroup("bench");
        var bench = lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(group);
        if (route is not null)
            bench.WithRouteTable(topology.AddRouteTable("outbound").WithRoute("out", route, NextHop.VirtualAppliance("10.2.9.4")));
        return group;
    }

    private static string OpenDoors(Action<TopologyBuilder, VirtualNetwork, Peering> say) => Judged.Findings(
        it =>
        {
            var (hub, lab) = (it.AddVirtualNetwork("hub", "10.0.0.0/16"), it.AddVirtualNetwork("lab", "10.2.0.0/16"));
            var peering = hub.PeerWith(lab);
            peering.SideOf(lab).WithoutVirtualNetworkAccess();
            say(it, lab, peering);
        },
        "GW6018").Replace("hub/peering with lab/lab", "lab");

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void A_link_without_its_opposite_denies_what_it_lists(bool isOfSubnets, int findings)
    {
        var document = new Document();
        var (hub, lab) = (document.Network("hub", "10.0.0.0/16"), document.Network("lab", "10.2.0.0/16"));
        var peering = document.Topology.Add(new PeeringElement(lab, hub, document.At("$.resources[9]")));
        peering.Links = [peering.Links[0]];
        peering.Links[0].WithoutVirtualNetworkAccess = document.Flag("$.resources[9].properties.allowVirtualNetworkAccess");
        var (bench, at) = (document.Subnet(lab, "bench", "10.2.1.0/24"), document.At("$.resources[10]"));
        if (isOfSubnets)
            peering.Subnets = [new(bench, new(at))];
        var group = document.Topology.Add(new NetworkSecurityGroupElement(document.Topology, at) { Name = document.Fact<Name>("bench", "$.resources[10].name") });
        group.Rules = [new(group, at) { Name = document.Fact<Name>("all", "$.resources[10].properties.securityRules[0].name"), IsAllowed = true, IsInbound = true,
            Priority = document.Fact<int>(100, "$.resources[10].properties.securityRules[0].properties.priority") }];
        bench.NetworkSecurityGroup = new(group, new(at));
        Assert.Equal(findings, RuleBook.Check(document.Topology.Built()).Count(it => it.Rule.Id == "GW6018"));
    }
}
