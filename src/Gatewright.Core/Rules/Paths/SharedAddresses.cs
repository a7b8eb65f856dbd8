using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>Sites of two gateways that tell each other their routes, with addresses that overlap.</summary>
/// <param name="Block">What overlaps, of the first site.</param>
/// <param name="First">The tunnel to the site with the larger prefix, or the first of equal ones.</param>
/// <param name="OtherBlock">What overlaps, of the other site.</param>
/// <param name="Other">The tunnel to the other site.</param>
internal sealed record SharedAddresses(Cidr Block, SiteToSiteConnectionElement First, Cidr OtherBlock, SiteToSiteConnectionElement Other)
{
    /// <summary>Looks only at gateways with a session of their own, since what a third one passes on may be stopped by its AS path.</summary>
    public static IEnumerable<SharedAddresses> Find(Topology topology) =>
        from tunnel in topology.Connections.OfType<VNetToVNetConnectionElement>()
        where VpnRoutes.HasSession(tunnel) && VpnRoutes.Other(tunnel, tunnel.First) is not null && topology.IsComplete(tunnel)
        from same in Pairs(Announced(tunnel.First, topology), Announced(tunnel.Second, topology)).GroupBy(it => (it.First, it.Other))
        select same.First();

    private static (Cidr Block, SiteToSiteConnectionElement Tunnel)[] Announced(VpnGatewayElement gateway, Topology topology) =>
        [.. from connection in gateway.Connections.OfType<SiteToSiteConnectionElement>()
            where topology.IsComplete(connection) && topology.IsComplete(connection.Site) && Translations.AreKnown(connection)
            from block in connection.Seen(PlaceNetworks.Known(connection.Site), isIngress: true)
            where block.PrefixLength > 1
            select (block, connection)];

    /// <summary>A sweep in the order of prefixes: what overlaps a block stands behind it before the block ends.</summary>
    private static IEnumerable<SharedAddresses> Pairs(
        (Cidr Block, SiteToSiteConnectionElement Tunnel)[] sites, (Cidr Block, SiteToSiteConnectionElement Tunnel)[] others)
    {
        var all = sites.Concat(others).OrderBy(it => it.Block).ToArray();
        for (var index = 0; index < all.Length; index++)
        {
            var (block, tunnel) = all[index];
            for (var next = index + 1; next < all.Length && all[next].Block.Overlaps(block); next++)
            {
                if (all[next].Tunnel.Gateway != tunnel.Gateway && !MayBeOnePlace(all[next].Tunnel.Site, tunnel.Site))
                    yield return new(block, tunnel, all[next].Block, all[next].Tunnel);
            }
        }
    }

    /// <summary>
    /// One device, or one autonomous system, may be reached over several tunnels. A device whose address isn't known may be the same, and so may one
    /// with BGP and one without.
    /// </summary>
    private static bool MayBeOnePlace(SiteElement one, SiteElement other) => one.Asn.IsSet != other.Asn.IsSet
        || !AreOther(SiteDevice.Address(one), SiteDevice.Address(other))
        || (one.Asn.IsSet && !(one.Asn.TryGetValue(out var first) && other.Asn.TryGetValue(out var second) && first != second));

    private static bool AreOther(string? one, string? other) => one is not null && other is not null && one != other;
}
