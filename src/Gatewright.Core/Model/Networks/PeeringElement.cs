namespace Gatewright.Model;

/// <summary>Two networks that reach each other over Azure's backbone: a link in each, or in one of them alone.</summary>
public sealed class PeeringElement : Element
{
    private readonly VirtualNetworkElement? other;

    /// <param name="left">The network that the peering was asked of; in a document the one that the link lies in.</param>
    /// <param name="other">The other network; null if it is missing, and then the peering isn't part of the topology.</param>
    /// <param name="declared">Where it is written.</param>
    internal PeeringElement(VirtualNetworkElement left, VirtualNetworkElement? other, Statement declared)
        : base(left, declared)
    {
        this.other = other;
        Links = [new(this, Left, Right, declared), new(this, Right, Left, declared)];
    }

    /// <summary>The network that called <c>PeerWith</c>; with gateway transit of the peering the other one uses its gateways.</summary>
    public VirtualNetworkElement Left => (VirtualNetworkElement)Parent!;

    /// <summary>The other network.</summary>
    public VirtualNetworkElement Right => other ?? Left;

    /// <summary>Whether the link of an existing network is created too. By default its owner creates it.</summary>
    public Flag BothSides { get; internal set; }

    /// <summary>The subnets of both networks that are peered (<c>localSubnetNames</c> and <c>remoteSubnetNames</c>); none for the whole networks.</summary>
    public ImmutableArray<Link<SubnetElement>> Subnets { get; internal set; } = [];

    /// <summary>Whether subnets are peered and not the whole networks.</summary>
    internal bool IsOfSubnets => !Subnets.IsEmpty || Links.Any(link => link.GatewaySubnet.IsSet);

    /// <summary>The left network's link and the right one's; where a document has one link alone, that one.</summary>
    public ImmutableArray<PeeringLinkElement> Links { get; internal set; }

    /// <inheritdoc/>
    public override ImmutableArray<Setting<Json>> Patches => Links.Length == 1 ? Links[0].Patches : Links[0].Patches.AddRange(Links[1].Patches);

    internal override string Label => $"peering with {other?.Label ?? "nothing"}";
}
