namespace Gatewright.Reachability;

/// <content>From outside Azure: what a device, a circuit or a client knows decides where its packets go.</content>
internal sealed partial class Walk
{
    private void LeaveSite(SiteElement site, Traffic traffic, Trail trail)
    {
        var ways = Knowledge.Of(site, routing);
        Spread(site, ways, traffic, trail, (connection, packets) => IntoTunnel((SiteToSiteConnectionElement)connection, packets, trail));
    }

    private void LeaveCircuit(ExpressRouteCircuitElement circuit, Traffic traffic, Trail trail)
    {
        trail = trail.Assuming(Assumptions.ProviderConnects(circuit));
        Spread(circuit, Knowledge.Of(circuit, routing), traffic, trail, (way, packets) =>
        {
            if (way is GlobalReachElement reach)
                Arrive(reach.Circuit == circuit ? reach.Other : reach.Circuit, packets, trail.Then(reach, "goes over Global Reach", packets));
            else
                FromCircuit((ExpressRouteConnectionElement)way, packets, trail);
        });
    }

    private void LeaveClients(PointToSiteElement clients, Traffic traffic, Trail trail)
    {
        trail = trail.Assuming(Assumptions.ClientRoutes(clients));
        Spread(clients, Knowledge.Of(clients, routing), traffic, trail, (_, packets) => FromOutside(clients.Gateway, packets, trail));
    }

    /// <summary>Sends each part of packets the ways that are known for it.</summary>
    private void Spread(Element from, PrefixTable<Ways> ways, Traffic traffic, Trail trail, Action<Element, Traffic> send)
    {
        var rest = traffic.Destinations;
        foreach (var (known, part) in ways.Split(traffic.Destinations))
        {
            rest = rest.Except(part);
            IsShared |= known.All.Length > 1;
            foreach (var way in known.All)
                send(way, traffic.To(part));
        }

        if (rest.IsEmpty)
            return;
        if (Knowledge.Unknown(from) is { } what)
            Doubts.Add(new(traffic.To(rest), trail, what));
        else if (Diagnosis.NotTold(from, Knowledge.Gateways(from).Select(gateway => gateway.Network), rest) is var (why, at, origin))
            Obstacles.Add(new(ObstacleKind.NotTold, traffic.To(rest), trail, at, origin, why));
        else
            Obstacles.Add(new(ObstacleKind.NotTold, traffic.To(rest), trail, from, from.Origin, Knowledge.Gateways(from).Any()
                ? $"nothing tells '{Label(from)}' a way to {rest}" : $"'{Label(from)}' has no connection"));
    }

    private static string Label(Element from) => from is PointToSiteElement clients ? $"clients of {clients.Gateway.Path}" : from.Path;

    private void IntoTunnel(SiteToSiteConnectionElement connection, Traffic traffic, Trail trail)
    {
        if (Unknown(connection) is { } what)
        {
            Doubts.Add(new(traffic, trail, what));
            return;
        }

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
        var direct = traffic.To(own);
        if (!direct.IsEmpty)
            Enter(network, direct, trail.Then(line, $"bypasses gateway '{line.Gateway.Path}' and its routes", direct));
        var rest = traffic.NotTo(own);
        if (!rest.IsEmpty)
            FromOutside(line.Gateway, rest, trail.Then(line, $"goes to gateway '{line.Gateway.Path}'", rest));
    }
}
