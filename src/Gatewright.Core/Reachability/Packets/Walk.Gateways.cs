namespace Gatewright.Reachability;

/// <content>Through gateways.</content>
internal sealed partial class Walk
{
    /// <summary>A route leads to the gateways: one that they brought leads on by itself, a user's asks what the VPN gateway knows.</summary>
    private void ToGateway(VirtualNetworkElement network, EffectiveRoute route, Traffic traffic, Trail trail, Element at, GatewayElement? gateway)
    {
        if (gateway is not null)
        {
            Transit(gateway, traffic, trail);
            return;
        }

        var lender = routing.Gateways.Lender(network);
        if (route.Source == RouteSource.VirtualNetworkGateway)
        {
            var step = trail.Then(at, $"is routed to the gateways of '{lender!.Path}'", traffic, route);
            Exit(route.Exits, traffic, step);
            return;
        }

        if (lender?.VpnGateways.FirstOrDefault(it => !routing.Lost.Has(it)) is not { } vpn)
        {
            if (lender is { IsExisting: true } || network.IsExisting)
                Doubts.Add(new(traffic, trail, $"the gateways of '{(lender ?? network).Path}'"));
            else
                Obstacles.Add(new(ObstacleKind.NoRoute, traffic, trail, at, route.Origin,
                    $"route '{route.Name}' leads to a VPN gateway, and '{network.Path}' has and uses none"));
            return;
        }

        Lead(vpn, traffic, trail.Then(at, $"is routed to gateway '{vpn.Path}'", traffic, route));
    }

    /// <summary>What a user's route leads to a gateway goes where the gateway knows to; back to spokes as nobody promises any more.</summary>
    private void Lead(VpnGatewayElement gateway, Traffic traffic, Trail trail)
    {
        var parts = routing.Gateways.Table(gateway).Split(traffic.Destinations, out var rest);
        foreach (var (choice, part) in parts)
            Exit(choice.Routes, traffic.To(part), trail);

        if (rest.IsEmpty)
            return;
        var near = rest.Intersect(AddressSet.Of(routing.Gateways.Announced(gateway.Network)));
        if (!near.IsEmpty)
            FromOutside(gateway, traffic.To(near), trail.Assuming(Assumptions.GatewayForwardsBetweenSpokes(gateway)));
        var lost = traffic.To(rest.Except(near));
        if (!lost.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoTransit, lost, trail, gateway, gateway.Origin, $"gateway '{gateway.Path}' knows no way to {lost.Destinations}"));
    }

    private const string Enters = "enters through";

    /// <summary>Packets that enter through a gateway follow the routes of its subnet.</summary>
    private void FromOutside(GatewayElement gateway, Traffic traffic, Trail trail)
    {
        if (trail.Has(hop => hop.At == gateway && hop.Action == Enters))
        {
            Obstacles.Add(new(ObstacleKind.Loop, traffic, trail, gateway, gateway.Origin,
                $"what is for {traffic.Destinations} comes back to '{gateway.Path}'"));
            return;
        }

        var step = trail.Then(gateway, Enters, traffic);
        Follow(gateway.Network, routing.OfGateways(gateway.Network), traffic, step, gateway, gateway);
    }

    /// <summary>What came from outside leaves by a gateway again: by what this gateway knows itself, never the way it came.</summary>
    private void Transit(GatewayElement gateway, Traffic traffic, Trail trail)
    {
        var parts = routing.Gateways.Table(gateway).Split(traffic.Destinations, out var rest);
        foreach (var (choice, part) in parts)
        {
            IsShared |= choice.Routes.Length > 1;
            foreach (var exit in choice.Routes)
            {
                var packets = traffic.To(part);
                if (Came(trail, exit.Via) || NarrowOn(trail, exit.Via) is not null)
                    Obstacles.Add(new(ObstacleKind.NoTransit, packets, trail, gateway, exit.Via.Origin, NarrowOn(trail, exit.Via) is { } narrow
                        ? $"tunnel '{narrow.Path}' has policy-based selectors, and what takes them can't go on to other sites or networks"
                        : $"gateway '{gateway.Path}' doesn't send what comes over '{exit.Way}' back there"));
                else
                    Exit(exit, packets, trail);
            }
        }

        if (!rest.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoTransit, traffic.To(rest), trail, gateway, gateway.Origin,
                $"gateway '{gateway.Path}' knows no way to {rest}; between gateways of a network a Route Server with branch-to-branch tells the ways"));
    }

    /// <summary>An appliance sends into its subnet, so nothing comes through a gateway from there.</summary>
    private static bool Came(Trail trail, Element via)
    {
        for (var step = via is RouteServerPeerElement ? null : trail; step is not null; step = step.Before)
        {
            if (step.Hop.At == via)
                return true;
        }

        return false;
    }

    /// <summary>A tunnel with policy-based selectors among the last two that packets take; these don't carry what is in transit.</summary>
    private static ConnectionElement? NarrowOn(Trail trail, Element next)
    {
        if (next is ConnectionElement it && IsNarrow(it))
            return it;
        for (var step = trail; step is not null; step = step.Before)
        {
            if (step.Hop.At is ConnectionElement connection)
                return IsNarrow(connection) ? connection : null;
        }

        return null;
    }

    private static bool IsNarrow(ConnectionElement connection) =>
        connection is SiteToSiteConnectionElement it && it.IsNarrow();
}
