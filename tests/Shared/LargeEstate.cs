namespace Gatewright.Tests;

/// <summary>
/// An estate such as a large enterprise has: in each of five regions hubs with gateways, sites and an appliance, and landing zones in twenty
/// subscriptions, whose networks are peered with the nearest hub and send everything through it. No two networks share an address.
/// </summary>
internal sealed class LargeEstate
{
    public const int Subscriptions = 20;

    /// <summary>Azure peers a network with 500 others unless more is asked for; 400 spokes leave room for other hubs.</summary>
    private const int SpokesOfHub = 400;

    private static readonly Region[] Regions = [Region.WestEurope, Region.NorthEurope, Region.UKSouth, Region.EastUS2, Region.SoutheastAsia];

    private readonly TopologyBuilder topology = new TopologyBuilder("estate", Region.WestEurope).WithTag("owner", "network-team");
    private readonly Subscription[] subscriptions;
    private readonly Value<Cidr> space = "10.0.0.0/8";

    private LargeEstate(int networks)
    {
        subscriptions = [.. Enumerable.Range(1, Subscriptions)
            .Select(number => topology.ExistingSubscription($"{number:00000000}-1111-1111-1111-111111111111"))];
        var ofRegion = networks / Regions.Length;
        var hubsOfRegion = (ofRegion + SpokesOfHub) / (SpokesOfHub + 1);
        VirtualNetwork[][] hubs = [.. Enumerable.Range(0, Regions.Length).Select(region => AddHubs(region, hubsOfRegion))];
        Join([.. hubs.Select(it => it[0])]);
        for (var region = 0; region < Regions.Length; region++)
            AddLandingZones(region, hubs[region], ofRegion - hubsOfRegion);
    }

    /// <param name="networks">Hubs and spokes together, a multiple of five.</param>
    public static TopologyBuilder Of(int networks) => new LargeEstate(networks).topology;

    private VirtualNetwork[] AddHubs(int region, int count)
    {
        var group = topology.AddResourceGroup($"rg-connectivity-{Regions[region]}").In(subscriptions[0]).In(Regions[region]);
        VirtualNetwork[] hubs = [.. Enumerable.Range(0, count).Select(hub => AddHub(group, $"{Regions[region]}-{hub}", (region * count) + hub))];
        Join(hubs);
        return hubs;
    }

    private void AddLandingZones(int region, VirtualNetwork[] hubs, int spokes)
    {
        for (var zone = 0; zone < Subscriptions; zone++)
        {
            var (begin, end) = (spokes * zone / Subscriptions, spokes * (zone + 1) / Subscriptions);
            if (begin < end)
                AddLandingZone(region, zone, hubs, Enumerable.Range(begin, end - begin), spokes);
        }
    }

    private VirtualNetwork AddHub(ResourceGroup group, string name, int number)
    {
        var block = HubSpace(number);
        var hub = topology.AddVirtualNetwork($"hub-{name}", block).In(group).WithSubnet("appliances",
            block.Subnet(26, 0)).WithGatewaySubnet(block.Subnet(26, 1));
        var vpn = hub.AddVpnGateway($"hub-{name}-vpn", VpnGatewaySku.VpnGw3AZ).WithActiveActive().WithBgp(asn: 65515);
        for (var site = 0; site < 2; site++)
        {
            var branch = topology.AddSite($"site-{name}-{site}", $"203.0.113.{1 + (number * 2) + site}").WithBgp(asn: 64600 + (number * 2) + site,
                peeringAddress: $"192.168.{number}.{site + 1}");
            vpn.ConnectTo(branch, topology.AddSecret($"site-{name}-{site}-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        }

        return hub;
    }

    /// <summary>The networks of a subscription in a region, with a security group for all and a route table for those of a hub.</summary>
    private void AddLandingZone(int region, int zone, VirtualNetwork[] hubs, IEnumerable<int> spokes, int spokesOfRegion)
    {
        var name = $"{Regions[region]}-{zone + 1:00}";
        var group = topology.AddResourceGroup($"rg-{name}").In(subscriptions[zone]).In(Regions[region]);
        var guard = topology.AddNetworkSecurityGroup($"nsg-{name}").In(group);
        guard.AllowInbound("from-estate", 100).WithSource("10.0.0.0/8").WithTcp("443");
        foreach (var served in spokes.GroupBy(spoke => spoke / SpokesOfHub))
        {
            var appliance = HubSpace((region * hubs.Length) + served.Key).Subnet(26, 0).Host(4);
            var table = topology.AddRouteTable($"to-hub-{served.Key}-{name}").In(group).WithoutGatewayRoutes().WithRoute("everything", "0.0.0.0/0",
                NextHop.VirtualAppliance(appliance));
            foreach (var spoke in served)
            {
                var block = space.Subnet(24, (region * spokesOfRegion) + spoke);
                var network = topology.AddVirtualNetwork($"vnet-{name}-{spoke:0000}", block).In(group);
                network.AddSubnet("app", block.Subnet(26, 0)).WithNetworkSecurityGroup(guard).WithRouteTable(table);
                network.AddSubnet("data", block.Subnet(26, 1)).WithNetworkSecurityGroup(guard).WithRouteTable(table);
                hubs[served.Key].PeerWith(network).WithGatewayTransit().WithForwardedTraffic();
            }
        }
    }

    private static void Join(IReadOnlyList<VirtualNetwork> hubs)
    {
        for (var left = 0; left < hubs.Count; left++)
        {
            for (var right = left + 1; right < hubs.Count; right++)
                hubs[left].PeerWith(hubs[right]).WithForwardedTraffic();
        }
    }

    /// <summary>Spokes have the lower half of the space, hubs the upper.</summary>
    private Value<Cidr> HubSpace(int number) => space.Subnet(22, 8_192 + number);
}
