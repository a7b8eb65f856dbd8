using Gatewright.Model;

namespace Gatewright;

/// <summary>One link of a peering.</summary>
public sealed class PeeringSide : Emitted<PeeringSide>
{
    private Fact<Name> name;

    internal PeeringSide(Peering peering, VirtualNetwork network, Call declared)
        : base(peering, declared) => (Peering, Network) = (peering, network);

    internal Peering Peering { get; }

    internal VirtualNetwork Network { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : Network.Label;

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
}
