using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of what the engine finds though nobody promised anything, with what each finding says.</summary>
public static class PathCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a conversation", "GW6702", it => Shop(it)),
        ("two that answer past it", "GW6702", it => Shop(it).Shop.AddSubnet("more", "10.0.2.128/25")),
        ("a promise of the sender", "GW6702", it => { var (_, web, data) = Shop(it); web.MustReach(data).Through("10.0.0.4"); }),
        ("a promise of the sender about another subnet", "GW6702", it => { var (shop, web, _) = Shop(it); web.MustReach(shop.AddSubnet("apart", "10.0.3.0/24")).Through("10.0.0.4"); }),
        ("a promise of another subnet about the one that answers", "GW6702", it => { var (shop, _, data) = Shop(it); shop.AddSubnet("apart", "10.0.3.0/24").MustReach(data).Through("10.0.0.4"); }),
        ("a promise of the one that answers about another subnet", "GW6702", it => { var (shop, _, data) = Shop(it); data.MustReach(shop.AddSubnet("apart", "10.0.3.0/24")).Through("10.0.0.4"); }),
        ("a promise of another subnet about the sender", "GW6702", it => { var (shop, web, _) = Shop(it); shop.AddSubnet("apart", "10.0.3.0/24").MustReach(web).Through("10.0.0.4"); }),
        ("no way back", "GW6702", it => Spokes(it, "10.2.0.0/16")),
        ("no way back, by a summary", "GW6702", it => Spokes(it, "10.0.0.0/8")),
        ("a sender without a prefix", "GW6702", it => { var (shop, _, _) = Shop(it); shop.AddSubnet("empty").WithRouteTable(it.AddRouteTable("second").WithRoute("data", "10.0.2.0/24", Firewall)); }),
        ("the sender is where the appliance is", "GW6702", it => { var shop = it.AddVirtualNetwork("shop", "10.0.0.0/16").WithSubnet("data", "10.0.2.0/24"); shop.AddSubnet("firewall", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("own").WithRoute("data", "10.0.2.0/24", Firewall)); }),

        ("a circle", "GW6701", it => Circle(it, "0.0.0.0/0", "0.0.0.0/0")),
        ("a circle for a part", "GW6701", it => Circle(it, "172.16.0.0/12", "172.16.0.0/16")),
        ("appliances that lead different things to each other", "GW6701", it => Circle(it, "172.16.0.0/12", "192.168.0.0/16")),
        ("what one leads to the other and the other leads out", "GW6701", it => Circle(it, "172.16.0.0/12", "172.16.0.0/12", NextHop.Internet)),

        ("a default site", "GW6703", it => Cut(it, "10.0.0.0/26")),
        ("a default site, and a subnet without a prefix", "GW6703", it => Cut(it)),
        ("two gateways, one with a default site", "GW6703", it => { Cut(it, "10.0.0.0/26"); it.Gateway("far", 9); }),
        ("two sites, one with everything", "GW6703", it => { var (hub, vpn) = Hub(it); hub.AddSubnet("AzureFirewallSubnet", "10.0.0.0/26"); foreach (var (name, prefix) in new[] { ("paris", "192.168.10.0/24"), ("lyon", "0.0.0.0/0") }) Connect(it, vpn, name, prefix); }),
        ("two circuits, one with everything", "GW6703", it => { var (hub, _) = Hub(it); hub.AddSubnet("AzureFirewallSubnet", "10.0.0.0/26"); var er = hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); Line(it, er, "line", "192.168.10.0/24"); Line(it, er, "other", "0.0.0.0/0"); }),
        ("an appliance that announces everything", "GW6703", it => Announced(it, ["0.0.0.0/0"])),
        ("an appliance that announces everything and a part", "GW6703", it => Announced(it, ["172.24.0.0/16", "0.0.0.0/0"])),
        ("two appliances, one that announces everything", "GW6703", it => Announced(it, ["172.24.0.0/16"], ["0.0.0.0/0"])),
        ("an appliance that announces everything, and another Route Server", "GW6703", it => { Announced(it, ["0.0.0.0/0"]); it.AddVirtualNetwork("far", "10.9.0.0/16").WithRouteServerSubnet("10.9.254.0/26").AddRouteServer("far-routes"); }),

        ("a part", "GW6704", it => Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.10.0/24")),
        ("a part of each of two sites", "GW6704", it => Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.10.0/25", "192.168.11.0/25")),
        ("a site with another place first", "GW6704", it => Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.99.0/24", "192.168.11.0/24")),
        ("a part beside a site with everything", "GW6704", it => Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.10.0/24", "0.0.0.0/0")),
        ("the rest over another circuit", "GW6704", it => Line(it, Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.10.0/24").Er, "other", "192.168.11.0/24")),
        ("the rest over another gateway", "GW6704", it => Failover(it, ["192.168.10.0/24", "172.20.0.0/16"], "192.168.10.0/24").Vpn.ConnectTo(Named(it, "far", "172.20.0.0/16"), it.AddSecret("far-psk"))),
        ("no tunnel", "GW6704", it => Failover(it, ["192.168.10.0/24"])),
        ("another tunnel with what is known at deployment", "GW6704", it => { var (vpn, _) = Failover(it, ["192.168.10.0/24", "192.168.11.0/24"], "192.168.10.0/24"); vpn.ConnectTo(it.AddSite("later", "203.0.113.99", it.AddParameter<Cidr>("later")), it.AddSecret("later-psk")); }),

        ("Bastion", "GW6709", it => Bastion(it, "10.0.0.0/26")),
        ("Bastion without a block", "GW6709", it => Bastion(it)),

        ("of two routes that have it the more exact one", "GW6705", it => { var vpn = Astray(it, "web"); Connect(it, vpn, "lyon", "192.168.0.0/16"); }),
        ("a half of all addresses", "GW6705", it => Half(it, "128.0.0.0/1")),
        ("a quarter of all addresses", "GW6705", it => Half(it, "192.0.0.0/2")),
        ("a subnet", "GW6705", it => Astray(it, "web")),
        ("two subnets of one table", "GW6705", it => Astray(it, "web", "data")),
        ("a part", "GW6705", it => { var (hub, vpn) = Hub(it); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("outbound").WithRoute("part", "192.168.10.128/25", NextHop.Internet)); Connect(it, vpn, "paris", "192.168.10.0/24"); }),
        ("a part of what a default site gets", "GW6705", it => { var (hub, vpn) = Hub(it); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("outbound").WithRoute("part", "192.168.99.0/24", NextHop.Internet)); vpn.WithDefaultSite(Connect(it, vpn, "paris", "192.168.10.0/24")); }),

        ("a spoke", "GW6706", it => Joined(it, "10.2.0.0/16")),
        ("two spokes", "GW6706", it => Joined(it, "10.2.0.0/16", "10.3.0.0/16")),
        ("a spoke known at deployment", "GW6706", it => Joined(it, it.AddParameter<Cidr>("spoke"))),
        ("a spoke, where BGP brings more", "GW6706", it => Joined(it, "10.2.0.0/16").WithBgp(65010).ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(65020, "192.168.0.1"), it.AddSecret("psk"))),
    ];

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.0.4");

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_paths_are_as_reviewed() => Snapshot.Matches(Messages(Cases), "corners-paths.txt");

    private static (VirtualNetwork Shop, Subnet Web, Subnet Data) Shop(TopologyBuilder topology)
    {
        var shop = topology.AddVirtualNetwork("shop", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/24");
        var web = shop.AddSubnet("web", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("inward").WithRoute("data", "10.0.2.0/24", Firewall));
        return (shop, web, shop.AddSubnet("data", "10.0.2.0/25"));
    }

    /// <summary>Two spokes that only the firewall between them joins.</summary>
    private static void Spokes(TopologyBuilder topology, string block)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/24");
        foreach (var number in new[] { 1, 2 })
        {
            var spoke = topology.AddVirtualNetwork($"spoke-{number}", $"10.{number}.0.0/16");
            hub.PeerWith(spoke).WithForwardedTraffic();
            var subnet = spoke.AddSubnet("app", $"10.{number}.1.0/24");
            if (number == 1)
                subnet.WithRouteTable(topology.AddRouteTable("outward").WithRoute("others", block, Firewall));
        }
    }

    private static void Circle(TopologyBuilder topology, string toOuter, string toInner, NextHop? inner = null)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddSubnet("inner", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("to-outer").WithRoute("out", toOuter, NextHop.VirtualAppliance("10.0.2.4")));
        hub.AddSubnet("outer", "10.0.2.0/24")
            .WithRouteTable(topology.AddRouteTable("to-inner").WithRoute("in", toInner, inner ?? NextHop.VirtualAppliance("10.0.1.4")));
    }

    private static (VirtualNetwork Network, VpnGateway Vpn) Hub(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        return (hub, hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ));
    }

    private static Gatewright.Site Connect(TopologyBuilder topology, VpnGateway vpn, string name, string prefix)
    {
        var site = topology.AddSite(name, $"203.0.113.{10 + topology.All<Gatewright.Site>().Count}", prefix);
        vpn.ConnectTo(site, topology.AddSecret($"{name}-psk"));
        return site;
    }

    private static void Cut(TopologyBuilder topology, params string[] firewall)
    {
        var (hub, vpn) = Hub(topology);
        hub.AddSubnet("AzureFirewallSubnet", firewall);
        vpn.WithDefaultSite(Connect(topology, vpn, "paris", "192.168.10.0/24"));
    }

    /// <summary>A firewall beside a Route Server, and what appliances announce to it.</summary>
    private static void Announced(TopologyBuilder topology, params string[][] announced)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureFirewallSubnet", "10.0.0.0/26").WithSubnet("sdwan", "10.0.3.0/24");
        var routes = hub.WithRouteServerSubnet("10.0.254.0/26").AddRouteServer("routes");
        foreach (var (index, prefixes) in announced.Index())
            routes.AddBgpPeer($"sdwan-{index}", 65050 + index, $"10.0.3.{4 + index}").WithAnnouncedPrefixes(prefixes.Select(it => (Value<Cidr>)it));
    }

    private static (VpnGateway Vpn, ExpressRouteGateway Er) Failover(TopologyBuilder topology, string[] announced, params string[] sites)
    {
        var (hub, vpn) = Hub(topology);
        var er = hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        Line(topology, er, "line", announced);
        foreach (var (index, prefix) in sites.Index())
            Connect(topology, vpn, $"site-{index}", prefix);
        return (vpn, er);
    }

    private static void Line(TopologyBuilder topology, ExpressRouteGateway gateway, string name, params string[] announced)
    {
        var line = topology.AddExpressRouteCircuit(name, "Equinix", "Amsterdam", Bandwidth.Mbps(200)).WithAnnouncedPrefixes(announced);
        line.AddPrivatePeering(vlan: 100, asn: 65010, primary: $"172.31.{name.Length}.0/30", secondary: $"172.31.{name.Length}.4/30");
        gateway.ConnectTo(line);
    }

    private static VpnGateway Named(TopologyBuilder topology, string name, string block) => topology.AddVirtualNetwork(name, block)
        .WithGatewaySubnet("172.20.255.0/27").AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);

    private static void Bastion(TopologyBuilder topology, params string[] blocks)
    {
        var (hub, vpn) = Hub(topology);
        hub.AddSubnet("AzureBastionSubnet", blocks);
        vpn.WithDefaultSite(Connect(topology, vpn, "paris", "192.168.10.0/24"));
    }

    private static void Half(TopologyBuilder topology, string prefix)
    {
        var (hub, vpn) = Hub(topology);
        hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("outbound").WithRoute("part", "192.168.99.0/24", NextHop.Internet));
        Connect(topology, vpn, "paris", prefix);
    }

    private static VpnGateway Astray(TopologyBuilder topology, params string[] subnets)
    {
        var (hub, vpn) = Hub(topology);
        var table = topology.AddRouteTable("outbound").WithRoute("paris", "192.168.10.0/24", NextHop.Internet);
        foreach (var (index, name) in subnets.Index())
            hub.AddSubnet(name, $"10.0.{index}.0/24").WithRouteTable(table);
        Connect(topology, vpn, "paris", "192.168.10.0/24");
        return vpn;
    }

    /// <summary>West and east are joined without BGP; spokes of east use its gateway.</summary>
    private static VpnGateway Joined(TopologyBuilder topology, params Value<Cidr>[] spokes)
    {
        var (west, east) = (topology.Gateway("west", 0), topology.Gateway("east", 1));
        west.ConnectTo(east, topology.AddSecret("both"));
        foreach (var (index, block) in spokes.Index())
            east.Network.PeerWith(topology.AddVirtualNetwork($"spoke-{index}", block)).WithGatewayTransit();
        return west;
    }
}
