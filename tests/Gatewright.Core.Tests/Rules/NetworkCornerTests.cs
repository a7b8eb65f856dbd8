using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of networks, subnets, addresses and routes.</summary>
public static class NetworkCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // What isn't known is the same as nothing else.
        ("two security rules whose priorities aren't known", "GW6112", it => { var (priority, filter) = (it.AddParameter<int>("priority"), it.AddNetworkSecurityGroup("filter")); filter.AllowInbound("a", priority); filter.AllowInbound("b", priority); }),
        ("two destinations that aren't known", "GW6106", it => { var block = it.AddParameter<AddressPrefix>("block"); it.AddRouteTable("table").WithRoute("a", block, NextHop.None).WithRoute("b", block, NextHop.None); }),

        // Several at once.
        ("three zones, one twice", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 2, 2)),
        ("two zones", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 2)),
        ("zones, one beyond", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 1, 4)),
        ("zones, one unknown", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 1, it.AddParameter<int>("zone"))),
        ("zones and none", "GW2106", it => it.AddPublicIp("ip").WithZones(1).WithoutZones()),
        ("zones after none beside no zones", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithoutZones().WithZones(1), it.AddPublicIp("b").WithoutZones())),
        ("none after zones beside no zones", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithZones(1).WithoutZones(), it.AddPublicIp("b").WithoutZones())),
        ("no zones beside none said", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithoutZones(), it.AddPublicIp("b"))),
        ("one zone beside none said in a region without zones", "GW2103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.WestUS).WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive(it.AddPublicIp("a").In(Region.WestUS).WithZones(1), it.AddPublicIp("b").In(Region.WestUS))),
        ("one zone beside none said where it isn't known", "GW2103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive(it.AddPublicIp("a").WithZones(1), it.ExistingPublicIp($"{Ids}/publicIPAddresses/b"))),
        ("four addresses", "GW2102", it => it.Hub().WithPublicIp(it.AddPublicIp("a")).WithPublicIp(it.AddPublicIp("b")).WithPublicIp(it.AddPublicIp("c")).WithPublicIp(it.AddPublicIp("d"))),
        ("a NAT gateway's address in another zone", "GW2205", it => it.AddNatGateway("nat").WithZone(1).WithPublicIps(it.AddPublicIp("a").WithZones(2), it.AddPublicIp("b").WithZones(1), it.AddPublicIp("c"), it.AddPublicIp("d").WithoutZones(), it.AddPublicIp("e").WithZones(it.AddParameter<int>("zone")), it.AddPublicIp("f").WithZones(2).WithoutZones())),
        ("a NAT gateway of a zone that isn't known", "GW2205", it => it.AddNatGateway("nat").WithZone(it.AddParameter<int>("zone")).WithPublicIps(it.AddPublicIp("a").WithZones(2))),
        ("an address of a NAT gateway and a VPN gateway", "GW2204", it => { var ip = it.AddPublicIp("ip"); it.AddNatGateway("nat").WithPublicIps(ip); it.Hub().WithPublicIp(ip); }),
        ("an address of a VPN gateway and a NAT gateway", "GW2204", it => { var ip = it.AddPublicIp("ip"); it.Hub().WithPublicIp(ip); it.AddNatGateway("nat").WithPublicIps(ip); }),
        ("a NAT gateway of two networks", "GW2206", it => Shared(it, it.AddVirtualNetwork("a", "10.0.0.0/16"), it.AddVirtualNetwork("b", "10.1.0.0/16"))),
        ("a NAT gateway of two existing networks", "GW2206", it => Shared(it, Existing(it, "a"), Existing(it, "b"))),
        ("a NAT gateway of one existing network, twice", "GW2206", it => Shared(it, Existing(it, "a"), Existing(it, "A"))),
        ("a NAT gateway of a network and an existing one", "GW2206", it => Shared(it, it.AddVirtualNetwork("a", "10.1.0.0/16"), Existing(it, "b"))),
        ("a NAT gateway of existing networks that aren't known", "GW2206", it => Shared(it, it.ExistingVirtualNetwork(it.AddParameter<ResourceId>("a"), "10.0.0.0/16"), Existing(it, "b"))),
        ("a NAT gateway of existing networks, the second not known", "GW2206", it => Shared(it, Existing(it, "b"), it.ExistingVirtualNetwork(it.AddParameter<ResourceId>("a"), "10.0.0.0/16"))),
        ("a NAT gateway of another region, without any table", "GW6107", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway("nat").In(Region.NorthEurope))),
        ("subnets of a peering", "GW6013", it => Parts(it, 200)),
        ("too many subnets of a peering", "GW6013", it => Parts(it, 203)),
        ("two tables of routes to gateways, one of them not", "GW6101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("a", "0.0.0.0/0", NextHop.None).WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway))),
        ("a table without routes to gateways", "GW6101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("a", "0.0.0.0/0", NextHop.None))),
        ("routes to the gateway and others where both kinds stand", "GW6102", it => Both(it, table => table.WithRoute("a", "0.0.0.0/0", NextHop.None).WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway))),
        ("routes to others where both kinds stand", "GW6102", it => Both(it, table => table.WithRoute("a", "0.0.0.0/0", NextHop.None))),
        ("a route to the gateway where ExpressRoute stands alone", "GW6102", it => { var hub = it.ExpressRoute("hub", 0, Region.WestEurope); it.Networks[0].AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway)); }),
        ("1,000 routes", "GW6104", it => Routes(it, 1000)),
        ("1,001 routes", "GW6104", it => Routes(it, 1001)),
        ("a network that is peered with itself", "GW6002", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(hub); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.0.0.0/24")); }),
        ("a lender with a Route Server alone", "GW6007", it => { var hub = Server(it); hub.AddRouteServer("routes"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit(); }),
        ("a peer far from a Route Server", "GW6505", it => Server(it).AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4")),
        ("a peer far from a Route Server of two blocks", "GW6505", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.2.0.0/16").WithRouteServerSubnet("10.0.254.0/26"); hub.AddRouteServer("routes").WithBgpPeer("far", 65010, "10.9.0.4").WithBgpPeer("near", 65011, "10.2.0.4"); }),
        ("a peer far from a Route Server beside a network that isn't known", "GW6505", it => { var hub = Server(it); hub.PeerWith(it.AddVirtualNetwork("spoke", it.AddParameter<Cidr>("block"))); hub.AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4"); }),
        ("a peer far from a Route Server beside an existing network", "GW6505", it => { var hub = Server(it); hub.PeerWith(it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/there", "10.5.0.0/16")); hub.AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4"); }),
        ("two ExpressRoute gateways, one existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddExpressRouteGateway("new", ExpressRouteGatewaySku.ErGw1AZ); hub.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/old", ExpressRouteGatewaySku.Standard); }),
        ("two ExpressRoute gateways, the first existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/old", ExpressRouteGatewaySku.Standard); hub.AddExpressRouteGateway("new", ExpressRouteGatewaySku.ErGw1AZ); }),
        ("two ExpressRoute gateways", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddExpressRouteGateway("a", ExpressRouteGatewaySku.ErGw1AZ); hub.AddExpressRouteGateway("b", ExpressRouteGatewaySku.ErGw1AZ); }),
        ("two VPN gateways, one existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddVpnGateway("new", VpnGatewaySku.VpnGw1AZ); hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/old", VpnGatewaySku.VpnGw1AZ); }),
        ("a summary for a GatewaySubnet by its name", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet("gatewaysubnet", "10.0.255.0/27")),
        ("a summary beside another subnet", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet("web", "10.0.255.0/27")),
        ("a summary beside a subnet whose name isn't known", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet(it.AddParameter<Name>("name"), "10.0.255.0/27")),
        ("a GatewaySubnet, one block of two smaller than Azure takes", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/29", "10.0.254.0/30").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("two GatewaySubnets", "GW1103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.254.0/27").WithGatewaySubnet("10.0.253.0/27")),
        ("an existing network's GatewaySubnet of IPv6", "GW3016", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("fd00:db8::/64")),
        ("a link that lends and then borrows", "GW6011", it => { var hub = it.Hub().Network; hub.PeerWith(it.Gateway("east", 1).Network).SideOf(hub).WithGatewayTransit().WithRemoteGateways(); }),
        ("a link that borrows and then lends", "GW6011", it => { var hub = it.Hub().Network; hub.PeerWith(it.Gateway("east", 1).Network).SideOf(hub).WithRemoteGateways().WithGatewayTransit(); }),

        // What is there, and what isn't known of it.
        ("two VPN gateways that are there, the first not known", "GW1001", it => { var hub = Existing(it, "hub"); hub.ExistingVpnGateway(it.AddParameter<ResourceId>("a"), VpnGatewaySku.VpnGw1AZ); hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/b", VpnGatewaySku.VpnGw1AZ); }),
        ("two VPN gateways that are there, the second not known", "GW1001", it => { var hub = Existing(it, "hub"); hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/a", VpnGatewaySku.VpnGw1AZ); hub.ExistingVpnGateway(it.AddParameter<ResourceId>("b"), VpnGatewaySku.VpnGw1AZ); }),
        ("a NAT gateway of an existing network and another", "GW2206", it => Shared(it, Existing(it, "a"), it.AddVirtualNetwork("b", "10.1.0.0/16"))),
        ("an address elsewhere than a NAT gateway in a network that is there, somewhere", "GW2207", it => Used(it, Existing(it, "hub"))),
        ("an address elsewhere than a NAT gateway in a network", "GW2207", it => Used(it, it.AddVirtualNetwork("hub", "10.0.0.0/16"))),
        ("a zone of a NAT gateway whose group has none, beside a network that is there, somewhere", "GW2203", it => { Existing(it, "hub"); it.AddNatGateway("nat").In(it.AddResourceGroup("rg").In(Region.WestUS)).WithZone(1); }),
        ("a route table elsewhere than a network that is there, somewhere", "GW6107", it => Existing(it, "hub").AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").In(Region.WestUS))),
        ("a peer far from a Route Server in a network in ARM's words", "GW6505", it => Server(it).WithArmPatch("""{ "properties": {} }""").AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4")),
        ("DNS servers, one not known", "GW3011", it => it.Hub().Network.WithDnsServers("10.0.0.4", it.AddParameter<IpAddress>("dns"))),
        ("DNS servers of one's own", "GW3011", it => it.Hub().Network.WithDnsServers("10.0.0.4", "10.0.0.5")),

        // One of several.
        ("the GatewaySubnet by its name where no gateway is", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27")),
        ("the GatewaySubnet by its name, misspelt, where no gateway is", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("gatewaysubnet", "10.0.255.0/27")),
        ("the GatewaySubnet said both ways", "GW3006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").WithGatewaySubnet("10.0.255.0/27")),
        ("a summary that covers one block of two", "GW3017", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "172.16.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSummarizedGatewayPrefixes("10.0.0.0/8").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a summary that covers no block of two", "GW3017", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "172.16.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSummarizedGatewayPrefixes("192.168.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("subnets of a block that the other network has a part of", "GW6014", it => Peered(it, it.AddVirtualNetwork("spoke", "10.0.1.0/24"), it.AddVirtualNetwork("hub", "10.0.0.0/16"))),
        ("subnets of a block that isn't known, which the other network has", "GW6014", it => Peered(it, it.AddVirtualNetwork("spoke", "10.0.0.0/20"), it.AddVirtualNetwork("hub", it.AddParameter<Cidr>("space")))),
        ("subnets of a block that isn't known, which the other network doesn't have", "GW6014", it => Peered(it, it.AddVirtualNetwork("spoke", "10.0.1.0/24"), it.AddVirtualNetwork("hub", it.AddParameter<Cidr>("space")))),
        ("whole networks of which IPv6 is peered", "GW6015", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16", "fd00:db9::/48")).WithOnlyIPv6()),
    ];

    [Fact]
    public static void Networks_are_judged_so() => Snapshot.Matches(Lines(Cases), "corners-networks.txt");

    private static void Shared(TopologyBuilder topology, VirtualNetwork one, VirtualNetwork other)
    {
        var nat = topology.AddNatGateway("nat");
        one.AddSubnet("web", "10.0.0.0/24").WithNatGateway(nat);
        other.AddSubnet("data", "10.0.1.0/24").WithNatGateway(nat);
    }

    private static void Parts(TopologyBuilder topology, int count)
    {
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/8"), topology.AddVirtualNetwork("spoke", "172.16.0.0/16"));
        var parts = Enumerable.Range(0, count).Select(number => hub.AddSubnet($"subnet-{number}", $"10.{number}.0.0/24")).ToArray();
        hub.PeerWith(spoke).WithOnlySubnets([.. parts, spoke.AddSubnet("web", "172.16.0.0/24")]);
    }

    private static void Both(TopologyBuilder topology, Func<RouteTable, RouteTable> say)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        hub.AddSubnet("web", "10.0.0.0/24").WithRouteTable(say(topology.AddRouteTable("table")));
    }

    private static void Routes(TopologyBuilder topology, int count)
    {
        var table = topology.AddRouteTable("table");
        for (var number = 0; number < count; number++)
            table.WithRoute($"route-{number}", $"10.{number / 256}.{number % 256}.0/24", NextHop.None);
    }

    /// <summary>An address elsewhere for the NAT gateway of a network.</summary>
    private static void Used(TopologyBuilder topology, VirtualNetwork network) =>
        network.AddSubnet("web", "10.0.0.0/24").WithNatGateway(topology.AddNatGateway("nat").WithPublicIps(topology.AddPublicIp("ip").In(Region.NorthEurope)));

    private static void Peered(TopologyBuilder topology, VirtualNetwork spoke, VirtualNetwork hub) =>
        hub.PeerWith(spoke).WithOnlySubnets(hub.AddSubnet("web", "10.0.8.0/24"));
}
