namespace Gatewright.Reachability;

/// <summary>What of the routes that gateways bring isn't known though it is written: values that are supplied at deployment.</summary>
internal static class UnknownRoutes
{
    public static IEnumerable<string> Of(VirtualNetworkElement network, Losses lost)
    {
        foreach (var gateway in lost.Left(network.Gateways))
        {
            foreach (var connection in lost.Left(gateway.Connections))
            {
                if (What(gateway, connection) is { } what)
                    yield return what;
            }

            if (gateway.PointToSite is { } clients && !PlaceNetworks.Blocks(clients).AllKnown())
                yield return $"the addresses of clients of '{gateway.Path}'";
        }

        foreach (var what in ApplianceRoutes.Unknown(network, lost))
            yield return what;
    }

    private static string? What(GatewayElement gateway, ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement it when !PlaceNetworks.Blocks(it.Site).AllKnown() => $"the networks of '{it.Site.Path}'",
        SiteToSiteConnectionElement it when !Translations.AreKnown(it) => $"what NAT rules of '{gateway.Path}' translate",
        VNetToVNetConnectionElement it when VpnRoutes.Other(it, (VpnGatewayElement)gateway) is { } other && !Announcements.AreKnown(other.Network) =>
            $"the addresses of '{other.Network.Path}'",
        ExpressRouteConnectionElement it when !it.Circuit.AnnouncedPrefixes.AllKnown() => $"what is behind circuit '{it.Circuit.Path}'",
        _ => null,
    };
}
