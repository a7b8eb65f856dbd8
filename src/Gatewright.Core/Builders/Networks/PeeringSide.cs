using Gatewright.Model;

namespace Gatewright;

/// <summary>One link of a peering. What is said here holds for it alone, beside what the peering says of both.</summary>
public sealed class PeeringSide : Emitted<PeeringSide>
{
    private Fact<Name> name;
    private Flag gatewayTransit;
    private Flag remoteGateways;
    private Flag withoutGatewayVerification;
    private Flag forwardedTraffic;
    private Flag withoutAccess;

    internal PeeringSide(Peering peering, VirtualNetwork network, Call declared)
        : base(peering, declared) => (Peering, Network) = (peering, network);

    internal Peering Peering { get; }

    internal VirtualNetwork Network { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : Network.Label;

    internal Flag GatewayTransit => gatewayTransit;

    internal Flag RemoteGateways => remoteGateways;

    internal Flag WithoutGatewayVerificationFlag => withoutGatewayVerification;

    internal Flag ForwardedTraffic => forwardedTraffic;

    internal Flag WithoutAccessFlag => withoutAccess;

    /// <summary>What is said of a side is said of the relation.</summary>
    internal override void MarkOpen()
    {
        base.MarkOpen();
        Peering.MarkOpen();
    }

    /// <summary>The link's name in Azure. A new name is a new link, and Azure allows one link between two networks.</summary>
    /// <param name="name">By default the other network's name.</param>
    public PeeringSide WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }

    /// <summary>Lends this network's gateways to the other, ARM's <c>allowGatewayTransit</c>. The other side uses them with <see cref="WithRemoteGateways"/>.</summary>
    public PeeringSide WithGatewayTransit()
    {
        Saying(nameof(WithGatewayTransit)).Once(ref gatewayTransit);
        return this;
    }

    /// <summary>Uses the other network's gateways, ARM's <c>useRemoteGateways</c>. The other side has to lend them; this network has none of its own, and borrows of one network alone.</summary>
    /// <example><c>hub.PeerWith(spoke).SideOf(spoke).WithRemoteGateways()</c></example>
    public PeeringSide WithRemoteGateways()
    {
        Saying(nameof(WithRemoteGateways)).Once(ref remoteGateways);
        return this;
    }

    /// <summary>Lets the link come about before the gateways that it uses, ARM's <c>doNotVerifyRemoteGateways</c>.</summary>
    public PeeringSide WithoutGatewayVerification()
    {
        Saying(nameof(WithoutGatewayVerification)).Once(ref withoutGatewayVerification);
        return this;
    }

    /// <summary>Lets this network take in what the other only passes on, ARM's <c>allowForwardedTraffic</c>.</summary>
    public PeeringSide WithForwardedTraffic()
    {
        Saying(nameof(WithForwardedTraffic)).Once(ref forwardedTraffic);
        return this;
    }

    /// <summary>Keeps the other network out of what this one takes for its own, so that its traffic needs a rule: ARM's <c>allowVirtualNetworkAccess</c>, false.</summary>
    public PeeringSide WithoutAccess()
    {
        Saying(nameof(WithoutAccess)).Once(ref withoutAccess);
        return this;
    }
}
