namespace Gatewright.Reachability;

/// <summary>The networks behind what isn't a subnet of Azure, as far as a program tells them.</summary>
internal static class PlaceNetworks
{
    /// <summary>The prefixes that a site has: those that it is listed with and those that it announces.</summary>
    public static ImmutableArray<Setting<Cidr>> Blocks(Element place) => place switch
    {
        SubnetElement subnet => subnet.Prefixes,
        SiteElement site => site.Prefixes.AddRange(site.AnnouncedPrefixes),
        ExpressRouteCircuitElement circuit => circuit.AnnouncedPrefixes,
        RouteServerPeerElement peer => ApplianceRoutes.Behind(peer),
        PointToSiteElement clients => [.. clients.Pool, .. clients.Pools.SelectMany(pool => pool.Prefixes)],
        _ => [],
    };

    /// <summary>Those of them that are known.</summary>
    public static IEnumerable<Cidr> Known(Element place) => Blocks(place).Known().Select(block => block.Value);

    /// <summary>The addresses that begin conversations: private endpoints only answer.</summary>
    public static AddressSet Senders(Element place) => place is SubnetElement { PrivateEndpoints.IsEmpty: false } subnet
        ? AddressSet.Of(subnet.Prefixes).Except(PrivateEndpoints.Of(subnet)) : AddressSet.Of(Blocks(place));

    /// <summary>What isn't known of them, as the subject of a sentence; null where all is.</summary>
    public static string? Unknown(Element place)
    {
        var blocks = Blocks(place);
        if (!blocks.AllKnown())
            return $"the addresses of '{place.Path}'";
        return place switch
        {
            SiteElement { Asn.IsSet: true, AnnouncedPrefixes.IsEmpty: true } when blocks.IsEmpty => $"what '{place.Path}' announces",
            SiteElement { IsExisting: true } when blocks.IsEmpty => $"the networks of existing site '{place.Path}'",
            ExpressRouteCircuitElement when blocks.IsEmpty => $"what is behind circuit '{place.Path}'",
            RouteServerPeerElement when blocks.IsEmpty => $"what is behind appliance '{place.Path}'",
            SubnetElement subnet when !subnet.PrivateEndpoints.AllKnown() => $"the private endpoints of '{place.Path}'",
            SubnetElement { IsExisting: true } when blocks.IsEmpty => $"the addresses of existing subnet '{place.Path}'",
            _ => null,
        };
    }

    /// <summary>Whether more may be announced than the program tells, which is then taken for networks that nothing else here has.</summary>
    public static bool AnnouncesUnknown(Element place) => place switch
    {
        SiteElement site => site.Asn.IsSet && site.AnnouncedPrefixes.IsEmpty,
        ExpressRouteCircuitElement circuit => circuit.AnnouncedPrefixes.IsEmpty,
        _ => false,
    };
}
