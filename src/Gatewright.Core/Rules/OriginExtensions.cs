namespace Gatewright.Rules;

/// <summary>Places that several rules point at, and neighbours that several ask for.</summary>
internal static class OriginExtensions
{
    /// <summary>An argument of the call that brought an element into the topology.</summary>
    public static Origin Argument(this Element element, string name) => element.Origin.Call is null ? element.Origin : element.Origin with { Argument = name };

    /// <summary>The site as an argument of <c>ConnectTo</c>.</summary>
    public static Origin OtherEnd(this SiteToSiteConnectionElement connection) => connection.Argument(connection.Site.IsClassic ? "network" : "site");

    /// <summary>The other gateway as an argument of <c>ConnectTo</c>.</summary>
    public static Origin OtherEnd(this VNetToVNetConnectionElement connection) => connection.Argument("other");

    /// <summary>The circuit, or the authorization of it, as an argument of <c>ConnectTo</c>.</summary>
    public static Origin OtherEnd(this ExpressRouteConnectionElement connection) =>
        connection.Argument(connection.Authorization is null ? "circuit" : "authorization");

    /// <summary>The other circuit, or the authorization of it, as an argument of <c>ConnectTo</c>.</summary>
    public static Origin OtherEnd(this GlobalReachElement reach) => reach.Argument(reach.Authorization is null ? "other" : "authorization");

    /// <summary>The other network as an argument of <c>PeerWith</c>.</summary>
    public static Origin OtherEnd(this PeeringElement peering) => peering.Argument("other");

    /// <summary>
    /// The networks a gateway's traffic reaches without leaving Azure, besides its own: whole peered ones, unless access may yet be
    /// taken away, and those at the other end of tunnels.
    /// </summary>
    public static IEnumerable<VirtualNetworkElement> ReachableNetworks(this Topology topology, VpnGatewayElement gateway) =>
        gateway.Network.Links.Where(link => !link.WithoutVirtualNetworkAccess.IsSet && link.Opposite is { WithoutVirtualNetworkAccess.IsSet: false }
            && topology.IsSurelyWhole(link.Peering)).Select(link => link.Remote)
            .Concat(gateway.Connections.OfType<VNetToVNetConnectionElement>().Select(it => it.First == gateway ? it.Second.Network : it.First.Network))
            .Where(network => network != gateway.Network)
            .Distinct();

    /// <summary>The networks that surely use the gateways of this one, with all their addresses.</summary>
    public static IEnumerable<VirtualNetworkElement> TransitUsers(this Topology topology, VirtualNetworkElement network) =>
        network.Links.Where(link => link.OffersGateways && link.Opposite is { UsesGateways: true } && topology.IsSurelyWhole(link.Peering))
            .Select(link => link.Remote)
            .Where(it => it != network)
            .Distinct();
}

internal static class Peerings
{
    /// <summary>Whether two whole networks are peered, and nothing can be said any more that makes it subnets of them.</summary>
    public static bool IsSurelyWhole(this Topology topology, PeeringElement peering) => !peering.IsOfSubnets && topology.IsComplete(peering);
}

internal static class Violations
{
    /// <summary>One violation a place: what breaks a rule in two ways is said once.</summary>
    public static IEnumerable<Violation> DistinctByPlace(this IEnumerable<Violation> violations)
    {
        var places = new HashSet<Origin>();
        return violations.Where(violation => places.Add(violation.Origin));
    }
}
