using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>
/// What the engine finds of a topology in which nobody promised anything. Nothing is asked that a few looks at tables, gateways and tunnels rule out,
/// so most programs pay nothing for it; in an estate with more pairs than <see cref="MostPairs"/> conversations aren't followed.
/// </summary>
internal sealed class SilentPaths
{
    private const int MostPairs = 200_000;

    private readonly Topology topology;
    private readonly Lazy<Routing> routing;
    private readonly ImmutableArray<HalfConversation>.Builder halves = ImmutableArray.CreateBuilder<HalfConversation>(0);
    private readonly ImmutableArray<Obstacle>.Builder circles = ImmutableArray.CreateBuilder<Obstacle>(0);
    private readonly ImmutableArray<(SubnetElement, EffectiveRoute)>.Builder cutOff = ImmutableArray.CreateBuilder<(SubnetElement, EffectiveRoute)>(0);
    private readonly ImmutableArray<(EffectiveRoute, EffectiveRoute)>.Builder astray = ImmutableArray.CreateBuilder<(EffectiveRoute, EffectiveRoute)>(0);

    public SilentPaths(Topology topology)
    {
        this.topology = topology;
        routing = new(() => new(topology, Certainty.Promised));
        if (!topology.IsAllTold)
            return;
        Follow();
        FindCutOff();
        FindAstray();
        Failovers = [.. TakingOver.Find(topology, routing)];
        Untold = [.. UntoldNetwork.Find(topology, routing)];
    }

    /// <summary>Subnets of which an appliance sees one direction.</summary>
    public ImmutableArray<HalfConversation> Halves => halves.ToImmutable();

    /// <summary>Where packets come back to an appliance over another one.</summary>
    public ImmutableArray<Obstacle> Circles => circles.ToImmutable();

    /// <summary>Subnets of services that must reach the internet themselves, and the gateway's route that keeps them from it.</summary>
    public ImmutableArray<(SubnetElement Subnet, EffectiveRoute Route)> CutOff => cutOff.ToImmutable();

    /// <summary>Routes of tables to the internet for private addresses that a gateway knows a way to, and the gateway's.</summary>
    public ImmutableArray<(EffectiveRoute Chosen, EffectiveRoute Lost)> Astray => astray.ToImmutable();

    /// <summary>Tunnels that carry only a part of what a circuit beside them does.</summary>
    public ImmutableArray<TakingOver> Failovers { get; } = [];

    /// <summary>Networks that the other end of a tunnel isn't told of.</summary>
    public ImmutableArray<UntoldNetwork> Untold { get; } = [];

    /// <summary>Sends what tables lead to appliances, once for each network and table, and only what may come to grief.</summary>
    private void Follow()
    {
        var steered = (from subnet in topology.Index.EquippedSubnets
                       where topology.IsComplete(subnet) && subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                           && link.Target.Routes.Any(SubnetRoutes.LeadsToAppliance)
                       group subnet by (subnet.Network, subnet.RouteTable!.Value.Target) into alike
                       select alike.ToArray()).ToArray();
        if (steered.Length == 0 || (long)steered.Length * topology.VirtualNetworks.Length > MostPairs)
            return;
        var appliances = AddressSet.Of(steered.Select(alike => alike[0].RouteTable!.Value.Target).Distinct()
            .SelectMany(table => table.Routes.SelectMany(ApplianceRules.Appliances)));
        FindCircles([.. steered.SelectMany(alike => alike).Where(subnet => AddressSet.Of(subnet.Prefixes).Overlaps(appliances))]);
        foreach (var alike in steered)
            FindHalves(alike[0], appliances);
    }

    /// <summary>A circle passes two subnets that have an appliance and lead the same packets on to one.</summary>
    private void FindCircles(ImmutableArray<SubnetElement> holders)
    {
        if ((long)holders.Length * holders.Length > MostPairs)
            return;
        var led = holders.Select(holder => AddressSet.Of(
            holder.RouteTable!.Value.Target.Routes.Where(SubnetRoutes.LeadsToAppliance).Select(SubnetRoutes.Block).OfType<Cidr>())).ToArray();
        for (var index = 0; index < led.Length; index++)
        {
            var others = led.Where((_, other) => other != index).Aggregate(AddressSet.None, (all, it) => all.Union(it));
            var shared = led[index].Intersect(others);
            if (!shared.IsEmpty)
                circles.AddRange(Sent(holders[index], shared).Obstacles.Where(IsCircle));
        }
    }

    /// <summary>Only a route as exact as a network's space wins over Azure's own, and only who isn't led back by its table answers past.</summary>
    private void FindHalves(SubnetElement from, AddressSet appliances)
    {
        var table = from.RouteTable!.Value.Target;
        if (from.Prefixes.IsEmpty || AddressSet.Of(from.Prefixes).Overlaps(appliances))
            return;
        foreach (var route in table.Routes)
        {
            if (!route.LeadsToAppliance() || SubnetRoutes.Block(route) is not { PrefixLength: > 0 } block)
                continue;
            var targets = from network in topology.VirtualNetworks
                          where network.AddressSpace.Known().Any(space => space.Value.Contains(block))
                          from subnet in network.Subnets
                          where subnet.RouteTable?.Target != table
                          from prefix in subnet.Prefixes.Known()
                          where prefix.Value.Overlaps(block)
                          select prefix.Value;
            var to = AddressSet.Of(targets).Intersect(AddressSet.Of(block));
            if (!to.IsEmpty)
                halves.AddRange(HalfConversation.Of(from, Sent(from, to).Arrivals, appliances, routing.Value, topology));
        }
    }

    private Walk Sent(SubnetElement from, AddressSet to)
    {
        var walk = new Walk(routing.Value);
        walk.Send(from, Traffic.Between(AddressSet.Of(from.Prefixes), to));
        return walk;
    }

    /// <summary>A circle of one appliance is a subnet that uses the table which leads to it: a rule of its own.</summary>
    private static bool IsCircle(Obstacle obstacle) => obstacle.Kind == ObstacleKind.Loop && !obstacle.Trail.Assumptions.Any(it => it.IsDoubtful)
        && obstacle.Trail.Hops().Where(hop => hop.Action.StartsWith(Walk.Passes, StringComparison.Ordinal)).Select(hop => hop.At).Distinct().Count() > 1;

    private void FindCutOff()
    {
        if (!MayBringDefaultRoute())
            return;
        foreach (var subnet in topology.Index.Names.ReservedSubnets)
        {
            if (!ManagedSubnets.NeedInternet(subnet) || !topology.IsComplete(subnet.Network) || routing.Value.Gateways.Lender(subnet.Network) is null)
                continue;
            var routes = routing.Value.Of(subnet);
            var chosen = routes.Routes.FirstOrDefault(route => route is { IsActive: true, Source: RouteSource.VirtualNetworkGateway, Prefix.PrefixLength: 0 });
            if (chosen is not null && routes.Doubt(chosen) is null)
                cutOff.Add((subnet, chosen));
        }
    }

    private bool MayBringDefaultRoute() => topology.VpnGateways.Any(gateway => gateway.DefaultSite is not null)
        || topology.Sites.Any(HasDefaultRoute) || topology.ExpressRouteCircuits.Any(HasDefaultRoute);

    private static bool HasDefaultRoute(Element place) => PlaceNetworks.Known(place).Any(block => block.PrefixLength == 0);

    private void FindAstray()
    {
        foreach (var subnet in topology.Index.EquippedSubnets)
        {
            if (subnet.RouteTable?.Target.Routes.Any(LeadsOut) is not true || routing.Value.Gateways.Lender(subnet.Network) is null)
                continue;
            foreach (var lost in routing.Value.Of(subnet).Routes)
            {
                if (lost is { Source: RouteSource.VirtualNetworkGateway, LostTo: { Source: RouteSource.User, Hop: HopType.Internet } chosen }
                    && Facts.AddressRanges.IsPrivate(lost.Prefix!.Value))
                    astray.Add((chosen, lost));
            }
        }
    }

    private static bool LeadsOut(Route route) => route.NextHop.Is(hop => hop.Kind == NextHopKind.Internet)
        && SubnetRoutes.Block(route) is { PrefixLength: > 0 };
}
