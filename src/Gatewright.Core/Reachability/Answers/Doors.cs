namespace Gatewright.Reachability;

/// <summary>
/// Sites, circuits and appliances with the same networks are doors of one place: when something has failed, what one has no way for takes another.
/// </summary>
internal static class Doors
{
    /// <summary>Whether two elements lead to some of the same networks.</summary>
    public static bool AreOfOnePlace(Element one, Element other) => one is SiteElement or ExpressRouteCircuitElement or RouteServerPeerElement
        && other is SiteElement or ExpressRouteCircuitElement or RouteServerPeerElement
        && AddressSet.Of(PlaceNetworks.Blocks(one)).Overlaps(AddressSet.Of(PlaceNetworks.Blocks(other)));

    /// <summary>The other doors of a place that something leads through.</summary>
    public static IEnumerable<Element> Beside(Element place, Routing routing) =>
        All(routing).Where(other => other != place && AreOfOnePlace(place, other));

    /// <summary>A door of which it isn't known what it leads to, so that it may be one of any place; null where there is none.</summary>
    public static string? Untold(Routing routing) => All(routing).Select(PlaceNetworks.Unknown).FirstOrDefault(what => what is not null);

    private static IEnumerable<Element> All(Routing routing) =>
    [
        .. routing.Topology.Sites.Where(site => !routing.Lost.Left(site.Connections).IsEmpty),
        .. routing.Topology.ExpressRouteCircuits.Where(circuit => !routing.Lost.Left(circuit.Connections).IsEmpty
            || !routing.Lost.Left(circuit.GlobalReaches).IsEmpty),
        .. routing.Topology.RouteServers.Where(server => !routing.Lost.Has(server)).SelectMany(server => server.Peers),
    ];
}
