namespace Gatewright.Reachability;

/// <content>From network to network, and to appliances.</content>
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

    /// <summary>Packets go to an appliance, which sends them on by the routes of the subnet that it is in.</summary>
    private void ToAppliance(IpAddress address, VirtualNetworkElement network, Traffic traffic, Trail trail, Element at)
    {
        var subnet = Holding(network, address);
        if (subnet is null)
        {
            foreach (var link in routing.Lost.Left(network.Links))
            {
                if (subnet is not null || link.Opposite is null || link.Remote == network || !AddressSet.Of(PeeredBlocks.Of(link)).Contains(address))
                    continue;
                subnet = Holding(link.Remote, address);
                if (subnet is not null)
                    traffic = Crossed(link, traffic, ref trail, isFromGateway: trail.Before?.Hop.At is GatewayElement);
            }
        }

        if (subnet is null)
        {
            NoAppliance(address, network, traffic, trail, at);
            return;
        }

        if (trail.Has(hop => hop.At == subnet && hop.Appliance == address))
        {
            Obstacles.Add(new(ObstacleKind.Loop, traffic, trail, subnet, trail.Hop.Route?.Origin ?? subnet.Origin,
                $"what is for {traffic.Destinations} comes back to the appliance {address} in '{subnet.Path}', whose own routes lead there again; "
                    + $"give its subnet another table"));
            return;
        }

        var passed = Filtered(subnet, traffic, trail, isInbound: true);
        if (!passed.IsEmpty)
            Leave(subnet, passed, Described(subnet, trail.Over(address, subnet, passed).Assuming(Assumptions.ApplianceForwards(address, subnet))));
    }

    private void NoAppliance(IpAddress address, VirtualNetworkElement network, Traffic traffic, Trail trail, Element at)
    {
        var near = routing.Lost.Left(network.Links).Select(link => link.Remote).Prepend(network).ToArray();
        if (near.Any(it => it.IsExisting || it.Subnets.Any(subnet => !subnet.Prefixes.AllKnown() || (subnet.IsExisting && subnet.Prefixes.IsEmpty))))
            Doubts.Add(new(traffic, trail, $"where the appliance {address} is"));
        else
            Obstacles.Add(new(ObstacleKind.NoAppliance, traffic, trail, at, trail.Hop.Route?.Origin ?? at.Origin,
                $"no subnet of '{network.Path}' or its peers has the appliance {address}"));
    }

    private static SubnetElement? Holding(VirtualNetworkElement network, IpAddress address)
    {
        foreach (var subnet in network.Subnets)
        {
            if (AddressSet.Of(subnet.Prefixes).Contains(address))
                return subnet;
        }

        return null;
    }
}
