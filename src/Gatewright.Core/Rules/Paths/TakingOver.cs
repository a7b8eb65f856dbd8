using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A site that has some of what a circuit beside it has, so that its tunnel takes over when the circuit fails, but not for all.</summary>
/// <param name="Circuit">What fails.</param>
/// <param name="Site">What takes over.</param>
/// <param name="Missing">What nothing leads to then.</param>
internal sealed record TakingOver(ExpressRouteCircuitElement Circuit, SiteElement Site, AddressSet Missing)
{
    public static IEnumerable<TakingOver> Find(Topology topology, Lazy<Routing> routing)
    {
        foreach (var network in topology.VirtualNetworks)
        {
            if (!topology.IsComplete(network) || UnknownRoutes.Of(network, Losses.None).Any())
                continue;
            var tunnels = network.VpnGateways.SelectMany(gateway => gateway.Connections).OfType<SiteToSiteConnectionElement>().ToArray();
            var lines = network.ExpressRouteGateways.SelectMany(gateway => gateway.Connections).OfType<ExpressRouteConnectionElement>()
                .Where(CircuitRoutes.IsUp).ToArray();
            if (tunnels.Any(tunnel => PlaceNetworks.AnnouncesUnknown(tunnel.Site)) || lines.Any(line => PlaceNetworks.AnnouncesUnknown(line.Circuit)))
                continue;
            foreach (var line in lines)
            {
                var own = Carried(line);
                if (tunnels.FirstOrDefault(tunnel => AddressSet.Of(PlaceNetworks.Known(tunnel.Site)).Overlaps(own)) is not { Site: var site })
                    continue;
                var others = AddressSet.Of(lines.Where(it => it.Circuit != line.Circuit).Select(Carried));
                var missing = own.Except(AddressSet.Of(OverTunnels(network, routing.Value).Where(IsOfUse))).Except(others);
                if (!missing.IsEmpty)
                    yield return new(line.Circuit, site, missing);
            }
        }
    }

    private static AddressSet Carried(ExpressRouteConnectionElement line) => AddressSet.Of(PlaceNetworks.Known(line.Circuit).Where(IsOfUse));

    /// <summary>A route for everything, or for a half of it, loses to those by which Azure drops private addresses.</summary>
    private static bool IsOfUse(Cidr block) => block.PrefixLength > 1;

    private static IEnumerable<Cidr> OverTunnels(VirtualNetworkElement network, Routing routing) =>
        from gateway in network.VpnGateways
        from known in routing.Gateways.Known(gateway)
        where known.Value.Any(route => route.Via is SiteToSiteConnectionElement or VNetToVNetConnectionElement)
        select known.Key;
}
