namespace Gatewright.Rules;

using static Rule;

/// <summary>GW60xx: peerings and gateways that are lent over them.</summary>
internal static class PeeringRules
{
    public static Rule PeeredNetworksAreApart { get; } = Error("GW6001", "Peered networks don't overlap", Sources.Peering, topology =>
        (from peering in topology.Peerings
         where topology.IsSurelyWhole(peering)
         from overlap in Overlaps.Between(peering.Left, peering.Right)
         select At(overlap.Later.Block, $"'{overlap.Later.Block}' of network '{overlap.Later.Owner.Name}' overlaps '{overlap.Earlier.Block}' of "
             + $"'{overlap.Earlier.Owner.Name}', which it is peered with; give one of them other addresses")
             .WithRelatedCause(overlap.Earlier.Block.Origin)).DistinctByPlace());

    public static Rule SpokesAreApart { get; } = Error("GW6002", "Networks peered with the same network don't overlap", Sources.Peering, topology =>
        (from network in topology.VirtualNetworks
         where network.Links.Length > 1 && !Overlaps.AreApart(Spokes(topology, network).Select(block => block.Block.Value))
         from overlap in Overlaps.Among(Spokes(topology, network))
         select At(overlap.Later.Block, $"'{overlap.Later.Block}' of network '{overlap.Later.Owner.Name}' overlaps '{overlap.Earlier.Block}' of "
             + $"'{overlap.Earlier.Owner.Name}', and both are peered with '{network.Name}'; give one of them other addresses")
             .WithRelatedCause(overlap.Earlier.Block.Origin)).DistinctByPlace());

    public static Rule NetworksArePeeredOnce { get; } = Error("GW6003", "Two networks are peered once", Sources.Peering, topology =>
        from network in topology.VirtualNetworks
        where network.Links.Length > 1
        from links in network.Links.Where(link => link.Remote.Links.Length > 1 && IsFirst(network, link.Remote)).GroupBy(link => link.Remote)
        from link in links.Skip(1)
        let violation = At(link.Peering.OtherEnd(), $"Networks '{link.Peering.Left.Name}' and '{link.Peering.Right.Name}' are peered already; "
            + $"say what else holds on that peering")
            .WithRelated(links.First().Peering.Origin)
        select SaysNothingElse(topology, link.Peering) ? violation.WithFix(SuggestedFix.Remove(link.Peering.Origin)) : violation);

    public static Rule NetworkIsPeeredWithAnother { get; } = Error("GW6004", "A network is peered with another network", Sources.Peering, topology =>
        from peering in topology.Peerings
        where peering.Left == peering.Right
        select At(peering.OtherEnd(), $"Network '{peering.Left.Name}' is peered with itself; name another network"));

    public static Rule NetworkUsesGatewaysOfOne { get; } = Error("GW6005", "A network uses the gateways of one other network", Sources.Peering, topology =>
        from network in topology.VirtualNetworks
        where network.Links.Length > 1
        let used = network.Links.Where(link => link.UsesGateways).OrderBy(link => link.RemoteGateways.Origin.Number).ToArray()
        from link in used.GroupBy(link => link.Remote).Select(links => links.First()).Skip(1)
        select FollowsFrom(topology, link, At(link.RemoteGateways, $"Network '{network.Name}' uses the gateways of '{used[0].Remote.Name}' already, so "
            + $"it can't use those of '{link.Remote.Name}' too; leave {link.Borrowing} to one of the peerings")));

    public static Rule BorrowerHasNoGateway { get; } = Error("GW6006",
        "A network that uses another's gateways has none of its own", Sources.Peering, topology =>
        from link in topology.BorrowingLinks
        where !link.Network.Gateways.IsEmpty
        select FollowsFrom(topology, link, At(link.RemoteGateways, $"Network '{link.Network.Name}' has gateway '{link.Network.Gateways[0].Name}' of its own, "
            + $"so it can't use those of '{link.Remote.Name}'; remove {link.Borrowing} or the gateway")
            .WithRelated(link.Network.Gateways[0].Origin)));

    // RemoteVnetHasNoGateways
    public static Rule TransitNetworkHasGateway { get; } = Error("GW6007", "A network that lends gateways has one", Sources.Peering, topology =>
        from link in topology.BorrowingLinks
        where LacksGateway(topology, link)
        let isSaidOfBoth = link.RemoteGateways.Origin.Statement?.Element == link.Peering
        let violation = At(link.RemoteGateways,
            $"Network '{link.Remote.Name}' has no gateway to lend to '{link.Network.Name}'; add one, or "
            + $"{(isSaidOfBoth ? "call PeerWith on the network that has it" : "leave out WithRemoteGateways")}")
        select isSaidOfBoth && IsReversed(link.Peering) ? violation.WithFix(SuggestedFix.Exchange(link.Peering.OtherEnd(), "")) : violation);

    public static Rule PeeringsAreFew { get; } = Error("GW6008",
        "A network has 500 peerings at most, or 1,000 with Virtual Network Manager", Sources.AzureLimits, topology =>
        from network in topology.VirtualNetworks
        where network.Links.Length > 500
        from limit in new[] { 500, 1000 }
        where network.Links.Length > limit
        // https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways, 2026-09-05
        let gateway = network.ExpressRouteGateways.FirstOrDefault()
        select At(network.Links[limit].Peering.OtherEnd(), gateway is null
            ? $"Network '{network.Name}' has {network.Links.Length} peerings; it takes 500, or 1000 with Virtual Network "
                + $"Manager, so spread the spokes over more hubs"
            : (MessageText)($"Network '{network.Name}' has {network.Links.Length} peerings; with an ExpressRoute gateway such as '{gateway.Name}' it takes "
                + $"500, so spread the spokes over more hubs"))
            .WithSeverity(limit == 500 && gateway is null ? Severity.Warning : Severity.Error));

    public static Rule PeeredNetworksAreInOneCloud { get; } = Error("GW6009", "Peered networks lie in one cloud", Sources.Peering, topology =>
        from peering in topology.Peerings
        where Values.Same(peering.Left.Region.Value, peering.Right.Region.Value) == Answer.No
        let clouds = Clouds.Of(topology, peering.Left, peering.Right)
        where clouds is { Differ: true }
        select At(peering.OtherEnd(), $"'{peering.Left.Name}' lies in {clouds!.First} and '{peering.Right.Name}' in {clouds.Second}; "
            + $"networks of two clouds are joined by a site-to-site connection on each side"));

    public static ImmutableArray<Rule> All { get; } =
    [
        PeeredNetworksAreApart, SpokesAreApart, NetworksArePeeredOnce, NetworkIsPeeredWithAnother, NetworkUsesGatewaysOfOne,
        BorrowerHasNoGateway, TransitNetworkHasGateway, PeeringsAreFew, PeeredNetworksAreInOneCloud,
        .. PeeringSideRules.All,
    ];

    /// <summary>Where the other network has no gateway to use, that is the mistake: mostly the peering begins at the wrong network.</summary>
    private static Violation FollowsFrom(Topology topology, PeeringLinkElement link, Violation violation) =>
        LacksGateway(topology, link) ? violation.WithCause(link.RemoteGateways.Origin) : violation;

    private static bool LacksGateway(Topology topology, PeeringLinkElement link) =>
        link.Remote.Gateways.IsEmpty && link.Remote.RouteServers.IsEmpty && topology.IsComplete(link.Remote)
        && !link.WithoutGatewayVerification.IsSet && topology.IsComplete(link.Peering);

    private static IEnumerable<Owned<VirtualNetworkElement>> Spokes(Topology topology, VirtualNetworkElement network)
    {
        foreach (var link in network.Links)
        {
            if (link.Remote == network || !topology.IsSurelyWhole(link.Peering))
                continue;
            foreach (var block in link.Remote.AddressSpace)
            {
                if (block.TryGetValue(out var known))
                    yield return new(new(known, block.Origin), link.Remote);
            }
        }
    }

    private static bool SaysNothingElse(Topology topology, PeeringElement peering) =>
        topology.IsComplete(peering) && peering.Links.All(link => !link.Name.IsSet)
        && !peering.BothSides.IsSet && !peering.IsOfSubnets
        && !peering.Links.Any(link => link.OffersGateways || link.UsesGateways || link.ForwardedTraffic.IsSet || link.WithoutVirtualNetworkAccess.IsSet
            || link.WithoutGatewayVerification.IsSet || link.OnlyIPv6.IsSet);

    /// <summary>The other network could lend, and this one borrow.</summary>
    private static bool IsReversed(PeeringElement peering) =>
        !peering.Right.Gateways.IsEmpty && !peering.Right.VpnGateways.Any(gateway => gateway.Sku.Is(VpnGatewaySku.Basic))
            && !peering.Left.Links.Any(link => link.UsesGateways);

    /// <summary>Each pair is seen from both networks; it is reported from the one declared first.</summary>
    private static bool IsFirst(VirtualNetworkElement network, VirtualNetworkElement other) => network.Origin.Number < other.Origin.Number;
}
