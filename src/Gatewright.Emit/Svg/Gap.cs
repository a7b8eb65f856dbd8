namespace Gatewright.Emit.Svg;

/// <summary>
/// The room between two columns: beside either column a lane for the texts of its lines, which are level there, and between them tracks for upright lines.
/// Levels on the left and on the right differ by half a step, so that no line lies on another.
/// </summary>
internal sealed class Gap
{
    /// <summary>Between the lines that meet one shape: a text stands on each.</summary>
    public const int Step = 24;

    public const int HalfStep = Step / 2;
    private const int TrackWidth = 12;

    /// <summary>Before and behind a text on a line.</summary>
    public const int LabelPad = 8;

    public List<Net> Nets { get; } = [];

    public int X { get; private set; }

    public int LeftLane { get; private set; }

    public int RightLane { get; private set; }

    private int Tracks { get; set; }

    private ImmutableArray<Shape> Column { get; set; } = [];

    /// <summary>All of it; none where nothing crosses.</summary>
    public int Width => Nets.Count == 0 ? 0 : LeftLane + ((Tracks + 1) * TrackWidth) + RightLane;

    public int XOf(Net net) => X + LeftLane + ((net.Track + 1) * TrackWidth);

    public void Place(int x) => X = x;

    /// <summary>Gives the lines of each shape their levels. A shape with one line lets it run straight where it can.</summary>
    /// <param name="movable">The column whose shapes follow those of the other.</param>
    /// <param name="isLeftMoved">Whether that is the one on the left.</param>
    public void Level(ImmutableArray<Shape> movable, bool isLeftMoved)
    {
        Column = movable;
        LevelSide(net => net.Left, 0);
        LevelSide(net => net.Right, HalfStep / 2);
        foreach (var net in Nets)
            Straighten(net, isLeftMoved ? net.Left : net.Right, isLeftMoved ? net.Right : net.Left);
    }

    /// <summary>Where the lane before a shape on the right begins.</summary>
    public int RightLaneX(Shape shape) => X + Width - RightLane + (shape.Column * (shape.Width + RightLane));

    /// <summary>The next level above for a line on the right.</summary>
    public static int OnRightLevel(int y) => (int)Math.Floor((y - (HalfStep / 2)) / (double)HalfStep) * HalfStep + (HalfStep / 2);

    /// <summary>Gives nets their tracks: first so that none lies on another, then with few crossings.</summary>
    public void Route()
    {
        var bent = Nets.Where(it => !it.IsStraight).OrderBy(it => it.Top).ThenBy(it => it.Bottom).ToArray();
        var ends = new List<int>();
        foreach (var net in bent)
        {
            var free = ends.FindIndex(end => end + HalfStep < net.Top);
            if (free < 0)
            {
                free = ends.Count;
                ends.Add(0);
            }

            ends[free] = net.Bottom;
            net.Track = free;
        }

        Tracks = ends.Count;
        Crossings.Lessen(bent, Tracks);
        LeftLane = LaneOf(net => net.Left);
        RightLane = LaneOf(net => net.Right);
    }

    private int LaneOf(Func<Net, List<Port>> side) => Nets.SelectMany(side).Where(port => port.Wire is not null)
        .Select(port => port.Wire!.LabelWidth + (2 * LabelPad) + (port.Shape is { IsMetAtFoot: true, Plates.IsEmpty: false } ? Sizes.PlateOverhang : 0))
        .DefaultIfEmpty(HalfStep).Max();

    private void LevelSide(Func<Net, List<Port>> side, int offset)
    {
        foreach (var shape in Nets.SelectMany(net => side(net).Select(port => (net, port))).GroupBy(it => it.port.Shape))
        {
            if (shape.Key.IsMetAtFoot)
            {
                foreach (var (_, port) in shape)
                    port.Y = OnRightLevel(shape.Key.Bottom - SpokeRows.Foot);
                continue;
            }

            var ports = shape.OrderBy(it => it.net.MiddleBut(shape.Key)).Select(it => it.port).ToArray();
            var first = shape.Key.Middle - ((ports.Length - 1) * HalfStep);
            first = (int)Math.Round((first - offset) / (double)HalfStep, MidpointRounding.AwayFromZero) * HalfStep + offset;
            for (var index = 0; index < ports.Length; index++)
                ports[index].Y = first + (index * Step);
        }
    }

    private void Straighten(Net net, List<Port> moved, List<Port> fixedOnes)
    {
        if (fixedOnes.Count != 1)
            return;
        foreach (var port in moved)
        {
            var by = fixedOnes[0].Y - port.Y;
            if (Nets.SelectMany(it => it.Ports).Count(it => it.Shape == port.Shape) > 1 || port.Shape.IsMetAtFoot)
                continue;
            if (Math.Abs(by) >= HalfStep && (Math.Abs(by) > Step || moved.Count > 1 || !IsFree(port.Shape, by)))
                continue;
            port.Shape.Y += Math.Abs(by) < HalfStep ? 0 : by;
            port.Y = fixedOnes[0].Y;
        }
    }

    /// <summary>Whether a shape may be moved up or down without coming near another one of its column.</summary>
    private bool IsFree(Shape shape, int by) => Column.All(other =>
        other == shape || shape.Y + by >= other.Bottom + HalfStep || shape.Bottom + by + HalfStep <= other.Y);
}
