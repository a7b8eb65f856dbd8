using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Subnets that are reached and whose tables keep out the way back: which of them surely have none.</summary>
public static class OneWayCornerTests
{
    private const string Patch = """{ "tags": { "a": "b" } }""";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a site", "GW6708", it => Web(it)),
        ("a site, and two subnets of one table", "GW6708", it => { var (hub, web, table) = Web(it); hub.AddSubnet("data", "10.0.2.0/24").WithRouteTable(table); }),
        ("a site with public addresses", "GW6708", it => Web(it, "198.51.100.0/24")),
        ("a site that lists everything", "GW6708", it => Web(it, "0.0.0.0/0")),
        ("a route of its own", "GW6708", it => Web(it).Table.WithRoute("back", "192.168.10.0/24", NextHop.VirtualNetworkGateway)),
        ("a route for a part", "GW6708", it => Web(it).Table.WithRoute("back", "192.168.10.0/25", NextHop.VirtualNetworkGateway)),
        ("a route for everything", "GW6708", it => Web(it).Table.WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.9.4"))),
        ("a route to nowhere", "GW6708", it => Web(it).Table.WithRoute("none", "192.168.0.0/16", NextHop.None)),
        ("a route known at deployment", "GW6708", it => Web(it).Table.WithRoute("later", it.AddParameter<AddressPrefix>("later"), NextHop.VirtualNetworkGateway)),
        ("addresses known at deployment", "GW6708", it => { var (hub, vpn) = Hub(it); vpn.ConnectTo(it.AddSite("paris", "203.0.113.10", it.AddParameter<Cidr>("paris")), it.AddSecret("psk")); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("a group that lets nothing in", "GW6708", it => { var group = it.AddNetworkSecurityGroup("closed"); group.DenyInbound("all", priority: 100); Web(it).Web.WithNetworkSecurityGroup(group); }),
        ("an existing subnet", "GW6708", it => { var (hub, _, table) = Web(it); _ = hub.ExistingSubnet("old", "10.0.7.0/24"); }),
        ("a subnet of a service", "GW6708", it => { var (hub, vpn) = Hub(it); Connect(it, vpn, "paris", "192.168.10.0/24"); hub.AddSubnet("AzureBastionSubnet", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("no gateway", "GW6708", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes())),
        ("clients alone", "GW6708", it => { var (hub, vpn) = Hub(it); vpn.AddPointToSite("172.16.0.0/24").WithEntraId(it.AddParameter<Guid>("tenant")); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("two sites", "GW6708", it => { Web(it); it.All<VpnGateway>().Single().ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), it.AddSecret("lyon-psk")); }),
        ("a site behind another network", "GW6708", it => { var (hub, vpn) = Hub(it); var far = it.Gateway("far", 7); vpn.ConnectTo(far, it.AddSecret("far-psk")); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("a patched table", "GW6708", it => Web(it).Table.WithArmPatch(Patch)),
        ("a patched subnet", "GW6708", it => Web(it).Web.WithArmPatch(Patch)),
        ("a patched network", "GW6708", it => Web(it).Hub.WithArmPatch(Patch)),
        ("a subnet without a block", "GW6708", it => { var (hub, vpn) = Hub(it); Connect(it, vpn, "paris", "192.168.10.0/24"); hub.AddSubnet("web").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("a block known at deployment", "GW6708", it => { var (hub, vpn) = Hub(it); Connect(it, vpn, "paris", "192.168.10.0/24"); hub.AddSubnet("web", "10.0.1.0/24", it.AddParameter<Cidr>("more")).WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("a site of which more is known at deployment", "GW6708", it => { var (hub, vpn) = Hub(it); vpn.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24", it.AddParameter<Cidr>("more")), it.AddSecret("psk")); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutGatewayRoutes()); }),
        ("a peer with what is known at deployment", "GW6708", it => Web(it).Hub.PeerWith(it.AddVirtualNetwork("later", it.AddParameter<Cidr>("later")))),
        ("a spoke that borrows", "GW6708", it => Spoke(it).WithGatewayTransit()),
        ("a spoke that doesn't borrow", "GW6708", it => Spoke(it)),
        ("a peer", "GW6708", it => Peered(it)),
        ("a peer, and a route of its own", "GW6708", it => Peered(it).WithRoute("back", "10.5.0.0/16", NextHop.VirtualAppliance("10.0.9.4"))),
        ("a peer without a block", "GW6708", it => Peered(it, far => far.AddSubnet("app"))),
        ("a peer whose block is known at deployment", "GW6708", it => Peered(it, far => far.AddSubnet("app", it.AddParameter<Cidr>("app")))),
        ("a service of a peer", "GW6708", it => Peered(it, far => far.AddSubnet("AzureBastionSubnet", "10.5.1.0/26"))),
        ("a peer whose network exists", "GW6708", it => { var (hub, vpn) = Hub(it); hub.PeerWith(it.ExistingVirtualNetwork("/subscriptions/2f4b0c8e-6f3d-4c8e-9a51-3d1f0b7a9c02/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/far", "10.5.0.0/16")); hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("own").WithoutPeeringRoutes()); }),
    ];

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_what_is_not_answered_are_as_reviewed() => Snapshot.Matches(Messages(Cases), "corners-one-way.txt");

    private static (VirtualNetwork Network, VpnGateway Vpn) Hub(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.9.0/24").WithGatewaySubnet("10.0.255.0/26");
        return (hub, hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ));
    }

    private static void Connect(TopologyBuilder topology, VpnGateway vpn, string name, string prefix) =>
        vpn.ConnectTo(topology.AddSite(name, "203.0.113.10", prefix), topology.AddSecret($"{name}-psk"));

    private static (VirtualNetwork Hub, Subnet Web, RouteTable Table) Web(TopologyBuilder topology, string prefix = "192.168.10.0/24")
    {
        var (hub, vpn) = Hub(topology);
        Connect(topology, vpn, "paris", prefix);
        var table = topology.AddRouteTable("own").WithoutGatewayRoutes();
        return (hub, hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(table), table);
    }

    private static Peering Spoke(TopologyBuilder topology)
    {
        var (hub, vpn) = Hub(topology);
        Connect(topology, vpn, "paris", "192.168.10.0/24");
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(topology.AddRouteTable("own").WithoutGatewayRoutes());
        return hub.PeerWith(spoke);
    }

    private static RouteTable Peered(TopologyBuilder topology, Action<VirtualNetwork>? more = null)
    {
        var (hub, _) = Hub(topology);
        var far = topology.AddVirtualNetwork("far", "10.5.0.0/16");
        (more ?? (it => it.AddSubnet("app", "10.5.1.0/24")))(far);
        hub.PeerWith(far);
        var table = topology.AddRouteTable("own").WithoutPeeringRoutes();
        hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(table);
        return table;
    }
}
