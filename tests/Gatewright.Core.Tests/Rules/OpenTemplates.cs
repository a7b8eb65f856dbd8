using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>What rules of names, groups and templates wait for, for <see cref="OpenTests"/>.</summary>
public static class OpenTemplates
{
    /// <summary>What is said returns what stays open.</summary>
    public static TheoryData<string, string, Func<TopologyBuilder, Handle>> Waiting => new()
    {
        { "GW0006", "what is accepted", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").Accept("GW1101", because: "a test") },
        { "GW0006", "something else", it => { it.AddVirtualNetwork("hub", "10.0.0.0/16").Accept("GW1101", because: "a test"); return it.AddVirtualNetwork("spoke", "10.1.0.0/16"); } },
        { "GW0101", "the connection that gets a name", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new string('g', 40), VpnGatewaySku.VpnGw1AZ).WithPublicIp(it.AddPublicIp("ip")).ConnectTo(it.AddSite(new string('s', 40), "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")) },
        { "GW0101", "the gateway whose address gets a name", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new string('g', 77), VpnGatewaySku.VpnGw1AZ) },
        { "GW0101", "the NAT gateway whose address gets a name", it => { var nat = it.AddNatGateway(new string('n', 78)); it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(nat); return nat; } },
        { "GW0101", "the Route Server whose address gets a name", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithRouteServerSubnet("10.0.254.0/26").AddRouteServer(new string('r', 76)) },
        { "GW0101", "Global Reach that gets a name", it => it.Circuit(new string('a', 40), "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(it.Circuit(new string('b', 40), "London", Bandwidth.Gbps(1)), "192.168.8.0/29") },
        { "GW0103", "a network that could be put elsewhere", it => { it.AddVirtualNetwork("hub", "10.0.0.0/16"); return it.AddVirtualNetwork("hub", "10.1.0.0/16"); } },
        { "GW0103", "a network that route tables could follow", it => { it.AddRouteTable("a"); it.AddRouteTable("a"); return it.AddVirtualNetwork("hub", "10.1.0.0/16"); } },
        { "GW0103", "a resource group that is named twice", it => { var rg = it.ExistingResourceGroup("rg"); it.AddRouteTable("a").In(rg); it.AddRouteTable("a").In(it.ExistingResourceGroup("rg")); return rg; } },
        { "GW0103", "a resource group", it => { it.AddResourceGroup("rg"); return it.AddResourceGroup("rg"); } },
        { "GW0103", "a peering", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")); return hub.PeerWith(it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/spoke", "10.2.0.0/16")); } },
        { "GW0103", "a connection", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("a")).WithName("c"); return hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("b")).WithName("c"); } },
        { "GW0103", "a network that a NAT gateway could follow", it => { var (rg, other) = (it.ExistingResourceGroup("rg"), it.AddVirtualNetwork("other", "10.7.0.0/16")); it.AddPublicIp("nat-ip").In(rg); it.AddVirtualNetwork("hub", "10.0.0.0/16").In(rg).AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway("nat")); return other; } },
        { "GW0103", "something that connections could follow", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("a")).WithName("c"); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("b")).WithName("c"); return it.AddVirtualNetwork("other", "10.7.0.0/16"); } },
        { "GW0103", "something that a made address could follow", it => { it.AddPublicIp("hub-vpn-ip-1"); it.Hub(); return it.AddVirtualNetwork("other", "10.7.0.0/16"); } },
        { "GW9004", "the secret", it => it.AddSecret("psk") },
        { "GW9004", "the topology", it => { it.AddSecret("psk"); return it; } },
        { "GW9005", "a network that could be put into a group", it => { it.AddResourceGroup("rg"); return it.AddVirtualNetwork("hub", "10.0.0.0/16"); } },
        { "GW9005", "what a route table could follow", it => { it.AddResourceGroup("rg"); it.AddRouteTable("table"); return it.AddVirtualNetwork("hub", "10.0.0.0/16").In(it.ExistingResourceGroup("other")); } },
        { "GW9005", "the connection of an existing gateway", it => { it.AddResourceGroup("rg"); return Led(it); } },
        { "GW9005", "what the connection of an existing gateway could follow", it => { var group = it.AddResourceGroup("rg"); Led(it); return it.AddVirtualNetwork("other", "10.7.0.0/16").In(group); } },
        { "GW9007", "one of the networks", it => { Crowded(it, group => group); return it.Networks[0]; } },
        { "GW9007", "one of the groups, whose subscription isn't said", it => Crowded(it, group => group) },
    };

    /// <summary>What stays found, whatever is said of what is open.</summary>
    public static TheoryData<string, string, Func<TopologyBuilder, Handle>> Standing => new()
    {
        { "GW0103", "something else than route tables of a group", it => { var group = it.ExistingResourceGroup("rg"); it.AddRouteTable("a").In(group); it.AddRouteTable("a").In(group); return it.AddVirtualNetwork("hub", "10.1.0.0/16"); } },
        { "GW0103", "something else than two networks", it => { it.AddVirtualNetwork("hub", "10.0.0.0/16"); it.AddVirtualNetwork("hub", "10.1.0.0/16"); return it.AddVirtualNetwork("other", "10.2.0.0/16"); } },
        { "GW9007", "one of the groups, whose subscription is said", it => { var subscription = it.ExistingSubscription("11111111-1111-1111-1111-111111111111"); return Crowded(it, group => group.In(subscription)); } },
        { "GW9005", "something else than a network", it => { it.AddResourceGroup("rg"); it.AddVirtualNetwork("hub", "10.0.0.0/16"); return it.AddVirtualNetwork("other", "10.2.0.0/16").In(it.ExistingResourceGroup("there")); } },
    };

    private static SiteToSiteConnection Led(TopologyBuilder topology) =>
        topology.ExistingVirtualNetwork($"{Ids}/virtualNetworks/hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn",
            VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/24").In(topology.ExistingResourceGroup("there")), topology.AddSecret("psk"));

    /// <summary>One more network than a region of a subscription has, in two groups, of which one is returned.</summary>
    private static ResourceGroup Crowded(TopologyBuilder topology, Func<ResourceGroup, ResourceGroup> place)
    {
        var groups = new[] { place(topology.AddResourceGroup("even")), place(topology.AddResourceGroup("odd")) };
        for (var number = 0; number <= 1000; number++)
            topology.AddVirtualNetwork($"network-{number}", ((Value<Cidr>)"10.0.0.0/8").Subnet(24, number)).In(Region.WestEurope).In(groups[number % 2]);
        return groups[0];
    }
}
