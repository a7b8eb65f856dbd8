namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>What a shape is.</summary>
internal enum ShapeKind { Room, Plate, Row, Exit, Site, ClassicNetwork, Circuit, Clients, Ports, Networks, Sites }

/// <summary>How a caption is written.</summary>
internal enum CaptionStyle { Title, Detail }

/// <summary>A line of text in a shape.</summary>
/// <param name="Text">The text as it is drawn.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct Caption(string Text, CaptionStyle Style)
{
    /// <summary>Its height with the space above it.</summary>
    public int Height => Style == CaptionStyle.Title ? 19 : 16;

    /// <summary>The size of its letters.</summary>
    public double Size => Style == CaptionStyle.Title ? 13 : 11.5;

    /// <summary>How heavy its letters are.</summary>
    public Weight Weight => Style == CaptionStyle.Title ? Weight.Bold : Weight.Regular;

    /// <summary>How wide it is at most.</summary>
    public int Width => TextWidths.Of(Text, Size, Weight);

    /// <summary>A caption that is shortened where it would make its shape too wide.</summary>
    public static Caption Of(string text, CaptionStyle style, int widest)
    {
        var caption = new Caption(text, style);
        return caption.Width <= widest ? caption : caption with { Text = TextWidths.Fit(text, caption.Size, caption.Weight, widest) };
    }
}

/// <summary>A shape of a picture: a network as a room, what lies in it, or something outside.</summary>
/// <param name="kind">What it is.</param>
/// <param name="elements">What it stands for: one element, or all that are folded into it.</param>
/// <param name="captions">Its texts; those of a row stand at its two ends.</param>
internal sealed class Shape(ShapeKind kind, ImmutableArray<Element> elements, ImmutableArray<Caption> captions) : IMarked
{
    public ShapeKind Kind { get; } = kind;

    public ImmutableArray<Element> Elements { get; } = elements;

    public ImmutableArray<Caption> Captions { get; } = captions;

    /// <summary>What a screen reader says, and a pointer that rests on it shows.</summary>
    public required string Description { get; init; }

    /// <summary>Whether it is there already, and is drawn with broken edges.</summary>
    public bool IsExisting { get; init; }

    /// <summary>The region of a room; null for others, and where only the deployment knows it.</summary>
    public string? Region { get; init; }

    /// <summary>The gateways and Route Servers on its edge.</summary>
    public ImmutableArray<Shape> Plates { get; init; } = [];

    /// <summary>The subnets in it.</summary>
    public ImmutableArray<Shape> Rows { get; init; } = [];

    /// <summary>The ways out to the internet at its lower edge.</summary>
    public ImmutableArray<Shape> Exits { get; init; } = [];

    public Mark? Mark { get; set; }

    public string Id { get; set; } = "";

    /// <summary>Which column of spokes it stands in, from 0.</summary>
    public int Column { get; set; }

    /// <summary>Whether its line meets it near its lower edge, where it passes below what stands before it.</summary>
    public bool IsMetAtFoot { get; set; }

    public int X { get; set; }

    public int Y { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int Middle => Y + (Height / 2);

    /// <summary>It and all that is in it.</summary>
    public IEnumerable<Shape> All => [this, .. Plates, .. Rows, .. Exits];
}
