using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW1111: what a gateway needs that carries IPv6. That Basic carries none is another rule's matter.</summary>
internal static class DualStackRules
{
    public static Rule IPv6HasAWay { get; } = Error("GW1111",
        "A gateway that carries IPv6 has it in its network and its GatewaySubnet", Sources.VpnSitesIPv6, topology =>
        (from gateway in topology.VpnGateways
         where !gateway.Sku.Is(VpnGatewaySku.Basic)
         let place = WithoutIPv6(topology, gateway.Network)
         where place is not null
         from block in Carried(gateway)
         select At(block, $"{block} is IPv6, and {place} has IPv4 alone, so gateway '{gateway.Name}' doesn't carry it; "
             + $"give both the network and its GatewaySubnet an IPv6 block, too, such as fd00:db8::/48 and fd00:db8::/64"))
            .DistinctByPlace());

    public static ImmutableArray<Rule> All { get; } = [IPv6HasAWay];

    private static string? WithoutIPv6(Topology topology, VirtualNetworkElement network) =>
        !topology.IsComplete(network) ? null
        : network.AddressSpace.IsOf(IpVersion.IPv4) ? $"network '{network.Name}'"
        : !network.GatewaySubnets.IsEmpty && network.GatewaySubnets.All(it => topology.IsComplete(it) && it.Prefixes.IsOf(IpVersion.IPv4)) ? $"the "
            + $"GatewaySubnet of '{network.Name}'"
        : null;

    /// <summary>The first block of each site, and of the clients.</summary>
    private static IEnumerable<Known<Cidr>> Carried(VpnGatewayElement gateway) =>
        gateway.Connections.OfType<SiteToSiteConnectionElement>().Select(it => it.Site.Prefixes)
            .Concat(gateway.PointToSite is { } clients ? [ClientPoolRules.Blocks(clients)] : [])
            .SelectMany(blocks => blocks.Known().Where(block => block.Value.Version == IpVersion.IPv6).Take(1));
}
