namespace Gatewright.Rules;

/// <summary>
/// Rules about one subject, which find nothing in a topology without it: most topologies have no circuit and no clients, and needn't be asked
/// sixty questions about them.
/// </summary>
/// <param name="Rules">In the order of their ids.</param>
/// <param name="Concerns">Whether a topology has the subject; null for what every topology has.</param>
internal sealed record Chapter(ImmutableArray<Rule> Rules, Func<Topology, bool>? Concerns = null)
{
    public static bool HasGateways(Topology topology) => !topology.Gateways.IsEmpty;

    public static bool HasVpnGateways(Topology topology) => !topology.VpnGateways.IsEmpty;

    public static bool HasVpnOrSites(Topology topology) => HasVpnGateways(topology) || !topology.Sites.IsEmpty;

    public static bool HasConnections(Topology topology) => !topology.Connections.IsEmpty;

    public static bool HasClients(Topology topology) => topology.VpnGateways.Any(gateway => gateway.PointToSite is not null);

    public static bool HasHighBandwidth(Topology topology) => topology.VpnGateways.Any(gateway => gateway.HighBandwidth.IsSet);

    public static bool HasExpressRoute(Topology topology) =>
        !topology.ExpressRouteGateways.IsEmpty || !topology.ExpressRouteCircuits.IsEmpty || !topology.ExpressRouteDirects.IsEmpty
            || !topology.RouteFilters.IsEmpty;

    public static bool HasSubnetParts(Topology topology) =>
        !topology.RouteTables.IsEmpty || !topology.NetworkSecurityGroups.IsEmpty || !topology.NatGateways.IsEmpty;
}
