namespace Gatewright.Reachability;

/// <content>From outside Azure: what a device, a circuit or a client knows decides where its packets go.</content>
internal sealed partial class Walk
{
    /// <summary>Each part of packets goes the ways that are known for it, or by another door of the same place where something is lost.</summary>
    private void LeavePlace(Element from, Traffic traffic, Trail trail)
    {
        trail = AtPlace(from, trail);
        var rest = traffic.NotTo(Spread(from, traffic, trail));
        if (rest.IsEmpty)
            return;
        if (!routing.Lost.IsEmpty)
            rest = ByOtherDoors(from, rest, trail);
        if (!rest.IsEmpty)
            NotTold(from, rest, trail);
    }

    /// <summary>Sends packets the ways that a place knows, and gives back what it knows a way for.</summary>
    private AddressSet Spread(Element from, Traffic traffic, Trail trail)
    {
        var told = Knowledge.Of(from, routing).Split(traffic.Destinations);
        foreach (var (known, part) in told)
        {
            IsShared |= known.All.Length > 1;
            foreach (var way in known.All)
                Take(from, way, traffic.To(part), trail);
        }

        return AddressSet.Of(told.Select(it => it.Part));
    }

    private Traffic ByOtherDoors(Element from, Traffic traffic, Trail trail)
    {
        var rest = traffic;
        foreach (var door in Doors.Beside(from, routing))
        {
            var packets = traffic.From(AddressSet.Of(PlaceNetworks.Blocks(door)));
            if (packets.IsEmpty)
                continue;
            var step = AtPlace(door, trail.Then(door, $"takes what '{Label(from)}' has no way for", packets).Assuming(Assumptions.SamePlace(from, door)));
            rest = rest.Except(packets.To(Spread(door, packets, step)));
        }

        return rest;
    }

    private void Take(Element from, Element way, Traffic packets, Trail trail)
    {
        switch (way)
        {
            case SiteToSiteConnectionElement connection:
                IntoTunnel(connection, packets, trail);
                break;
            case ExpressRouteConnectionElement line:
                FromCircuit(line, packets, trail);
                break;
            case GlobalReachElement reach:
                Arrive(reach.Circuit == from ? reach.Other : reach.Circuit, packets, trail.Then(reach, "goes over Global Reach", packets));
                break;
            case GatewayElement gateway:
                FromOutside(gateway, packets, trail);
                break;
            case RouteServerPeerElement peer:
                FromAppliance(peer, packets, trail);
                break;
        }
    }

    private void NotTold(Element from, Traffic rest, Trail trail)
    {
        var to = rest.Destinations;
        var networks = Knowledge.Networks(from, routing.Lost).ToArray();
        if (Knowledge.Unknown(from, routing.Lost) is { } what)
            Doubts.Add(new(rest, trail, what));
        else if (Diagnosis.NotTold(from, networks, to, routing.Lost) is var (why, at, origin))
            Obstacles.Add(new(ObstacleKind.NotTold, rest, trail, at, origin, why));
        else
            Obstacles.Add(new(ObstacleKind.NotTold, rest, trail, from, from.Origin, networks.Length > 0
                ? $"nothing tells '{Label(from)}' a way to {to}" : $"'{Label(from)}' has no connection{(routing.Lost.IsEmpty ? "" : " left")}"));
    }

    private static Trail AtPlace(Element place, Trail trail) => place switch
    {
        ExpressRouteCircuitElement circuit => trail.Assuming(Assumptions.ProviderConnects(circuit)),
        PointToSiteElement clients => trail.Assuming(Assumptions.ClientRoutes(clients)),
        _ => trail,
    };

    private static string Label(Element from) => from is PointToSiteElement clients ? $"clients of {clients.Gateway.Path}" : from.Path;

    private void IntoTunnel(SiteToSiteConnectionElement connection, Traffic traffic, Trail trail)
    {
        if (Unknown(connection) is { } what)
        {
            Doubts.Add(new(traffic, trail, what));
            return;
        }

        traffic = Followed(connection, traffic, trail, isToSite: false);
        if (traffic.IsEmpty)
            return;
        var step = trail.Then(connection, $"goes through the tunnel to '{connection.Gateway.Path}'", traffic)
            .Assuming(Assumptions.DeviceRoutes(connection, connection.Site));
        var inside = connection.Restore(connection.Translate(traffic, isIngress: true), isIngress: false, IsReply);
        if (inside.IsEmpty && !traffic.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoAddress, traffic, step, connection, connection.Origin,
                $"{traffic.Destinations} is translated for '{connection.Site.Path}', which must use the translated address"));
        var taken = Selectors.Take(connection, inside, isToSite: false, out var refused);
        if (!refused.IsEmpty)
            Obstacles.Add(new(ObstacleKind.Selectors, refused, step, connection, connection.Origin,
                $"the selectors of tunnel '{connection.Path}' don't take what goes from {refused.Sources} to {refused.Destinations}"));
        FromOutside(connection.Gateway, taken, step);
    }

    private void FromCircuit(ExpressRouteConnectionElement line, Traffic traffic, Trail trail)
    {
        var network = line.Gateway.Network;
        var own = line.FastPath.IsSet && line.Circuit.Ports is null ? AddressSet.Of(network.AddressSpace) : AddressSet.None;
        if (!line.PrivateLinkFastPath.IsSet)
            own = own.Except(PrivateEndpoints.Of(network));
        var direct = traffic.To(own);
        if (!direct.IsEmpty)
            Enter(network, direct, trail.Then(line, $"bypasses gateway '{line.Gateway.Path}' and its routes", direct));
        var rest = traffic.NotTo(own);
        if (!rest.IsEmpty)
            FromOutside(line.Gateway, rest, trail.Then(line, $"goes to gateway '{line.Gateway.Path}'", rest));
    }
}
