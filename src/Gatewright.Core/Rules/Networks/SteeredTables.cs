namespace Gatewright.Rules;

/// <summary>
/// A route table that leads to an appliance, with the network whose gateways bring routes to the subnets that use it. Subnets in which appliances are
/// deployed are left out, and those of Azure's services: these must reach the gateways themselves.
/// </summary>
/// <param name="Table">Its routes are final.</param>
/// <param name="Hub">The subnets' own network, or the one whose gateways it uses.</param>
/// <param name="GatewayRoutes">What the gateways surely bring.</param>
/// <param name="Subnets">Those that use the table.</param>
internal sealed record SteeredTable(RouteTableElement Table, VirtualNetworkElement Hub, ImmutableArray<GatewayRoute> GatewayRoutes,
    ImmutableArray<SubnetElement> Subnets)
{
    private static readonly Cidr Everything = new(new IpAddress(IpVersion.IPv4, default), 0);

    /// <summary>The gateways' routes that are more exact than the table's route to an appliance.</summary>
    public IEnumerable<GatewayRoute> Bypassing() => Table.WithoutGatewayRoutes.IsSet
        ? []
        : GatewayRoutes.Where(route => Table.RouteTo(route.Block.Value).LeadsToAppliance() && !Table.Covers(route.Block.Value));

    /// <summary>What is bypassed, as the beginning of a message.</summary>
    public string Bypassed(GatewayRoute[] bypassing)
    {
        var route = Table.RouteTo(bypassing[0].Block.Value);
        var more = bypassing.Length == 1 ? "" : $" and {bypassing.Length - 1} more";
        return $"{bypassing[0].InWords}{more} is more exact than route '{route.Name}' for {route.Destination}";
    }

    /// <summary>The route of the GatewaySubnet's table that leads what is for one of the subnets to an appliance, if there is one.</summary>
    public Route? ComesBack(Topology topology)
    {
        foreach (var table in Hub.GatewaySubnets.Select(it => it.RouteTable?.Target).OfType<RouteTableElement>().Where(topology.IsSettled))
        {
            foreach (var subnet in Subnets)
            {
                var route = subnet.Prefixes.Known().Select(prefix => table.RouteInto(subnet.Network, prefix.Value)).FirstOrDefault(it => it.LeadsToAppliance());
                if (route.Destination.IsSet)
                    return route;
            }
        }

        return null;
    }

    /// <summary>
    /// Something behind the gateways that the table surely leads to an appliance, if there is anything. What BGP brings only the other side knows.
    /// </summary>
    public (string Where, bool IsKnown)? GoesThrough(Topology topology)
    {
        foreach (var route in GatewayRoutes)
        {
            if ((Table.WithoutGatewayRoutes.IsSet || Table.Covers(route.Block.Value)) && Table.RouteTo(route.Block.Value).LeadsToAppliance())
                return (route.InWords, true);
        }

        return Table.WithoutGatewayRoutes.IsSet && topology.BringsUnknownRoutes(Hub) && Table.RouteTo(Everything).LeadsToAppliance()
            ? ("networks whose routes its gateways learn by BGP", false)
            : null;
    }

    /// <summary>Whether it leads more to an appliance than the network and its peers.</summary>
    public bool LeadsBeyond()
    {
        var near = Hub.Near();
        return Table.Routes.All(HasKnownAppliances)
            && Hub.Links.Select(link => link.Remote).Prepend(Hub).All(network => network.AddressSpace.AllKnown())
            && Table.Routes.Any(route => route.LeadsToAppliance() && SubnetRoutes.Block(route) is { } block && !near.Contains(block));
    }

    /// <summary>Of an appliance whose address isn't known, neither is the subnet, which may be the one that uses the table.</summary>
    private static bool HasKnownAppliances(Route route) => route.NextHop.Is(hop => hop.ApplianceAddresses.All(it => it is Value<IpAddress>.Known));
}

/// <summary>Finds the tables that lead to appliances.</summary>
internal static class SteeredTables
{
    public static ImmutableArray<SteeredTable> Find(Topology topology, ImmutableArray<SubnetElement> equipped, ImmutableArray<SubnetElement> reserved)
    {
        var steering = topology.RouteTables.Where(table => table.Routes.Any(SubnetRoutes.LeadsToAppliance) && topology.IsSettled(table)).ToImmutableHashSet();
        if (steering.IsEmpty)
            return [];

        var users = equipped.Where(subnet => subnet.RouteTable is { } link && steering.Contains(link.Target)).ToArray();
        var apart = WithAppliances(steering, users).Concat(reserved).ToImmutableHashSet();
        return
        [
            .. from hub in (from subnet in users
                            where !apart.Contains(subnet) && subnet.Name.TryGetValue(out _)
                            from network in topology.GatewayNetworks(subnet.Network)
                            select (Subnet: subnet, Hub: network)).GroupBy(it => it.Hub, it => it.Subnet)
               let routes = topology.GatewayRoutes(hub.Key)
               from subnets in hub.GroupBy(subnet => subnet.RouteTable!.Value.Target)
               select new SteeredTable(subnets.Key, hub.Key, routes, [.. subnets]),
        ];
    }

    /// <summary>The subnets in which an appliance has its address.</summary>
    private static IEnumerable<SubnetElement> WithAppliances(IEnumerable<RouteTableElement> tables, SubnetElement[] subnets)
    {
        var appliances = tables.SelectMany(table => table.Routes.SelectMany(route =>
            ApplianceRules.Appliances(route).Select(appliance => new Owned<object>(new(appliance, route.NextHop.Origin), table))));
        return Overlaps.Among(subnets.SelectMany(subnet => subnet.Prefixes.OwnedBy<object>(subnet)).Concat(appliances))
            .Select(overlap => overlap.Earlier.Owner).OfType<SubnetElement>();
    }
}
