namespace Gatewright.Reachability;

/// <summary>Where traffic comes from or goes to: one place or several, such as the subnets of a network; none for the internet.</summary>
internal sealed record Endpoint(Element? Element, ImmutableArray<Element> Places)
{
    public static Endpoint Internet { get; } = new(null, []);

    public string Name => Element switch
    {
        null => "internet",
        PointToSiteElement clients => $"clients of {clients.Gateway.Path}",
        _ => Element.Path,
    };

    public bool IsInternet => Element is null;

    /// <summary>The end that an element is; null where it neither sends nor receives.</summary>
    public static Endpoint? Of(Element element) => element switch
    {
        VirtualNetworkElement network => new(network, [.. network.Subnets.Where(Holds)]),
        SubnetElement or SiteElement or ExpressRouteCircuitElement or PointToSiteElement or RouteServerPeerElement => new(element, [element]),
        _ => null,
    };

    /// <summary>What isn't known of its addresses; null where all is.</summary>
    public string? Unknown() => Element is VirtualNetworkElement { IsExisting: true } network && Places.IsEmpty
        ? $"the subnets of existing '{network.Path}'"
        : Places.Select(PlaceNetworks.Unknown).FirstOrDefault(what => what is not null);

    /// <summary>Machines are in all subnets but those that belong to a service.</summary>
    private static bool Holds(SubnetElement subnet) => !(subnet.Name.TryGetValue(out var name) && Facts.ReservedSubnets.IsReserved(name.ToString()));
}
