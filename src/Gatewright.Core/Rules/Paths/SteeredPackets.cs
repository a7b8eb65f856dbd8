using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>
/// What becomes of packets that tables lead to appliances. Only what may come to grief is sent, and in an estate with more pairs than
/// <see cref="MostPairs"/> nothing is.
/// </summary>
internal sealed class SteeredPackets
{
    private const int MostPairs = 200_000;

    private readonly Topology topology;
    private readonly Lazy<Routing> routing;
    private readonly List<HalfConversation> halves = [];
    private readonly List<Obstacle> circles = [];

    public SteeredPackets(Topology topology, Lazy<Routing> routing)
    {
        (this.topology, this.routing) = (topology, routing);
        Follow();
    }

    /// <summary>Subnets of which an appliance sees one direction.</summary>
    public IReadOnlyList<HalfConversation> Halves => halves;

    /// <summary>Where packets come back to an appliance over another one.</summary>
    public IReadOnlyList<Obstacle> Circles => circles;

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
        walk.Send(from, Traffic.Between(PlaceNetworks.Senders(from), to));
        return walk;
    }

    /// <summary>A circle of one appliance is a subnet that uses the table which leads to it: a rule of its own.</summary>
    private static bool IsCircle(Obstacle obstacle) => obstacle.Kind == ObstacleKind.Loop && !obstacle.Trail.Assumptions.Any(it => it.IsDoubtful)
        && obstacle.Trail.Hops().Where(hop => hop.Appliance is not null).Select(hop => hop.At).Distinct().Count() > 1;
}
