namespace Gatewright.Model;

/// <summary>One link of a peering: a resource in one network that names the other. It has what was said of the peering and of its own side.</summary>
public sealed class PeeringLinkElement
{
    internal PeeringLinkElement(PeeringElement peering, VirtualNetworkElement network, VirtualNetworkElement remote, PeeringSide? side)
    {
        Peering = peering;
        Network = network;
        Remote = remote;
        Name = side?.Name ?? default;
        GatewayTransit = Either(network == peering.Left ? peering.GatewayTransit : default, side?.GatewayTransit);
        RemoteGateways = Either(network == peering.Right ? peering.GatewayTransit : default, side?.RemoteGateways);
        WithoutGatewayVerification = side?.WithoutGatewayVerificationFlag ?? default;
        ForwardedTraffic = Either(peering.ForwardedTraffic, side?.ForwardedTraffic);
        WithoutAccess = Either(peering.WithoutAccess, side?.WithoutAccessFlag);
        Patches = (side as IPatched)?.Patches ?? [];
    }

    /// <summary>The peering.</summary>
    public PeeringElement Peering { get; }

    /// <summary>The network it lies in.</summary>
    public VirtualNetworkElement Network { get; }

    /// <summary>The network it names.</summary>
    public VirtualNetworkElement Remote { get; }

    /// <summary>Its name, if said; the other network's otherwise.</summary>
    public Fact<Name> Name { get; }

    /// <summary>Whether its network lends its gateways, and where that was said.</summary>
    public Flag GatewayTransit { get; }

    /// <summary>Whether its network uses the other's gateways, and where that was said.</summary>
    public Flag RemoteGateways { get; }

    /// <summary>Whether it may come about before the gateways that it uses.</summary>
    public Flag WithoutGatewayVerification { get; }

    /// <summary>Whether its network takes in what the other only passes on.</summary>
    public Flag ForwardedTraffic { get; }

    /// <summary>Whether its network keeps the other's own traffic out.</summary>
    public Flag WithoutAccess { get; }

    /// <summary>What the program lays over what is emitted for it.</summary>
    public ImmutableArray<Fact<Json>> Patches { get; }

    /// <summary>Whether its network lends its gateways.</summary>
    public bool OffersGateways => GatewayTransit.IsSaid;

    /// <summary>Whether its network uses the other's gateways.</summary>
    public bool UsesGateways => RemoteGateways.IsSaid;

    /// <summary>Whether it is created: always in a network of this program, in an existing one on request.</summary>
    public bool IsCreated => !Network.IsExisting || Peering.BothSides.IsSaid;

    /// <summary>The verb that said that it uses the other's gateways.</summary>
    internal string Borrowing => RemoteGateways.Origin.Call?.Verb ?? "";

    /// <summary>The link back.</summary>
    internal PeeringLinkElement Opposite => Peering.Links[Peering.Links[0] == this ? 1 : 0];

    /// <summary>The peered subnets that lie in its network.</summary>
    internal IEnumerable<Link<SubnetElement>> Subnets => Peering.Subnets.Where(subnet => subnet.Target.Network == Network);

    /// <summary>What was said of the peering or of the side; of both, what came first.</summary>
    private static Flag Either(Flag peering, Flag? side) =>
        side is not { IsSaid: true } own || (peering.IsSaid && peering.Origin.Call!.Number < own.Origin.Call!.Number) ? peering : own;
}
