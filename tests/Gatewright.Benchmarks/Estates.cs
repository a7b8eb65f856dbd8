namespace Gatewright.Benchmarks;

/// <summary>Estates of any size, in words that earlier commits know as well: hubs with a VPN gateway and a site each, spokes of two subnets peered with gateway
/// transit.</summary>
internal static class Estates
{
    /// <summary>Azure peers a network with 500 others unless more is asked for; 400 leaves room.</summary>
    private const int SpokesOfHub = 400;

    private const int OfficesOfHub = 60;

    /// <summary>An estate in which all that rules compare with each other grows: 60 offices a hub with prefixes of their own, one of three by BGP, and hubs
    /// joined in a row.</summary>
    public static TopologyBuilder WithOffices(int spokes)
    {
        var (topology, gateways) = DescribeAll(spokes);
        foreach (var (hub, gateway) in gateways.Index())
        {
            for (var number = 0; number < OfficesOfHub; number++)
            {
                var (name, address) = ($"office-{hub:00}-{number:00}", $"198.{18 + (hub / 256)}.{hub % 256}.{1 + number}");
                var prefix = $"172.{16 + (hub / 4)}.{(hub % 4 * 64) + number}.0/24";
                var site = number % 3 == 0
                    ? topology.AddSite(name, address).WithBgp(65001 + (hub * OfficesOfHub) + number, prefix.Replace(".0/24", ".254", StringComparison.Ordinal))
                    : topology.AddSite(name, address, prefix);
                gateway.ConnectTo(site, topology.AddSecret($"{name}-psk"));
            }

            if (hub > 0)
                gateways[hub - 1].ConnectTo(gateway, topology.AddSecret($"row-{hub:00}-psk")).WithoutBgp();
        }

        return topology;
    }

    /// <summary>An estate in which each hub has an office with static routes, of which it is known what is behind it.</summary>
    public static TopologyBuilder WithOneOffice(int spokes)
    {
        var (topology, gateways) = DescribeAll(spokes);
        foreach (var (hub, gateway) in gateways.Index())
            gateway.ConnectTo(topology.AddSite($"office-{hub:00}", $"198.18.0.{1 + hub}", $"172.16.{hub}.0/24"), topology.AddSecret($"office-{hub:00}-psk"));
        return topology;
    }

    public static TopologyBuilder Describe(int spokes) => DescribeAll(spokes).Topology;

    private static (TopologyBuilder Topology, List<VpnGateway> Gateways) DescribeAll(int spokes)
    {
        var topology = new TopologyBuilder("estate", Region.WestEurope).WithTag("owner", "network-team");
        var gateways = new List<VpnGateway>();
        VirtualNetwork? hub = null;
        for (var spoke = 0; spoke < spokes; spoke++)
        {
            if (spoke % SpokesOfHub == 0)
                gateways.Add(AddHub(topology, spoke / SpokesOfHub, out hub));
            var space = Block(1 + spoke / SpokesOfHub, spoke % SpokesOfHub);
            var network = topology.AddVirtualNetwork($"spoke-{spoke:00000}", space)
                .WithSubnet("app", space.Subnet(26, 0))
                .WithSubnet("data", space.Subnet(26, 1));
            hub!.PeerWith(network).WithGatewayTransit().WithForwardedTraffic();
        }

        return (topology, gateways);
    }

    private static VpnGateway AddHub(TopologyBuilder topology, int number, out VirtualNetwork hub)
    {
        var space = Block(1 + number, SpokesOfHub + 1);
        hub = topology.AddVirtualNetwork($"hub-{number:00}", space).WithGatewaySubnet(space.Subnet(27, 7));
        var vpn = hub.AddVpnGateway($"hub-{number:00}-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65515);
        var site = topology.AddSite($"site-{number:00}", $"203.0.113.{1 + number}").WithBgp(64600 + number, $"192.168.{number}.254");
        vpn.ConnectTo(site, topology.AddSecret($"site-{number:00}-psk"));
        return vpn;
    }

    /// <summary>The /24 of a number in the 512 of a hub: no two networks of an estate share an address.</summary>
    private static Value<Cidr> Block(int hub, int number) => ((Value<Cidr>)"10.0.0.0/8").Subnet(15, hub).Subnet(24, number);
}
