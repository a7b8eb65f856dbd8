namespace Gatewright;

/// <summary>One link of a peering. What is said here holds for it alone, beside what the peering says of both.</summary>
public sealed class PeeringSide : Emitted<PeeringSide>
{
    private Flag gatewayTransit;
    private Flag remoteGateways;
    private Flag forwardedTraffic;
    private Flag withoutAccess;

    internal PeeringSide(Peering parent, PeeringLinkElement element, Call declared) : base(parent, element, declared) { }

    internal PeeringLinkElement It => (PeeringLinkElement)Element;

    /// <summary>What is said of a side is said of the relation.</summary>
    internal override void MarkOpen()
    {
        base.MarkOpen();
        Parent!.MarkOpen();
    }

    /// <summary>The link's name in Azure. A new name is a new link, and Azure allows one link between two networks.</summary>
    /// <param name="name">By default the other network's name.</param>
    public PeeringSide WithName(Value<Name> name) => Set(It.Name = SetOnce(It.Name, name));

    /// <summary>
    /// Lends this network's gateways to the other, ARM's <c>allowGatewayTransit</c>. The other side uses them with <see cref="WithRemoteGateways"/>.
    /// </summary>
    public PeeringSide WithGatewayTransit() => Set(It.GatewayTransit = It.GatewayTransit.Or(gatewayTransit = SetOnce(gatewayTransit)));

    /// <summary>
    /// Uses the other network's gateways, ARM's <c>useRemoteGateways</c>. The other side has to lend them; this network has none of its own, and
    /// borrows of one network alone.
    /// </summary>
    /// <example><c>hub.PeerWith(spoke).SideOf(spoke).WithRemoteGateways()</c></example>
    public PeeringSide WithRemoteGateways() => Set(It.RemoteGateways = It.RemoteGateways.Or(remoteGateways = SetOnce(remoteGateways)));

    /// <summary>
    /// Peers this network's GatewaySubnet too, in a peering of subnets (<c>localSubnetNames</c>, and <c>remoteSubnetNames</c> of the other side): what
    /// uses its gateways needs it. See <see cref="Peering.WithOnlySubnets"/>.
    /// </summary>
    /// <example><c>hub.PeerWith(spoke).WithGatewayTransit().WithOnlySubnets(shared, web).SideOf(hub).WithGatewaySubnet()</c></example>
    public PeeringSide WithGatewaySubnet() => Set(It.GatewaySubnet = SetOnce(It.GatewaySubnet));

    /// <summary>Lets the link come about before the gateways that it uses, ARM's <c>doNotVerifyRemoteGateways</c>.</summary>
    public PeeringSide WithoutGatewayVerification() => Set(It.WithoutGatewayVerification = SetOnce(It.WithoutGatewayVerification));

    /// <summary>
    /// Lets this network take in what the other only passes on, ARM's <c>allowForwardedTraffic</c>. Without it such traffic may still get through.
    /// </summary>
    public PeeringSide WithForwardedTraffic() => Set(It.ForwardedTraffic = It.ForwardedTraffic.Or(forwardedTraffic = SetOnce(forwardedTraffic)));

    /// <summary>
    /// Takes the other network out of this one's <c>VirtualNetwork</c> service tag, so that default security rules no longer allow its traffic: ARM's
    /// <c>allowVirtualNetworkAccess</c>, false. It blocks nothing by itself: subnets without a network security group still let traffic through.
    /// </summary>
    public PeeringSide WithoutVirtualNetworkAccess() =>
        Set(It.WithoutVirtualNetworkAccess = It.WithoutVirtualNetworkAccess.Or(withoutAccess = SetOnce(withoutAccess)));
}
