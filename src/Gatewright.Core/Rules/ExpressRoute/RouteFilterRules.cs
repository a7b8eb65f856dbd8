namespace Gatewright.Rules;

using static Rule;

/// <summary>GW806x: route filters and the circuits that use them.</summary>
internal static class RouteFilterRules
{
    private const int Microsoft = 12076;

    public static Rule CommunitiesAreMicrosofts { get; } = Error("GW8061",
        "A route filter names communities of Microsoft's, 12076:*", Sources.RouteFilters, topology =>
        from filter in topology.RouteFilters
        from community in filter.Communities.Known()
        where community.Value.Asn != Microsoft
        select At(community, $"Route filter '{filter.Name}' lets {community} through, and Microsoft marks its routes with communities of {Microsoft}; "
            + $"write one of a service or region, such as {Microsoft}:5010"));

    public static Rule FilterStandsWithItsCircuit { get; } = Warning("GW8062",
        "A route filter stands in the region of its circuit", Sources.RouteFilters, topology =>
        from circuit in topology.ExpressRouteCircuits
        let filter = circuit.MicrosoftPeering?.RouteFilter
        where filter is not null
        where topology.TrySettledRegion(circuit, out var here) && topology.TrySettledRegion(filter!.Value.Target, out var there) && here != there
        select At(filter!.Value.Origin, $"Route filter '{filter.Value.Target.Name}' stands in {filter.Value.Target.Region} and circuit '{circuit.Name}' in "
            + $"{circuit.Region}; Azure's pages ask for one region, so add a filter there"));

    public static ImmutableArray<Rule> All { get; } = [CommunitiesAreMicrosofts, FilterStandsWithItsCircuit];
}
