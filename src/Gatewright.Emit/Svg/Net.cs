namespace Gatewright.Emit.Svg;

/// <summary>Where a line meets a shape.</summary>
/// <param name="shape">The shape.</param>
/// <param name="wire">The wire whose text stands here; null where none does.</param>
internal sealed class Port(Shape shape, Wire? wire)
{
    public Shape Shape { get; } = shape;

    public Wire? Wire { get; } = wire;

    public int Y { get; set; }
}

/// <summary>
/// Lines of one kind that are drawn as one: those of a gateway leave it together and part on their way, as a comb does. It crosses a gap between two columns,
/// or joins shapes of one column.
/// </summary>
/// <param name="kind">What its lines are.</param>
internal sealed class Net(WireKind kind)
{
    public WireKind Kind { get; } = kind;

    /// <summary>Where it meets the right edges of the column on the left.</summary>
    public List<Port> Left { get; } = [];

    /// <summary>Where it meets the left edges of the column on the right.</summary>
    public List<Port> Right { get; } = [];

    /// <summary>Which of the upright lanes between the columns it has, from 0.</summary>
    public int Track { get; set; }

    public IEnumerable<Port> Ports => Left.Concat(Right);

    public int Top => Ports.Min(it => it.Y);

    public int Bottom => Ports.Max(it => it.Y);

    /// <summary>Whether it needs no track.</summary>
    public bool IsStraight => Top == Bottom;

    /// <summary>The middle of the other ends as seen from a shape.</summary>
    public double MiddleBut(Shape shape) => Ports.Where(it => it.Shape != shape).Select(it => (double)it.Shape.Middle).DefaultIfEmpty(shape.Middle).Average();
}
