namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW8013, GW8014 and GW8018: where an ExpressRoute gateway stands and what it announces.</summary>
internal static class ExpressRouteGatewayRules
{
    private const int OfANewConnection = 200;

    private const int MostOfIPv4 = 1000;

    public static Rule ScalableGatewayIsOffered { get; } = Warning("GW8013", "ErGwScale stands in a region that offers it", Sources.ScalableGateway, topology =>
        from gateway in topology.ExpressRouteGateways
        where !gateway.IsExisting && gateway.Sku.Is(sku => sku.MaxUnits is not null)
        where topology.TrySettledRegion(gateway.Network, out var region) && RegionsWithout.ScalableGateways(region)
        select At(gateway.Sku, $"Gateway '{gateway.Name}' is ErGwScale, which {gateway.Network.Region} didn't offer in November 2025; "
            + $"ErGw3AZ is offered there and can be changed to ErGwScale later"));

    public static Rule AnnouncedPrefixesAreFew { get; } = Error("GW8014",
        "An ExpressRoute gateway announces 1,000 IPv4 and 100 IPv6 prefixes at most", Sources.ExpressRouteFaq, topology =>
        from gateway in topology.ExpressRouteGateways
        let network = gateway.Network
        where !gateway.Connections.IsEmpty && topology.IsComplete(network) && network.SummarizedGatewayPrefixes.AllKnown()
        from limit in new[] { (Version: IpVersion.IPv4, Most: MostOfIPv4), (Version: IpVersion.IPv6, Most: 100) }
        let announced = Announced(topology, network).Where(block => block.Value.Version == limit.Version).GroupBy(block => block.Value)
            .Select(same => same.First()).ToArray()
        where announced.Length > limit.Most
        select At(announced[limit.Most], $"Gateway '{gateway.Name}' announces {announced.Length} {(limit.Version == IpVersion.IPv4 ? "IPv4" : "IPv6")} "
            + $"prefixes of '{network.Name}' and the networks that use its gateways; a connection with more than {limit.Most} goes down, so call "
            + $"WithSummarizedGatewayPrefixes or combine blocks"));

    // Azure counts when it creates the connection. Later it accepts as many as the gateway may announce.
    public static Rule NewConnectionHasFewPrefixes { get; } = Warning("GW8018",
        "A new connection to a circuit should have 200 prefixes of networks at most", Sources.ExpressRouteLinks, topology =>
        from gateway in topology.ExpressRouteGateways
        let network = gateway.Network
        where !gateway.Connections.IsEmpty && topology.IsComplete(network) && network.SummarizedGatewayPrefixes.AllKnown()
        let count = Announced(topology, network).Select(block => block.Value).Distinct().Count()
        where count is > OfANewConnection and <= MostOfIPv4
        select At(((ExpressRouteConnectionElement)gateway.Connections[0]).OtherEnd(), $"Gateway '{gateway.Name}' announces {count} prefixes of "
            + $"'{network.Name}' and the networks that use its gateways, and Azure creates no connection with more than {OfANewConnection}; deploy with "
            + $"{OfANewConnection} at most, then add the others"));

    public static ImmutableArray<Rule> All { get; } = [ScalableGatewayIsOffered, AnnouncedPrefixesAreFew];

    /// <summary>The blocks of the network and of those that borrow its gateways; a summary that covers some stands for them.</summary>
    private static IEnumerable<Known<Cidr>> Announced(Topology topology, VirtualNetworkElement network)
    {
        var summaries = new BlockSet(network.SummarizedGatewayPrefixes);
        var blocks = network.Links.Where(link => link.Opposite is { UsesGateways: true } && topology.IsSurelyWhole(link.Peering))
            .Select(link => link.Remote).Prepend(network)
            .SelectMany(it => it.AddressSpace.Known()).ToArray();
        var alone = blocks.Where(block => !summaries.Contains(block.Value)).ToArray();
        return network.SummarizedGatewayPrefixes.Known().Where(summary => blocks.Any(block => summary.Value.Contains(block.Value))).Concat(alone);
    }
}
