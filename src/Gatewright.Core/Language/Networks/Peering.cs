namespace Gatewright;

/// <summary>Two networks that reach each other: a link in each. What is said holds for both links.</summary>
public sealed class Peering : Handle<Peering>
{
    private Flag gatewayTransit;
    private Flag forwardedTraffic;
    private Flag withoutAccess;
    private PeeringSide? leftSide;
    private PeeringSide? rightSide;

    internal Peering(Handle parent, PeeringElement element) : base(parent, element) { }

    internal PeeringElement It => (PeeringElement)Element;

    private PeeringLinkElement Left => It.Links[0];

    private PeeringLinkElement Right => It.Links[1];


    /// <summary>Lends the gateways of the network that called <c>PeerWith</c> to the other: both flags, in step.</summary>
    public Peering WithGatewayTransit()
    {
        gatewayTransit = SetOnce(gatewayTransit);
        Left.GatewayTransit = Left.GatewayTransit.Or(gatewayTransit);
        return Set(Right.RemoteGateways = Right.RemoteGateways.Or(gatewayTransit));
    }

    /// <summary>
    /// Lets each side take in what the other only passes on, as with an appliance in a hub. Without it such traffic may still get through; filter with
    /// security groups.
    /// </summary>
    public Peering WithForwardedTraffic()
    {
        forwardedTraffic = SetOnce(forwardedTraffic);
        Left.ForwardedTraffic = Left.ForwardedTraffic.Or(forwardedTraffic);
        return Set(Right.ForwardedTraffic = Right.ForwardedTraffic.Or(forwardedTraffic));
    }

    /// <summary>
    /// Takes each network out of the other's <c>VirtualNetwork</c> service tag, so that default security rules no longer allow its traffic. It blocks nothing
    /// by itself: explicit rules, and subnets without a network security group, still let traffic through.
    /// </summary>
    public Peering WithoutVirtualNetworkAccess()
    {
        withoutAccess = SetOnce(withoutAccess);
        Left.WithoutVirtualNetworkAccess = Left.WithoutVirtualNetworkAccess.Or(withoutAccess);
        return Set(Right.WithoutVirtualNetworkAccess = Right.WithoutVirtualNetworkAccess.Or(withoutAccess));
    }

    /// <summary>
    /// Peers these subnets and not the whole networks: ARM's <c>peerCompleteVnets</c> and the names of subnets in both links. The networks may then
    /// overlap elsewhere. Microsoft lets registered subscriptions alone do it.
    /// </summary>
    /// <param name="subnets">Subnets of both networks, 200 of each at most; those of an existing network with <c>ExistingSubnet</c>.</param>
    /// <example><c>hub.PeerWith(spoke).WithOnlySubnets(shared, web)</c></example>
    public Peering WithOnlySubnets(params IEnumerable<Subnet> subnets)
    {
        var call = RecordCall();
        foreach (var link in call.Links<SubnetElement>(subnets))
        {
            if (link.Target.Network == It.Left || link.Target.Network == It.Right)
                It.Subnets = More(It.Subnets, link);
            else
                call.Foreign(link.Target, link.Origin);
        }

        return this;
    }

    /// <summary>Peers the IPv6 blocks of the subnets alone, ARM's <c>enableOnlyIPv6Peering</c>. Goes with <see cref="WithOnlySubnets"/>.</summary>
    public Peering WithOnlyIPv6() => Set(Left.OnlyIPv6 = Right.OnlyIPv6 = SetOnce(Left.OnlyIPv6));

    /// <summary>
    /// Creates the link of an existing network too, which takes the right to write there. Without it only links of networks of this program are emitted,
    /// and <c>emit</c> and <c>show</c> tell the command for whoever owns the other network.
    /// </summary>
    public Peering WithBothSides() => Set(It.BothSides = SetOnce(It.BothSides));

    /// <summary>The link that lies in one of the networks, for what holds for it alone.</summary>
    /// <param name="network">Either network.</param>
    public PeeringSide SideOf(VirtualNetwork network)
    {
        var call = RecordCall();
        var isRight = network is not null && network.It != It.Left && network.It == It.Right;
        if (call.Takes(network!, nameof(network)) && !isRight && network!.It != It.Left)
            call.Foreign(network.It, new(call, nameof(network)));
        return isRight ? rightSide ??= new(this, Right, call) : leftSide ??= new(this, Left, call);
    }
}
