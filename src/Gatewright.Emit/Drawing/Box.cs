namespace Gatewright.Emit.Drawing;

using Gatewright.Model;

/// <summary>What a box stands for. Boxes of one kind with the same lines may become one.</summary>
internal enum BoxKind { Network, Gateway, Subnet, Site, ClassicNetwork, Other, End }

/// <summary>What a line is: a connection, or a part of a way that is drawn.</summary>
internal enum LineKind { Connection, Sent, SentEnds, Answer, AnswerEnds }

/// <summary>A box: a name, with a line of text for each detail.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Title">The first line.</param>
/// <param name="Details">The other lines; empty ones are left out.</param>
internal sealed record Box(BoxKind Kind, string Title, params ImmutableArray<string> Details)
{
    /// <summary>The gateways and Route Servers in a network, and subnets on a way that is drawn.</summary>
    public ImmutableArray<Box> Inner { get; init; } = [];

    /// <summary>A network's blocks.</summary>
    public ImmutableArray<Setting<Cidr>> Blocks { get; init; } = [];

    /// <summary>Whether a way that is drawn passes it, so that it stays a box of its own.</summary>
    public bool IsPassed { get; init; }

    /// <summary>A network's region; null for others, and where only the deployment knows it.</summary>
    public string? Region { get; init; }

    /// <summary>What it stands for: one element, or all that are folded into it.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];

    public bool Equals(Box? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A line between two boxes.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Arrow">As Mermaid writes it. Mermaid 11.17 doesn't draw a line that begins at a box with others in it and has an arrow there.</param>
/// <param name="Label">The text on it.</param>
/// <param name="To">Where it ends.</param>
internal sealed record Line(Box From, string Arrow, string Label, Box To)
{
    /// <summary>What it is.</summary>
    public LineKind Kind { get; init; }

    /// <summary>What it stands for: one element, or those of all boxes that are folded into one.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];
}
