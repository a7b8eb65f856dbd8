namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6101 to GW6110: route tables.</summary>
internal static class RoutingRules
{
    // A network that stands alone here may be peered with its hub elsewhere.
    public static Rule GatewayRouteHasVpnGateway { get; } = Error("GW6101",
        "A route to the virtual network gateway finds a VPN gateway", Sources.Routing, topology =>
        from users in UsersOfTables(topology)
        where users.Key.Routes.Any(LeadsToGateway)
        let stranded = users.Select(subnet => subnet.Network).Where(network => SurelyLacksVpnGateway(topology, network)).OrderBy(StandsAlone).FirstOrDefault()
        where stranded is not null
        from route in users.Key.Routes.Where(LeadsToGateway)
        select At(route.NextHop, $"Route '{route.Name}' leads to a VPN gateway, and network '{stranded.Name}', which uses table '{users.Key.Name}', has none "
            + $"and borrows none, so what matches is dropped; an ExpressRoute gateway doesn't count")
            .WithSeverity(StandsAlone(stranded) ? Severity.Warning : Severity.Error));

    public static Rule GatewayRouteMeetsOneKindOfGateway { get; } = Error("GW6102",
        "A route to the virtual network gateway meets no ExpressRoute gateway beside the VPN gateway", Sources.Routing, topology =>
        from users in UsersOfTables(topology)
        where users.Key.Routes.Any(LeadsToGateway)
        let network = users.SelectMany(subnet => Lenders(subnet.Network).Prepend(subnet.Network)).FirstOrDefault(it => it.VpnGateways.Any()
            && it.ExpressRouteGateways.Any())
        where network is not null
        from route in users.Key.Routes.Where(LeadsToGateway)
        select At(route.NextHop, $"Route '{route.Name}' leads to the virtual network gateway, and '{network.Name}' has both a VPN and an ExpressRoute gateway, "
            + $"where Azure takes no such route; let BGP decide, or name an appliance"));

    public static Rule RoutesAreFew { get; } = Error("GW6104",
        "A route table has 400 routes at most, or 1,000 with Virtual Network Manager", Sources.AzureLimits, topology =>
        from table in topology.RouteTables
        from limit in new[] { 400, 1000 }
        where table.Routes.Length > limit
        select At(table.Routes[limit].Name, $"Route table '{table.Name}' has {table.Routes.Length} routes; "
            + $"it takes 400, or 1000 with Virtual Network Manager, so combine neighbouring blocks")
            .WithSeverity(limit == 400 ? Severity.Warning : Severity.Error));

    public static Rule TagRoutesAreFew { get; } = Error("GW6105", "A route table has 25 routes to service tags at most", Sources.Routing, topology =>
        from table in topology.RouteTables
        from route in table.Routes.Where(route => route.Destination.Is(it => it.IsTag)).Skip(25).Take(1)
        select At(route.Destination, $"Route '{route.Name}' is the 26th of table '{table.Name}' to a service tag; a table takes 25"));

    public static Rule DestinationsAreUnique { get; } = Error("GW6106", "The routes of a table have different destinations", Sources.Routing, topology =>
        from table in topology.RouteTables
        from routes in table.Routes.Where(route => route.Destination.TryGetValue(out _)).GroupBy(Destination, StringComparer.OrdinalIgnoreCase)
        from route in routes.Skip(1)
        select At(route.Destination, $"Route '{route.Name}' has the destination of route '{routes.First().Name}', '{route.Destination}'; "
            + $"a table takes one route for each")
            .WithRelated(routes.First().Destination.Origin));

    public static Rule GatewayRouteIsIPv4 { get; } = Warning("GW6109", "A route to the virtual network gateway is for IPv4", Sources.VpnIPv6, topology =>
        from table in topology.RouteTables
        from route in table.Routes
        where LeadsToGateway(route) && route.Destination.Is(it => it.Block is { Version: IpVersion.IPv6 })
        select At(route.Destination, $"Route '{route.Name}' leads {route.Destination} to the virtual network gateway, which takes IPv4 alone by a route; "
            + $"leave IPv6 to what the gateway announces"));

    public static ImmutableArray<Rule> All { get; } =
    [
        GatewayRouteHasVpnGateway, GatewayRouteMeetsOneKindOfGateway, ApplianceRules.ApplianceStandsApart, RoutesAreFew, TagRoutesAreFew, DestinationsAreUnique,
        SubnetPartRules.PartsShareTheRegion, ApplianceRules.AppliancesShareTheLoad, GatewayRouteIsIPv4, ApplianceRules.ApplianceIsNear,
    ];

    /// <summary>The subnets that use a table, but for GatewaySubnets.</summary>
    public static IEnumerable<IGrouping<RouteTableElement, SubnetElement>> UsersOfTables(Topology topology) =>
        topology.Index.EquippedSubnets.Where(subnet => subnet.RouteTable is not null).GroupBy(subnet => subnet.RouteTable!.Value.Target);

    /// <summary>Whether a route leads to the VPN gateway.</summary>
    public static bool LeadsToGateway(Route route) => route.NextHop.Is(hop => hop.Kind == NextHopKind.VirtualNetworkGateway);

    /// <summary>An address and the block of one that it is are one destination.</summary>
    private static string Destination(Route route) =>
        route.Destination.TryGetValue(out var prefix) && prefix.Block is { } block ? block.ToString() : route.Destination.ToString();

    private static IEnumerable<VirtualNetworkElement> Lenders(VirtualNetworkElement network) => network.Links.Where(link => link.UsesGateways)
        .Select(link => link.Remote);

    private static bool StandsAlone(VirtualNetworkElement network) => network.Links.IsEmpty && network.Gateways.IsEmpty;

    private static bool SurelyLacksVpnGateway(Topology topology, VirtualNetworkElement network) =>
        topology.IsComplete(network) && !network.VpnGateways.Any() && network.Links.All(link => topology.IsComplete(link.Peering))
        && Lenders(network).All(lender => topology.IsComplete(lender) && !lender.VpnGateways.Any());
}
