using static Gatewright.Tests.Rules.Remedies;

namespace Gatewright.Tests.Rules;

/// <summary>Remedies of peerings and Route Servers.</summary>
public static class PeeringRemedyTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a peering twice", "GW6003", it => Twice(it, _ => { })),
        ("a peering of which more may be said", "GW6003", it => Twice(it, peering => peering.MarkOpen())),
        ("a peering with forwarded traffic", "GW6003", it => Twice(it, peering => peering.WithForwardedTraffic())),
        ("a peering without access", "GW6003", it => Twice(it, peering => peering.WithoutVirtualNetworkAccess())),
        ("a peering of both sides", "GW6003", it => Twice(it, peering => peering.WithBothSides())),
        ("a peering of IPv6", "GW6003", it => Twice(it, peering => peering.WithOnlyIPv6())),
        ("a peering of subnets", "GW6003", it => Twice(it, peering => peering.WithOnlySubnets(it.Networks[0].AddSubnet("web", "10.0.1.0/24")))),
        ("a peering with transit", "GW6003", it => Twice(it, peering => peering.WithGatewayTransit())),
        ("a peering with a name", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithName("link"))),
        ("a peering with a name at the other side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[1]).WithName("link"))),
        ("a peering that borrows", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[1]).WithRemoteGateways())),
        ("a peering that lends", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithGatewayTransit())),
        ("a peering with traffic forwarded at one side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithForwardedTraffic())),
        ("a peering without access at one side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithoutVirtualNetworkAccess())),
        ("a peering without verification", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithoutGatewayVerification())),

        ("the two sides exchanged", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(it.Hub().Network).WithGatewayTransit()),
        ("the two sides exchanged where neither has a gateway", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(it.AddVirtualNetwork("other", "10.2.0.0/16")).WithGatewayTransit()),
        ("the two sides exchanged where the gateway can't be lent", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).Network).WithGatewayTransit()),
        ("the two sides exchanged where one kind of gateway can't be lent", "GW6007", it =>
        {
            var hub = Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).Network;
            hub.AddVpnGateway("other", VpnGatewaySku.VpnGw1AZ);
            it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(hub).WithGatewayTransit();
        }),
        ("the two sides exchanged of one that borrows already", "GW6007", it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            it.Gateway("east", 3).Network.PeerWith(spoke).WithGatewayTransit();
            spoke.PeerWith(it.AddVirtualNetwork("third", "10.4.0.0/16"));
            spoke.PeerWith(it.Hub().Network).WithGatewayTransit();
        }),
        ("sides said one by one", "GW6007", it =>
        {
            var (spoke, hub) = (it.AddVirtualNetwork("spoke", "10.1.0.0/16"), it.Hub().Network);
            var peering = spoke.PeerWith(hub);
            peering.SideOf(spoke).WithGatewayTransit();
            peering.SideOf(hub).WithRemoteGateways();
        }),

        ("a promise that transit keeps", "GW6601", it => Promised(it, (hub, spoke) => hub.PeerWith(spoke))),
        ("a promise that transit keeps from the other side", "GW6601", it => Promised(it, (hub, spoke) => spoke.PeerWith(hub))),
        ("a promise where one side lends already", "GW6601", it => Promised(it, (hub, spoke) => hub.PeerWith(spoke).SideOf(hub).WithGatewayTransit())),
        ("a promise where the spoke borrows elsewhere", "GW6601", it => Promised(it, (hub, spoke) => { it.Gateway("east", 3).Network.PeerWith(spoke).WithGatewayTransit(); hub.PeerWith(spoke); })),
        ("a promise of a network with a Route Server", "GW6601", it => Promised(it, (hub, spoke) => { spoke.WithRouteServerSubnet("10.8.254.0/26").AddRouteServer("routes"); hub.PeerWith(spoke); })),
        ("a promise where the peer itself borrows", "GW6601", it => Promised(it, (hub, spoke) => { var middle = it.AddVirtualNetwork("middle", "10.7.0.0/16"); hub.PeerWith(middle).WithGatewayTransit(); middle.PeerWith(spoke); })),
        ("a promise that a hub with a Route Server alone keeps", "GW6601", it => Announced(it)),
        ("a promise that forwarded traffic keeps", "GW6601", it => Forwarded(it, _ => { })),
        ("a promise where one side takes it", "GW6601", it => Forwarded(it, peering => peering.SideOf(it.Networks[0]).WithForwardedTraffic())),

        ("a RouteServerSubnet", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddRouteServer("routes")),
        ("a RouteServerSubnet where there is no room", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/26").WithSubnet("web", "10.0.0.0/28").AddRouteServer("routes")),
        ("a RouteServerSubnet in a block that isn't known", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("block")).AddRouteServer("routes")),

        ("Azure's ASN beside a Route Server", "GW6506", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithRouteServerSubnet("10.0.254.0/26").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(65010).Network.AddRouteServer("routes")),
    ];

    [Fact]
    public static void Peerings_are_mended_so() => Snapshot.Matches(Lines(Cases), "remedies-peerings.txt");

    private static void Promised(TopologyBuilder topology, Action<VirtualNetwork, VirtualNetwork> peer)
    {
        var hub = Hub(topology, "10.0.255.0/27", VpnGatewaySku.VpnGw1AZ);
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24");
        hub.ConnectTo(paris, topology.AddSecret("psk"));
        var spoke = topology.AddVirtualNetwork("spoke", "10.8.0.0/16").WithSubnet("web", "10.8.1.0/24");
        peer(hub.Network, spoke);
        spoke.MustReach(paris);
    }

    private static void Announced(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("sdwan", "10.0.3.0/24").WithRouteServerSubnet("10.0.254.0/26");
        var branches = hub.AddRouteServer("routes").AddBgpPeer("sdwan", 65050, "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16");
        var spoke = topology.AddVirtualNetwork("spoke", "10.8.0.0/16").WithSubnet("web", "10.8.1.0/24");
        hub.PeerWith(spoke);
        spoke.MustReach(branches);
    }

    /// <summary>One spoke reaches another over the hub's appliance.</summary>
    private static void Forwarded(TopologyBuilder topology, Action<Peering> say)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var table = topology.AddRouteTable("outbound").WithRoute("all", "10.0.0.0/8", NextHop.VirtualAppliance("10.0.1.4"));
        var web = topology.AddVirtualNetwork("web", "10.1.0.0/16");
        var data = topology.AddVirtualNetwork("data", "10.2.0.0/16");
        web.AddSubnet("web", "10.1.1.0/24").WithRouteTable(table);
        data.AddSubnet("data", "10.2.1.0/24").WithRouteTable(table);
        hub.PeerWith(web).WithForwardedTraffic();
        say(hub.PeerWith(data));
        web.MustReach(data);
    }

    private static void Twice(TopologyBuilder topology, Action<Peering> say)
    {
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(spoke);
        say(hub.PeerWith(spoke));
    }
}
