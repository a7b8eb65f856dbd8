namespace Gatewright.Reachability;

/// <summary>
/// Sends sets of packets through a topology, step by step, and notes where each part of them arrives, ends, or gets lost in what isn't known. Nothing is
/// sampled: at each step routes and rules cut a set into parts.
/// </summary>
internal sealed partial class Walk
{
    /// <summary>More steps than any way through a network has.</summary>
    private const int Longest = 64;

    private readonly Routing routing;
    private readonly HashSet<SubnetElement>? established;

    /// <param name="routing">The routes.</param>
    /// <param name="established">Of answers, the subnets whose groups know the conversation; null for what begins one.</param>
    public Walk(Routing routing, HashSet<SubnetElement>? established = null) => (this.routing, this.established) = (routing, established);

    public List<Arrival> Arrivals { get; } = [];

    public List<Obstacle> Obstacles { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    /// <summary>Whether a security group has decided about some packets.</summary>
    public bool HasFiltered { get; private set; }

    /// <summary>Whether several ways share some of the traffic.</summary>
    public bool IsShared { get; private set; }

    private bool IsReply => established is not null;

    private bool IsPromised => routing.Certainty == Certainty.Promised;

    /// <summary>Sends packets from where they come from.</summary>
    public void Send(Element from, Traffic traffic)
    {
        if (traffic.IsEmpty)
            return;
        var trail = Trail.Begin(from, traffic);
        switch (from)
        {
            case SubnetElement subnet:
                Leave(subnet, traffic, Described(subnet, trail));
                break;
            default:
                LeavePlace(from, traffic, trail);
                break;
        }
    }

    /// <summary>Packets leave a subnet: its group first, then its routes.</summary>
    private void Leave(SubnetElement subnet, Traffic traffic, Trail trail) =>
        Follow(subnet.Network, routing.Of(subnet), Filtered(subnet, traffic, trail, isInbound: false), trail, subnet, null);

    private void Follow(VirtualNetworkElement network, RouteSet routes, Traffic traffic, Trail trail, Element at, GatewayElement? gateway)
    {
        if (traffic.IsEmpty)
            return;
        if (trail.Length > Longest)
        {
            Obstacles.Add(new(ObstacleKind.Loop, traffic, trail, at, at.Origin, $"what is for {traffic.Destinations} goes in circles"));
            return;
        }

        var parts = routes.Split(traffic.Destinations, out var unmatched);
        foreach (var (route, part) in parts)
        {
            var packets = traffic.To(part);
            if (routes.Doubt(route) is { } doubt)
                Doubts.Add(new(packets, trail, doubt));
            else
                Follow(network, route, packets, trail, at, gateway);
        }

        if (!unmatched.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoRoute, traffic.To(unmatched), trail, at, at.Origin, $"no route of '{at.Path}' leads to {unmatched}"));
    }

    private void Follow(VirtualNetworkElement network, EffectiveRoute route, Traffic traffic, Trail trail, Element at, GatewayElement? gateway)
    {
        switch (route.Hop)
        {
            case HopType.InterfaceEndpoint when route.Link is null:
            case HopType.VnetLocal:
                Enter(network, traffic, trail.Then(at, $"is routed inside '{network.Path}'", traffic, route));
                break;
            case HopType.InterfaceEndpoint:
            case HopType.VNetPeering:
                var step = trail.Then(at, $"is routed over the peering with '{route.Link!.Remote.Path}'", traffic, route);
                Cross(route.Link, traffic, step, isFromGateway: gateway is not null);
                break;
            case HopType.VirtualAppliance:
                IsShared |= route.Appliances.Length > 1;
                foreach (var address in route.Appliances)
                    ToAppliance(address, network, traffic, trail.Then(at, $"is routed to the appliance {address}", traffic, route), at);
                break;
            case HopType.VirtualNetworkGateway:
                ToGateway(network, route, traffic, trail, at, gateway);
                break;
            case HopType.Internet:
                ToInternet(traffic, trail.Then(at, "is routed to the internet", traffic, route), at, gateway);
                break;
            default:
                Drop(network, route, traffic, trail, at);
                break;
        }
    }

    private void Drop(VirtualNetworkElement network, EffectiveRoute route, Traffic traffic, Trail trail, Element at)
    {
        if (route.Source == RouteSource.User)
        {
            Obstacles.Add(new(ObstacleKind.Dropped, traffic, trail, at, route.Origin, $"route '{route.Name}' of '{at.Path}' drops what is for {route.Prefix}"));
            return;
        }

        var (why, where, origin) = Diagnosis.NoRoute(at, network, traffic.Destinations, routing);
        if (network.IsExisting)
            Doubts.Add(new(traffic, trail, $"what existing '{network.Path}' is peered with, and its gateways"));
        else
            Obstacles.Add(new(ObstacleKind.NoRoute, traffic, trail, where, origin, why));
    }

    /// <summary>Packets for addresses of a network are in it.</summary>
    private void Enter(VirtualNetworkElement network, Traffic traffic, Trail trail)
    {
        var rest = traffic.Destinations;
        foreach (var subnet in network.Subnets)
        {
            var own = AddressSet.Of(subnet.Prefixes).Intersect(rest);
            if (own.IsEmpty)
                continue;
            rest = rest.Except(own);
            var passed = Admitted(subnet, traffic.To(own), trail);
            if (!passed.IsEmpty)
                Arrivals.Add(new(subnet, passed, Described(subnet, trail.Then(subnet, "arrives", passed))));
        }

        if (rest.IsEmpty)
            return;
        if (network.Subnets.All(subnet => subnet.Prefixes.AllKnown() && (!subnet.IsExisting || !subnet.Prefixes.IsEmpty)) && !network.IsExisting)
            Obstacles.Add(new(ObstacleKind.NoAddress, traffic.To(rest), trail, network, network.Origin, $"no subnet of '{network.Path}' has {rest}"));
        else
            Doubts.Add(new(traffic.To(rest), trail, $"the subnets of '{network.Path}'"));
    }

    private void ToInternet(Traffic traffic, Trail trail, Element at, GatewayElement? gateway)
    {
        var outside = traffic.To(Tags.Public);
        var inside = traffic.NotTo(Tags.Public);
        if (!inside.IsEmpty)
            Obstacles.Add(new(ObstacleKind.Internet, inside, trail, at, at.Origin, $"what is for {inside.Destinations} leaves '{at.Path}' for the internet"));
        if (outside.IsEmpty)
            return;
        if (gateway is not null)
            Obstacles.Add(new(ObstacleKind.NoTransit, outside, trail, gateway, gateway.Origin,
                $"gateway '{gateway.Path}' sends nothing that comes from outside on to the internet"));
        else if (at is SubnetElement { NatGateway: null, WithoutDefaultOutbound.IsSet: true } closed && trail.Before?.Before is null)
            Obstacles.Add(new(ObstacleKind.Internet, outside, trail, closed, closed.WithoutDefaultOutbound.Origin,
                $"'{closed.Path}' has no way out to the internet; give it a NAT gateway, or lead it to an appliance"));
        else
            Arrivals.Add(new(null, outside, at is not SubnetElement subnet ? trail : trail.Assuming(trail.Before?.Before is not null
                ? Assumptions.ApplianceTranslates(subnet) : Assumptions.MachineHasWayOut(subnet))));
    }

    /// <summary>What a subnet's group lets through; of answers it knows the conversation.</summary>
    private Traffic Filtered(SubnetElement subnet, Traffic traffic, Trail trail, bool isInbound)
    {
        if (subnet.NetworkSecurityGroup is null || established?.Contains(subnet) is true)
            return traffic;
        HasFiltered = true;
        var asked = IsReply ? Traffic.Of(traffic.Boxes.Select(box => box with { Services = Services.All })) : traffic;
        var result = Filter.Apply(subnet, asked, isInbound, routing);
        if (!result.Unknown.IsEmpty)
            Doubts.Add(new(result.Unknown, trail, result.What!));
        foreach (var (dropped, group, rule) in result.Dropped)
        {
            var what = rule is null ? "lets nothing else" : $"with rule '{rule.Name}' doesn't let {Services.Text(dropped.Boxes[0].Services)}";
            Obstacles.Add(new(ObstacleKind.Filtered, dropped, trail, subnet, rule?.Origin ?? subnet.NetworkSecurityGroup!.Value.Origin,
                $"security group '{group.Path}' {what} {(isInbound ? "into" : "out of")} '{subnet.Path}'"));
        }

        return IsReply ? Whole(traffic, result) : result.Passed;
    }

    /// <summary>Answers go to any port of the asker, so only addresses count that are let through for all.</summary>
    private static Traffic Whole(Traffic replies, Filtered result) =>
        result.Dropped.SelectMany(dropped => dropped.Traffic.Boxes)
            .Aggregate(replies, (left, dropped) => left.Except(dropped with { Services = Services.All }));

    private Trail Described(SubnetElement subnet, Trail trail) => subnet.IsExisting || subnet.Network.IsExisting
        ? trail.Assuming(Assumptions.Undescribed(subnet)) : trail;
}
