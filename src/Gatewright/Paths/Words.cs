using Gatewright.Reachability;

namespace Gatewright.Paths;

/// <summary>Words that texts and JSON share.</summary>
internal static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Reached => "yes",
        Verdict.Partly => "partly",
        Verdict.NotReached => "no",
        _ => "unknown",
    };

    /// <summary>What is taken away, for a sentence; nothing where all is there.</summary>
    public static string Without(Routing routing) =>
        routing.Lost.IsEmpty ? "" : $", without {string.Join(" and ", routing.Lost.Elements.Select(element => element.Path))}";

    /// <summary>In camel case, as members of JSON.</summary>
    public static string Of(ObstacleKind kind) => $"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";

    /// <summary>Addresses, of which the public ones are too many to list.</summary>
    public static string Of(AddressSet addresses) => addresses.V4.Contains(Tags.Public.V4) ? "public addresses" : addresses.ToString();

    /// <summary>A route in a sentence.</summary>
    public static string Of(EffectiveRoute route) => route.Source switch
    {
        RouteSource.User => $"route '{route.Name}' of its table, {route.Destination}",
        RouteSource.VirtualNetworkGateway => $"the gateways' route {route.Destination}",
        _ => $"Azure's own route {route.Destination}",
    };

    /// <summary>The other routes of the same place that are for some of the packets: those that lost.</summary>
    public static IEnumerable<EffectiveRoute> Losers(Hop hop, Routing routing)
    {
        if (hop.Route is null)
            return [];
        var routes = hop.At switch
        {
            Model.SubnetElement subnet => routing.Of(subnet),
            Model.GatewayElement gateway => routing.OfGateways(gateway.Network),
            _ => null,
        };
        return routes?.Routes.Where(route => route != hop.Route && route.Prefix is { } prefix
            && AddressSet.Of(prefix).Overlaps(hop.Traffic.Destinations)) ?? [];
    }
}
