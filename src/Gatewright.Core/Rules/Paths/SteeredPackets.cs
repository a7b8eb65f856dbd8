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
        if ((long)steered.Length * topology.VirtualNetworks.Length > MostPairs)
            return;
        var appliances = AddressSet.Of(steered.Select(alike => alike[0].RouteTable!.Value.Target).Distinct()
            .SelectMany(table => table.Routes.SelectMany(ApplianceRules.Appliances)));
        foreach (var holder in steered.SelectMany(alike => alike).Where(subnet => AddressSet.Of(subnet.Prefixes).Overlaps(appliances)))
            FindCircles(holder);
        foreach (var alike in steered)
            FindHalves(alike[0], appliances);
    }

    /// <summary>Every circle passes a subnet that has an appliance and leads packets on to one.</summary>
    private void FindCircles(SubnetElement holder)
    {
        var led = holder.RouteTable!.Value.Target.Routes.Select(SubnetRoutes.Block).OfType<Cidr>();
        circles.AddRange(Sent(holder, AddressSet.Of(led)).Obstacles.Where(IsCircle));
    }

    /// <summary>Only a route as exact as a network's space wins over Azure's own, unless the routes of peers are kept out or are for a part of them.</summary>
    private void FindHalves(SubnetElement from, AddressSet appliances)
    {
        var table = from.RouteTable!.Value.Target;
        if (AddressSet.Of(from.Prefixes).Overlaps(appliances))
            return;
        var lacksPeers = table.WithoutPeeringRoutes.IsSet || from.Network.Links.Any(link => link.Peering.IsOfSubnets);
        foreach (var route in table.Routes)
        {
            if (!route.LeadsToAppliance() || SubnetRoutes.Block(route) is not { } block)
                continue;
            var targets = from network in topology.VirtualNetworks
                          where lacksPeers || network.AddressSpace.Known().Any(space => space.Value.Contains(block))
                          from subnet in network.Subnets
                          from prefix in subnet.Prefixes.Known()
                          select prefix.Value;
            var to = AddressSet.Of(targets).Intersect(AddressSet.Of(block));
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
