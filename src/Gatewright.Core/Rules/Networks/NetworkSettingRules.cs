using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW3012 to GW3018: what networks are told beside their addresses, and what of them exists.</summary>
internal static class NetworkSettingRules
{
    public static Rule FlowTimeoutIsInRange { get; } = Error("GW3012", "A network keeps silent flows for 4 to 30 minutes", Sources.NetworkTypes, topology =>
        from network in topology.VirtualNetworks
        where network.FlowTimeout.Is(it => it is < 4 or > 30)
        select At(network.FlowTimeout, $"'{network.Name}' keeps silent flows for {network.FlowTimeout} minutes; Azure takes 4 to 30"));

    public static Rule CommunityIsForNetworks { get; } = Error("GW3013",
        "The BGP community of a network is 12076:20000 to 12076:49999", Sources.BgpCommunities, topology =>
        from network in topology.VirtualNetworks
        where network.Community.Is(it => it.Asn != 12076 || it.Number is < 20_000 or > 49_999)
        select At(network.Community, $"'{network.Name}' has BGP community {network.Community}; those of networks go from 12076:20000 to 12076:49999"));

    public static Rule SummaryIsAnnounced { get; } = Warning("GW3014",
        "Prefixes are summarized for gateways of the network itself", Sources.ExpressRouteGateways, topology =>
        from network in topology.VirtualNetworks
        where !network.SummarizedGatewayPrefixes.IsEmpty && network.GatewaySubnets.IsEmpty && topology.IsComplete(network)
        where !network.Subnets.Any(subnet => !subnet.Name.TryGetValue(out _) || GatewaySubnetRules.IsOne(subnet))
        select At(network.SummarizedGatewayPrefixes[0], $"'{network.Name}' has no GatewaySubnet, so no gateway announces "
            + $"{network.SummarizedGatewayPrefixes[0]} for it; say it of the network that holds the gateway"));

    public static Rule ExistingSubnetLiesInExistingNetwork { get; } = Error("GW3015",
        "A subnet that exists lies in a network that exists", Sources.Gatewright, topology =>
        from subnet in topology.Subnets
        where subnet.IsExisting && !subnet.Network.IsExisting
        select At(subnet.Name, $"'{subnet.Name}' is said to exist, and '{subnet.Network.Name}' is created; say AddSubnet"));

    public static Rule NetworkHasIPv4 { get; } = Error("GW3016",
        "A network and each of its subnets with a gateway have IPv4", Sources.VirtualNetworks, topology =>
        (from network in topology.VirtualNetworks
         where !network.IsExisting && network.AddressSpace.IsOf(IpVersion.IPv6)
         select At(network.AddressSpace[0], $"'{network.Name}' has {string.Join(", ", network.AddressSpace)} alone; "
             + $"Azure takes IPv6 beside IPv4, so add a block such as 10.0.0.0/16"))
        .Concat(
         from subnet in topology.Index.GatewaySubnets
         where !subnet.IsExisting && subnet.Prefixes.IsOf(IpVersion.IPv6)
         select At(subnet.Prefixes[0], $"The GatewaySubnet of '{subnet.Network.Name}' has {string.Join(", ", subnet.Prefixes)} alone; "
             + $"gateways need IPv4 addresses, so add a block of /27")));

    public static Rule SummaryCoversSpokes { get; } = Information("GW3017",
        "A summarized prefix covers a network that uses the gateways", Sources.ExpressRouteGateways, topology =>
        from network in topology.VirtualNetworks
        where !network.SummarizedGatewayPrefixes.IsEmpty && !network.Gateways.IsEmpty
        where network.Links.All(link => topology.IsComplete(link.Peering))
        let announced = network.Links.Where(link => link.Opposite is { UsesGateways: true }).Select(link => link.Remote).Prepend(network).ToArray()
        where announced.All(it => topology.IsComplete(it) && it.AddressSpace.AllKnown())
        from summary in network.SummarizedGatewayPrefixes.Known()
        where !announced.Any(it => it.AddressSpace.Known().Any(block => summary.Value.Contains(block.Value)))
        select At(summary, $"{summary} of '{network.Name}' covers no block of a network that uses its gateways, so they announce what they did; "
            + $"write one that covers spokes, or leave it out"));

    public static Rule EndpointHasAnAddressOfItsSubnet { get; } = Error("GW3018",
        "A private endpoint has an address of its subnet", Sources.VirtualNetworks, topology =>
        from subnet in topology.Subnets
        from address in subnet.PrivateEndpoints.Known()
        where !subnet.Prefixes.IsEmpty && subnet.Prefixes.AllKnown()
        let block = subnet.Prefixes.Known().Select(it => (Cidr?)it.Value).FirstOrDefault(it => it!.Value.Contains(address.Value))
        where block is null || IsAzures(address.Value, block.Value)
        let has = string.Join(", ", subnet.Prefixes)
        select block is null
            ? At(address, $"{address} isn't in '{subnet.Path}', which has {has}; a private endpoint has an address of its subnet")
            : At(address, $"Azure keeps {address} of {block} for itself, so no private endpoint of '{subnet.Path}' has it; the fifth address is the first "
                + $"that is free"));

    public static ImmutableArray<Rule> All { get; } =
    [
        FlowTimeoutIsInRange, CommunityIsForNetworks, SummaryIsAnnounced, ExistingSubnetLiesInExistingNetwork, NetworkHasIPv4, SummaryCoversSpokes,
        EndpointHasAnAddressOfItsSubnet,
    ];

    /// <summary>Of IPv4 the first four and the last.</summary>
    private static bool IsAzures(IpAddress address, Cidr block) => block.Version == IpVersion.IPv4
        && (address.Bits <= block.First.Bits + new Bits(0, 3) || address.Bits == block.Last.Bits);
}
