namespace Gatewright.Emit.Svg;

/// <summary>A region with its hubs and spokes, or the networks of which the region isn't known.</summary>
/// <param name="Name">Its name; null where it isn't known, and then it has no frame.</param>
internal sealed record Place(string? Name)
{
    public const int Title = 30;

    public int Y { get; set; }

    public int Height { get; set; }

    public int X { get; set; }

    public int Width { get; set; }
}
