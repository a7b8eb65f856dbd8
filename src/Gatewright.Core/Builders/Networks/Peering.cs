using Gatewright.Model;

namespace Gatewright;

/// <summary>Two networks that reach each other: a link in each. What is said holds for both links.</summary>
public sealed class Peering : Handle<Peering>
{
    private readonly VirtualNetwork? other;
    private PeeringSide? leftSide;
    private PeeringSide? rightSide;
    private Flag gatewayTransit;
    private Flag forwardedTraffic;
    private Flag withoutAccess;
    private Flag bothSides;
    private Flag onlyIPv6;

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

    internal Flag OnlyIPv6 => onlyIPv6;

    internal ImmutableArray<Reference<Subnet>> Subnets { get; private set; } = [];

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

    /// <summary>
    /// Peers these subnets and not the whole networks: ARM's <c>peerCompleteVnets</c> and the names of subnets in both links. The networks may then
    /// overlap elsewhere. Microsoft lets registered subscriptions alone do it.
    /// </summary>
    /// <param name="subnets">Subnets of both networks, 200 of each at most; those of an existing network with <c>ExistingSubnet</c>.</param>
    /// <example><c>hub.PeerWith(spoke).WithOnlySubnets(shared, web)</c></example>
    public Peering WithOnlySubnets(params IEnumerable<Subnet> subnets)
    {
        var call = Saying(nameof(WithOnlySubnets));
        foreach (var reference in call.AllOf(subnets))
        {
            if (reference.Target!.Parent == Left || reference.Target.Parent == Right)
                Subnets = Subnets.Add(reference);
            else
                Journal.Misuses.Add(new(MisuseKind.Foreign, reference.Origin, reference.Target.Label));
        }

        return this;
    }

    /// <summary>Peers the IPv6 blocks of the subnets alone, ARM's <c>enableOnlyIPv6Peering</c>. Goes with <see cref="WithOnlySubnets"/>.</summary>
    public Peering WithOnlyIPv6()
    {
        Saying(nameof(WithOnlyIPv6)).Once(ref onlyIPv6);
        return this;
    }

    /// <summary>
    /// Creates the link of an existing network too, which takes the right to write there. Without it only links of networks of this program are emitted,
    /// and <c>emit</c> and <c>show</c> tell the command for whoever owns the other network.
    /// </summary>
    public Peering WithBothSides()
    {
        Saying(nameof(WithBothSides)).Once(ref bothSides);
        return this;
    }

    /// <summary>The link that lies in one of the networks, for what holds for it alone.</summary>
    /// <param name="network">Either network.</param>
    public PeeringSide SideOf(VirtualNetwork network)
    {
        var call = Saying(nameof(SideOf));
        if (call.Takes(network) && network != Left && network != Right)
            Journal.Misuses.Add(new(MisuseKind.Foreign, new(call, nameof(network)), network.Label));
        return network is null || network == Left || network != Right ? leftSide ??= new(this, Left, call) : rightSide ??= new(this, Right, call);
    }

    internal PeeringSide? Said(VirtualNetwork network) => network == Left ? leftSide : rightSide;
}
