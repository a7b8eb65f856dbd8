using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>
/// What the engine finds of a topology in which nobody promised anything. Nothing is asked that a few looks at tables, gateways and tunnels rule out,
/// so most programs pay nothing for it.
/// </summary>
internal sealed class SilentPaths
{
    private readonly Topology topology;
    private readonly Lazy<Routing> routing;
    private readonly List<(SubnetElement, EffectiveRoute)> cutOff = [];
    private readonly List<(EffectiveRoute, EffectiveRoute)> astray = [];

    public SilentPaths(Topology topology)
    {
        this.topology = topology;
        routing = new(() => new(topology, Certainty.Promised));
        if (!topology.IsAllTold)
            return;
        var steered = new SteeredPackets(topology, routing);
        (Halves, Circles) = (steered.Halves, steered.Circles);
        FindCutOff();
        FindAstray();
        Failovers = [.. TakingOver.Find(topology, routing)];
        Untold = [.. UntoldNetwork.Find(topology, routing)];
        Shared = [.. SharedAddresses.Find(topology)];
        Bypasses = [.. EndpointBypass.Find(topology, routing)];
        Unanswered = [.. OneWay.Find(topology, routing)];
    }

    /// <summary>Subnets of which an appliance sees one direction.</summary>
    public IReadOnlyList<HalfConversation> Halves { get; } = [];

    /// <summary>Where packets come back to an appliance over another one.</summary>
    public IReadOnlyList<Obstacle> Circles { get; } = [];

    /// <summary>Subnets of services that get a default route from a gateway, and the route.</summary>
    public IReadOnlyList<(SubnetElement Subnet, EffectiveRoute Route)> CutOff => cutOff;

    /// <summary>Routes of tables to the internet for private addresses that a gateway knows a way to, and the gateway's.</summary>
    public IReadOnlyList<(EffectiveRoute Chosen, EffectiveRoute Lost)> Astray => astray;

    /// <summary>Tunnels that carry only a part of what a circuit beside them does.</summary>
    public ImmutableArray<TakingOver> Failovers { get; } = [];

    /// <summary>Networks that the other end of a tunnel isn't told of.</summary>
    public ImmutableArray<UntoldNetwork> Untold { get; } = [];

    /// <summary>Sites of two gateways that tell each other their routes, with the same addresses.</summary>
    public ImmutableArray<SharedAddresses> Shared { get; } = [];

    /// <summary>What reaches a subnet that has no way back.</summary>
    public ImmutableArray<OneWay> Unanswered { get; } = [];

    /// <summary>Who goes to private endpoints past the appliance that a table leads to.</summary>
    public ImmutableArray<EndpointBypass> Bypasses { get; } = [];

    private void FindCutOff()
    {
        if (!MayBringDefaultRoute())
            return;
        foreach (var subnet in topology.Index.Names.ReservedSubnets)
        {
            if (topology.IsComplete(subnet.Network) && routing.Value.Of(subnet).Routes.FirstOrDefault(route => route is
                { Source: RouteSource.VirtualNetworkGateway, Prefix.PrefixLength: 0 }) is { } chosen)
                cutOff.Add((subnet, chosen));
        }
    }

    private bool MayBringDefaultRoute() => topology.VpnGateways.Any(gateway => gateway.DefaultSite is not null)
        || topology.Sites.Any(HasDefaultRoute) || topology.ExpressRouteCircuits.Any(HasDefaultRoute)
        || topology.RouteServers.Any(server => server.Peers.Any(peer => peer.AnnouncedPrefixes.Known().Any(block => block.Value.PrefixLength == 0)));

    private static bool HasDefaultRoute(Element place) => PlaceNetworks.Known(place).Any(block => block.PrefixLength == 0);

    private void FindAstray()
    {
        foreach (var subnet in topology.Index.EquippedSubnets)
        {
            if (subnet.RouteTable?.Target.Routes.Any(LeadsOut) is not true)
                continue;
            var routes = routing.Value.Of(subnet).Routes;
            foreach (var chosen in routes)
            {
                if (chosen is not { Source: RouteSource.User, Hop: HopType.Internet, IsActive: true, Prefix: { } prefix }
                    || !Facts.AddressRanges.IsPrivate(prefix))
                    continue;
                // Of the most exact of the gateways' routes it takes all, or the part that it is for; all the rest is nobody's.
                if (routes.LastOrDefault(route => route is { Source: RouteSource.VirtualNetworkGateway, Prefix.PrefixLength: > 1 }
                    && route.Prefix.Value.Contains(prefix)) is { } lost)
                    astray.Add((chosen, lost));
            }
        }
    }

    private static bool LeadsOut(Route route) => route.NextHop.Is(hop => hop.Kind == NextHopKind.Internet);
}
