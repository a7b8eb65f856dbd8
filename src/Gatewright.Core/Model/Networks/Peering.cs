namespace Gatewright.Model;

/// <summary>Two networks that reach each other over Azure's backbone.</summary>
public sealed class PeeringElement : Element
{
    internal PeeringElement(Gatewright.Peering handle)
        : base(handle, handle.Left.Frozen)
    {
        Left = (VirtualNetworkElement)handle.Left.Frozen!;
        Right = (VirtualNetworkElement)handle.Right.Frozen!;
        GatewayTransit = handle.GatewayTransit;
        ForwardedTraffic = handle.ForwardedTraffic;
        WithoutAccess = handle.WithoutAccessFlag;
        BothSides = handle.BothSides;
        OnlyIPv6 = handle.OnlyIPv6;
        Subnets = handle.Subnets.Freeze<Gatewright.Subnet, SubnetElement>();
        Links = [new(this, Left, Right, handle.Said(handle.Left)), new(this, Right, Left, handle.Said(handle.Right))];
        Patches = [.. Links[0].Patches, .. Links[1].Patches];
    }

    /// <summary>The network that called <c>PeerWith</c>; with gateway transit it lends its gateways.</summary>
    public VirtualNetworkElement Left { get; }

    /// <summary>The other network; with gateway transit it uses the left one's gateways.</summary>
    public VirtualNetworkElement Right { get; }

    /// <summary>Whether it was said of the peering that the left network lends its gateways to the right one. Rules ask the links.</summary>
    public Flag GatewayTransit { get; }

    /// <summary>Whether it was said of both sides that they take in what the other only passes on.</summary>
    public Flag ForwardedTraffic { get; }

    /// <summary>Whether it was said of both sides that the networks' own traffic is kept apart.</summary>
    public Flag WithoutAccess { get; }

    /// <summary>Whether the link of an existing network is created too.</summary>
    public Flag BothSides { get; }

    /// <summary>Whether IPv6 alone is peered.</summary>
    public Flag OnlyIPv6 { get; }

    /// <summary>The subnets of both networks that are peered; none for the whole networks.</summary>
    public ImmutableArray<Link<SubnetElement>> Subnets { get; }

    /// <summary>The left network's link and the right one's.</summary>
    public ImmutableArray<PeeringLinkElement> Links { get; }
}
