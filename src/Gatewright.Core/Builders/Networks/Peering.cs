using Gatewright.Model;

namespace Gatewright;

/// <summary>Two networks that reach each other: a link in each. What is said holds for both links.</summary>
public sealed class Peering : Handle<Peering>
{
    private readonly VirtualNetwork? other;
    private readonly Dictionary<Handle, PeeringSide> sides = [];
    private Flag gatewayTransit;
    private Flag forwardedTraffic;
    private Flag withoutAccess;
    private Flag bothSides;

    /// <param name="left">Who called <c>PeerWith</c>.</param>
    /// <param name="other">The other network; null if it was missing or foreign, which is noted.</param>
    /// <param name="declared">The call.</param>
    internal Peering(VirtualNetwork left, VirtualNetwork? other, Call declared)
        : base(left, declared) => (Left, this.other) = (left, other);

    internal VirtualNetwork Left { get; }

    internal VirtualNetwork Right => other ?? Left;

    internal override string Label => $"peering with {other?.Label ?? "nothing"}";

    internal Flag GatewayTransit => gatewayTransit;

    internal Flag ForwardedTraffic => forwardedTraffic;

    internal Flag WithoutAccessFlag => withoutAccess;

    internal Flag BothSides => bothSides;

    /// <summary>Lends the gateways of the network that called <c>PeerWith</c> to the other: both flags, in step.</summary>
    public Peering WithGatewayTransit()
    {
        Saying(nameof(WithGatewayTransit)).Once(ref gatewayTransit);
        return this;
    }

    /// <summary>Lets each side take in what the other only passes on, as with an appliance in a hub.</summary>
    public Peering WithForwardedTraffic()
    {
        Saying(nameof(WithForwardedTraffic)).Once(ref forwardedTraffic);
        return this;
    }

    /// <summary>Keeps the networks' own traffic apart.</summary>
    public Peering WithoutAccess()
    {
        Saying(nameof(WithoutAccess)).Once(ref withoutAccess);
        return this;
    }

    /// <summary>Creates the link of an existing network too. Without it, only links of networks of this program are emitted.</summary>
    public Peering WithBothSides()
    {
        Saying(nameof(WithBothSides)).Once(ref bothSides);
        return this;
    }

    /// <summary>The link that lies in one of the networks.</summary>
    /// <param name="network">Either network.</param>
    public PeeringSide SideOf(VirtualNetwork network)
    {
        var call = Saying(nameof(SideOf));
        if (call.Takes(network) && network != Left && network != Right)
            Journal.Misuses.Add(new(MisuseKind.Foreign, new(call, nameof(network)), network.Label));
        var key = network is null || network != Right ? Left : Right;
        if (!sides.TryGetValue(key, out var side))
            sides[key] = side = new(this, key, call);
        return side;
    }

    internal PeeringSide? Said(VirtualNetwork network) => sides.TryGetValue(network, out var side) ? side : null;
}
