namespace Gatewright.Model;

/// <summary>One link of a peering: a resource in one network that names the other.</summary>
public sealed class PeeringLink
{
    internal PeeringLink(Peering peering, VirtualNetwork network, VirtualNetwork remote, PeeringSide? side)
    {
        Peering = peering;
        Network = network;
        Remote = remote;
        Name = side?.Name ?? default;
        Patches = (side as IPatched)?.Patches ?? [];
    }

    /// <summary>The peering.</summary>
    public Peering Peering { get; }

    /// <summary>The network it lies in.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>The network it names.</summary>
    public VirtualNetwork Remote { get; }

    /// <summary>Its name, if said; the other network's otherwise.</summary>
    public Fact<Name> Name { get; }

    /// <summary>What the program lays over what is emitted for it.</summary>
    public ImmutableArray<Fact<Json>> Patches { get; }

    /// <summary>Whether its network lends its gateways.</summary>
    public bool OffersGateways => Peering.GatewayTransit.IsSaid && Network == Peering.Left;

    /// <summary>Whether its network uses the other's gateways.</summary>
    public bool UsesGateways => Peering.GatewayTransit.IsSaid && Network == Peering.Right;

    /// <summary>Whether it is created: always in a network of this program, in an existing one on request.</summary>
    public bool IsCreated => !Network.IsExisting || Peering.BothSides.IsSaid;
}
