namespace Gatewright.Reachability;

/// <content>From network to network.</content>
internal sealed partial class Walk
{
    /// <summary>Packets cross a peering and are in the other network.</summary>
    private void Cross(PeeringLinkElement link, Traffic traffic, Trail trail, bool isFromGateway)
    {
        var crossed = Crossed(link, traffic, ref trail, isFromGateway);
        if (!crossed.IsEmpty)
            Enter(link.Remote, crossed, trail.Then(link.Peering, $"crosses the peering to '{link.Remote.Path}'", crossed));
    }

    /// <summary>
    /// What a peering takes. Where pages and measurements disagree whether flags are walls, only what surely passes does, unless what may pass is asked for.
    /// </summary>
    private Traffic Crossed(PeeringLinkElement link, Traffic traffic, ref Trail trail, bool isFromGateway)
    {
        var back = link.Opposite!;
        if (!link.IsCreated || !back.IsCreated)
            trail = trail.Assuming(Assumptions.OwnerLinks(link.IsCreated ? back : link));
        if (!IsPromised)
            return traffic;
        if (link.WithoutVirtualNetworkAccess.IsSet || back.WithoutVirtualNetworkAccess.IsSet)
        {
            var flag = link.WithoutVirtualNetworkAccess.IsSet ? link.WithoutVirtualNetworkAccess : back.WithoutVirtualNetworkAccess;
            Obstacles.Add(new(ObstacleKind.NoAccess, traffic, trail, link.Peering, flag.Origin,
                $"the peering of '{link.Network.Path}' with '{link.Remote.Path}' has no access; remove WithoutVirtualNetworkAccess"));
            return Traffic.None;
        }

        if (isFromGateway)
        {
            if (PeeredBlocks.Borrows(back))
                return traffic;
            Obstacles.Add(new(ObstacleKind.NotLent, traffic, trail, link.Peering, link.Peering.Origin,
                $"'{link.Remote.Path}' doesn't use the gateways of '{link.Network.Path}'; {Diagnosis.Lend(link)}"));
            return Traffic.None;
        }

        var own = AddressSet.Of(link.Network.AddressSpace);
        var forwarded = back.ForwardedTraffic.IsSet ? Traffic.None : traffic.NotFrom(own);
        if (!forwarded.IsEmpty)
            Obstacles.Add(new(ObstacleKind.NotForwarded, forwarded, trail, link.Peering, link.Peering.Origin,
                $"the peering lets '{link.Remote.Path}' take nothing that '{link.Network.Path}' only forwards; add WithForwardedTraffic to it"));
        return back.ForwardedTraffic.IsSet ? traffic : traffic.From(own);
    }
}
