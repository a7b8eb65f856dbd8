namespace Gatewright.Model;

/// <summary>What a program promises of its topology: that one thing reaches another, or that it doesn't. Rules hold it; nothing is emitted for it.</summary>
public sealed class PromiseElement : Element
{
    internal PromiseElement(Element from, Element? to, bool isReached, Statement declared)
        : base(from, declared) => (To, IsReached) = (to, isReached);

    /// <summary>Where traffic comes from.</summary>
    public Element From => Parent!;

    /// <summary>Where it goes; null for the internet.</summary>
    public Element? To { get; }

    /// <summary>Whether it arrives and is answered; otherwise none of it arrives.</summary>
    public bool IsReached { get; }

    /// <summary>The ports of TCP that it is about; none for any protocol and port.</summary>
    public ImmutableArray<Setting<PortRange>> Ports { get; internal set; } = [];

    /// <summary>The appliances that all of it passes.</summary>
    public ImmutableArray<Setting<IpAddress>> Appliances { get; internal set; } = [];

    /// <summary>What it survives: the loss of any one of these.</summary>
    public ImmutableArray<Setting<NetworkPart>> Losses { get; internal set; } = [];

    internal override bool IsEmitted => false;

    internal override string Label => $"{(IsReached ? "reaches" : "doesn't reach")} {To?.Label ?? "the internet"}";
}
