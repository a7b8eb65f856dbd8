using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of VPN gateways, sites and translation.</summary>
public static class VpnCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // What isn't known is the same as nothing else.
        ("two NAT rules whose names aren't known", "GW4214", it => { var (name, hub) = (it.AddParameter<Name>("name"), it.Hub()); hub.AddIngressNatRule(name, "192.168.0.0/24", "100.64.0.0/24"); hub.AddIngressNatRule(name, "192.168.1.0/24", "100.64.1.0/24"); }),

        // What another rule tells isn't told twice.
        ("a site without prefixes that doesn't speak BGP", "GW5014", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10"), it.AddSecret("psk"))),

        // SKUs, one by one.
        ("NAT on Basic", "GW4201", it => Nat(it, VpnGatewaySku.Basic)),
        ("NAT on VpnGw1", "GW4201", it => Nat(it, VpnGatewaySku.VpnGw1)),
        ("NAT on VpnGw1AZ", "GW4201", it => Nat(it, VpnGatewaySku.VpnGw1AZ)),
        ("NAT on Standard", "GW4201", it => Nat(it, VpnGatewaySku.Standard)),
        ("NAT on HighPerformance", "GW4201", it => Nat(it, VpnGatewaySku.HighPerformance)),
        ("OpenVPN on Basic, said", "GW2016", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.OpenVpn)),
        ("Entra ID and OpenVPN on Basic, both said", "GW2016", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithEntraId().WithTunnelType(TunnelType.OpenVpn)),
        ("a dynamic rule of IPv6", "GW4203", it => it.Hub().AddEgressNatRule("nat", "fd00:db8::/64", "fd00:db9::/20").WithDynamicMapping()),
        ("RADIUS servers of Basic", "GW2015", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithRadiusServer("10.0.0.4", it.AddSecret("a")).WithRadiusServer("10.0.0.5", it.AddSecret("b"))),
        ("IPv6 prefixes of sites of Basic", "GW2017", it => Sized(it, VpnGatewaySku.Basic).ConnectTo(it.AddSite("paris", "203.0.113.10", "fd00:db8::/48", "fd00:db9::/48"), it.AddSecret("psk"))),
        ("IPv6 pools of Basic", "GW2017", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("fd00:db8::/64", "fd00:db9::/64")),
        ("Basic on both sides of a policy", "GW2013", it => Sized(it, VpnGatewaySku.Basic).ConnectTo(Other(it, VpnGatewaySku.Basic), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)),
        ("Basic on one side of a policy", "GW2013", it => Sized(it, VpnGatewaySku.Basic).ConnectTo(Other(it, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)),
        ("Basic on one side and no policy", "GW2013", it => Sized(it, VpnGatewaySku.Basic).ConnectTo(Other(it, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk"))),
        ("another gateway that is lent, and a Basic one elsewhere", "GW2014", it => { Sized(it, VpnGatewaySku.VpnGw1AZ).Network.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit(); it.AddVirtualNetwork("old", "10.2.0.0/16").WithGatewaySubnet("10.2.255.0/27").AddVpnGateway("basic", VpnGatewaySku.Basic); }),
        ("two Basic gateways that are lent", "GW2014", it => { var hub = Sized(it, VpnGatewaySku.Basic).Network; hub.AddVpnGateway("second", VpnGatewaySku.Basic); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit(); }),

        // Several at once.
        ("three peers that are translated over BGP", "GW4211", it => { var hub = it.Hub().WithBgp(65515); var nat = hub.AddIngressNatRule("nat", "192.168.0.0/24", "100.64.0.0/24"); for (var n = 0; n < 3; n++) hub.ConnectTo(it.AddSite($"site-{n}", $"203.0.113.{n + 10}", $"192.168.{n}.0/24").WithBgp(65010 + n, $"192.168.{n}.1"), it.AddSecret($"psk-{n}")).WithNatRules(nat); }),
        ("a dynamic rule named twice at one connection", "GW4212", it => { var hub = it.Hub(); var nat = hub.AddEgressNatRule("nat", "10.0.0.0/16", "100.64.0.0/26").WithDynamicMapping(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")).WithNatRules(nat, nat); }),
        ("a chosen address of the other machine", "GW4121", it => Chosen(it, GatewayInstance.Second, "169.254.21.5")),
        ("a chosen address of its machine", "GW4121", it => Chosen(it, GatewayInstance.First, "169.254.21.5")),
        ("a chosen address that isn't known", "GW4121", it => Chosen(it, GatewayInstance.First, it.AddParameter<IpAddress>("own"))),
        ("a chosen address among some that aren't known", "GW4121", it => Chosen(it, GatewayInstance.First, "169.254.21.9", it.AddParameter<IpAddress>("own"))),
        ("a peer certificate without its root", "GW4118", it => Proven(it).WithPeerCertificate("paris.contoso.com")),
        ("a peer certificate and its root", "GW4118", it => Proven(it).WithPeerCertificate("paris.contoso.com", it.AddParameter<Certificate>("root"))),
        ("selectors between networks", "GW4111", it => it.Hub().ConnectTo(it.Gateway("east", 1), it.AddSecret("psk")).SideOf(it.Gateways().First()).WithTrafficSelector("10.0.0.0/16", "10.1.0.0/16")),
        ("a peer that the site lists", "GW5013", it => it.Hub().WithBgp(65515).ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.1/32", "192.168.0.2/32").WithBgp(65010, "192.168.0.1"), it.AddSecret("psk"))),
        ("a link-local peer that the site lists", "GW5013", it => it.Hub().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(it.AddSite("paris", "203.0.113.10", "169.254.21.5/32").WithBgp(65010, "169.254.21.5"), it.AddSecret("psk"))),
        ("a network that is twice behind one gateway", "GW4003", it => { var hub = it.Hub(); var east = it.Gateway("east", 1); hub.Network.PeerWith(east.Network); hub.ConnectTo(east, it.AddSecret("east-psk")); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("a network behind a gateway that was connected from there", "GW4003", it => { var east = it.Gateway("east", 1); var hub = it.Hub(); east.ConnectTo(hub, it.AddSecret("east-psk")); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("a site where the network is seen", "GW4205", it => { var hub = it.Hub(); hub.AddEgressNatRule("out", "10.0.0.0/16", "100.64.0.0/16"); hub.AddIngressNatRule("in", "192.168.0.0/24", "100.65.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "100.64.0.0/24"), it.AddSecret("psk")); }),
        ("ports that are translated", "GW4205", it => { var hub = it.Hub(); hub.AddIngressNatRule("in", "192.168.0.4/32", "10.0.0.4/32").WithPortMapping("8443", "443"); }),
        ("an address behind NAT in a network of two blocks", "GW4206", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddIngressNatRule("in", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("NAT and a link-local peer without BGP", "GW4208", it => { var hub = it.Hub().WithBgp(65515); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithBgp(65010, "169.254.21.5"), it.AddSecret("psk")).WithNatRules(hub.AddIngressNatRule("in", "192.168.0.0/24", "100.64.0.0/24")).WithoutBgp(); }),
        ("egress rules of a site", "GW4003", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddEgressNatRule("out", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("joined gateways, the first active-active", "GW4103", it => { var (hub, east) = (it.Hub().WithActiveActive(), it.Gateway("east", 1)); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("joined gateways, the second active-active", "GW4103", it => { var (hub, east) = (it.Hub(), it.Gateway("east", 1).WithActiveActive()); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("joined gateways, neither active-active", "GW4103", it => { var (hub, east) = (it.Hub(), it.Gateway("east", 1)); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("a gateway of one ASN joined with itself", "GW5006", it => { var hub = it.Hub().WithBgp(65010); hub.ConnectTo(hub, it.AddSecret("psk")); }),

        // Neighbours, translation and devices, as far as they are known.
        ("a site in a network that gives no access", "GW4003", it => { var hub = it.Hub(); var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16"); hub.Network.PeerWith(spoke).SideOf(spoke).WithoutVirtualNetworkAccess(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("a site in a network that is given no access", "GW4003", it => { var hub = it.Hub(); hub.Network.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).SideOf(hub.Network).WithoutVirtualNetworkAccess(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("a site of which something is translated", "GW4003", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddIngressNatRule("in", it.AddParameter<Cidr>("inside"), "100.64.0.0/24")); }),
        ("a rule that no connection names, beside one in ARM's words", "GW4210", it => { var hub = it.Hub(); hub.AddIngressNatRule("in", "192.168.0.0/24", "100.64.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")).WithArmPatch("""{ "properties": {} }"""); }),
        ("two sites of one domain name", "GW4005", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSiteByFqdn("paris", "vpn.contoso.com", "192.168.0.0/24"), it.AddSecret("a")); hub.ConnectTo(it.AddSiteByFqdn("lyon", "VPN.contoso.com", "192.168.1.0/24"), it.AddSecret("b")); }),
        ("a classic network connected twice", "GW4102", it => { var (hub, legacy) = (it.Hub(), it.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16")); hub.ConnectTo(legacy, it.AddSecret("a")); hub.ConnectTo(legacy, it.AddSecret("b")); }),
        ("a site connected twice", "GW4102", it => { var (hub, paris) = (it.Hub(), it.AddSite("paris", "203.0.113.10", "192.168.0.0/24")); hub.ConnectTo(paris, it.AddSecret("a")); hub.ConnectTo(paris, it.AddSecret("b")); }),
        ("a network shown as what it has, beside an ingress rule of that", "GW4218", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/24").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ); hub.AddIngressNatRule("in", "10.0.1.0/24", "100.64.0.0/24"); hub.AddEgressNatRule("out", "10.9.0.0/24", "10.0.2.0/24"); }),
        ("an ingress rule of a site that is there and another", "GW4220", it => { var hub = it.Hub(); var nat = hub.AddIngressNatRule("in", "192.168.0.0/24", "100.64.0.0/24"); hub.ConnectTo(it.ExistingSite($"{Ids}/localNetworkGateways/paris", "192.168.0.0/24"), it.AddSecret("a")).WithNatRules(nat); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.0.0/24"), it.AddSecret("b")).WithNatRules(nat); }),
        ("BGP addresses in high-bandwidth mode", "GW1007", it => Wide(it).WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.5")),
        ("no FastPath of two ExpressRoute gateways, one too small", "GW4304", it => { var hub = Wide(it).Network; hub.AddExpressRouteGateway("large", ExpressRouteGatewaySku.ErGw3AZ); hub.AddExpressRouteGateway("small", ExpressRouteGatewaySku.ErGw1AZ); }),
        ("no FastPath of an ExpressRoute gateway", "GW4304", it => Wide(it).Network.AddExpressRouteGateway("large", ExpressRouteGatewaySku.ErGw3AZ)),
        ("wide tunnels to IPv6 and to a public address", "GW4308", it => Wide(it).ConnectTo(it.AddSite("paris", "10.7.0.4", "192.168.0.0/24"), it.AddSecret("psk")).WithHighBandwidthTunnel("2001:db8::1", "192.168.0.1").WithHighBandwidthTunnel("203.0.113.10", "192.168.0.2")),
        ("a device in one block of a peered network", "GW4311", it => Near(it, "10.5.0.4")),
        ("a device in no block of a peered network", "GW4311", it => Near(it, "10.7.0.4")),
        ("a peer of two sites, one connected without BGP", "GW5019", it => Peers(it).WithoutBgp()),
        ("a peer of two sites", "GW5019", it => Peers(it)),
    ];

    [Fact]
    public static void Tunnels_are_judged_so() => Snapshot.Matches(Lines(Cases), "corners-vpn.txt");

    private static void Nat(TopologyBuilder topology, VpnGatewaySku sku) =>
        Sized(topology, sku).AddIngressNatRule("nat", "192.168.0.0/24", "100.64.0.0/24");

    private static VpnGateway Other(TopologyBuilder topology, VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("east", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("east-vpn", sku);

    private static IEnumerable<VpnGateway> Gateways(this TopologyBuilder topology) => topology.Networks.SelectMany(it => it.Gateways).OfType<VpnGateway>();

    private static void Chosen(TopologyBuilder topology, GatewayInstance instance, Value<IpAddress> own, params IEnumerable<Value<IpAddress>> others)
    {
        var hub = topology.Hub().WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.First,
            ["169.254.21.5", .. others]).WithBgpAddresses(GatewayInstance.Second, "169.254.22.5");
        hub.ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "169.254.21.7"), topology.AddSecret("psk")).WithBgpAddress(instance, own);
    }

    private static VpnGateway Wide(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddVpnGateway("vpn",
            VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth();

    /// <summary>A private tunnel to a device beside a peered network of two blocks.</summary>
    private static void Near(TopologyBuilder topology, Value<IpAddress> device)
    {
        var hub = topology.Hub().WithPrivateAddresses();
        hub.Network.PeerWith(topology.AddVirtualNetwork("spoke", "10.5.0.0/16", "10.6.0.0/16"));
        hub.ConnectTo(topology.AddSite("paris", device, "192.168.0.0/24"), topology.AddSecret("psk")).WithPrivateAddresses();
    }

    /// <summary>The second connection of two whose sites speak BGP from one address.</summary>
    private static SiteToSiteConnection Peers(TopologyBuilder topology)
    {
        var hub = topology.Hub().WithBgp(65515);
        hub.ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.0.1"), topology.AddSecret("a"));
        return hub.ConnectTo(topology.AddSite("lyon", "203.0.113.20", "192.168.1.0/24").WithBgp(65020, "192.168.0.1"), topology.AddSecret("b"));
    }
}
