namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6117 to GW6120: routes to appliances and gateways that don't decide what they seem to, since a more exact one does.</summary>
internal static class RoutePrecedenceRules
{
    public static Rule NothingBypassesTheAppliance { get; } = Warning("GW6117",
        "No route of a gateway bypasses the appliance that a table leads to", Sources.Routing, topology =>
        (from use in topology.Index.SteeredTables
         let bypassing = use.Bypassing().ToArray()
         where bypassing.Length > 0
         select At(use.Table.Name, $"{use.Bypassed(bypassing)}, so what '{use.Subnets[0].Name}' sends there bypasses the appliance; call "
             + $"WithoutGatewayRoutes or give '{bypassing[0].Block}' a route, and lead the GatewaySubnet of '{use.Hub.Name}' there as well")
             .WithRelated(bypassing[0].Block.Origin))

        // A table that several hubs' subnets use has what is sure first.
        .Concat(
         from use in topology.Index.SteeredTables
         where !use.Table.WithoutGatewayRoutes.IsSet && topology.IsAllTold && topology.BringsUnknownRoutes(use.Hub) && use.LeadsBeyond()
         select At(use.Table.Name, $"Table '{use.Table.Name}' leads to an appliance, and routes that gateways of '{use.Hub.Name}' learn by BGP bypass it where "
             + $"they are more exact; call WithoutGatewayRoutes if all is to pass it").WithSeverity(Severity.Information))
        .DistinctByPlace());

    public static Rule ApplianceSeesBothDirections { get; } = Warning("GW6118",
        "An appliance between gateway and subnet sees both directions", Sources.Routing, topology =>
        (from use in topology.Index.SteeredTables
         let bypassing = use.Bypassing().ToArray()
         where bypassing.Length > 0
         let back = use.ComesBack(topology)
         where back is not null
         select At(use.Table.Name, $"{use.Bypassed(bypassing)}, and route '{back.Value.Name}' leads what comes from there to an appliance, which then "
             + $"sees one direction only; call WithoutGatewayRoutes, or give '{bypassing[0].Block}' a route")
             .WithRelated(back.Value.Destination.Origin).WithCause(use.Table.Name.Origin))
        .Concat(
         from tables in topology.Index.SteeredTables.GroupBy(use => use.Hub)
         from subnet in tables.Key.GatewaySubnets.Take(1)
         where !subnet.IsExisting && topology.IsComplete(subnet) && (subnet.RouteTable is not { } link || topology.IsSettled(link.Target))
         let half = tables.SelectMany(use => use.GoesThrough(topology) is { } there ? use.Subnets.Where(it => IsReachedDirectly(it, subnet.RouteTable?.Target))
             .Select(it => (Subnet: it, There: there)) : []).OrderByDescending(it => it.There.IsKnown).ToArray()
         where half.Length > 0
         let place = subnet.RouteTable?.Origin ?? (subnet.Prefixes.IsEmpty ? subnet.Origin : subnet.Prefixes[0].Origin)
         select At(place, $"'{half[0].Subnet.Name}' of '{half[0].Subnet.Network.Name}' sends what is for {half[0].There.Where} to "
             + $"an appliance, and the GatewaySubnet of '{tables.Key.Name}' sends what comes from there straight to "
             + $"'{half[0].Subnet.Name}'{Others(half.Length)}, so the appliance sees one direction only; give it a table with a route for "
             + $"{half[0].Subnet.Prefixes[0]} to the appliance")
             .WithSeverity(half[0].There.IsKnown ? Severity.Warning : Severity.Information))
        .DistinctByPlace());

    public static Rule GatewaySubnetRoutesAreExact { get; } = Warning("GW6119",
        "A GatewaySubnet's route to an appliance is as exact as the peerings behind it", Sources.Routing, topology =>
        from subnet in topology.Index.GatewaySubnets
        let table = subnet.RouteTable?.Target
        where table is not null && topology.IsSettled(table) && !table.WithoutPeeringRoutes.IsSet
        from route in table.Routes
        where route.LeadsToAppliance() && SubnetRoutes.Block(route) is { PrefixLength: > 0 }
        let missed = Missed(topology, subnet.Network, table, route).ToArray()
        where missed.Length > 0
        select At(route.Destination, $"Route '{route.Name}' for {route.Destination} never matches what is for {missed[0].Block} of '{missed[0].Owner.Name}'"
            + $"{Others(missed.Length)}, since the peering's own route is more exact, so the appliance is bypassed; give each peered network a route")
            .WithRelated(missed[0].Block.Origin));

    public static Rule DefaultRouteGoesSomewhere { get; } = Warning("GW6120",
        "A default route to the virtual network gateway finds a default site or BGP", Sources.ForcedTunnelling, topology =>
        from users in RoutingRules.UsersOfTables(topology)
        from route in users.Key.Routes
        where RoutingRules.LeadsToGateway(route) && SubnetRoutes.Block(route) is { PrefixLength: 0, Version: IpVersion.IPv4 }
        let gateway = users.SelectMany(subnet => topology.GatewayNetworks(subnet.Network)).Distinct()
            .Where(network => network.VpnGateways.Any() && network.VpnGateways.All(it => HasNoDefaultRoute(topology, it)))
            .Select(network => network.VpnGateways.First()).FirstOrDefault()
        where gateway is not null
        select At(route.NextHop, $"Route '{route.Name}' leads {route.Destination} to gateway '{gateway.Name}', which knows no default route, so what "
            + $"matches is dropped; call WithDefaultSite there, or let it learn one by BGP")
            .WithRelated(gateway.Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        NothingBypassesTheAppliance, ApplianceSeesBothDirections, GatewaySubnetRoutesAreExact, DefaultRouteGoesSomewhere, SubnetPartRules.PartsAreUsed,
        SecurityGroupRules.SidesAreSaidInOneWay,
    ];

    /// <summary>Whether no route of the GatewaySubnet's table leads any of a subnet to an appliance; one that is too wide is a mistake of its own.</summary>
    private static bool IsReachedDirectly(SubnetElement subnet, RouteTableElement? table) =>
        !subnet.Prefixes.IsEmpty && subnet.Prefixes.AllKnown() && table?.Routes.Any(route => route.LeadsToAppliance()
            && SubnetRoutes.Block(route) is { } block && subnet.Prefixes.Known().Any(prefix => prefix.Value.Overlaps(block))) is not true;

    /// <summary>Prefixes of peered networks that a route contains, and for which the table has none as exact.</summary>
    private static IEnumerable<Owned<VirtualNetworkElement>> Missed(Topology topology, VirtualNetworkElement hub, RouteTableElement table, Route route) =>
        from link in hub.Links
        where topology.IsSurelyWhole(link.Peering)
        from space in link.Remote.AddressSpace.OwnedBy(link.Remote)
        where SubnetRoutes.Block(table.RouteTo(space.Block.Value)) is { } block && block == SubnetRoutes.Block(route)
            && !table.Routes.Any(other => SubnetRoutes.Block(other) is { } part && space.Block.Value.Contains(part))
        select space;

    /// <summary>Neither a default site, nor BGP, nor a site that lists everything; and none of them can come.</summary>
    private static bool HasNoDefaultRoute(Topology topology, VpnGatewayElement gateway) =>
        topology.IsAllTold && topology.IsComplete(gateway) && gateway.DefaultSite is null && !gateway.Asn.IsSet
        && gateway.Connections.All(topology.IsComplete)
        && gateway.Connections.OfType<SiteToSiteConnectionElement>().All(it => topology.IsComplete(it.Site) && it.Site.Prefixes.AllKnown()
            && !it.Site.Prefixes.Known().Any(prefix => Translation.IsTheRest(prefix.Value)));

    private static string Others(int count) => count == 1 ? "" : $" and {count - 1} more";
}
