namespace Gatewright.Reachability;

/// <content>To appliances, which send packets on or have their target behind them, and from the networks behind them.</content>
internal sealed partial class Walk
{
    /// <summary>Packets follow a route that an appliance has announced to a Route Server.</summary>
    private void ToAppliance(RouteServerPeerElement peer, Traffic traffic, Trail trail)
    {
        var (at, network) = Sender(trail);
        if (peer.Address.TryGetValue(out var address))
            ToAppliance(address, network, traffic, trail, at, peer);
        else
            Doubts.Add(new(traffic, trail, $"the address of appliance '{peer.Path}'"));
    }

    /// <summary>Who sends packets on: a subnet, or the gateway that they have entered through or were led to by a table.</summary>
    private (Element At, VirtualNetworkElement Network) Sender(Trail trail) => trail.Hop switch
    {
        { At: SubnetElement subnet, Route.Source: RouteSource.User } when routing.Gateways.Lender(subnet.Network)?.VpnGateways.FirstOrDefault() is { } led =>
            (led, led.Network),
        { At: SubnetElement subnet } => (subnet, subnet.Network),
        { At: GatewayElement gateway } => (gateway, gateway.Network),
        var other => throw new InvalidOperationException($"'{other.At.Path}' sends nothing on."),
    };

    /// <summary>Packets go to an appliance, which sends them on by the routes of the subnet that it is in, unless it announces networks behind it.</summary>
    private void ToAppliance(
        IpAddress address, VirtualNetworkElement network, Traffic traffic, Trail trail, Element at, RouteServerPeerElement? peer = null)
    {
        var (subnet, link) = Holder(address, network);
        if (link is not null)
            traffic = Crossed(link, traffic, ref trail, isFromGateway: at is GatewayElement);
        if (subnet is null)
        {
            NoAppliance(address, network, traffic, trail, at);
            return;
        }

        var passed = Filtered(subnet, traffic, trail, isInbound: true);
        if (passed.IsEmpty)
            return;
        var over = Described(subnet, trail.Over(address, subnet, passed));
        if (peer is not null)
            passed = passed.Except(ToNetworksBehind(peer, passed, over));
        if (!passed.IsEmpty && trail.Has(hop => hop.At == subnet && hop.Appliance == address))
            Obstacles.Add(new(ObstacleKind.Loop, passed, trail, subnet, trail.Hop.Route?.Origin ?? subnet.Origin,
                $"what is for {passed.Destinations} comes back to the appliance {address} in '{subnet.Path}', whose own routes lead there again; "
                    + $"give its subnet another table"));
        else
            Leave(subnet, passed, over.Assuming(Assumptions.ApplianceForwards(address, subnet)));
    }

    private Traffic ToNetworksBehind(RouteServerPeerElement peer, Traffic traffic, Trail trail)
    {
        var theirs = traffic.To(AddressSet.Of(PlaceNetworks.Blocks(peer)));
        Arrive(peer, theirs, trail.Assuming(Assumptions.ApplianceLeads(peer)));
        return theirs;
    }

    /// <summary>What comes from behind an appliance leaves its subnet by the subnet's routes.</summary>
    private void FromAppliance(RouteServerPeerElement peer, Traffic traffic, Trail trail)
    {
        var network = peer.Server.Network;
        if (!peer.Address.TryGetValue(out var address))
            Doubts.Add(new(traffic, trail, $"the address of appliance '{peer.Path}'"));
        else if (Holder(address, network).Subnet is not { } subnet)
            NoAppliance(address, network, traffic, trail, peer);
        else
            Leave(subnet, traffic, Described(subnet, trail.Over(address, subnet, traffic).Assuming(Assumptions.ApplianceLeads(peer))));
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

    /// <summary>The subnet that has an address, and the link that leads there where it is another network's.</summary>
    private (SubnetElement? Subnet, PeeringLinkElement? Link) Holder(IpAddress address, VirtualNetworkElement network)
    {
        if (Holding(network, address) is { } own)
            return (own, null);
        foreach (var link in routing.Lost.Left(network.Links))
        {
            if (link.Opposite is not null && link.Remote != network && AddressSet.Of(PeeredBlocks.Of(link)).Contains(address)
                && Holding(link.Remote, address) is { } subnet)
                return (subnet, link);
        }

        return (null, null);
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
