using Gatewright.Model;
using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of promises: which place a finding points at, when there is a remedy, and when nothing is sure.</summary>
public static class PromiseCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a site and a spoke that doesn't borrow", "GW6601", it => { var (hub, _, paris) = Hub(it); paris.MustReach(Spoke(it, hub)); }),
        ("a site that is told a summary", "GW6601", it => { var (hub, vpn, paris) = Hub(it); vpn.WithBgp(65515); paris.WithBgp(65010, "192.168.10.1").WithAnnouncedPrefixes("192.168.10.0/24"); hub.WithSummarizedGatewayPrefixes("10.0.0.0/8"); paris.MustReach(Spoke(it, hub)); }),
        ("a network with a gateway of its own", "GW6601", it => { var (hub, _, paris) = Hub(it); var far = it.Gateway("far", 7).Network.WithSubnet("web", "10.7.1.0/24"); hub.PeerWith(far); far.MustReach(paris); }),
        ("a network with a Route Server of its own", "GW6601", it => { var (hub, _, paris) = Hub(it); var far = Spoke(it, hub); far.WithRouteServerSubnet("10.8.254.0/26").AddRouteServer("server"); far.MustReach(paris); }),
        ("a network whose peer borrows gateways itself", "GW6601", it => { var (hub, _, paris) = Hub(it); var near = it.AddVirtualNetwork("near", "10.6.0.0/16"); hub.PeerWith(near).WithGatewayTransit(); Spoke(it, near).MustReach(paris); }),
        ("the internet, but for one subnet", "GW6601", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24"); hub.AddSubnet("closed", "10.0.2.0/24").WithoutDefaultOutbound(); hub.MustReachInternet(); }),

        ("a site", "GW6602", it => { var (hub, _, paris) = Hub(it); hub.MustNotReach(paris); }),
        ("a peer of two subnets", "GW6602", it => { var (hub, _, _) = Hub(it); var spoke = Spoke(it, hub).WithSubnet("data", "10.8.2.0/24"); spoke.MustNotReach(hub); }),
        ("ports, one of them known at deployment", "GW6602", it => { var (hub, _, paris) = Hub(it); hub.MustNotReach(paris).WithTcp("443", it.AddParameter<PortRange>("port")); }),

        ("another appliance", "GW6603", it => Shop(it).MustReach(it.All<Subnet>()[2]).Through("10.0.0.5")),
        ("an appliance on the way to the internet", "GW6603", it => Shop(it).MustReachInternet().Through("10.0.0.4")),
        ("a circuit that bypasses the gateway", "GW6603", it => { var (hub, _, _) = Hub(it); var line = Line(it); hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(line).WithFastPath(); line.MustReach(hub).Through("10.0.0.4"); }),

        ("two tunnels in a row", "GW6604", it => { var (hub, far) = Joined(it, it.Hub()); hub.MustReach(far).WithLossOfAny(NetworkPart.Tunnel); }),
        ("a part that isn't reached anyway", "GW6604", it => { var (hub, _, paris) = Hub(it); Close(it, hub, "192.168.10.64/26"); paris.MustReach(hub).WithLossOfAny(NetworkPart.Tunnel); }),
        ("an existing subnet", "GW6604", it => { var (hub, _, paris) = Hub(it); paris.MustReach(hub.ExistingSubnet("old", "10.0.5.0/24")).WithLossOfAny(NetworkPart.Tunnel); }),
        ("an existing gateway", "GW6604", it => { var (hub, paris) = (Empty(it), Paris(it)); hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(paris, it.AddSecret("psk")); hub.MustReach(paris).WithLossOfAny(NetworkPart.SiteDevice); }),
        ("a circuit that bypasses an existing gateway", "GW6604", it => { var (hub, line) = (Empty(it), Line(it)); hub.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(line).WithFastPath(); line.MustReach(hub).WithLossOfAny(NetworkPart.Circuit); }),
        ("an existing gateway at the other end of a tunnel", "GW6604", it => { var hub = Empty(it); var east = it.Gateway("east", 7); east.Network.AddSubnet("web", "10.7.1.0/24"); east.ConnectTo(hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk")); east.Network.MustReach(hub).WithLossOfAny(NetworkPart.GatewayInstance); }),
        ("a circuit that bypasses the appliance", "GW6604", it => Bypassed(it)),
    ];

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_promises_are_as_reviewed() => Snapshot.Matches(Details(Cases), "corners-promises.txt");

    private static VirtualNetwork Empty(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/26");

    private static Gatewright.Site Paris(TopologyBuilder topology) => topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");

    private static (VirtualNetwork Network, VpnGateway Vpn, Gatewright.Site Paris) Hub(TopologyBuilder topology)
    {
        var (hub, paris) = (Empty(topology), Paris(topology));
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(paris, topology.AddSecret("psk"));
        return (hub, vpn, paris);
    }

    private static VirtualNetwork Spoke(TopologyBuilder topology, VirtualNetwork hub)
    {
        var spoke = topology.AddVirtualNetwork("spoke", "10.8.0.0/16").WithSubnet("web", "10.8.1.0/24");
        hub.PeerWith(spoke);
        return spoke;
    }

    private static void Close(TopologyBuilder topology, VirtualNetwork hub, string source)
    {
        var group = topology.AddNetworkSecurityGroup("closed");
        group.DenyInbound("some", priority: 100).WithSource(source);
        hub.AddSubnet("data", "10.0.2.0/24").WithNetworkSecurityGroup(group);
    }

    private static Subnet Shop(TopologyBuilder topology)
    {
        var shop = topology.AddVirtualNetwork("shop", "10.0.0.0/16");
        shop.AddSubnet("firewall", "10.0.0.0/24");
        var web = shop.AddSubnet("web", "10.0.1.0/24");
        web.WithRouteTable(topology.AddRouteTable("inward").WithRoute("data", "10.0.2.0/24", NextHop.VirtualAppliance("10.0.0.4")));
        shop.AddSubnet("data", "10.0.2.0/24");
        return web;
    }

    private static ExpressRouteCircuit Line(TopologyBuilder topology) => topology.AddExpressRouteCircuit("line", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
        .WithPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes("192.168.10.0/24");

    /// <summary>A network, and a site behind the gateway of another network.</summary>
    private static (VirtualNetwork Network, Gatewright.Site Far) Joined(TopologyBuilder topology, VpnGateway vpn)
    {
        var far = topology.Gateway("far", 7).WithBgp(65001);
        var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.1").WithAnnouncedPrefixes("192.168.10.0/24");
        far.ConnectTo(paris, topology.AddSecret("psk"));
        vpn.WithBgp(65515).ConnectTo(far, topology.AddSecret("both"));
        return (vpn.Network.WithSubnet("web", "10.0.1.0/24"), paris);
    }

    /// <summary>Over the tunnel, which a Route Server prefers, all passes the appliance; over the circuit the answers don't.</summary>
    private static void Bypassed(TopologyBuilder topology)
    {
        var firewall = NextHop.VirtualAppliance("10.0.2.4");
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.2.0/24").WithRouteServerSubnet("10.0.254.0/26");
        var app = hub.AddSubnet("app", "10.0.3.0/24").WithRouteTable(topology.AddRouteTable("out").WithRoute("office", "192.168.0.0/16", firewall));
        hub.AddGatewaySubnet("10.0.255.0/26").WithRouteTable(topology.AddRouteTable("in").WithRoute("app", "10.0.3.0/24", firewall));
        hub.AddRouteServer("server").WithRoutingPreference(RoutingPreference.VpnGateway);
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(Line(topology)).WithFastPath();
        var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.1").WithAnnouncedPrefixes("192.168.10.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65515).ConnectTo(paris, topology.AddSecret("psk"));
        app.MustReach(paris).Through("10.0.2.4").WithLossOfAny(NetworkPart.Tunnel);
    }
}
