using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of what gateways bring: default routes, tunnels that take over, networks that the other end of a tunnel doesn't learn of.</summary>
public static class GatewayPathCornerTests
{
    private const string Patch = """{ "properties": {} }""";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a default route of another gateway", "GW6703", it => { Cut(it); var far = it.Gateway("far", 9); far.Network.AddSubnet("AzureFirewallSubnet", "10.9.0.0/26"); Connect(it, far, "lyon", "192.168.20.0/24"); }),
        ("a default site, and a network with IPv6", "GW6703", it => Cut(it, "fd00:db8::/48")),
        ("everything in both versions", "GW6703", it => { var (hub, vpn) = Hub(it, "fd00:db8::/48"); hub.AddSubnet("AzureFirewallSubnet", "10.0.0.0/26", "fd00:db8::/64"); Connect(it, vpn, "paris", "0.0.0.0/0", "::/0"); }),
        ("a default site, and a site known at deployment", "GW6703", it => Connect(it, Cut(it).Vpn, "later", it.AddParameter<Cidr>("later"))),
        ("a default site, and a patched network", "GW6703", it => Cut(it).Hub.WithArmPatch(Patch)),
        ("a patched network", "GW6709", it => Cut(it, subnet: "AzureBastionSubnet").Hub.WithArmPatch(Patch)),

        ("a circuit without private peering", "GW6704", it => { var (hub, vpn) = Hub(it); Er(hub).ConnectTo(Circuit(it, "line", "192.168.10.0/24", "192.168.11.0/24")); Connect(it, vpn, "paris", "192.168.10.0/24"); }),
        ("the rest over a circuit without private peering", "GW6704", it => Failover(it).Er.ConnectTo(Circuit(it, "other", "192.168.11.0/24"))),
        ("the rest over a circuit", "GW6704", it => Line(it, Failover(it).Er, "other", "192.168.11.0/24")),
        ("a circuit with everything beside it", "GW6704", it => Line(it, Failover(it).Er, "other", "0.0.0.0/0")),
        ("a circuit that announces what isn't told", "GW6704", it => Line(it, Failover(it).Er, "other")),
        ("a site that announces what isn't told", "GW6704", it => Failover(it).Vpn.WithBgp(65515).ConnectTo(it.AddSite("lyon", "203.0.113.20").WithBgp(65020, "192.168.20.1"), it.AddSecret("lyon-psk"))),
        ("both halves of everything over the circuit", "GW6704", it => Failover(it, "0.0.0.0/1", "128.0.0.0/1")),
        ("a quarter of everything over the circuit", "GW6704", it => Failover(it, "64.0.0.0/2")),
        ("both halves of everything over another tunnel", "GW6704", it => Connect(it, Failover(it).Vpn, "lyon", "0.0.0.0/1", "128.0.0.0/1")),
        ("a patched network", "GW6704", it => Failover(it).Hub.WithArmPatch(Patch)),
        ("what a Route Server tells of the circuit", "GW6704", it => Served(it)),
        ("what a Route Server tells, and a tunnel as well", "GW6704", it => { var far = it.Gateway("far", 9).WithBgp(65020); far.ConnectTo(it.AddSite("lyon", "203.0.113.20").WithBgp(65030, "172.20.0.1").WithAnnouncedPrefixes("192.168.11.0/24"), it.AddSecret("lyon-psk")); Served(it).ConnectTo(far, it.AddSecret("far-psk")); }),

        ("a spoke, and a site known at deployment", "GW6706", it => Connect(it, Joined(it, "10.2.0.0/16").West, "later", it.AddParameter<Cidr>("later"))),
        ("a spoke, of which more is known at deployment", "GW6706", it => Joined(it, "10.2.0.0/16", it.AddParameter<Cidr>("more"))),
        ("the other end uses the gateways itself", "GW6706", it => { var (west, east) = Joined(it, "10.2.0.0/16"); east.Network.PeerWith(west.Network).WithGatewayTransit(); }),
    ];

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_what_gateways_bring_are_as_reviewed() => Snapshot.Matches(Messages(Cases), "corners-gateway-paths.txt");

    private static (VirtualNetwork Network, VpnGateway Vpn) Hub(TopologyBuilder topology, params Value<Cidr>[] more)
    {
        var hub = topology.AddVirtualNetwork("hub", ["10.0.0.0/16", .. more]).WithGatewaySubnet("10.0.255.0/26");
        return (hub, hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ));
    }

    private static Gatewright.Site Connect(TopologyBuilder topology, VpnGateway vpn, string name, params Value<Cidr>[] prefixes)
    {
        var site = topology.AddSite(name, $"203.0.113.{10 + topology.All<Gatewright.Site>().Count}", prefixes);
        vpn.ConnectTo(site, topology.AddSecret($"{name}-psk"));
        return site;
    }

    private static (VirtualNetwork Hub, VpnGateway Vpn) Cut(TopologyBuilder topology, string? more = null, string subnet = "AzureFirewallSubnet")
    {
        var (hub, vpn) = more is null ? Hub(topology) : Hub(topology, more);
        hub.AddSubnet(subnet, "10.0.0.0/26");
        vpn.WithDefaultSite(Connect(topology, vpn, "paris", "192.168.10.0/24"));
        return (hub, vpn);
    }

    private static ExpressRouteGateway Er(VirtualNetwork hub) => hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);

    private static ExpressRouteCircuit Circuit(TopologyBuilder topology, string name, params string[] announced) =>
        topology.AddExpressRouteCircuit(name, "Equinix", "Amsterdam", Bandwidth.Mbps(200)).WithAnnouncedPrefixes(announced);

    private static void Line(TopologyBuilder topology, ExpressRouteGateway gateway, string name, params string[] announced) =>
        gateway.ConnectTo(Circuit(topology, name, announced).WithPrivatePeering(100, 65010, $"172.31.{name.Length}.0/30", $"172.31.{name.Length}.4/30"));

    /// <summary>A circuit with two prefixes, and more, and a tunnel with one of the two.</summary>
    private static (VirtualNetwork Hub, VpnGateway Vpn, ExpressRouteGateway Er) Failover(TopologyBuilder topology, params string[] more)
    {
        var (hub, vpn) = Hub(topology);
        var er = Er(hub);
        Line(topology, er, "line", ["192.168.10.0/24", "192.168.11.0/24", .. more]);
        Connect(topology, vpn, "paris", "192.168.10.0/24");
        return (hub, vpn, er);
    }

    /// <summary>The same with a Route Server, by which the VPN gateway knows what the circuit has.</summary>
    private static VpnGateway Served(TopologyBuilder topology)
    {
        var (hub, vpn, _) = Failover(topology);
        hub.WithRouteServerSubnet("10.0.254.0/26").AddRouteServer("server").WithBranchToBranch();
        return vpn.WithActiveActive().WithBgp(65515);
    }

    /// <summary>West and east are joined without BGP; a spoke of east uses its gateway.</summary>
    private static (VpnGateway West, VpnGateway East) Joined(TopologyBuilder topology, params Value<Cidr>[] spoke)
    {
        var (west, east) = (topology.Gateway("west", 0), topology.Gateway("east", 1));
        west.ConnectTo(east, topology.AddSecret("both"));
        east.Network.PeerWith(topology.AddVirtualNetwork("spoke", spoke)).WithGatewayTransit();
        return (west, east);
    }
}
