namespace Gatewright.Rules;

using static Rule;

/// <summary>GW431x: tunnels between private addresses.</summary>
internal static class PrivateTunnelRules
{
    public static Rule PrivateTunnelLiesInExpressRoute { get; } = Warning("GW4311",
        "A connection from a private address has an ExpressRoute gateway beside its own", Sources.PrivatePeering, topology =>
        from connection in topology.SiteToSiteConnections
        let network = connection.Gateway.Network
        where connection.PrivateAddresses.IsSet && !connection.Gateway.HighBandwidth.IsSet && !network.ExpressRouteGateways.Any()
            && topology.IsComplete(network) && topology.IsComplete(connection.Gateway)
        where connection.Site.Address.TryGetValue(out var device) && !network.Links.Select(link => link.Remote).Prepend(network).Any(it => MayHold(it, device))
        select At(connection.PrivateAddresses, $"'{connection.Path}' speaks from a private address, and '{network.Name}' has no ExpressRoute gateway by which "
            + $"it could reach {connection.Site.Address}; add one, or leave WithPrivateAddresses out"));

    public static ImmutableArray<Rule> All { get; } = [PrivateTunnelLiesInExpressRoute];

    /// <summary>A device may be an appliance in the network or in a peered one.</summary>
    private static bool MayHold(VirtualNetworkElement network, IpAddress device) =>
        network.IsExisting || network.AddressSpace.Any(block => !block.TryGetValue(out var known) || known.Contains(device));
}
