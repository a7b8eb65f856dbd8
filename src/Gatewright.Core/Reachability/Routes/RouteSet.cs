namespace Gatewright.Reachability;

/// <summary>All routes of a subnet, with the one that is chosen for each address: the longest prefix, of equal ones the user's, then the gateways'.</summary>
internal sealed class RouteSet
{
    private PrefixTable<EffectiveRoute>? table;

    /// <param name="routes">Those of Azure before those of gateways, and both before those of the table.</param>
    /// <param name="unknown">Routes whose prefix isn't known.</param>
    /// <param name="unsure">Subnets with private endpoints of which it isn't known which routes they bring.</param>
    public RouteSet(ImmutableArray<EffectiveRoute> routes, ImmutableArray<UnknownRoute> unknown, IReadOnlyCollection<SubnetElement> unsure)
    {
        (Routes, Unknown) = (routes, unknown);
        Choose();
        EndpointPrecedence.Settle(routes, unsure);
    }

    public ImmutableArray<EffectiveRoute> Routes { get; }

    public ImmutableArray<UnknownRoute> Unknown { get; }

    private PrefixTable<EffectiveRoute> Table => table ??= new(Routes.Where(route => route.IsActive && route.Prefix is not null)
        .Select(route => (route.Prefix!.Value, route)));

    /// <summary>Which part of a set follows which route.</summary>
    public List<(EffectiveRoute Route, AddressSet Part)> Split(AddressSet destinations) => Table.Split(destinations);

    /// <summary>Which part of a set follows which route, and what follows none.</summary>
    public List<(EffectiveRoute Route, AddressSet Part)> Split(AddressSet destinations, out AddressSet rest) => Table.Split(destinations, out rest);

    /// <summary>What isn't known, and may win over a route that is chosen; null where all is.</summary>
    public string? Doubt(EffectiveRoute chosen)
    {
        if (chosen.Unsure is { } unsure)
            return unsure;
        foreach (var route in Unknown)
        {
            if (route.MayWinOver(chosen))
                return route.What;
        }

        return null;
    }

    private void Choose()
    {
        var best = new Dictionary<Cidr, EffectiveRoute>(Routes.Length);
        var near = new List<EffectiveRoute>();
        foreach (var route in Routes)
        {
            if (route.Prefix is not { } prefix)
                continue;
            if (route.IsNear)
                near.Add(route);
            if (route.Source == RouteSource.VirtualNetworkGateway && near.Find(it => it.Prefix!.Value.Contains(prefix)) is { } stronger)
                route.LostTo = stronger;
            else if (!best.TryGetValue(prefix, out var other))
                best[prefix] = route;
            else if (route.Source > other.Source)
                (best[prefix], other.LostTo) = (route, route);
            else
                route.LostTo = other;
        }

        // What lost to a route that lost itself lost to the winner.
        foreach (var route in Routes)
        {
            while (route.LostTo?.LostTo is { } winner)
                route.LostTo = winner;
        }
    }
}

/// <summary>A route whose prefix or next hop is known at deployment only.</summary>
/// <param name="Source">Who brings it.</param>
/// <param name="Hop">Where it leads, as far as that is known.</param>
/// <param name="What">What isn't known, for people.</param>
internal sealed record UnknownRoute(RouteSource Source, HopType Hop, string What)
{
    /// <summary>Azure refuses peers that overlap, and prefers its routes to them; a gateway's route yields to both. A user's may be for anything.</summary>
    public bool MayWinOver(EffectiveRoute chosen) => Source == RouteSource.User || !chosen.IsNear;
}
