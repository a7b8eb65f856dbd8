namespace Gatewright.Reachability;

/// <summary>Which of several routes for one prefix are chosen.</summary>
internal static class Preference
{
    /// <summary>
    /// ExpressRoute before VPN, unless a Route Server prefers otherwise; among circuits the highest weight, then the shortest AS path; among tunnels
    /// what is static, then the shortest AS path. Equal ones share the traffic.
    /// </summary>
    public static ImmutableArray<Learned> Best(List<Learned> routes, RoutingPreference preference)
    {
        if (routes.Count == 1)
            return [routes[0]];
        var best = ImmutableArray.CreateBuilder<Learned>(1);
        foreach (var route in routes)
        {
            var order = best.Count == 0 ? 0 : Compare(route, best[0], preference);
            if (order < 0)
                best.Clear();
            if (order <= 0)
                best.Add(route);
        }

        return best.ToImmutable();
    }

    private static int Compare(Learned one, Learned other, RoutingPreference preference)
    {
        if (preference == RoutingPreference.AsPath && one.AsPath.Length != other.AsPath.Length)
            return one.AsPath.Length.CompareTo(other.AsPath.Length);
        if (one.IsExpressRoute != other.IsExpressRoute)
            return one.IsExpressRoute == (preference != RoutingPreference.VpnGateway) ? -1 : 1;
        return one.Weight != other.Weight ? other.Weight.CompareTo(one.Weight) : one.AsPath.Length.CompareTo(other.AsPath.Length);
    }
}
