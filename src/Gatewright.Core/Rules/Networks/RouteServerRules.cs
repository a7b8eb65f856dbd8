using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW650x: Route Servers and the appliances that speak BGP with them.</summary>
internal static class RouteServerRules
{
    public static Rule ServerNeedsItsSubnet { get; } = Error("GW6501", "A Route Server needs a RouteServerSubnet", Sources.RouteServerFaq, topology =>
        from server in topology.RouteServers
        let network = server.Network
        where !server.IsExisting && topology.IsComplete(network) && !network.Subnets.Any(MayBeIts)
        let room = network.HasKnownBlocks() ? network.FreeBlock(26) : null
        let violation = At(server.Name, $"'{network.Name}' holds Route Server '{server.Name}' and has no RouteServerSubnet; give it one of /26 or larger")
        select room is null ? violation : violation.WithFix(SuggestedFix.Add(network, $".WithRouteServerSubnet(\"{room}\")")));

    public static Rule NetworkHasOneServer { get; } = Error("GW6502", "A network has one Route Server", Sources.RouteServerFaq, topology =>
        from network in topology.VirtualNetworks
        where network.RouteServers.Length > 1
        from server in network.RouteServers.Skip(1)
        where !IsOneExisting(server, network.RouteServers[0])
        select At(server.Name, $"'{network.Name}' has Route Server '{network.RouteServers[0].Name}' already, so it takes no '{server.Name}'")
            .WithRelated(network.RouteServers[0].Origin));

    public static Rule PeerAsnIsUsable { get; } = Error("GW6503", "An appliance's ASN is none that Azure or IANA reserves", Sources.RouteServerFaq, topology =>
        from peer in Peers(topology)
        where peer.Asn.Is(asn => AsnRules.IsAzures(asn) || AsnRules.IsIanas(asn))
        let why = peer.Asn.Is(AzureAsn.Default) ? "the Route Server's own" : "reserved"
        select At(peer.Asn, $"Appliance '{peer.Name}' has the ASN {peer.Asn}, which is {why}; use another, such as a private one from 64512 to 65514"));

    public static Rule PeersAreFewEnough { get; } = Error("GW6504", "A Route Server has eight BGP peers at most", Sources.RouteServerFaq, topology =>
        from server in topology.RouteServers
        from peer in server.Peers.Skip(8).Take(1)
        select At(peer.Name, $"Appliance '{peer.Name}' is peer 9 of Route Server '{server.Name}', which takes 8"));

    public static Rule PeerIsNear { get; } = Error("GW6505",
        "An appliance lies in the Route Server's network or in one that is peered with it", Sources.RouteServerFaq, topology =>
        from peer in Peers(topology)
        let network = peer.Server.Network
        where topology.IsAllTold && topology.IsComplete(network) && !peer.IsExisting
        let near = network.Links.Select(link => link.Remote).Prepend(network).ToArray()
        where near.All(it => !it.IsExisting && it.AddressSpace.AllKnown())
        where peer.Address.TryGetValue(out var address) && !near.Any(it => it.AddressSpace.Known().Any(block => block.Value.Contains(address)))
        select At(peer.Address, $"Appliance '{peer.Name}' has {peer.Address}, which lies neither in '{network.Name}' nor in a network that is peered with it, "
            + $"so the Route Server can't reach it"));

    public static Rule VpnGatewayIsReadyForTransit { get; } = Warning("GW6506",
        "A VPN gateway beside a Route Server is active-active and has ASN 65515", Sources.RouteServerVpn, topology =>
        from network in topology.VirtualNetworks
        where !network.RouteServers.IsEmpty
        from gateway in network.VpnGateways
        where topology.IsComplete(gateway) && !gateway.IsPolicyBased
        where !gateway.ActiveActive.IsSet || gateway.Asn.Is(asn => asn != AzureAsn.Default)
        let isAsn = gateway.ActiveActive.IsSet
        select isAsn
            ? At(gateway.Asn, $"Gateway '{gateway.Name}' has the ASN {gateway.Asn} and stands beside Route Server '{network.RouteServers[0].Name}', which "
                + $"tells routes to 65515 only").WithFix(SuggestedFix.Replace(gateway.Asn.Origin, "65515"))
            : At(gateway.Name, $"Gateway '{gateway.Name}' stands beside Route Server '{network.RouteServers[0].Name}' and isn't active-active; "
                + $"Azure asks that of it").WithFix(SuggestedFix.Add(gateway, ".WithActiveActive()")));

    public static Rule SubnetHasNoRouteTable { get; } = Warning("GW6507", "A RouteServerSubnet has no route table", Sources.RouteServerFaq, topology =>
        from subnet in topology.Index.Names.ReservedSubnets
        where subnet.RouteTable is not null && subnet.Name.Is(name => IsIts(name.ToString()))
        let table = subnet.RouteTable!.Value
        select At(table.Origin, $"The RouteServerSubnet of '{subnet.Network.Name}' has route table '{table.Target.Name}'; "
            + $"a Route Server supports none, as no traffic passes it")
            .WithFix(SuggestedFix.Remove(table.Origin)));

    public static ImmutableArray<Rule> All { get; } =
    [
        ServerNeedsItsSubnet, NetworkHasOneServer, PeerAsnIsUsable, PeersAreFewEnough, PeerIsNear, VpnGatewayIsReadyForTransit, SubnetHasNoRouteTable,
    ];

    private static IEnumerable<RouteServerPeerElement> Peers(Topology topology) => topology.RouteServers.SelectMany(server => server.Peers);

    /// <summary>Two handles of one Route Server that is there; whether two ids known only at deployment are the same, nobody can say.</summary>
    private static bool IsOneExisting(RouteServerElement server, RouteServerElement first) =>
        server.IsExisting && first.IsExisting && !(server.Id.TryGetValue(out var id) && first.Id.TryGetValue(out var other)
            && !string.Equals(id.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A subnet whose name isn't known may be the one.</summary>
    private static bool MayBeIts(SubnetElement subnet) =>
        !subnet.Name.TryGetValue(out var name) || IsIts(name.ToString());

    private static bool IsIts(string name) => string.Equals(name, ReservedSubnets.RouteServerSubnet, StringComparison.OrdinalIgnoreCase);
}
