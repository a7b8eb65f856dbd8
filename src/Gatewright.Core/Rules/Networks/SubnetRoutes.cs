namespace Gatewright.Rules;

/// <summary>
/// Which routes a subnet has in addition to those of its table, and which of a table's routes wins, as far as a topology settles it. The longest
/// prefix wins; of two equal ones a table's wins over a gateway's, and both over Azure's own.
/// </summary>
internal static class SubnetRoutes
{
    /// <summary>The networks whose gateways bring routes to the subnets of a network: itself, and the one whose gateways it uses.</summary>
    public static IEnumerable<VirtualNetworkElement> GatewayNetworks(this Topology topology, VirtualNetworkElement network) =>
        network.Links.Where(link => link.UsesGateways && topology.IsSurelyWhole(link.Peering)).Select(link => link.Remote)
            .Concat(network.Gateways.IsEmpty ? [] : [network]);

    /// <summary>
    /// The routes that the VPN gateways of a network surely bring: prefixes that sites list, as Azure sees them, networks at the other end of tunnels, and
    /// the addresses of clients. What a site adds by BGP isn't known, and what lies inside the network is never sent to a gateway.
    /// </summary>
    public static ImmutableArray<GatewayRoute> GatewayRoutes(this Topology topology, VirtualNetworkElement network)
    {
        var own = new BlockSet(network.AddressSpace);
        return
        [
            .. from gateway in network.VpnGateways
               from connection in gateway.Connections
               where topology.IsComplete(connection)
               from route in Brought(gateway, connection)
               where !own.Contains(route.Block.Value)
               select route,
            .. from gateway in network.VpnGateways
               where gateway.PointToSite is not null
               from pool in gateway.PointToSite!.Pool.Known()
               select new GatewayRoute(pool, gateway.PointToSite!),
        ];
    }

    /// <summary>The address space of a network and its peers, as far as it is known.</summary>
    public static BlockSet Near(this VirtualNetworkElement network) =>
        new(network.Links.Select(link => link.Remote).Prepend(network).SelectMany(it => it.AddressSpace).ToImmutableArray());

    /// <summary>Whether the gateways of a network also bring routes that only the other side knows: by BGP, from a site or a circuit.</summary>
    public static bool BringsUnknownRoutes(this Topology topology, VirtualNetworkElement network) =>
        network.Gateways.SelectMany(gateway => gateway.Connections).Any(connection => topology.IsComplete(connection)
            && connection is ExpressRouteConnectionElement or SiteToSiteConnectionElement { IsBgpEnabled: true });

    /// <summary>The most exact of a table's routes that contain a block; one that isn't set if none does.</summary>
    public static Route RouteTo(this RouteTableElement table, Cidr block) => Longest(table.Routes.Where(route => Contains(route, block)));

    /// <summary>The same of those that win over Azure's own route, which is for the whole block of the network that it leads to.</summary>
    public static Route RouteInto(this RouteTableElement table, VirtualNetworkElement network, Cidr block) =>
        Longest(table.Routes.Where(route => Contains(route, block) && network.AddressSpace.Known().Any(space => space.Value.Contains(Block(route)!.Value))));

    /// <summary>Whether routes of a table that are no wider than a block cover all of it, so that no other source decides about any of it.</summary>
    public static bool Covers(this RouteTableElement table, Cidr block)
    {
        var parts = table.Routes.Select(Block).OfType<Cidr>().Where(block.Contains).OrderBy(it => it);
        var left = block.AddressCount;
        Cidr? last = null;
        foreach (var part in parts)
        {
            if (last?.Contains(part) is true)
                continue;
            left -= part.AddressCount;
            last = part;
        }

        return left.IsZero;
    }

    /// <summary>Whether a route leads to a network virtual appliance.</summary>
    public static bool LeadsToAppliance(this Route route) => route.NextHop.Is(hop => !hop.ApplianceAddresses.IsEmpty);

    /// <summary>Whether all routes of a table are known and no further one can be added.</summary>
    public static bool IsSettled(this Topology topology, RouteTableElement table) =>
        topology.IsComplete(table) && table.Routes.All(route => route.Destination.TryGetValue(out _) && route.NextHop.TryGetValue(out _));

    /// <summary>The block that a route is for; null if it is a service tag or isn't known.</summary>
    public static Cidr? Block(Route route) => route.Destination.TryGetValue(out var destination) ? destination.Block : null;

    private static Route Longest(IEnumerable<Route> routes) => routes.OrderByDescending(route => Block(route)!.Value.PrefixLength).FirstOrDefault();

    private static bool Contains(Route route, Cidr block) => Block(route)?.Contains(block) is true;

    private static IEnumerable<GatewayRoute> Brought(VpnGatewayElement gateway, ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement it => it.Untranslated().Concat(it.Shown()).Select(block => new GatewayRoute(block, it.Site)),
        VNetToVNetConnectionElement it => Other(it, gateway).AddressSpace.Known().Select(block => new GatewayRoute(block, Other(it, gateway))),
        _ => [],
    };

    private static VirtualNetworkElement Other(VNetToVNetConnectionElement connection, VpnGatewayElement gateway) =>
        (connection.First == gateway ? connection.Second : connection.First).Network;
}

/// <summary>A route that a gateway brings.</summary>
/// <param name="Block">Where it leads.</param>
/// <param name="To">The site, network or clients that are there.</param>
internal readonly record struct GatewayRoute(Known<Cidr> Block, Element To)
{
    /// <summary>The block and whose it is, for a message.</summary>
    public string InWords => To is PointToSiteElement clients ? $"'{Block}' of the clients of '{clients.Gateway.Name}'" : $"'{Block}' of '{To.Name}'";
}
