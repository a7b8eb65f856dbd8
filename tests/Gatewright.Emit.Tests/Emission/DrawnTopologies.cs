using Gatewright.Model;

namespace Gatewright.Tests.Emission;

/// <summary>Topologies that are hard to draw, besides the examples.</summary>
internal static class DrawnTopologies
{
    public static IEnumerable<(string Name, Topology Topology)> All() =>
    [
        .. Examples.Names.Select(name => (name, ExampleTopology.Of(name))),
        ("hundred-spokes", Spokes(100, alike: true)),
        ("twenty-unlike-spokes", Unlike(20)),
        ("forty-unlike-spokes", Spokes(40, alike: false)),
        ("estate", LargeEstate.Of(500).Build()),
        ("meshed", Meshed()),
        ("broken", Broken()),
        ("names", Names("<b>\"&'", "x\u0001y\uD800z", "\u7DB2\u8DEF\u6A5F\u623F-\U0001F3E2", new string('W', 90), "", " ", "]]>", "--><script>")),
        .. Enumerable.Range(0, 40).Select(number => ($"random-{number}", RandomTopology.Of(
            new(number * 7_919, number % 25, number % 2 == 0 ? Care.Careless : Care.Careful)).Builder.Build())),
    ];

    /// <summary>A hub with spokes, of which each second one has another way to be peered where they aren't alike.</summary>
    public static Topology Spokes(int count, bool alike)
    {
        var topology = new TopologyBuilder("spokes", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSubnet("shared", "10.0.1.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).ConnectTo(
            topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        for (var number = 1; number <= count; number++)
        {
            var spoke = topology.AddVirtualNetwork($"spoke-{number:000}", $"10.{number}.0.0/16").WithSubnet("app", $"10.{number}.1.0/24");
            if (!alike)
                spoke.AddVpnGateway($"vpn-{number:000}", VpnGatewaySku.VpnGw1AZ);
            hub.PeerWith(spoke).WithGatewayTransit();
        }

        return topology.Build();
    }

    /// <summary>
    /// A hub whose spokes differ: in their subnets, some with a way out or a gateway of their own, and each fifth peered with the one before it.
    /// </summary>
    public static Topology Unlike(int count)
    {
        var topology = new TopologyBuilder("unlike", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSubnet("shared", "10.0.1.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).ConnectTo(
            topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        VirtualNetwork? before = null;
        for (var number = 1; number <= count; number++)
        {
            var spoke = topology.AddVirtualNetwork($"spoke-{number:00}", $"10.{number}.0.0/16");
            for (var subnet = 1; subnet <= number % 4; subnet++)
                spoke.WithSubnet($"app-{subnet}", $"10.{number}.{subnet}.0/24");
            if (number % 3 == 0)
                spoke.AddSubnet("out", $"10.{number}.9.0/24").WithNatGateway(topology.AddNatGateway($"nat-{number:00}"));
            if (number % 5 == 0)
                before!.PeerWith(spoke);
            else if (number % 3 == 1)
                spoke.WithGatewaySubnet($"10.{number}.255.0/27").AddVpnGateway($"vpn-{number:00}", VpnGatewaySku.VpnGw1AZ);
            hub.PeerWith(spoke).WithGatewayTransit();
            before = spoke;
        }

        return topology.Build();
    }

    /// <summary>
    /// Three hubs in three regions with tunnels each to each, circuits to two of them, Global Reach, a spoke of two hubs, and one that is joined to a spoke.
    /// </summary>
    public static Topology Meshed()
    {
        var topology = new TopologyBuilder("meshed", Region.WestEurope);
        Region[] regions = [Region.WestEurope, Region.NorthEurope, Region.UKSouth];
        VirtualNetwork[] hubs = [.. regions.Select((region, index) =>
            topology.AddVirtualNetwork($"hub-{index}", $"10.{index}.0.0/16").In(region).WithGatewaySubnet($"10.{index}.255.0/26"))];
        VpnGateway[] vpn = [.. hubs.Select((hub, index) => hub.AddVpnGateway($"vpn-{index}", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(65010 + index))];
        for (var one = 0; one < vpn.Length; one++)
        {
            for (var other = one + 1; other < vpn.Length; other++)
                vpn[one].ConnectTo(vpn[other], topology.AddSecret($"key-{one}-{other}"));
        }

        hubs[0].PeerWith(hubs[1]).WithForwardedTraffic();
        ExpressRouteCircuit[] circuits = [.. new[] { "Amsterdam", "Dublin" }.Select((place, index) =>
            topology.AddExpressRouteCircuit($"circuit-{index}", "Equinix", place, Bandwidth.Gbps(1))
                .WithPrivatePeering(100, 65100 + index, $"172.31.{index}.0/30", $"172.31.{index}.4/30"))];
        foreach (var (hub, index) in hubs.Take(2).Select((hub, index) => (hub, index)))
        {
            var gateway = hub.AddExpressRouteGateway($"er-{index}", ExpressRouteGatewaySku.ErGw1AZ);
            foreach (var circuit in circuits)
                gateway.ConnectTo(circuit);
        }

        circuits[0].ConnectTo(circuits[1], "192.168.255.0/29");
        for (var number = 1; number <= 3; number++)
        {
            var site = topology.AddSite($"site-{number}", $"203.0.113.{number}").WithBgp(65200 + number, $"192.168.{number}.1");
            vpn[0].ConnectTo(site, topology.AddSecret($"s{number}"));
        }

        vpn[0].AddPointToSite("172.16.0.0/24").WithEntraId();
        var both = topology.AddVirtualNetwork("both", "10.20.0.0/16").In(Region.NorthEurope).WithSubnet("web", "10.20.1.0/24");
        hubs[0].PeerWith(both);
        hubs[1].PeerWith(both).WithGatewayTransit();
        var (near, far) = (topology.AddVirtualNetwork("near", "10.30.0.0/16"), topology.AddVirtualNetwork("far", "10.31.0.0/16"));
        hubs[0].PeerWith(near);
        near.PeerWith(far);
        topology.AddVirtualNetwork("alone", "10.99.0.0/16").WithSubnet("lab", "10.99.1.0/24");
        return topology.Build();
    }

    /// <summary>No GatewaySubnet, a site within the network, networks that overlap, and a promise that isn't kept.</summary>
    public static Topology Broken()
    {
        var topology = new TopologyBuilder("broken", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("app", "10.0.1.0/24");
        var paris = topology.AddSite("paris", "203.0.113.10", "10.0.1.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).ConnectTo(paris, topology.AddSecret("paris-psk"));
        var spoke = topology.AddVirtualNetwork("spoke", "10.0.128.0/17").WithSubnet("web", "10.0.128.0/24");
        hub.PeerWith(spoke);
        spoke.MustReach(paris);
        return topology.Build();
    }

    /// <summary>Everything that has a name has one of these.</summary>
    public static Topology Names(params string[] names)
    {
        var topology = new TopologyBuilder(names[0], Region.WestEurope);
        foreach (var (name, index) in names.Select((name, index) => (name, index)))
        {
            var hub = topology.AddVirtualNetwork(name, $"10.{index}.0.0/16").WithGatewaySubnet($"10.{index}.255.0/26");
            hub.AddSubnet(name, $"10.{index}.1.0/24");
            var gateway = hub.AddVpnGateway(name, VpnGatewaySku.VpnGw2AZ);
            gateway.ConnectTo(topology.AddSite(name, $"203.0.113.{index + 1}", $"192.168.{index}.0/24"), topology.AddSecret(name));
            hub.AddExpressRouteGateway(name, ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(
                topology.AddExpressRouteCircuit(name, name, name, Bandwidth.Gbps(1)));
        }

        return topology.Build();
    }
}
