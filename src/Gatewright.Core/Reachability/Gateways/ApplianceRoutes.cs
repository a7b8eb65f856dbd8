namespace Gatewright.Reachability;

/// <summary>What appliances announce to the Route Servers of a network.</summary>
internal static class ApplianceRoutes
{
    public static IEnumerable<Learned> Of(VirtualNetworkElement network, Losses lost) =>
        from server in lost.Left(network.RouteServers)
        from peer in server.Peers
        from block in peer.AnnouncedPrefixes.Known()
        select new Learned(block.Value, peer, [peer.Asn.TryGetValue(out var asn) ? asn : 0], 0, block.Origin);

    /// <summary>What isn't known of them.</summary>
    public static IEnumerable<string> Unknown(VirtualNetworkElement network, Losses lost) =>
        from server in lost.Left(network.RouteServers)
        from peer in server.Peers
        where peer.AnnouncedPrefixes.IsEmpty || !peer.AnnouncedPrefixes.AllKnown()
        select $"what appliance '{peer.Path}' announces";

    /// <summary>The prefixes that are networks behind an appliance: it announces those of networks here, and a default route, to send packets on.</summary>
    public static ImmutableArray<Setting<Cidr>> Behind(RouteServerPeerElement peer)
    {
        var near = AddressSet.Of(peer.Server.Network.Links.Select(link => link.Remote).Prepend(peer.Server.Network)
            .Select(network => AddressSet.Of(network.AddressSpace)));
        return [.. peer.AnnouncedPrefixes.Where(block => !block.Is(it => it.PrefixLength == 0 || AddressSet.Of(it).Overlaps(near)))];
    }
}
