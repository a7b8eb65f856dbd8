using Gatewright.Model;
using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners where several things of a kind meet: which of them is named, and which has nothing to do with it.</summary>
public static class SeveralCornerTests
{
    private const string Patch = """{ "properties": {} }""";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("gateways that aren't lent, and one of its own", "GW6006", it => { var spoke = it.Gateway("spoke", 1).Network; it.Hub().Network.PeerWith(spoke).SideOf(spoke).WithRemoteGateways(); }),
        ("gateways that aren't there, and one of its own", "GW6006", it => { var spoke = it.Gateway("spoke", 1).Network; it.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(spoke).SideOf(spoke).WithRemoteGateways(); }),
        ("a block that overlaps two of the other network", "GW6014", it => { var wide = it.AddVirtualNetwork("wide", "10.0.0.0/8"); var app = wide.AddSubnet("app", "10.9.1.0/24"); wide.PeerWith(it.AddVirtualNetwork("other", "10.1.0.0/16", "10.2.0.0/16")).WithOnlySubnets(app); }),
        ("a peering that begins at the later network", "GW6001", it => { var early = it.AddVirtualNetwork("early", "10.0.0.0/16"); it.AddVirtualNetwork("late", "10.0.0.0/8").PeerWith(early); }),
        ("three connections to one site", "GW4102", it => { var (vpn, paris) = (it.Hub(), it.AddSite("paris", "203.0.113.10", "192.168.1.0/24")); foreach (var name in new[] { "one", "two", "three" }) vpn.ConnectTo(paris, it.AddSecret(name)).WithName(name); }),

        ("a DDoS plan that is a network", "GW0007", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithDdosProtection($"{Ids}/virtualNetworks/hub")),
        ("a workspace that is a network", "GW0007", it => it.Hub().WithDiagnostics($"{Ids}/virtualNetworks/hub")),

        ("a VPN gateway with another ASN, and an ExpressRoute gateway elsewhere", "GW8102", it => { it.Hub().WithBgp(65010); it.ExpressRoute("far", 7, Region.WestEurope); }),
        ("two VPN gateways with one address, and a NAT gateway", "GW2204", it => { var shared = it.AddPublicIp("shared"); foreach (var number in new[] { 1, 2 }) it.Gateway($"hub-{number}", number).WithPublicIp(shared); it.AddNatGateway("out").WithPublicIps(it.AddPublicIp("own")); }),
        ("a policy between gateways, and Basic elsewhere", "GW2013", it => { Basic(it); it.Hub().ConnectTo(it.Gateway("far", 7), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm); }),
        ("a policy between gateways, the second Basic", "GW2013", it => it.Hub().ConnectTo(Basic(it), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)),
        ("a site with IPv6, and Basic elsewhere", "GW2017", it => { Basic(it); it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "fd00:db8::/48"), it.AddSecret("psk")); }),
        ("a connection without NAT rules", "GW4206", it => { var vpn = it.Hub(); vpn.AddEgressNatRule("out", "10.0.0.0/24", "100.64.1.0/24"); vpn.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")); }),

        ("a region known at deployment", "GW2115", it => it.AddPublicIp("address").In(it.AddParameter<Region>("region")).WithPrefix(it.AddPublicIpPrefix("prefix", 28).In(Region.NorthEurope))),
        ("a patched address of a StandardV2 prefix", "GW2116", it => it.AddPublicIp("address").WithPrefix(it.AddPublicIpPrefix("prefix", 28).WithStandardV2()).WithArmPatch(Patch)),

        ("a Route Server's own ASN and a reserved one", "GW6503", it => Server(it).AddRouteServer("server").WithBgpPeer("own", 65515, "10.0.1.4").WithBgpPeer("reserved", 23456, "10.0.1.5")),
        ("a table for what BGP brings, and one for a site", "GW6118", it => Steered(it)),
    ];

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.1.4");

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_with_several_of_a_kind_are_as_reviewed() => Snapshot.Matches(Details(Cases), "corners-several.txt");

    private static VpnGateway Basic(TopologyBuilder topology) => topology.AddVirtualNetwork("small", "10.6.0.0/16").WithGatewaySubnet("10.6.255.0/27")
        .AddVpnGateway("basic", VpnGatewaySku.Basic);

    /// <summary>Two spokes send to the firewall what answers past it: of one only BGP may bring something, of the other a site is known.</summary>
    private static void Steered(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65515);
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24"), topology.AddSecret("psk"));
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20").WithBgp(65010, "192.168.10.254"), topology.AddSecret("lyon-psk"));
        var (unknown, known) = (topology.AddRouteTable("first").WithoutGatewayRoutes(), topology.AddRouteTable("second"));
        Spoke(topology, hub, 1, unknown.WithRoute("paris", "192.168.1.0/24", NextHop.None).WithRoute("all", "0.0.0.0/0", Firewall));
        Spoke(topology, hub, 2, known.WithRoute("paris", "192.168.1.0/24", Firewall));
    }

    private static void Spoke(TopologyBuilder topology, VirtualNetwork hub, int number, RouteTable table)
    {
        var spoke = topology.AddVirtualNetwork($"spoke-{number}", $"10.{number}.0.0/16");
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        spoke.AddSubnet("app", $"10.{number}.1.0/24").WithRouteTable(table);
    }
}
