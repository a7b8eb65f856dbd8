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
            + $"write one of a service or region, such as {Microsoft}:51002"));

    public static Rule FilterStandsWithItsCircuit { get; } = Warning("GW8062",
        "A route filter stands in the region of its circuit", Sources.RouteFilters, topology =>
        from circuit in topology.ExpressRouteCircuits
        let filter = circuit.MicrosoftPeering?.RouteFilter
        where filter is not null
        where topology.TrySettledRegion(circuit, out var here) && topology.TrySettledRegion(filter!.Value.Target, out var there) && here != there
        select At(filter!.Value.Origin, $"Route filter '{filter.Value.Target.Name}' stands in {filter.Value.Target.Region} and circuit '{circuit.Name}' in "
            + $"{circuit.Region}; Azure's pages ask for one region, so add a filter there"));

    public static Rule OfficeNeedsPremium { get; } = Error("GW8063",
        "A circuit that carries Microsoft 365 must be Premium", Sources.ExpressRouteFaq, topology =>
        from circuit in topology.ExpressRouteCircuits
        let filter = circuit.MicrosoftPeering?.RouteFilter
        where filter is not null && !circuit.IsExisting
        let tier = ExpressRouteRules.Tier(topology, circuit)
        where tier is CircuitTier.Local or CircuitTier.Standard
        from community in filter!.Value.Target.Communities.Known().Where(community => IsMicrosoft365(community.Value)).Take(1)
        select At(filter.Value.Origin, $"Route filter '{filter.Value.Target.Name}' has {community}, a community of Microsoft 365, and circuit "
            + $"'{circuit.Name}' is {tier}, which Azure rejects; call WithTier(CircuitTier.Premium)")
            .WithRelated(community.Origin)
            .WithTierFix(circuit, CircuitTier.Premium));

    public static ImmutableArray<Rule> All { get; } = [CommunitiesAreMicrosofts, FilterStandsWithItsCircuit, OfficeNeedsPremium];

    /// <summary>Exchange, SharePoint, Skype and Teams, and the other services of Microsoft 365. Dynamics 365 (5040) needs no Premium.</summary>
    private static bool IsMicrosoft365(BgpCommunity community) => community is { Asn: Microsoft, Number: 5010 or 5020 or 5030 or 5100 };
}
