namespace Gatewright.Rules;

using Gatewright.Facts;
using static PointToSiteRules;
using static Rule;

/// <summary>GW702x: the addresses that point-to-site clients get.</summary>
internal static class ClientPoolRules
{
    // Azure answers VpnClientAddressPoolNotSpecified, also where a pool of Virtual Network Manager (IPAM) is to hand out the addresses.
    public static Rule ClientsGetAddresses { get; } = Error("GW7021", "Clients get addresses from a pool", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        where dialIn.Pool.IsEmpty && topology.IsFinished && !dialIn.IsOpen && !dialIn.Gateway.IsOpen && !dialIn.Gateway.IsExisting
        let patches = dialIn.Patches.AddRange(dialIn.Gateway.Patches)
        where patches.AllKnown() && !patches.Known().Any(patch => Sets(patch.Value, "addressPrefixes"))
        select At(dialIn.Origin, $"Clients of gateway '{dialIn.Gateway.Name}' have no pool of addresses"
            + $"{(patches.Known().Any(patch => Sets(patch.Value, "ipamPoolPrefixAllocations")) ? ", and Azure takes none from a pool of IPAM" : "")}; "
            + $"name a block such as 172.16.0.0/24 that is used nowhere else"));

    public static Rule PoolIsLargeEnough { get; } = Error("GW7022",
        "A client pool is a /29 or larger, a /28 or larger on an active-active gateway", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        let longest = dialIn.Gateway.ActiveActive.IsSet ? 28 : 29
        from block in Blocks(dialIn).Known()
        where block.Value.Version == IpVersion.IPv4 && block.Value.PrefixLength > longest
        select At(block, $"The pool '{block}' has {block.Value.AddressCount} addresses; {(longest == 28 ? "on an active-active gateway " : "")}it is a "
            + $"/{longest} or larger")
            .WithBlockFix(block, Known(topology).Any(it => it.Origin != block.Origin && it.Value.Overlaps(block.Value.Enclosing(longest)))
                ? null : block.Value.Enclosing(longest)));

    public static Rule PoolLiesOutsideNetwork { get; } = Error("GW7023",
        "A client pool lies outside the gateway's network", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        let network = dialIn.Gateway.Network
        from overlap in Overlaps.Among(network.AddressSpace.OwnedBy<Element>(network).Concat(Blocks(dialIn).OwnedBy<Element>(dialIn)))
        where overlap.Later.Owner == dialIn
        select At(overlap.Later.Block, $"The pool '{overlap.Later.Block}' overlaps '{overlap.Earlier.Block}' of network '{network.Name}'; "
            + $"clients need addresses that are used nowhere else")
            .WithRelatedCause(overlap.Earlier.Block.Origin));

    public static Rule PoolLiesOutsideNeighbours { get; } = Warning("GW7024",
        "A client pool lies outside the networks and sites its gateway reaches", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        from overlap in Overlaps.Among(NeighboursOf(topology, (VpnGatewayElement)dialIn.Gateway).Concat(Blocks(dialIn).OwnedBy<Element>(dialIn)))
        where overlap.Later.Owner == dialIn
        select At(overlap.Later.Block, $"The pool '{overlap.Later.Block}' overlaps '{overlap.Earlier.Block}' of '{overlap.Earlier.Owner.Name}', so clients and "
            + $"that place can't reach each other; clients need addresses that are used nowhere else")
            .WithRelatedCause(overlap.Earlier.Block.Origin));

    public static Rule SstpClientsGetIPv4 { get; } = Error("GW7025", "SSTP clients get IPv4 addresses only", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where dialIn.TunnelType.Is(it => it is TunnelType.Sstp or TunnelType.IkeV2AndSstp)
        from block in Blocks(dialIn).Known()
        where block.Value.Version == IpVersion.IPv6
        select At(block, $"The pool '{block}' is IPv6, which SSTP doesn't carry; use OpenVpn, IkeV2 or both"));

    public static Rule PoolServesTheSku { get; } = Information("GW7026",
        "A client pool has an address for each client the SKU takes", Sources.VpnSkus, topology =>
        from dialIn in In(topology)
        where Complete(topology, dialIn) && !dialIn.Pool.IsEmpty && Blocks(dialIn).AllKnown()
        let addresses = Blocks(dialIn).Known().Where(block => block.Value.Version == IpVersion.IPv4)
            .Select(block => block.Value.AddressCount).Aggregate(System.Numerics.BigInteger.Zero, (sum, it) => sum + it)
        let clients = Clients((VpnGatewayElement)dialIn.Gateway)
        where addresses < clients
        select At(dialIn.Pool[0], $"Gateway '{dialIn.Gateway.Name}' takes {clients} clients, and its {(dialIn.Pools.IsEmpty ? "pool has" : "pools have")} "
            + $"{addresses} addresses; a larger pool serves them all"));

    public static ImmutableArray<Rule> All { get; } =
    [
        ClientsGetAddresses, PoolIsLargeEnough, PoolLiesOutsideNetwork, PoolLiesOutsideNeighbours, SstpClientsGetIPv4, PoolServesTheSku,
    ];

    private static bool Sets(Json patch, string property) =>
        patch.Members.Any(member => string.Equals(member.Name, property, StringComparison.OrdinalIgnoreCase));

    /// <summary>The pool of all, and those of user groups.</summary>
    internal static ImmutableArray<Setting<Cidr>> Blocks(PointToSiteElement dialIn) =>
        [.. dialIn.Pool, .. dialIn.Pools.SelectMany(pool => pool.Prefixes)];

    /// <summary>Address translation is said of a connection, so one that is open may yet be translated.</summary>
    private static IEnumerable<Owned<Element>> NeighboursOf(Topology topology, VpnGatewayElement gateway) =>
        topology.ReachableNetworks(gateway).SelectMany(network => network.AddressSpace.OwnedBy<Element>(network))
            .Concat(gateway.Connections.OfType<SiteToSiteConnectionElement>().Where(topology.IsComplete)
                .SelectMany(it => it.Places().Concat(it.Shown()).Select(block => new Owned<Element>(block, it.Site))));

    private static IEnumerable<Known<Cidr>> Known(Topology topology) =>
        topology.VirtualNetworks.SelectMany(network => network.AddressSpace.Known())
            .Concat(topology.Sites.SelectMany(site => site.Prefixes.Known()))
            .Concat(In(topology).SelectMany(dialIn => Blocks(dialIn).Known()));

    private static int? Clients(VpnGatewayElement gateway) => gateway.Sku.TryGetValue(out var sku) ? gateway.FactsWith(sku)?.IkeV2Clients : null;
}
