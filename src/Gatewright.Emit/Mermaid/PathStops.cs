namespace Gatewright.Emit.Mermaid;

using Gatewright.Model;
using Gatewright.Reachability;

/// <summary>
/// What has a box of the things that packets pass: subnets, gateways, sites, circuits, clients and what is behind appliances. Connections and peerings are
/// lines.
/// </summary>
internal static class PathStops
{
    /// <summary>All that the ways of an answer pass.</summary>
    public static ImmutableHashSet<Element> In(Outcome outcome) =>
    [
        .. outcome.Arrivals.Concat(outcome.Replies).Select(it => it.Trail)
            .Concat(outcome.Obstacles.Concat(outcome.ReplyObstacles).Select(it => it.Trail)).Concat(outcome.Doubts.Select(it => it.Trail))
            .SelectMany(trail => Of(trail)).Select(stop => stop.At),
    ];

    /// <summary>The stops of a way, each with the route by which the one before it sends packets there.</summary>
    public static ImmutableArray<(Element At, EffectiveRoute? By)> Of(Trail trail)
    {
        var hops = trail.Hops();
        var stops = new List<(Element At, EffectiveRoute? By)>();
        EffectiveRoute? route = null;
        for (var index = 0; index < hops.Length; index++)
        {
            foreach (var stop in At(hops[index], index + 1 < hops.Length ? hops[index + 1].At : null, stops.Count == 0 ? null : stops[^1].At))
            {
                if (stops.Count == 0 || stops[^1].At != stop)
                    stops.Add((stop, route));
            }

            route = hops[index].Route ?? (hops[index].At is PeeringElement ? route : null);
        }

        // Of an existing network nobody knows the subnets.
        return stops.Count == 0 ? [(hops[0].At, null)] : [.. stops];
    }

    private static IEnumerable<Element> At(Hop hop, Element? next, Element? last) => hop.At switch
    {
        SubnetElement or GatewayElement or SiteElement or ExpressRouteCircuitElement or RouteServerPeerElement => [hop.At],
        PointToSiteElement clients => last is null || last == clients ? [clients] : [clients.Gateway, clients],
        SiteToSiteConnectionElement tunnel => [tunnel.Gateway],

        // The gateway that it enters comes next.
        VNetToVNetConnectionElement pair => [next == pair.First ? pair.Second : pair.First],
        ExpressRouteConnectionElement line when last == line.Circuit && next is not GatewayElement => [],
        ExpressRouteConnectionElement line when next is ExpressRouteConnectionElement => [line.Gateway, line.Circuit],
        ExpressRouteConnectionElement line => [line.Gateway],
        _ => [],
    };
}
