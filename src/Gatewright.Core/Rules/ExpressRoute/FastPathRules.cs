namespace Gatewright.Rules;

using static Rule;

/// <summary>GW8015 to GW8017: what FastPath reaches beyond the gateway's own network.</summary>
internal static class FastPathRules
{
    public static Rule SpokesAreFastOnDirectPorts { get; } = Information("GW8015",
        "FastPath to networks that borrow the gateway has a circuit on Direct ports", Sources.FastPath, topology =>
        from connection in Fast(topology)
        where IsProviders(connection.Circuit)
        let borrowers = TransitUsers(connection.Gateway.Network).ToArray()
        where borrowers.Length > 0
        select At(FastPathOf(connection), $"Circuit '{connection.Circuit.Name}' is a provider's, so what is for "
            + $"'{borrowers[0].Name}'{Others(borrowers.Length)} passes gateway '{connection.Gateway.Name}' all the same; "
            + $"FastPath reaches spokes over circuits on Direct ports only"));

    public static Rule SpokesAreFastInTheirRegion { get; } = Information("GW8016",
        "FastPath to networks that borrow the gateway stays in its region", Sources.FastPath, topology =>
        from connection in Fast(topology)
        where !IsProviders(connection.Circuit) && topology.TrySettledRegion(connection.Gateway.Network, out _)
        let far = TransitUsers(connection.Gateway.Network)
            .Where(it => topology.TrySettledRegion(it, out var there) && !connection.Gateway.Network.Region.Is(there)).ToArray()
        where far.Length > 0
        select At(FastPathOf(connection), $"What is for '{far[0].Name}' in {far[0].Region}{Others(far.Length)} passes gateway '{connection.Gateway.Name}' in "
            + $"{connection.Gateway.Network.Region} all the same; FastPath reaches spokes of the gateway's region only"));

    public static Rule HubsOfACircuitLendNothing { get; } = Warning("GW8017",
        "Hubs on one circuit with FastPath don't lend each other gateways", Sources.FastPath, topology =>
        from link in topology.Links
        where link.OffersGateways && !link.Remote.Gateways.IsEmpty
        let circuit = FastCircuits(link.Network).Intersect(FastCircuits(link.Remote)).FirstOrDefault()
        where circuit is not null
        select At(link.GatewayTransit, $"'{link.Network.Name}' lends its gateways to '{link.Remote.Name}', and both are on circuit '{circuit.Name}' with "
            + $"FastPath, for which Microsoft warns of lost traffic; leave {link.GatewayTransit.Origin.Name} out")
            .WithFix(SuggestedFix.Remove(link.GatewayTransit.Origin)));

    public static ImmutableArray<Rule> All { get; } =
    [
        SpokesAreFastOnDirectPorts, SpokesAreFastInTheirRegion, HubsOfACircuitLendNothing, ExpressRouteGatewayRules.NewConnectionHasFewPrefixes,
    ];

    private static IEnumerable<ExpressRouteConnectionElement> Fast(Topology topology) => topology.ExpressRouteConnections.Where(it => FastPathOf(it).IsSet);

    /// <summary>The method for private endpoints turns it on, too; the one that came first counts.</summary>
    private static Flag FastPathOf(ExpressRouteConnectionElement connection) =>
        new[] { connection.FastPath, connection.PrivateLinkFastPath }.OrderBy(flag => flag.Origin.Number).First();

    private static bool IsProviders(ExpressRouteCircuitElement circuit) => circuit.Ports is null && !circuit.IsExisting;

    private static IEnumerable<VirtualNetworkElement> TransitUsers(VirtualNetworkElement network) => network.Links
        .Where(link => link.Opposite is { UsesGateways: true } && link.Remote != network).Select(link => link.Remote);

    private static IEnumerable<ExpressRouteCircuitElement> FastCircuits(VirtualNetworkElement network) =>
        network.ExpressRouteGateways.SelectMany(gateway => gateway.Connections.OfType<ExpressRouteConnectionElement>()).Where(it => FastPathOf(it).IsSet)
            .Select(it => it.Circuit);

    private static string Others(int count) => count == 1 ? "" : FormattableString.Invariant($" and {count - 1} more");
}
