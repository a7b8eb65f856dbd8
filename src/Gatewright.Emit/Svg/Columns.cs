namespace Gatewright.Emit.Svg;

/// <summary>
/// What stands in which column: outside on the left, hubs in the middle, spokes on the right. A hub has gateways that are joined to something, or is peered
/// with several networks; a network that is joined to nothing stands with the hubs.
/// </summary>
internal sealed class Columns
{
    private readonly HashSet<Shape> hubs = [];
    private readonly Dictionary<Shape, Shape> wholes;
    private readonly Dictionary<(Shape Hub, WireKind Kind), Net> combs = [];

    public Columns(Scene scene)
    {
        var peerings = scene.Wires.Where(it => it.Kind == WireKind.Peering).ToArray();
        var neighbours = peerings.SelectMany(it => new[] { (it.From, it.To), (it.To, it.From) }).Distinct().ToLookup(it => it.Item1, it => it.Item2);
        var joined = scene.Wires.SelectMany(it => new[] { it.From, it.To }).ToHashSet();
        foreach (var shape in scene.Shapes.Where(IsNetwork))
        {
            var others = neighbours[shape].ToArray();
            if ((!shape.Plates.IsEmpty && !IsLeaf(shape)) || others.Length == 0 || (others.Length > 1 && others.Any(IsLeaf)))
                hubs.Add(shape);
        }

        foreach (var peering in peerings.Where(it => !hubs.Contains(it.From) && !hubs.Contains(it.To)))
            hubs.Add(peering.To);
        Outside = [.. scene.Shapes.Where(it => !IsNetwork(it))];
        Hubs = [.. scene.Shapes.Where(hubs.Contains)];
        Spokes = [.. scene.Shapes.Where(it => IsNetwork(it) && !hubs.Contains(it))];
        wholes = scene.Shapes.SelectMany(whole => whole.Plates.Append(whole).Select(part => (part, whole))).ToDictionary(it => it.part, it => it.whole);
        foreach (var wire in scene.Wires)
            Add(wire);

        // A gateway that nothing is joined to yet makes no hub of what another one already has as its spoke.
        bool IsLeaf(Shape shape) => neighbours[shape].Count() == 1
            && (shape.Plates.IsEmpty || (peerings.Count(it => it.From == shape || it.To == shape) == 1
                && !shape.Plates.Any(joined.Contains) && neighbours[neighbours[shape].First()].Count() > 1));
    }

    public ImmutableArray<Shape> Outside { get; }

    public ImmutableArray<Shape> Hubs { get; }

    public ImmutableArray<Shape> Spokes { get; }

    /// <summary>On the left of what is outside, between it and hubs, between hubs and spokes, on the right of spokes.</summary>
    public ImmutableArray<Gap> Gaps { get; } = [new(), new(), new(), new()];

    /// <summary>The room or card that a plate belongs to; itself where it is one.</summary>
    public Shape Whole(Shape shape) => wholes[shape];

    private static bool IsNetwork(Shape shape) => shape.Kind is ShapeKind.Room or ShapeKind.Networks;

    private void Add(Wire wire)
    {
        switch (wire.Kind)
        {
            case WireKind.GlobalReach:
                Gaps[0].Nets.Add(new(wire.Kind) { Right = { new(wire.From, wire), new(wire.To, null) } });
                break;
            case WireKind.NetworkTunnel:
                Gaps[1].Nets.Add(new(wire.Kind) { Right = { new(wire.From, wire), new(wire.To, null) } });
                break;
            case WireKind.Peering when hubs.Contains(wire.From) && hubs.Contains(wire.To):
                Gaps[2].Nets.Add(new(wire.Kind) { Left = { new(wire.From, wire), new(wire.To, null) } });
                break;
            case WireKind.Peering when !hubs.Contains(wire.From) && !hubs.Contains(wire.To):
                Gaps[3].Nets.Add(new(wire.Kind) { Left = { new(wire.From, wire), new(wire.To, null) } });
                break;
            case WireKind.Peering when hubs.Contains(wire.To):
                CombOf(wire.To, wire.Kind, Gaps[2], net => net.Left).Right.Add(new(wire.From, wire));
                break;
            case WireKind.Peering:
                CombOf(wire.From, wire.Kind, Gaps[2], net => net.Left).Right.Add(new(wire.To, wire));
                break;
            default:
                CombOf(wire.To, wire.Kind, Gaps[1], net => net.Right).Left.Add(new(wire.From, wire));
                break;
        }
    }

    private Net CombOf(Shape hub, WireKind kind, Gap gap, Func<Net, List<Port>> side)
    {
        if (!combs.TryGetValue((hub, kind), out var net))
        {
            combs[(hub, kind)] = net = new(kind);
            side(net).Add(new(hub, null));
            gap.Nets.Add(net);
        }

        return net;
    }
}
