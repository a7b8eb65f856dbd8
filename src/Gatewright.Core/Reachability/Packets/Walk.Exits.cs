namespace Gatewright.Reachability;

/// <content>Out of gateways: into tunnels, over circuits, to clients and appliances.</content>
internal sealed partial class Walk
{
    private void Exit(ImmutableArray<Learned> exits, Traffic traffic, Trail trail)
    {
        IsShared |= exits.Length > 1;
        foreach (var exit in exits)
            Exit(exit, traffic, trail);
    }

    private void Exit(Learned exit, Traffic traffic, Trail trail)
    {
        switch (exit.Via)
        {
            case SiteToSiteConnectionElement connection:
                ToSite(connection, traffic, trail);
                break;
            case VNetToVNetConnectionElement pair:
                var other = pair.First.Network == GatewayOf(trail, pair) ? pair.Second : pair.First;
                FromOutside(other, traffic, trail.Then(pair, $"goes through the tunnel to '{other.Path}'", traffic));
                break;
            case ExpressRouteConnectionElement line:
                ToCircuit(line, traffic, trail);
                break;
            case PointToSiteElement clients:
                ToClients(clients, traffic, trail);
                break;
            case RouteServerPeerElement peer:
                ToAppliance(peer, traffic, trail);
                break;
        }
    }

    private void ToSite(SiteToSiteConnectionElement connection, Traffic traffic, Trail trail)
    {
        if (Unknown(connection) is { } what)
        {
            Doubts.Add(new(traffic, trail, what));
            return;
        }

        traffic = Followed(connection, traffic, trail, isToSite: true);
        var taken = Selectors.Take(connection, traffic, isToSite: true, out var refused);
        var site = connection.Site;
        if (!refused.IsEmpty)
            Obstacles.Add(new(ObstacleKind.Selectors, refused, trail, connection, connection.Origin,
                $"the selectors of tunnel '{connection.Path}' don't take what goes from {refused.Sources} to {refused.Destinations}"));
        var sent = connection.Restore(connection.Translate(taken, isIngress: false), isIngress: true, IsReply);
        var known = AddressSet.Of(PlaceNetworks.Blocks(site));
        var arrived = connection.Gateway.DefaultSite?.Target == site ? sent : sent.To(known);
        var step = trail.Then(connection, $"goes through the tunnel to '{site.Path}'", sent).Assuming(Assumptions.DeviceRoutes(connection, site));
        Arrive(site, arrived, PlaceNetworks.AnnouncesUnknown(site) ? step.Assuming(Assumptions.DeviceAnnounces(site)) : step);
        Lost(site, taken, sent, arrived, step);
    }

    private static string? Unknown(SiteToSiteConnectionElement connection) => !Translations.AreKnown(connection)
        ? $"what NAT rules of '{connection.Gateway.Path}' translate"
        : Selectors.AreKnown(connection) ? null : $"the selectors of tunnel '{connection.Path}'";

    /// <summary>What is left of packets without those that a NAT rule for a single port may translate.</summary>
    private Traffic Followed(SiteToSiteConnectionElement connection, Traffic traffic, Trail trail, bool isToSite)
    {
        if (IsReply)
            return traffic;
        var touched = connection.OfSinglePorts(traffic, isToSite);
        if (!touched.IsEmpty)
            Doubts.Add(new(touched, trail, $"what NAT rules for single ports of '{connection.Gateway.Path}' translate"));
        return traffic.Except(touched);
    }

    private void Lost(SiteElement site, Traffic taken, Traffic sent, Traffic arrived, Trail trail)
    {
        var lost = sent.Except(arrived);
        if (!lost.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoAddress, lost, trail, site, site.Origin, $"'{site.Path}' doesn't have {lost.Destinations}"));
        if (sent.IsEmpty && !taken.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NoAddress, taken, trail, site, site.Origin,
                $"{taken.Destinations} of '{site.Path}' is translated, and nothing begins a conversation with it by that address"));
    }

    private void ToCircuit(ExpressRouteConnectionElement line, Traffic traffic, Trail trail)
    {
        var circuit = line.Circuit;
        var step = trail.Then(line, $"goes over circuit '{circuit.Path}'", traffic).Assuming(Assumptions.ProviderConnects(circuit));
        if (PlaceNetworks.AnnouncesUnknown(circuit))
            step = step.Assuming(Assumptions.DeviceAnnounces(circuit));
        var own = AddressSet.Of(circuit.AnnouncedPrefixes);
        Arrive(circuit, traffic.To(own), step);
        var rest = traffic.NotTo(own);
        foreach (var onwards in CircuitRoutes.Others(line, routing.Lost))
        {
            var part = rest.To(AddressSet.Of(routing.Gateways.Announced(onwards.Gateway.Network)));
            rest = rest.NotTo(part.Destinations);
            if (!part.IsEmpty)
                FromOutside(onwards.Gateway, part, step.Then(onwards, $"goes on to '{onwards.Gateway.Path}'", part));
        }
    }

    private void ToClients(PointToSiteElement clients, Traffic traffic, Trail trail) =>
        Arrive(clients, traffic, trail.Assuming(Assumptions.ClientRoutes(clients)));

    private void Arrive(Element at, Traffic traffic, Trail trail)
    {
        if (!traffic.IsEmpty)
            Arrivals.Add(new(at, traffic, trail.Then(at, "arrives", traffic)));
    }

    /// <summary>The network whose gateway the packets are at.</summary>
    private VirtualNetworkElement GatewayOf(Trail trail, VNetToVNetConnectionElement pair)
    {
        for (var step = trail; step is not null; step = step.Before)
        {
            var network = step.Hop.At switch
            {
                GatewayElement gateway => gateway.Network,
                SubnetElement subnet => routing.Gateways.Lender(subnet.Network),
                _ => null,
            };
            if (network == pair.First.Network || network == pair.Second.Network)
                return network!;
        }

        return pair.First.Network;
    }
}
