namespace Gatewright.Reachability;

/// <summary>
/// Decides between the routes to private endpoints and those of tables. Theirs are the longest, and still yield where their subnet's policies say so. A
/// table's route as short as 0.0.0.0/0 never gets here: that of the network or of its peering is chosen before it.
/// </summary>
internal static class EndpointPrecedence
{
    /// <param name="routes">Of one subnet, each with what it lost to but for this.</param>
    /// <param name="unsure">Subnets whose endpoints have addresses, or routes here, that aren't known.</param>
    public static void Settle(ImmutableArray<EffectiveRoute> routes, IReadOnlyCollection<SubnetElement> unsure)
    {
        var own = routes.Where(route => route is { EndpointIn: not null, IsActive: true }).ToArray();
        if (own.Length == 0 && unsure.Count == 0)
            return;
        var others = new PrefixTable<EffectiveRoute>(routes.Where(route => route is { EndpointIn: null, IsActive: true, Prefix: not null })
            .Select(route => (route.Prefix!.Value, route)));
        foreach (var route in own)
        {
            if (others.Find(route.Prefix!.Value.First) is { Source: RouteSource.User } other)
                Settle(route, other);
        }

        foreach (var subnet in unsure)
        {
            var addresses = subnet.Prefixes.AllKnown() ? AddressSet.Of(subnet.Prefixes) : AddressSet.Everything;
            foreach (var (route, _) in others.Split(addresses))
            {
                if (!route.IsNear && (route.Source != RouteSource.User || PrivateEndpoints.FollowTables(subnet) is not true))
                    route.Unsure ??= $"the private endpoints of '{subnet.Path}'";
            }
        }
    }

    private static void Settle(EffectiveRoute route, EffectiveRoute other)
    {
        switch (PrivateEndpoints.FollowTables(route.EndpointIn!))
        {
            case true:
                route.LostTo = other;
                break;
            case false:
                route.WinsOver = other;
                break;
            default:
                route.Unsure = $"what policies '{route.EndpointIn!.Path}' has for private endpoints";
                break;
        }
    }
}
