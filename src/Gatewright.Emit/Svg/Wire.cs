namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>What joins two shapes. Each kind has a line of its own.</summary>
internal enum WireKind { Tunnel, NetworkTunnel, Clients, ExpressRoute, GlobalReach, Peering }

/// <summary>Something that joins two shapes.</summary>
/// <param name="kind">What it is.</param>
/// <param name="from">The end that its text stands at: what is outside, or the spoke.</param>
/// <param name="to">The gateway, or the hub.</param>
/// <param name="label">Its text.</param>
/// <param name="elements">What it stands for: one element, or all that are folded into it.</param>
internal sealed class Wire(WireKind kind, Shape from, Shape to, string label, ImmutableArray<Element> elements) : IMarked
{
    public const double LabelSize = 11;
    public const int GlobeWidth = 24;

    public WireKind Kind { get; } = kind;

    public Shape From { get; } = from;

    public Shape To { get; } = to;

    public string Label { get; } = TextWidths.Fit(label, LabelSize, Weight.Regular, 260);

    public ImmutableArray<Element> Elements { get; } = elements;

    /// <summary>What a screen reader says.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the one end uses the gateways of the other, so that an arrow points there.</summary>
    public bool UsesGateways { get; init; }

    /// <summary>Whether it is a tunnel over the internet, which a globe on its line tells.</summary>
    public bool IsOverInternet { get; init; }

    public Mark? Mark { get; set; }

    public string Id { get; set; } = "";

    /// <summary>What its text takes in the lane beside its shape.</summary>
    public int LabelWidth => TextWidths.Of(Label, LabelSize, Weight.Regular) + (Mark is null ? 0 : Mark.Width + 8) + (UsesGateways ? 8 : 0)
        + (IsOverInternet ? GlobeWidth : 0);
}
