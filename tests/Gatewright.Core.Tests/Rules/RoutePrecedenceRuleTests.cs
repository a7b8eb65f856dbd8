namespace Gatewright.Tests.Rules;

/// <summary>Which route wins, between tables, gateways and peerings; a hub with a firewall at 10.0.1.4, Paris behind its gateway, and a spoke.</summary>
public class RoutePrecedenceRuleTests
{
    private const string Bypassed = "warning GW6117 outbound";

    private const string HalfSeen = "warning GW6117 outbound; warning GW6118 outbound";

    /// <summary>What the spoke's table says, and whether the GatewaySubnet leads the spoke to the firewall.</summary>
    public static TheoryData<string, Action<RouteTable>, bool, string> Tables => new()
    {
        { "everything to the firewall", it => it.WithRoute("all", "0.0.0.0/0", Firewall), false, Bypassed },
        { "a summary to the firewall", it => it.WithRoute("sites", "192.168.0.0/16", Firewall), false, Bypassed },
        { "appliances that share the load", it => it.WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliances("10.0.1.4", "10.0.1.5")), false, Bypassed },
        { "one half as exact", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithRoute("low", "192.168.1.0/25", Firewall), false, Bypassed },
        { "both halves", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithRoute("low", "192.168.1.0/25", Firewall).WithRoute("high", "192.168.1.128/25", Firewall), true, "" },
        { "as exact", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithRoute("paris", "192.168.1.0/24", Firewall), true, "" },
        { "as exact, to the gateway", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithRoute("paris", "192.168.1.0/24", NextHop.VirtualNetworkGateway), false, "" },
        { "a summary to the gateway", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway), false, "" },
        { "without gateway routes", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithoutGatewayRoutes(), true, "" },
        { "another way to the internet", it => it.WithRoute("all", "0.0.0.0/0", NextHop.Internet), false, "" },
        { "IPv6 alone", it => it.WithRoute("all", "::/0", Firewall), false, "" },
        { "other private space", it => it.WithRoute("other", "172.16.0.0/12", Firewall), false, "" },
        { "a service tag", it => it.WithRoute("storage", "Storage", Firewall), false, "" },
        { "back through the firewall", it => it.WithRoute("all", "0.0.0.0/0", Firewall), true, HalfSeen },
        { "there through the firewall, back without", it => it.WithRoute("all", "0.0.0.0/0", Firewall).WithoutGatewayRoutes(), false, "warning GW6118 hub/GatewaySubnet" },
        { "there by an exact route, back without", it => it.WithRoute("paris", "192.168.1.0/24", Firewall), false, "warning GW6118 hub/GatewaySubnet" },
        { "nothing there, back without", it => it.WithRoute("other", "172.16.0.0/12", Firewall).WithoutGatewayRoutes(), false, "" },
    };

    public static TheoryData<string, Action<TopologyBuilder>, string> Others => new()
    {
        { "a destination known at deployment may be as exact", it => Spoke(it, Hub(it), Everything(it).WithRoute("more", it.AddParameter<AddressPrefix>("more"), Firewall)), "" },
        { "a hop known at deployment may be the firewall", it => Spoke(it, Hub(it), it.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance(it.AddParameter<IpAddress>("nva")))), Bypassed },
        { "an existing table", it => Spoke(it, Hub(it), it.ExistingRouteTable($"{RuleCases.Network[..RuleCases.Network.IndexOf("virtualNetworks", StringComparison.Ordinal)]}routeTables/outbound")), "" },
        { "a spoke that doesn't use the gateway", it => { var hub = Hub(it); var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16"); hub.PeerWith(spoke); spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(Everything(it)); }, "" },
        { "a subnet of the hub", it => Hub(it).AddSubnet("app", "10.0.2.0/24").WithRouteTable(Everything(it)), Bypassed },
        { "the subnet of another appliance", it => { var hub = Hub(it); hub.AddSubnet("inner", "10.0.2.0/24").WithRouteTable(Everything(it)); hub.AddSubnet("app", "10.0.3.0/24").WithRouteTable(it.AddRouteTable("to-inner").WithRoute("some", "172.16.0.0/12", NextHop.VirtualAppliance("10.0.2.4"))); }, "" },
        { "a subnet of Azure's own", it => Hub(it).AddSubnet("AzureFirewallManagementSubnet", "10.0.2.0/26").WithRouteTable(Everything(it)), "" },
        { "a subnet whose name is known at deployment", it => Hub(it).AddSubnet(it.AddParameter<Name>("name"), "10.0.2.0/24").WithRouteTable(Everything(it)), "" },
        { "an existing hub with its gateway", it => { var hub = it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16"); hub.ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).ConnectTo(Paris(it), it.AddSecret("psk")); Spoke(it, hub, Everything(it)); }, Bypassed },
        { "a site seen as other addresses", it => { var hub = Network(it); var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ); vpn.ConnectTo(Paris(it), it.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("in", "192.168.1.0/24", "100.64.1.0/24")); Spoke(it, hub, it.AddRouteTable("outbound").WithRoute("sites", "192.168.0.0/16", Firewall)); }, "" },
        { "what it is seen as", it => { var hub = Network(it); var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ); vpn.ConnectTo(Paris(it), it.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("in", "192.168.1.0/24", "100.64.1.0/24")); Spoke(it, hub, it.AddRouteTable("outbound").WithRoute("sites", "100.64.0.0/10", Firewall)); }, Bypassed },
        { "a network at the other end of a tunnel", it => { var hub = Network(it); hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.Gateway("far", 9), it.AddSecret("psk")); Spoke(it, hub, Everything(it)); }, Bypassed },
        { "clients of the gateway", it => { var hub = Network(it); WithClients(hub); Spoke(it, hub, Everything(it)); }, Bypassed },
        { "clients whose addresses the table leads to the firewall", it => { var hub = Network(it); WithClients(hub); Spoke(it, hub, Everything(it).WithRoute("clients", "172.16.0.0/24", Firewall)); }, "warning GW6118 hub/GatewaySubnet" },
        { "clients whose addresses are known at deployment", it => { var hub = Network(it); hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite(it.AddParameter<Cidr>("pool")).WithEntraId(); Spoke(it, hub, Everything(it)); }, "" },
        { "a site inside the hub's own space", it => { var hub = Network(it); hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("inside", "203.0.113.10", "10.0.7.0/24"), it.AddSecret("psk")); Spoke(it, hub, Everything(it)); }, "" },
        { "a site that lists nothing and uses BGP", it => { var hub = Speaker(it); Spoke(it, hub, Everything(it)); }, "information GW6117 outbound" },
        { "a circuit", it => { var hub = Network(it); hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1))); Spoke(it, hub, Everything(it)); }, "information GW6117 outbound" },
        { "BGP, and a table that leads to the hub alone", it => Spoke(it, Speaker(it), it.AddRouteTable("outbound").WithRoute("hub", "10.0.0.0/16", Firewall)), "" },
        { "BGP, and the firewall on the way there alone", it => Spoke(it, Speaker(it), Everything(it).WithoutGatewayRoutes()), "information GW6118 hub/GatewaySubnet" },
        { "two spokes that go there, one mistake", it => { var hub = Hub(it); var table = Everything(it).WithoutGatewayRoutes(); Spoke(it, hub, table); Spoke(it, hub, table, "other", 2); }, "warning GW6118 hub/GatewaySubnet" },
        { "an existing GatewaySubnet, whose table isn't known", it => { var hub = it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27"); hub.ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).ConnectTo(Paris(it), it.AddSecret("psk")); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); }, "" },
        { "IPv6 to a gateway that knows no default route", it => Spoke(it, Hub(it), it.AddRouteTable("outbound").WithRoute("all", "::/0", NextHop.VirtualNetworkGateway)), "" },
        { "everything to a circuit", it => { var hub = Network(it); hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1))); Spoke(it, hub, it.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualNetworkGateway)); }, "" },
        { "the other way by a summary is told once", it => { var hub = Hub(it, "10.0.0.0/8"); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); }, "warning GW6119 hub-inbound" },
    };

    /// <summary>Routes of the GatewaySubnet, where networks 10.1.1.0/24 and 10.1.2.0/24 are peered.</summary>
    public static TheoryData<string, Action<RouteTable>, string> Summaries => new()
    {
        { "a summary", it => it.WithRoute("spokes", "10.1.0.0/16", Firewall), "warning GW6119 inbound" },
        { "a summary and one of two", it => it.WithRoute("spokes", "10.1.0.0/16", Firewall).WithRoute("web", "10.1.1.0/24", Firewall), "warning GW6119 inbound" },
        { "each of the two", it => it.WithRoute("web", "10.1.1.0/24", Firewall).WithRoute("data", "10.1.2.0/24", Firewall), "" },
        { "a summary beside each of the two", it => it.WithRoute("spokes", "10.1.0.0/16", Firewall).WithRoute("web", "10.1.1.0/24", Firewall).WithRoute("data", "10.1.2.0/24", Firewall), "" },
        { "two summaries, the more exact one", it => it.WithRoute("all", "10.0.0.0/8", Firewall).WithRoute("spokes", "10.1.0.0/16", Firewall), "warning GW6119 inbound" },
        { "without the peerings' routes", it => it.WithRoute("spokes", "10.1.0.0/16", Firewall).WithoutPeeringRoutes(), "" },
        { "a part of each", it => it.WithRoute("spokes", "10.1.0.0/16", Firewall).WithRoute("web", "10.1.1.0/25", Firewall).WithRoute("data", "10.1.2.0/25", Firewall), "" },
        { "to the network", it => it.WithRoute("spokes", "10.1.0.0/16", NextHop.VirtualNetwork), "" },
        { "one half of everything", it => it.WithRoute("low", "0.0.0.0/1", Firewall), "warning GW6119 inbound" },
        { "everything, which has a rule of its own", it => it.WithRoute("all", "0.0.0.0/0", Firewall), "" },
        { "something else", it => it.WithRoute("others", "10.2.0.0/16", Firewall), "" },
    };

    public static TheoryData<string, Action<VpnGateway, Gatewright.Site>, string> Defaults => new()
    {
        { "neither default site nor BGP", (_, _) => { }, "warning GW6120 outbound" },
        { "a default site", (it, site) => it.WithDefaultSite(site), "" },
        { "BGP", (it, _) => it.WithBgp(65515), "" },
        { "a site that lists everything", (it, _) => it.ConnectTo(it.Network.Topology.AddSite("all", "203.0.113.12", "0.0.0.0/0"), it.Network.Topology.AddSecret("all")), "" },
        { "a site that may list everything", (it, _) => it.ConnectTo(it.Network.Topology.AddSite("all", "203.0.113.12", it.Network.Topology.AddParameter<Cidr>("all")), it.Network.Topology.AddSecret("key")), "" },
        { "an existing site may list everything", (it, _) => it.ConnectTo(it.Network.Topology.ExistingSite("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/localNetworkGateways/all"), it.Network.Topology.AddSecret("all")), "" },
    };

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.1.4");

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_most_exact_route_wins(string name, Action<RouteTable> say, bool isLedBack, string expected) =>
        Check(name, expected, it =>
        {
            var hub = isLedBack ? Hub(it, "10.1.0.0/16") : Hub(it);
            var table = it.AddRouteTable("outbound");
            say(table);
            Spoke(it, hub, table);
        });

    [Theory]
    [MemberData(nameof(Others))]
    public void What_gateways_bring_is_known_as_far_as_it_is_written(string name, Action<TopologyBuilder> describe, string expected) =>
        Check(name, expected, describe);

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Peerings_are_more_exact_than_a_summary(string name, Action<RouteTable> say, string expected) =>
        Check(name, expected, it =>
        {
            var table = it.AddRouteTable("inbound");
            say(table);
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
            hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
            hub.PeerWith(it.AddVirtualNetwork("web", "10.1.1.0/24"));
            hub.PeerWith(it.AddVirtualNetwork("data", "10.1.2.0/24"));
        });

    [Theory]
    [MemberData(nameof(Defaults))]
    public void A_default_route_needs_a_gateway_that_knows_one(string name, Action<VpnGateway, Gatewright.Site> say, string expected) =>
        Check(name, expected, it =>
        {
            var hub = Network(it);
            var paris = Paris(it);
            var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
            vpn.ConnectTo(paris, it.AddSecret("psk"));
            say(vpn, paris);
            Spoke(it, hub, it.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualNetworkGateway));
        });

    [Fact]
    public void A_route_may_yet_be_added_while_open() =>
        Assert.Equal("", Judged.Findings(it =>
        {
            Spoke(it, Hub(it), Everything(it));
            Spoke(it, Hub(it, "10.2.0.0/16", "east"), it.AddRouteTable("more").WithRoute("all", "0.0.0.0/0", NextHop.VirtualNetworkGateway), "other", 2);
        }, "GW61", finished: false));

    private static void Check(string name, string expected, Action<TopologyBuilder> describe) => Assert.Equal((name, expected), (name, string.Join("; ",
        new[] { "GW6117", "GW6118", "GW6119", "GW6120" }.Select(rule => Judged.Findings(describe, rule)).Where(found => found.Length > 0))));

    private static VirtualNetwork Network(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27");

    private static void WithClients(VirtualNetwork hub) => hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24").WithEntraId();

    private static VirtualNetwork Hub(TopologyBuilder topology)
    {
        var hub = Network(topology);
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(Paris(topology), topology.AddSecret("psk"));
        return hub;
    }

    /// <summary>The same with a route to the firewall on the way in.</summary>
    private static VirtualNetwork Hub(TopologyBuilder topology, string inbound, string name = "hub")
    {
        var hub = topology.AddVirtualNetwork(name, "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(topology.AddRouteTable($"{name}-inbound").WithRoute("spokes", inbound, Firewall));
        hub.AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite($"{name}-paris", "203.0.113.20", "192.168.1.0/24"), topology.AddSecret($"{name}-psk"));
        return hub;
    }

    private static VirtualNetwork Speaker(TopologyBuilder topology)
    {
        var hub = Network(topology);
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65515)
            .ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254"), topology.AddSecret("psk"));
        return hub;
    }

    private static Gatewright.Site Paris(TopologyBuilder topology) => topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24");

    private static RouteTable Everything(TopologyBuilder topology) => topology.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", Firewall);

    private static void Spoke(TopologyBuilder topology, VirtualNetwork hub, RouteTable table, string name = "spoke", int number = 1)
    {
        var spoke = topology.AddVirtualNetwork(name, $"10.{number}.0.0/16");
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        spoke.AddSubnet("app", $"10.{number}.1.0/24").WithRouteTable(table);
    }
}
