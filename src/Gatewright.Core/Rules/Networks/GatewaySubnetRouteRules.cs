using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW1108 to GW1110: the route table of a GatewaySubnet. It steers what the gateways themselves send.</summary>
internal static class GatewaySubnetRouteRules
{
    private const string ItsRoute = "gateway-subnet";

    public static Rule GatewaySubnetHasNoDefaultRoute { get; } = Error("GW1108",
        "A GatewaySubnet has no route for 0.0.0.0/0", Sources.ExpressRouteGateways, topology =>
        from use in Uses(topology)
        from route in use.Table.Routes
        where route.Destination.Is(it => it.Block is { PrefixLength: 0, Version: IpVersion.IPv4 })
        let violation = At(route.Destination, $"'{use.Table.Name}' has a route for 0.0.0.0/0 and the GatewaySubnet of '{use.Network.Name}' uses it; "
            + $"Azure creates no gateway there, so give that subnet a table without it")
            .WithRelated(use.Origin)
        select IsForGatewaysAlone(topology, use.Table) ? violation.WithFix(SuggestedFix.Remove(route.Destination.Origin.Whole)) : violation);

    public static Rule GatewaysReachEachOther { get; } = Error("GW1109",
        "No route leads a GatewaySubnet's own traffic away", Sources.ExpressRouteGateways, topology =>
        from use in Uses(topology)
        where topology.IsComplete(use.Table) && use.Table.Routes.All(route => route.Destination.TryGetValue(out _))
        from prefix in use.Prefixes.Known()
        let route = use.Table.RouteInto(use.Network, prefix.Value)
        where route.NextHop.Is(hop => hop.Kind is NextHopKind.None or NextHopKind.VirtualAppliance or NextHopKind.VirtualApplianceEcmp)
        let drops = route.NextHop.Is(NextHop.None)
        let violation = At(route.Destination, $"'{route.Name}' sends what is for {prefix}, the GatewaySubnet of '{use.Network.Name}', to "
            + $"{(drops ? "nowhere" : route.NextHop.ToString())}; add a route for {prefix} to NextHop.VirtualNetwork")
            .WithSeverity(drops ? Severity.Error : Severity.Warning)
            .WithRelated(use.Origin)
        select TakesRoute(use.Table, prefix.Value) ? violation.WithFix(SuggestedFix.Add(use.Table, $".WithRoute(\"{ItsRoute}\", \"{prefix}\", "
            + $"NextHop.VirtualNetwork)")) : violation);

    public static Rule GatewaySubnetKeepsGatewayRoutes { get; } = Error("GW1110",
        "A GatewaySubnet's route table keeps the gateway routes", Sources.ExpressRouteGateways, topology =>
        from use in Uses(topology)
        where use.Table.WithoutGatewayRoutes.IsSet
        let violation = At(use.Table.WithoutGatewayRoutes, $"'{use.Table.Name}' keeps gateway routes out and the GatewaySubnet of '{use.Network.Name}' uses "
            + $"it; gateways don't work there, so give that subnet a table with them")
            .WithRelated(use.Origin)
        select IsForGatewaysAlone(topology, use.Table) ? violation.WithFix(SuggestedFix.Remove(use.Table.WithoutGatewayRoutes.Origin)) : violation);

    public static ImmutableArray<Rule> All { get; } = [GatewaySubnetHasNoDefaultRoute, GatewaysReachEachOther, GatewaySubnetKeepsGatewayRoutes];

    /// <summary>Other subnets may need what this one can't have.</summary>
    private static bool IsForGatewaysAlone(Topology topology, RouteTableElement table) =>
        topology.IsAllTold && !table.IsExisting
        && !topology.Index.EquippedSubnets.Any(subnet => subnet.RouteTable?.Target == table && !GatewaySubnetRules.IsOne(subnet));

    private static bool TakesRoute(RouteTableElement table, Cidr destination) =>
        !table.IsExisting && table.Routes.Length < 400
        && !table.Routes.Any(route => route.Name.Is(name => string.Equals(name.ToString(), ItsRoute, StringComparison.OrdinalIgnoreCase))
            || route.Destination.Is(it => it.Block == destination));

    private static IEnumerable<Use> Uses(Topology topology) =>
        (from subnet in topology.Index.GatewaySubnets
         where subnet.RouteTable is not null
         select new Use(subnet.Network, subnet.Prefixes, subnet.RouteTable!.Value.Target, subnet.RouteTable!.Value.Origin))
        .Concat(
         from subnet in topology.Index.Names.ReservedSubnets
         where subnet.RouteTable is not null && GatewaySubnetRules.IsOne(subnet)
         select new Use(subnet.Network, subnet.Prefixes, subnet.RouteTable!.Value.Target, subnet.RouteTable!.Value.Origin));

    private readonly record struct Use(VirtualNetworkElement Network, ImmutableArray<Setting<Cidr>> Prefixes, RouteTableElement Table, Origin Origin);
}
