using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>Collects the routes of the subnets of a network that use one table, or none.</summary>
internal sealed class RouteCollection(VirtualNetworkElement network, RouteTableElement? table, GatewayRoutes gateways, Losses lost)
{
    private static readonly Cidr AllOfIPv4 = new(new(IpVersion.IPv4, default), 0);
    private static readonly Cidr AllOfIPv6 = new(new(IpVersion.IPv6, default), 0);

    private readonly ImmutableArray<EffectiveRoute>.Builder routes = ImmutableArray.CreateBuilder<EffectiveRoute>();
    private readonly ImmutableArray<UnknownRoute>.Builder unknown = ImmutableArray.CreateBuilder<UnknownRoute>();
    private readonly HashSet<SubnetElement> unsure = [];

    public RouteSet Collect(ImmutableArray<Setting<Text>> serviceEndpoints)
    {
        AddOwn();
        if (table is not { WithoutPeeringRoutes.IsSet: true })
            AddPeerings();
        AddPrivateEndpoints();
        AddRest();
        foreach (var service in serviceEndpoints)
            routes.Add(new(null, RouteSource.Default, HopType.VirtualNetworkServiceEndpoint) { Name = service.ToString(), Origin = service.Origin });
        if (table is not { WithoutGatewayRoutes.IsSet: true })
            AddGateways();
        if (table is not null)
            AddTable(table);
        return new(routes.ToImmutable(), unknown.ToImmutable(), unsure);
    }

    private void AddOwn()
    {
        foreach (var block in network.AddressSpace)
        {
            if (block.TryGetValue(out var prefix))
                routes.Add(new(prefix, RouteSource.Default, HopType.VnetLocal) { Origin = block.Origin });
        }
    }

    private void AddPeerings()
    {
        foreach (var link in lost.Left(network.Links))
        {
            if (link.Opposite is null || link.Remote == network)
                continue;
            foreach (var block in PeeredBlocks.Of(link))
            {
                if (block.TryGetValue(out var prefix))
                    routes.Add(new(prefix, RouteSource.Default, HopType.VNetPeering) { Link = link, Origin = link.Peering.Origin });
                else
                    unknown.Add(new(RouteSource.Default, HopType.VNetPeering, $"the addresses of '{link.Remote.Path}'"));
            }
        }
    }

    /// <summary>Those of the network itself and of its peers. Nothing tells whether a table that keeps out peerings' routes keeps out these.</summary>
    private void AddPrivateEndpoints()
    {
        foreach (var (subnet, address, link) in PrivateEndpoints.SeenFrom(network, lost))
        {
            if (!address.TryGetValue(out var known) || (link is not null && table is { WithoutPeeringRoutes.IsSet: true }))
                unsure.Add(subnet);
            else
                routes.Add(new(PrivateEndpoints.Alone(known), RouteSource.Default, HopType.InterfaceEndpoint)
                {
                    EndpointIn = subnet, Link = link, Origin = address.Origin,
                });
        }
    }

    /// <summary>The way to the internet, and what drops private ranges; a user's route for all of IPv4 takes these away.</summary>
    private void AddRest()
    {
        var isTakenAway = table is not null && table.Routes.Any(route => route.Destination.Is(it => it.Block == AllOfIPv4));
        if (!isTakenAway)
        {
            foreach (var range in AddressRanges.Private)
            {
                if (!network.AddressSpace.Known().Any(block => block.Value == range))
                    routes.Add(new(range, RouteSource.Default, HopType.None));
            }
        }

        routes.Add(new(AllOfIPv4, RouteSource.Default, HopType.Internet));
        if (network.AddressSpace.Known().Any(block => block.Value.Version == IpVersion.IPv6))
            routes.Add(new(AllOfIPv6, RouteSource.Default, HopType.Internet));
    }

    private void AddGateways()
    {
        if (gateways.Of(network) is not { } brought)
            return;
        foreach (var (prefix, chosen) in brought.Chosen)
            routes.Add(new(prefix, RouteSource.VirtualNetworkGateway, HopType.VirtualNetworkGateway) { Exits = chosen, Origin = chosen[0].Origin });
        foreach (var what in brought.Unknown)
            unknown.Add(new(RouteSource.VirtualNetworkGateway, HopType.VirtualNetworkGateway, what));
    }

    private void AddTable(RouteTableElement own)
    {
        foreach (var route in own.Routes)
        {
            if (!route.Destination.TryGetValue(out var destination) || !route.NextHop.TryGetValue(out var hop)
                || !hop.ApplianceAddresses.All(it => it is Value<IpAddress>.Known))
                unknown.Add(new(RouteSource.User, HopType.None, $"route '{route.Name}' of table '{own.Path}'"));
            else
                routes.Add(new(destination.Block, RouteSource.User, Type(hop.Kind))
                {
                    Name = destination.Block is null ? destination.ToString() : route.Name.ToString(),
                    Origin = route.Destination.Origin,
                    Appliances = [.. hop.ApplianceAddresses.Select(it => ((Value<IpAddress>.Known)it).Value)],
                });
        }

        if (own.IsExisting)
            unknown.Add(new(RouteSource.User, HopType.None, $"the routes of existing table '{own.Path}'"));
    }

    private static HopType Type(NextHopKind kind) => kind switch
    {
        NextHopKind.VirtualNetworkGateway => HopType.VirtualNetworkGateway,
        NextHopKind.VnetLocal => HopType.VnetLocal,
        NextHopKind.Internet => HopType.Internet,
        NextHopKind.None => HopType.None,
        _ => HopType.VirtualAppliance,
    };
}
