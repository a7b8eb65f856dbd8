namespace Gatewright.Reachability;

/// <summary>A route in the columns of Azure's own table of effective routes, or one that a gateway knows.</summary>
public sealed class RouteEntry
{
    private RouteEntry(Element owner, EffectiveRoute route)
    {
        (Owner, Source, IsActive, Prefix, NextHopType) = (owner.Path, route.Source.ToString(), route.IsActive, route.Destination, route.Hop);
        NextHop = route.Exits.IsEmpty ? route.NextHopAddress : string.Join(" ", route.Exits.Select(NextHopOf).Distinct());
        Name = route.Source == RouteSource.User ? route.Name : "";
    }

    private RouteEntry(Element owner, Learned learned)
    {
        (Owner, Source, IsActive, Prefix) = (owner.Path, learned.IsStatic ? "Static" : "EBgp", true, learned.Prefix.ToString());
        (NextHopType, NextHop, Name) = (HopType.VirtualNetworkGateway, learned.Way, string.Join("-", learned.AsPath));
    }

    private static string NextHopOf(Learned exit) => exit.Via is RouteServerPeerElement peer ? peer.Address.ToString() : exit.Way;

    /// <summary>The path of the subnet or gateway that has it.</summary>
    public string Owner { get; }

    /// <summary>Of a subnet Default, VirtualNetworkGateway or User; of a gateway Static or EBgp.</summary>
    public string Source { get; }

    /// <summary>Whether no other wins over it for its whole prefix; Azure calls the others invalid.</summary>
    public bool IsActive { get; }

    /// <summary>The address prefix, tag or service.</summary>
    public string Prefix { get; }

    /// <summary>Where it leads, in Azure's words.</summary>
    public HopType NextHopType { get; }

    /// <summary>The addresses of appliances, or the connections that it leads over; else empty.</summary>
    public string NextHop { get; }

    /// <summary>The name of a route of a table, or the AS path of what a gateway learns by BGP.</summary>
    public string Name { get; }

    /// <summary>The prefix and where it leads.</summary>
    public override string ToString() => $"{Prefix} -> {NextHopType} {NextHop}".TrimEnd();

    /// <summary>The routes of a subnet, of each subnet of a network, or what a gateway knows.</summary>
    internal static ImmutableArray<RouteEntry> Of(Element element, Routing routing) => element switch
    {
        SubnetElement subnet => [.. routing.Of(subnet).Routes.Select(route => new RouteEntry(subnet, route))],
        VirtualNetworkElement network => [.. network.Subnets.SelectMany(subnet => Of(subnet, routing))],
        VpnGatewayElement gateway => [.. routing.Gateways.Known(gateway).Values.SelectMany(it => it).OrderBy(it => it.Prefix)
            .Select(it => new RouteEntry(gateway, it))],
        GatewayElement gateway => [.. routing.Gateways.Of(gateway.Network)!.Chosen.SelectMany(it => it.Routes).Where(it => it.IsExpressRoute)
            .Select(it => new RouteEntry(gateway, it))],
        _ => [],
    };
}
