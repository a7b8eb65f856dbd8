using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of names, tags, groups and what is accepted.</summary>
public static class TemplateCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // Names that are made of others: 80 letters are taken.
        ("both addresses of an active-active gateway", "GW0101", it => Named(it, 77).WithActiveActive()),
        ("one address, and dial-in on an active-standby gateway", "GW0101", it => Named(it, 77).AddPointToSite("172.16.0.0/24")),
        ("a third address for dial-in", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).AddPointToSite("172.16.0.0/24")),
        ("a third address that is brought", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).AddPointToSite("172.16.0.0/24").WithPublicIp(it.AddPublicIp("c"))),
        ("two addresses that are brought", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b"))),
        ("one of two addresses that is brought", "GW0101", it => Named(it, 77).WithActiveActive().WithPublicIp(it.AddPublicIp("a"))),
        ("an address that is brought", "GW0101", it => Named(it, 77).WithPublicIp(it.AddPublicIp("a"))),
        ("an address of an existing gateway", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/{new string('a', 77)}", VpnGatewaySku.VpnGw1AZ)),
        ("an address of a NAT gateway", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway(new string('a', 78)))),
        ("an address of a NAT gateway that just fits", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway(new string('a', 77)))),
        ("an address of a NAT gateway that is brought", "GW0101", it => it.AddNatGateway(new string('a', 78)).WithPublicIps(it.AddPublicIp("a"))),
        ("an address of an existing NAT gateway", "GW0101", it => it.ExistingNatGateway($"{Ids}/natGateways/{new string('a', 78)}")),
        ("an address of a Route Server", "GW0101", it => Server(it).AddRouteServer(new string('a', 76))),
        ("an address of a Route Server that just fits", "GW0101", it => Server(it).AddRouteServer(new string('a', 75))),
        ("an address of a Route Server that is brought", "GW0101", it => Server(it).AddRouteServer(new string('a', 76)).WithPublicIp(it.AddPublicIp("a"))),
        ("an address of an existing Route Server", "GW0101", it => Server(it).ExistingRouteServer($"{Ids}/virtualHubs/{new string('a', 76)}")),
        ("Global Reach", "GW0101", it => Reach(it)),
        ("Global Reach that has a name", "GW0101", it => Reach(it).WithName("reach")),
        ("Global Reach of a name that is too long", "GW0101", it => Reach(it).WithName(new string('r', 81))),
        ("a link of a peering of a name that is too long", "GW0101", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).SideOf(hub).WithName(new string('l', 81)); }),
        ("the longest name that is said", "GW0101", it => Reach(it).WithName(new string('r', 80))),
        ("peers of a Route Server, one existing", "GW0101", it => Server(it).ExistingRouteServer($"{Ids}/virtualHubs/routes").AddBgpPeer(new string('p', 81), 65010, "10.0.1.4")),
        ("a gateway that is connected to itself", "GW0103", it => { var vpn = Named(it, 10); vpn.ConnectTo(vpn, it.AddSecret("psk")); }),
        ("two Route Servers whose addresses get one name", "GW0103", it => { Server(it).AddRouteServer("routes"); it.AddPublicIp("routes-ip-1"); }),

        // What isn't known is the same as nothing else.
        ("two tags whose names aren't known", "GW9015", it => { var name = it.AddParameter<Text>("tag"); it.WithTag(name, "a").WithTag(name, "b"); }),

        // Several at once.
        ("50 tags", "GW9014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").Tagged(50)),
        ("50 tags, 10 of the topology", "GW9014", it => { for (var n = 0; n < 10; n++) it.WithTag($"all-{n}", "on"); it.AddVirtualNetwork("hub", "10.0.0.0/16").Tagged(41); }),

        // What isn't known is no name.
        ("two subnets whose names aren't known", "GW0103", it => { var name = it.AddParameter<Name>("name"); it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet(name, "10.0.0.0/24").WithSubnet(name, "10.0.1.0/24"); }),
        ("two routes whose names aren't known", "GW0103", it => { var name = it.AddParameter<Name>("name"); it.AddRouteTable("table").WithRoute(name, "10.0.0.0/24", NextHop.None).WithRoute(name, "10.0.1.0/24", NextHop.None); }),
        ("two security rules whose names aren't known", "GW0103", it => { var (name, filter) = (it.AddParameter<Name>("name"), it.AddNetworkSecurityGroup("filter")); filter.AllowInbound(name, 100); filter.AllowInbound(name, 101); }),
        ("two groups of subscriptions that aren't known", "GW0103", it => { it.AddResourceGroup("rg").In(it.ExistingSubscription(it.AddParameter<Guid>("a"))); it.AddResourceGroup("rg").In(it.ExistingSubscription(it.AddParameter<Guid>("b"))); }),
        ("51 tags of the topology", "GW9014", it => { for (var n = 0; n < 51; n++) it.WithTag($"all-{n}", "on"); }),
        ("51 tags of the topology above two networks", "GW9014", it => { for (var n = 0; n < 51; n++) it.WithTag($"all-{n}", "on"); it.AddVirtualNetwork("hub", "10.0.0.0/16"); it.AddVirtualNetwork("spoke", "10.1.0.0/16"); }),
        ("51 tags of the topology above a network with one of its own", "GW9014", it => { for (var n = 0; n < 51; n++) it.WithTag($"all-{n}", "on"); it.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("own", "on"); }),
        ("a tag whose name isn't known beside 50", "GW9014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag(it.AddParameter<Text>("tag"), "on").Tagged(50)),
        ("what is accepted of a network that is there", "GW0006", it => Existing(it, "hub").Accept("GW1101", because: "a test")),
        ("what is accepted of a network in ARM's words", "GW0006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "properties": {} }""").Accept("GW1101", because: "a test")),
        ("what is accepted of a network", "GW0006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").Accept("GW1101", because: "a test")),
        ("a rule id that is misspelt", "GW0006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").Accept("first", because: "a test")),

        // What is there, and what is created beside it.
        ("a peer that is there", "GW0101", it => Server(it).ExistingRouteServer($"{Ids}/virtualHubs/routes").WithBgpPeer(new string('p', 81), 65010, "10.0.1.4")),
        ("links of a network that is there", "GW0103", it => { var hub = Existing(it, "hub"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(it.AddResourceGroup("a"))); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.2.0.0/16").In(it.AddResourceGroup("b"))); }),
        ("links of a network that is there, said to be created", "GW0103", it => { var hub = Existing(it, "hub"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(it.AddResourceGroup("a"))).WithBothSides(); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.2.0.0/16").In(it.AddResourceGroup("b"))).WithBothSides(); }),
        ("one secret of a vault, said twice", "GW9001", it => { Key(it, "ckn"); Key(it, "ckn"); }),
        ("a secret of a vault without a letter", "GW9002", it => Key(it, "42")),
        ("both sides of a connection with a gateway that is there", "GW9005", it => { var group = it.AddResourceGroup("rg"); Existing(it, "there").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/there", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddVirtualNetwork("east", "10.1.0.0/16").In(group).WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk")).WithBothSides(); }),

        // Where a name is said, and where it is made.
        ("an address of a gateway of the longest name", "GW0101", it => Named(it, 80)),
        ("an address of a gateway whose own name is too long", "GW0101", it => Named(it, 81)),
        ("two security rules of one name", "GW0103", it => { var filter = it.AddNetworkSecurityGroup("filter"); filter.AllowInbound("web", 100); filter.AllowInbound("Web", 101); }),
        ("two GatewaySubnets by their name", "GW0103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").WithSubnet("GatewaySubnet", "10.0.254.0/27")),
        ("two groups of one subscription, said twice", "GW0103", it => { it.AddResourceGroup("rg").In(it.ExistingSubscription("11111111-1111-1111-1111-111111111111")); it.AddResourceGroup("rg").In(it.ExistingSubscription("11111111-1111-1111-1111-111111111111")); }),
        ("two connections of one name", "GW0103", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("a")).WithName("c"); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("b")).WithName("c"); }),
        ("two connections whose names are made alike", "GW0103", it => { var (hub, paris) = (it.Hub(), it.AddSite("paris", "203.0.113.10", "192.168.0.0/24")); hub.ConnectTo(paris, it.AddSecret("a")); hub.ConnectTo(paris, it.AddSecret("b")); }),
        ("two links of one name", "GW0103", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(it.AddVirtualNetwork("a", "10.1.0.0/16")).SideOf(hub).WithName("link"); hub.PeerWith(it.AddVirtualNetwork("b", "10.2.0.0/16")).SideOf(hub).WithName("link"); }),
        ("a link called as the network of another", "GW0103", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(it.AddVirtualNetwork("a", "10.1.0.0/16")).SideOf(hub).WithName("b"); hub.PeerWith(it.AddVirtualNetwork("b", "10.2.0.0/16")); }),
    ];

    [Fact]
    public static void Names_are_judged_so() => Snapshot.Matches(Lines(Cases), "corners-templates.txt");

    private static VpnGateway Named(TopologyBuilder topology, int letters) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new string('a', letters), VpnGatewaySku.VpnGw1AZ);

    private static GlobalReach Reach(TopologyBuilder topology) =>
        topology.Circuit(new string('a', 40), "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(topology.Circuit(new string('b', 40), "London", Bandwidth.Gbps(1)),
            addressPrefix: "192.168.8.0/29");

    private static void Tagged(this VirtualNetwork network, int count)
    {
        for (var number = 0; number < count; number++)
            network.WithTag($"tag-{number}", "on");
    }
}
