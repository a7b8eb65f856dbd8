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

    /// <summary>Sends what tables lead to appliances, once for each network and table.</summary>
    private void Follow()
    {
        var steered = (from subnet in topology.Index.EquippedSubnets
                       where topology.IsComplete(subnet) && subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                           && link.Target.Routes.Any(SubnetRoutes.LeadsToAppliance)
                       group subnet by (subnet.Network, subnet.RouteTable!.Value.Target) into alike
                       select alike.First()).ToArray();
        if (steered.Length == 0 || (long)steered.Length * topology.Subnets.Length > MostPairs)
            return;
        var appliances = AddressSet.Of(steered.Select(subnet => subnet.RouteTable!.Value.Target).Distinct()
            .SelectMany(table => table.Routes.SelectMany(ApplianceRules.Appliances)));
        foreach (var subnet in steered)
        {
            var led = AddressSet.Of(subnet.RouteTable!.Value.Target.Routes.Where(SubnetRoutes.LeadsToAppliance).Select(SubnetRoutes.Block).OfType<Cidr>());
            var walk = new Walk(routing.Value);
            walk.Send(subnet, Traffic.Between(AddressSet.Of(subnet.Prefixes), led));
            circles.AddRange(walk.Obstacles.Where(IsCircle));
            if (!AddressSet.Of(subnet.Prefixes).Overlaps(appliances))
                halves.AddRange(HalfConversation.Of(subnet, walk.Arrivals, appliances, routing.Value, topology));
        }
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
            if (!ManagedSubnets.NeedInternet(subnet) || !topology.IsComplete(subnet.Network) || GatewayRoutes.Lender(subnet.Network) is null)
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
            if (subnet.RouteTable?.Target.Routes.Any(LeadsOut) is not true || GatewayRoutes.Lender(subnet.Network) is null)
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
