using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of what people ran into: routes past appliances, translated addresses, names of instances and connections.</summary>
public static class ReportedCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Routes =
    [
        ("two prefixes of one site", "GW6117", it => Spoke(it, Hub(it, "192.168.1.0/24", "192.168.2.0/24"), Everything(it))),
        ("one table for the spokes of two hubs", "GW6117", it => { var table = Everything(it); Spoke(it, Hub(it), table); Spoke(it, Hub(it, "far", 9), table, "other", 2); }),
        ("the gateway is the second of two that are joined", "GW6117", it => { var (hub, vpn) = Network(it); it.Gateway("far", 9).ConnectTo(vpn, it.AddSecret("psk")); Spoke(it, hub, Everything(it)); }),
        ("two networks at the other ends of tunnels", "GW6117", it => { var (hub, vpn) = Network(it); vpn.ConnectTo(it.Gateway("far", 9), it.AddSecret("a")); vpn.ConnectTo(it.Gateway("farther", 8), it.AddSecret("b")); Spoke(it, hub, Everything(it)); }),
        ("a route within another, both in one half", "GW6117", it => Spoke(it, Hub(it), Everything(it).WithRoute("low", "192.168.1.0/25", Firewall).WithRoute("a", "192.168.1.0/26", Firewall).WithRoute("b", "192.168.1.64/26", Firewall))),
        ("a route to the internet beside it", "GW6117", it => Spoke(it, Hub(it), Everything(it).WithRoute("out", "198.51.100.0/24", NextHop.Internet))),
        ("another route whose hop is known at deployment", "GW6117", it => Spoke(it, Hub(it), Everything(it).WithRoute("more", "172.16.0.0/12", new Value<NextHop>.Deferred("hop")))),
        ("BGP", "GW6117", it => Spoke(it, Speaker(it), Everything(it))),
        ("BGP, of a connection in ARM's words", "GW6117", it => { var (hub, vpn) = Network(it); vpn.WithBgp(65515).ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254"), it.AddSecret("psk")).WithArmPatch("""{ "properties": {} }"""); Spoke(it, hub, Everything(it)); }),
        ("BGP, where the rest goes to the internet", "GW6117", it => Spoke(it, Speaker(it), it.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.Internet).WithRoute("hub", "10.0.0.0/16", Firewall))),
        ("BGP, the hub and the rest to the firewall", "GW6117", it => Spoke(it, Speaker(it), Everything(it).WithRoute("hub", "10.0.0.0/16", Firewall))),
        ("BGP, and one appliance known at deployment", "GW6117", it => Spoke(it, Speaker(it), Everything(it).WithRoute("more", "172.16.0.0/12", NextHop.VirtualAppliance(it.AddParameter<IpAddress>("nva"))))),
        ("BGP, and one of two appliances known at deployment", "GW6117", it => Spoke(it, Speaker(it), it.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliances("10.0.1.4", it.AddParameter<IpAddress>("nva"))))),
        ("BGP, and a peer whose addresses are known at deployment", "GW6117", it => { var hub = Speaker(it); hub.PeerWith(it.AddVirtualNetwork("later", it.AddParameter<Cidr>("later"))); Spoke(it, hub, Everything(it)); }),
        ("a way in for another network", "GW6118", it => Spoke(it, Hub(it, Inbound(it, "10.7.0.0/16", Firewall)), Everything(it))),
        ("a way in that isn't settled", "GW6118", it => Spoke(it, Hub(it, Inbound(it, "10.1.0.0/16", Firewall).WithRoute("more", "10.6.0.0/16", new Value<NextHop>.Deferred("hop"))), Everything(it))),
        ("ways in for both prefixes of a subnet", "GW6118", it => Spoke(it, Hub(it, Inbound(it, "10.1.1.0/24", Firewall).WithRoute("second", "10.1.2.0/24", Firewall)), Everything(it), "10.1.1.0/24", "10.1.2.0/24")),
        ("one table for the spokes of two hubs, both led back", "GW6118", it => { var table = Everything(it); Spoke(it, Hub(it, Inbound(it, "10.1.0.0/16", Firewall)), table); Spoke(it, Hub(it, Inbound(it, "10.2.0.0/16", Firewall, "in-2"), "far", 9), table, "other", 2); }),
        ("a way in that isn't to an appliance", "GW6118", it => Spoke(it, Hub(it, Inbound(it, "10.1.0.0/16", NextHop.VirtualNetwork)), Everything(it).WithoutGatewayRoutes())),
        ("one subnet", "GW6118", it => Spoke(it, Hub(it), Everything(it).WithoutGatewayRoutes())),
        ("two subnets", "GW6118", it => { var (hub, table) = (Hub(it), Everything(it).WithoutGatewayRoutes()); Spoke(it, hub, table); Spoke(it, hub, table, "other", 2); }),
        ("a subnet whose prefix is known at deployment", "GW6118", it => Spoke(it, Hub(it), Everything(it).WithoutGatewayRoutes(), it.AddParameter<Cidr>("app"))),
        ("two GatewaySubnets", "GW6118", it => { var hub = Hub(it); hub.AddGatewaySubnet("10.0.254.0/27"); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); }),
        ("a GatewaySubnet without a prefix", "GW6118", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24"); hub.AddGatewaySubnet(); hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(Paris(it, "192.168.1.0/24"), it.AddSecret("psk")); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); }),
        ("BGP beside a site that lists its prefix", "GW6118", it => { var (hub, vpn) = Network(it); vpn.WithBgp(65515).ConnectTo(it.AddSite("lyon", "203.0.113.11").WithBgp(65010, "192.168.9.1"), it.AddSecret("a")); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); var far = Hub(it, "far", 9); Spoke(it, far, it.AddRouteTable("second").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance("10.9.1.4")).WithoutGatewayRoutes(), "other", 2); }),
        ("BGP, and one half of everything through the firewall", "GW6118", it => Spoke(it, Speaker(it), it.AddRouteTable("outbound").WithRoute("low", "0.0.0.0/1", Firewall).WithoutGatewayRoutes())),
        ("BGP, and some through the firewall", "GW6118", it => Spoke(it, Speaker(it), it.AddRouteTable("outbound").WithRoute("some", "172.16.0.0/12", Firewall).WithoutGatewayRoutes())),
        ("a gateway without connections", "GW6118", it => Spoke(it, Network(it).Network, Everything(it).WithoutGatewayRoutes())),
        ("a summary that misses two networks", "GW6119", it => { Hub(it, Inbound(it, "10.0.0.0/8", Firewall)); foreach (var number in new[] { 1, 2 }) it.Networks[0].PeerWith(it.AddVirtualNetwork($"spoke-{number}", $"10.{number}.0.0/16")); }),
        ("two gateways without a default route", "GW6120", it => { var (hub, _) = Network(it); hub.AddVpnGateway("second", VpnGatewaySku.VpnGw1AZ); Spoke(it, hub, ToGateway(it)); }),
        ("two gateways, one with BGP", "GW6120", it => { var (hub, _) = Network(it); hub.AddVpnGateway("second", VpnGatewaySku.VpnGw1AZ).WithBgp(65515); Spoke(it, hub, ToGateway(it)); }),
        ("one table for the spokes of two hubs", "GW6120", it => { var table = ToGateway(it); Spoke(it, Hub(it), table); Spoke(it, Hub(it, "far", 9), table, "other", 2); }),
        ("a gateway in ARM's words", "GW6120", it => { var (hub, vpn) = Network(it); vpn.WithArmPatch("""{ "properties": {} }"""); Spoke(it, hub, ToGateway(it)); }),
        ("a connection in ARM's words", "GW6120", it => { var (hub, vpn) = Network(it); vpn.ConnectTo(Paris(it, "192.168.1.0/24"), it.AddSecret("psk")).WithArmPatch("""{ "properties": {} }"""); Spoke(it, hub, ToGateway(it)); }),
        ("a gateway that a patch may change", "GW6120", it => { var (hub, vpn) = Network(it); vpn.WithArmPatch(Patch); Spoke(it, hub, ToGateway(it)); }),
        ("a tunnel that a patch may change", "GW6120", it => { var (hub, vpn) = Network(it); vpn.ConnectTo(Paris(it, "192.168.1.0/24"), it.AddSecret("psk")).WithArmPatch(Patch); Spoke(it, hub, ToGateway(it)); }),
        ("a site that a patch may change", "GW6120", it => { var (hub, vpn) = Network(it); vpn.ConnectTo(Paris(it, "192.168.1.0/24").WithArmPatch(Patch), it.AddSecret("psk")); Spoke(it, hub, ToGateway(it)); }),
        ("BGP, everything through the firewall", "GW6118", it => Spoke(it, Speaker(it), Everything(it).WithoutGatewayRoutes())),
        ("BGP on a tunnel that a patch may change, everything through the firewall", "GW6118", it => { var (hub, vpn) = Network(it); vpn.WithBgp(65515).ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254"), it.AddSecret("psk")).WithArmPatch(Patch); Spoke(it, hub, Everything(it).WithoutGatewayRoutes()); }),
        ("a site that lists everything and more", "GW6120", it => Spoke(it, Hub(it, "192.168.1.0/24", "0.0.0.0/0"), ToGateway(it))),
    ];

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Tunnels =
    [
        ("three connections to one site, the first with a name", "GW4102", it => Thrice(it, (at, connection) => _ = at == 0 ? connection.WithName("first") : connection)),
        ("three connections to one site, the second with a name", "GW4102", it => Thrice(it, (at, connection) => _ = at == 1 ? connection.WithName("second") : connection)),
        ("three connections to one site, the last with a name", "GW4102", it => Thrice(it, (at, connection) => _ = at == 2 ? connection.WithName("third") : connection)),
        ("two connections to one site, one known later", "GW4102", it => Thrice(it, (at, connection) => { if (at == 0) connection.MarkOpen(); })),
        ("three connections to one site, the last known later", "GW4102", it => Thrice(it, (at, connection) => { if (at == 2) connection.MarkOpen(); })),
        ("two connections to one site while something may follow them", "GW4102", it => { Thrice(it, (_, _) => { }); it.AddVirtualNetwork("other", "10.7.0.0/16").MarkOpen(); }),
        ("two connections to one site, one of another group", "GW4102", it => Thrice(it, (at, connection) => { if (at > 0) connection.In(it.AddResourceGroup($"rg-{at}")); })),
        ("two connections to one site with one name of their own", "GW0103", it => { var vpn = it.Hub(); var paris = Paris(it, "192.168.1.0/24"); vpn.ConnectTo(paris, it.AddSecret("a")).WithName("it"); vpn.ConnectTo(paris, it.AddSecret("b")).WithName("it"); }),
        ("two networks that are joined twice", "GW0103", it => { var (one, other) = (it.Hub().WithActiveActive(), it.Gateway("far", 9).WithActiveActive()); one.ConnectTo(other, it.AddSecret("a")); one.ConnectTo(other, it.AddSecret("b")); }),
        ("two connections to one site, in two resource groups", "GW4102", it => Thrice(it, (at, connection) => { if (at == 1) connection.In(it.AddResourceGroup("other")); })),
        ("a policy of two networks that are joined", "GW4106", it => it.Hub().ConnectTo(it.Gateway("far", 9), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 299 })),
        ("a weight of a site without BGP", "GW5022", it => Paris(it, "192.168.1.0/24").WithPeerWeight(10)),
        ("a weight of a site with BGP", "GW5022", it => Paris(it, "192.168.1.0/24").WithBgp(65010, "192.168.1.1").WithPeerWeight(10)),
        ("addresses of the second instance alone", "GW5024", it => it.Hub().WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.Second, "169.254.21.6")),
        ("addresses of the first instance alone", "GW5024", it => it.Hub().WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.2")),
        ("addresses of one instance, and of one known at deployment", "GW5024", it => it.Hub().WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.2").WithBgpAddresses(new Value<GatewayInstance>.Deferred("which"), "169.254.21.6")),
        ("a timeout of two networks that are joined", "GW4112", it => it.Hub().ConnectTo(it.Gateway("far", 9), it.AddSecret("psk")).WithDpdTimeout(1)),
        ("selectors of two networks that are joined", "GW4110", it => it.Hub().ConnectTo(it.Gateway("far", 9), it.AddSecret("psk")).WithPolicyBasedTrafficSelectors()),
        ("an instance known at deployment", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, "activeActive").WithIpConfigurationName(new Value<GatewayInstance>.Deferred("which"), "other")),
        ("one name known at deployment, for both", "GW1015", it => { var name = it.AddParameter<Name>("name"); it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, name).WithIpConfigurationName(GatewayInstance.Second, name); }),
        ("the default of the first for a second that isn't there", "GW1015", it => it.Hub().WithIpConfigurationName(GatewayInstance.Second, "default")),
        ("one instance twice", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, "activeActive").WithIpConfigurationName(GatewayInstance.First, "x")),
        ("the name of clients that may get another", "GW1015", it => { var hub = it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "pointToSite"); hub.AddPointToSite("172.16.0.0/24").MarkOpen(); }),
        ("the name of clients whose own is known at deployment", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "pointToSite").AddPointToSite("172.16.0.0/24").WithIpConfigurationName(it.AddParameter<Name>("name"))),
        ("the name of clients at a gateway that may change", "GW1015", it => { var hub = it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "pointToSite"); hub.AddPointToSite("172.16.0.0/24"); hub.MarkOpen(); }),
        ("the default of the first at a gateway that may change", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "default").MarkOpen()),
    ];

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Translations =
    [
        ("a target around the site", "GW4205", it => Translated(it, "100.64.0.0/16", "192.168.0.0/16")),
        ("a source within the site", "GW4205", it => Translated(it, "192.168.1.0/25", "192.168.1.128/25")),
        ("two egress rules alike", "GW4205", it => { var vpn = it.Hub(); foreach (var name in new[] { "paris", "lyon" }) Branch(it, vpn, name).WithNatRules(vpn.AddEgressNatRule(name, "10.0.1.0/24", "100.64.10.0/24")); }),
        ("two targets known at deployment", "GW4205", it => { var (vpn, to) = (it.Hub(), it.AddParameter<Cidr>("to")); foreach (var name in new[] { "paris", "lyon" }) Branch(it, vpn, name).WithNatRules(vpn.AddIngressNatRule(name, "192.168.1.0/24", to)); }),
        ("two ingress rules alike, the first for an instance", "GW4205", it => { var vpn = it.Hub().WithActiveActive(); Branch(it, vpn, "paris").WithNatRules(Ingress(vpn, "paris").WithInstance(GatewayInstance.First)); Branch(it, vpn, "lyon").WithNatRules(Ingress(vpn, "lyon")); }),
        ("two ingress rules alike, one for each instance", "GW4205", it => { var vpn = it.Hub().WithActiveActive(); Branch(it, vpn, "paris").WithNatRules(Ingress(vpn, "paris").WithInstance(GatewayInstance.First)); Branch(it, vpn, "lyon").WithNatRules(Ingress(vpn, "lyon").WithInstance(GatewayInstance.Second)); }),
        ("three ingress rules alike", "GW4205", it => { var vpn = it.Hub(); foreach (var name in new[] { "paris", "lyon", "nice" }) Branch(it, vpn, name).WithNatRules(Ingress(vpn, name)); }),
        ("two ingress rules alike, one of which may change", "GW4205", it => { var vpn = it.Hub(); Branch(it, vpn, "paris").WithNatRules(Ingress(vpn, "paris")); var other = Ingress(vpn, "lyon"); Branch(it, vpn, "lyon").WithNatRules(other); other.MarkOpen(); }),
        ("from and to swapped, for each instance", "GW4205", it => { var vpn = it.Hub().WithActiveActive(); Branch(it, vpn, "paris").WithNatRules(vpn.AddIngressNatRule("a", "100.64.1.0/24", "192.168.1.0/24").WithInstance(GatewayInstance.First), vpn.AddIngressNatRule("b", "100.64.1.0/24", "192.168.1.0/24").WithInstance(GatewayInstance.Second)); }),
        ("two ingress rules alike, the second known later", "GW4205", it => { var vpn = it.Hub(); Branch(it, vpn, "paris").WithNatRules(Ingress(vpn, "paris")); var later = Ingress(vpn, "lyon"); later.MarkOpen(); Branch(it, vpn, "lyon").WithNatRules(later); }),
        ("two ingress rules alike, the second for both sites", "GW4205", it => { var vpn = it.Hub(); var (one, other) = (Ingress(vpn, "paris"), Ingress(vpn, "lyon")); Branch(it, vpn, "paris").WithNatRules(one, other); Branch(it, vpn, "lyon").WithNatRules(other); }),
        ("no access in either direction", "GW6016", it => { var (hub, lab) = (it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24"), it.AddVirtualNetwork("lab", "10.2.0.0/16").WithSubnet("bench", "10.2.1.0/24")); hub.PeerWith(lab).WithoutVirtualNetworkAccess(); }),
        ("a site around two others", "GW4004", it => { var vpn = it.Hub(); vpn.ConnectTo(Paris(it, "192.168.1.0/24"), it.AddSecret("a")); vpn.ConnectTo(it.AddSite("lyon", "203.0.113.11", "192.168.2.0/24"), it.AddSecret("b")); vpn.ConnectTo(it.AddSite("nice", "203.0.113.12", "192.168.0.0/16"), it.AddSecret("c")); }),
        ("two gateways with the same two sites", "GW4004", it => { var (hub, far) = (it.Hub(), it.Gateway("far", 9)); var (paris, lyon) = (Paris(it, "192.168.1.0/24"), it.AddSite("lyon", "203.0.113.11", "192.168.1.0/25")); hub.ConnectTo(paris, it.AddSecret("a")); hub.ConnectTo(lyon, it.AddSecret("b")); far.ConnectTo(paris, it.AddSecret("c")); far.ConnectTo(lyon, it.AddSecret("d")); }),
        ("two egress rules that aren't passed", "GW4206", it => { var vpn = it.Hub(); vpn.AddEgressNatRule("first", "10.0.0.0/16", "100.65.0.0/16"); vpn.AddEgressNatRule("second", "10.0.0.0/16", "100.66.0.0/16"); vpn.ConnectTo(Paris(it, "10.0.1.0/24"), it.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("in", "10.0.1.0/24", "100.64.1.0/24")); }),
        ("no rules", "GW4206", it => it.Hub().ConnectTo(Paris(it, "10.0.1.0/24"), it.AddSecret("psk"))),
        ("two static rules before a dynamic one", "GW4222", it => { var vpn = it.Hub(); Branch(it, vpn, "paris").WithNatRules(Egress(vpn, "a", 1), Egress(vpn, "b", 2), Egress(vpn, "c", 3).WithDynamicMapping()); }),
        ("a dynamic rule twice", "GW4222", it => { var vpn = it.Hub(); var rule = Egress(vpn, "a", 1).WithDynamicMapping(); Branch(it, vpn, "paris").WithNatRules(rule, rule); }),
        ("a dynamic rule beside one known at deployment", "GW4222", it => { var vpn = it.Hub(); Branch(it, vpn, "paris").WithNatRules(vpn.AddEgressNatRule("later", it.AddParameter<Cidr>("from"), "100.64.9.0/24"), Egress(vpn, "a", 1).WithDynamicMapping()); }),
        ("a peer that its rule leaves where it is", "GW4219", it => Peer(it, vpn => vpn.AddIngressNatRule("in", "192.168.1.0/24", "192.168.1.0/24"))),
        ("a peer that its rule moves", "GW4219", it => Peer(it, vpn => vpn.AddIngressNatRule("in", "192.168.1.0/24", "100.64.1.0/24"))),
        ("a peer beside a rule that may become dynamic", "GW4219", it => Peer(it, vpn => vpn.AddIngressNatRule("in", "192.168.1.0/24", "100.64.1.0/24"), vpn => { var rule = vpn.AddIngressNatRule("more", "192.168.2.0/24", "100.64.2.0/24"); rule.MarkOpen(); return rule; })),
    ];

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Patches =
    [
        ("properties further in", "GW9024", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "tags": { "properties": "x" } }""")),
        ("IP configurations further in", "GW9024", it => it.Hub().WithArmPatch("""{ "properties": { "more": { "ipConfigurations": null } } }""")),
        ("something else of a gateway", "GW9024", it => it.Hub().WithArmPatch("""{ "properties": { "enablePrivateIpAddress": true } }""")),
        ("IP configurations with an id like a name", "GW9024", it => it.Hub().WithArmPatch("""{ "properties": { "ipConfigurations": [{ "id": "default" }] } }""")),
        ("IP configurations without either instance", "GW9024", it => it.Hub().WithActiveActive().WithArmPatch("""{ "properties": { "ipConfigurations": [] } }""")),
        ("IP configurations without a name that is set", "GW9024", it => it.Hub().WithIpConfigurationName(GatewayInstance.First, "x").WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "default" }] } }""")),
        ("IP configurations without a name that is set twice", "GW9024", it => it.Hub().WithIpConfigurationName(GatewayInstance.First, "x").WithIpConfigurationName(GatewayInstance.First, "y").WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "y" }] } }""")),
        ("IP configurations with one name alone", "GW9024", it => it.Hub().WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "default" }] } }""")),
    ];

    private const string Patch = """{ "properties": {} }""";

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.1.4");

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_reported_faults_are_as_reviewed() => Snapshot.Matches(Messages([.. Routes, .. Tunnels, .. Translations, .. Patches]), "corners-reported.txt");

    private static (VirtualNetwork Network, VpnGateway Vpn) Network(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27");
        return (hub, hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ));
    }

    private static VirtualNetwork Hub(TopologyBuilder topology, params string[] prefixes)
    {
        var (hub, vpn) = Network(topology);
        vpn.ConnectTo(Paris(topology, prefixes.Length == 0 ? ["192.168.1.0/24"] : prefixes), topology.AddSecret("psk"));
        return hub;
    }

    private static VirtualNetwork Hub(TopologyBuilder topology, string name, int number) => Hub(topology, null, name, number);

    private static VirtualNetwork Hub(TopologyBuilder topology, RouteTable? inbound, string name = "hub", int number = 0)
    {
        var hub = topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithSubnet("firewall", $"10.{number}.1.0/24");
        var subnet = hub.AddGatewaySubnet($"10.{number}.255.0/27");
        if (inbound is not null)
            subnet.WithRouteTable(inbound);
        hub.AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite($"{name}-paris", $"203.0.113.{20 + number}", "192.168.1.0/24"), topology.AddSecret($"{name}-psk"));
        return hub;
    }

    private static VirtualNetwork Speaker(TopologyBuilder topology)
    {
        var (hub, vpn) = Network(topology);
        vpn.WithBgp(65515).ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254"), topology.AddSecret("psk"));
        return hub;
    }

    private static Gatewright.Site Paris(TopologyBuilder topology, params string[] prefixes) => topology.AddSite("paris", "203.0.113.10", prefixes);

    private static RouteTable Everything(TopologyBuilder topology) => topology.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", Firewall);

    private static RouteTable ToGateway(TopologyBuilder topology) => topology.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualNetworkGateway);

    private static RouteTable Inbound(TopologyBuilder topology, string block, NextHop hop, string name = "inbound") =>
        topology.AddRouteTable(name).WithRoute("spokes", block, hop);

    private static void Spoke(TopologyBuilder topology, VirtualNetwork hub, RouteTable table, string name, int number)
    {
        var spoke = topology.AddVirtualNetwork(name, $"10.{number}.0.0/16");
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        spoke.AddSubnet("app", $"10.{number}.1.0/24").WithRouteTable(table);
    }

    private static void Spoke(TopologyBuilder topology, VirtualNetwork hub, RouteTable table, params Value<Cidr>[] prefixes)
    {
        var spoke = topology.AddVirtualNetwork("spoke", prefixes.Length > 1 ? ["10.1.1.0/24", "10.1.2.0/24"] : new Value<Cidr>[] { "10.1.0.0/16" });
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        spoke.AddSubnet("app", prefixes.Length == 0 ? ["10.1.1.0/24"] : prefixes).WithRouteTable(table);
    }

    private static void Thrice(TopologyBuilder topology, Action<int, SiteToSiteConnection> change)
    {
        var (vpn, paris) = (topology.Hub(), Paris(topology, "192.168.1.0/24"));
        for (var number = 0; number < 3; number++)
            change(number, vpn.ConnectTo(paris, topology.AddSecret($"psk-{number}")));
    }

    private static SiteToSiteConnection Branch(TopologyBuilder topology, VpnGateway vpn, string name) =>
        vpn.ConnectTo(topology.AddSite(name, $"203.0.113.{10 + name.Length + name[0] % 8}", "192.168.1.0/24"), topology.AddSecret($"{name}-psk"));

    private static void Translated(TopologyBuilder topology, string from, string to)
    {
        var vpn = topology.Hub();
        vpn.ConnectTo(Paris(topology, "192.168.1.0/24"), topology.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("in", from, to));
    }

    private static NatRule Ingress(VpnGateway vpn, string name) => vpn.AddIngressNatRule(name, "192.168.1.0/24", "100.64.10.0/24");

    private static NatRule Egress(VpnGateway vpn, string name, int number) => vpn.AddEgressNatRule(name, $"10.0.{number}.0/26", $"100.64.{number}.0/26");

    private static void Peer(TopologyBuilder topology, params Func<VpnGateway, NatRule>[] rules)
    {
        var vpn = topology.Hub().WithBgp(65515);
        vpn.ConnectTo(Paris(topology, "192.168.1.0/24").WithBgp(65010, "192.168.1.1"), topology.AddSecret("psk")).WithNatRules([.. rules.Select(it => it(vpn))]);
    }
}
