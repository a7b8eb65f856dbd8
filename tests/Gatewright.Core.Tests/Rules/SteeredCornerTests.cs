using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of what tables lead to appliances: who answers past one, and who sends in circles.</summary>
public static class SteeredCornerTests
{
    private const string Patch = """{ "properties": {} }""";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a more exact route that leads straight", "GW6702", it => Shop(it).Inward.WithRoute("straight", "10.0.2.0/25", NextHop.VirtualNetwork)),
        ("two routes for one subnet", "GW6702", it => Shop(it, "10.0.2.0/26").Inward.WithRoute("more", "10.0.2.64/26", Firewall)),
        ("two senders with tables of their own", "GW6702", it => Shop(it).Shop.AddSubnet("lab", "10.0.5.0/24").WithRouteTable(it.AddRouteTable("second").WithRoute("data", "10.0.2.0/24", Firewall))),
        ("one table for both", "GW6702", it => { var (_, _, data, table) = Shop(it); data.WithRouteTable(table); }),
        ("one half of a subnet to the other", "GW6702", it => Shop(it, "10.0.1.128/25")),
        ("a part of the sender is led back", "GW6702", it => Shop(it, "10.0.2.0/24", "10.0.3.0/24").Data.WithRouteTable(it.AddRouteTable("back").WithRoute("web", "10.0.1.0/24", Firewall))),
        ("a sender, a part of which is in a block known at deployment", "GW6702", it => { var shop = it.AddVirtualNetwork("shop", "10.0.0.0/16", it.AddParameter<Cidr>("more")).WithSubnet("firewall", "10.0.0.0/24"); shop.AddSubnet("web", "10.0.1.0/24", "10.9.1.0/24").WithRouteTable(it.AddRouteTable("inward").WithRoute("data", "10.0.2.0/24", Firewall)); shop.AddSubnet("data", "10.0.2.0/24"); }),
        ("the sender is where the appliance of others is", "GW6702", it => Shop(it).Shop.AddSubnet("lab", "10.0.5.0/24").WithRouteTable(it.AddRouteTable("second").WithRoute("out", "172.16.0.0/12", NextHop.VirtualAppliance("10.0.1.4")))),
        ("an appliance for answers that is known at deployment", "GW6702", it => Shop(it).Data.WithRouteTable(it.AddRouteTable("back").WithRoute("web", "10.0.1.0/24", NextHop.VirtualAppliance(it.AddParameter<IpAddress>("nva"))))),
        ("a patched table of the sender", "GW6702", it => Shop(it).Inward.WithArmPatch(Patch)),
        ("a patched sender", "GW6702", it => Shop(it).Web.WithArmPatch(Patch)),
        ("a patched table of the one that answers", "GW6702", it => Shop(it).Data.WithRouteTable(it.AddRouteTable("back").WithArmPatch(Patch))),

        ("no way back", "GW6702", it => Spokes(it, "10.1.0.0/16", "10.2.0.0/16")),
        ("no way back, and two blocks", "GW6702", it => Spokes(it, "10.1.0.0/16", "10.2.0.0/16", "10.12.0.0/16")),
        ("no way back, by a summary that another network has", "GW6702", it => { Spokes(it, "10.1.0.0/16", "10.0.0.0/8"); it.AddVirtualNetwork("twin", "10.0.0.0/8").AddSubnet("app", "10.2.1.0/24"); }),
        ("no way back to public addresses", "GW6702", it => Spokes(it, "198.51.100.0/24", "10.2.0.0/16")),
        ("no way back, but a peer known at deployment", "GW6702", it => Spokes(it, "10.1.0.0/16", "10.2.0.0/16").PeerWith(it.AddVirtualNetwork("later", it.AddParameter<Cidr>("later")))),
        ("a wide route", "GW6702", it => Outward(it, "10.0.0.0/8")),
        ("a wide route, and peers' routes kept out", "GW6702", it => Outward(it, "10.0.0.0/8").WithoutPeeringRoutes()),
        ("a wide route, and a peering without the subnet that answers", "GW6702", it => Outward(it, "10.0.0.0/8", "firewall", "app")),
        ("a wide route, a peering without the subnet that answers, and another peer", "GW6702", it => { Outward(it, "10.0.0.0/8", "firewall", "app"); it.Networks[1].PeerWith(it.AddVirtualNetwork("other", "10.6.0.0/16")); }),
        ("a wide route, and a peering with all subnets", "GW6702", it => Outward(it, "10.0.0.0/8", "firewall", "shared", "app")),
        ("a route for everything, and peers' routes kept out", "GW6702", it => Outward(it, "0.0.0.0/0").WithoutPeeringRoutes()),

        ("a circle", "GW6701", it => Hub(it, Outer("10.0.1.4"), Inner("10.0.2.4"))),
        ("a circle that another subnet leads to", "GW6701", it => Hub(it, ("first", "10.0.0.0/24", ["172.16.0.0/12"], ["10.0.1.4"]), Inner("10.0.2.4"), Outer("10.0.1.4"))),
        ("a circle that the subnet of another appliance leads to", "GW6701", it => Hub(it, ("first", "10.0.0.0/24", ["172.16.0.0/12"], ["10.0.1.4"]), Outer("10.0.1.4"), Inner("10.0.2.4"), ("last", "10.0.3.0/24", ["192.168.0.0/16"], ["10.0.0.4"]))),
        ("a circle of appliances that share the load", "GW6701", it => Hub(it, Outer("10.0.1.4", "10.0.1.5"), Inner("10.0.2.4"))),
        ("a circle of two appliances in one subnet", "GW6701", it => Hub(it, Inner("10.0.1.4", "10.0.1.5"), Outer("10.0.1.4"), ("last", "10.0.3.0/24", ["192.168.0.0/16"], ["10.0.2.4"]))),
        ("a way over two appliances that ends", "GW6701", it => Hub(it, Outer("10.0.1.4"), Inner("10.0.3.4"), ("last", "10.0.3.0/24", [], []), ("lab", "10.0.4.0/24", ["192.168.0.0/16"], ["10.0.2.4"]))),
        ("a circle in an existing network", "GW6701", it => Tables(it, Existing(it, "hub"), Outer("10.0.1.4"), Inner("10.0.2.4"))),
        ("a circle over a gateway", "GW6701", it => OverGateway(it)),
    ];

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.0.4");

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_what_is_led_to_appliances_are_as_reviewed() => Snapshot.Matches(Messages(Cases), "corners-steered.txt");

    private static (string, string, string[], string[]) Inner(params string[] appliances) => ("inner", "10.0.1.0/24", ["172.16.0.0/12"], appliances);

    private static (string, string, string[], string[]) Outer(params string[] appliances) => ("outer", "10.0.2.0/24", ["172.16.0.0/12"], appliances);

    private static (VirtualNetwork Shop, Subnet Web, Subnet Data, RouteTable Inward) Shop(TopologyBuilder topology, string led = "10.0.2.0/24", params string[] more)
    {
        var shop = topology.AddVirtualNetwork("shop", "10.0.0.0/16", "10.9.0.0/16").WithSubnet("firewall", "10.0.0.0/24");
        var inward = topology.AddRouteTable("inward").WithRoute("data", led, Firewall);
        return (shop, shop.AddSubnet("web", ["10.0.1.0/24", .. more]).WithRouteTable(inward), shop.AddSubnet("data", "10.0.2.0/25"), inward);
    }

    /// <summary>Two spokes that only the firewall between them joins.</summary>
    private static VirtualNetwork Spokes(TopologyBuilder topology, string from, string led, params Value<Cidr>[] more)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/24");
        var (one, two) = (topology.AddVirtualNetwork("one", from), topology.AddVirtualNetwork("two", ["10.2.0.0/16", .. more]));
        hub.PeerWith(one).WithForwardedTraffic();
        hub.PeerWith(two).WithForwardedTraffic();
        one.AddSubnet("app", from.Replace(".0.0/16", ".1.0/24", StringComparison.Ordinal)).WithRouteTable(topology.AddRouteTable("outward").WithRoute("two", led, Firewall));
        two.AddSubnet("app", "10.2.1.0/24");
        return two;
    }

    /// <summary>A spoke whose table leads to the firewall of its hub, where another subnet answers by the peering.</summary>
    private static RouteTable Outward(TopologyBuilder topology, string led, params string[] peered)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddSubnet("firewall", "10.0.0.0/24");
        hub.AddSubnet("shared", "10.0.1.0/24");
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        var outward = topology.AddRouteTable("outward").WithRoute("all", led, Firewall);
        spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(outward);
        var peering = hub.PeerWith(spoke).WithForwardedTraffic();
        if (peered.Length > 0)
            peering.WithOnlySubnets(topology.All<Subnet>().Where(subnet => peered.Contains(subnet.Element.Name.ToString())));
        return outward;
    }

    private static void Hub(TopologyBuilder topology, params (string, string, string[], string[])[] subnets) =>
        Tables(topology, topology.AddVirtualNetwork("hub", "10.0.0.0/16"), subnets);

    private static void Tables(TopologyBuilder topology, VirtualNetwork hub, params (string Name, string Prefix, string[] Led, string[] Appliances)[] subnets)
    {
        foreach (var (name, prefix, led, appliances) in subnets)
        {
            var subnet = hub.AddSubnet(name, prefix);
            foreach (var block in led)
                subnet.WithRouteTable(topology.AddRouteTable($"of-{name}").WithRoute("on", block, appliances.Length == 1
                    ? NextHop.VirtualAppliance(appliances[0]) : NextHop.VirtualAppliances(appliances.Select(it => (Value<IpAddress>)it))));
        }
    }

    /// <summary>Inner leads a spoke's addresses to outer, outer to the gateway, and the gateway's table to inner.</summary>
    private static void OverGateway(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddGatewaySubnet("10.0.255.0/26").WithRouteTable(topology.AddRouteTable("of-gateway").WithRoute("spoke", "10.5.0.0/16", NextHop.VirtualAppliance("10.0.1.4")));
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.5.0.0/16").WithSubnet("app", "10.5.1.0/24")).WithGatewayTransit();
        hub.AddSubnet("inner", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("of-inner").WithRoute("spoke", "10.5.0.0/16", NextHop.VirtualAppliance("10.0.2.4")));
        hub.AddSubnet("outer", "10.0.2.0/24").WithRouteTable(topology.AddRouteTable("of-outer").WithRoute("spoke", "10.5.0.0/16", NextHop.VirtualNetworkGateway)
            .WithRoute("other", "192.168.0.0/16", NextHop.VirtualAppliance("10.0.1.4")));
    }
}
