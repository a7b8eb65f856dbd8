namespace Gatewright.Emit.Svg;

/// <summary>
/// Where everything stands. Regions lie one below the other; in each its hubs, and beside each hub what is joined to it, so that most lines are short and
/// level. What is outside stands as near to the middle of its lines as its neighbours let it.
/// </summary>
internal sealed class PictureLayout
{
    private const int Margin = 24;

    /// <summary>Between cards, and between hubs.</summary>
    private const int CardGap = 18;
    private const int HubGap = 30;
    private const int PlaceGap = 24;
    private const int PlacePad = 16;

    /// <summary>In a spoke with gateways, where its line meets it.</summary>
    private const int BelowPlates = 18;

    /// <summary>With more columns the lines take the room that they save.</summary>
    private const int MostAcross = 8;

    private readonly Columns columns;
    private readonly ILookup<Shape, Shape> joined;
    private readonly SpokeRows rows;

    /// <param name="scene">What is shown.</param>
    /// <param name="top">Where it begins, below the heading.</param>
    public PictureLayout(Scene scene, int top)
    {
        columns = new(scene);
        joined = Gaps[1].Nets.Concat(Gaps[2].Nets).SelectMany(net => Ends(net.Left, net.Right).Concat(Ends(net.Right, net.Left)))
            .ToLookup(it => it.Own, it => it.Other);
        var ports = Gaps.SelectMany(gap => gap.Nets).SelectMany(net => net.Ports).ToLookup(it => it.Shape);
        rows = new(spoke => ports[spoke].Count() > 1);
        foreach (var shape in scene.Shapes)
            Sizes.Measure(shape);
        foreach (var spoke in columns.Spokes.Where(it => !it.Plates.IsEmpty))
            spoke.Height += BelowPlates;
        MakeRoomForPorts();
        Align(columns.Outside);
        Align(columns.Hubs);
        Align(columns.Spokes);
        Places = PlaceWithin();
        PlaceOutside();
        MoveTo(top);
        foreach (var room in scene.Shapes.Where(it => it.Kind == ShapeKind.Room))
            Sizes.Arrange(room);
        for (var index = 0; index < Gaps.Length; index++)
        {
            Gaps[index].Level(index == 1 ? columns.Outside : columns.Spokes, isLeftMoved: index == 1);
            Gaps[index].Route();
        }

        PlaceColumns();
        foreach (var room in scene.Shapes.Where(it => it.Kind == ShapeKind.Room))
            Sizes.Arrange(room);
        Bottom = scene.Shapes.Select(it => it.Bottom).Concat(Places.Select(it => it.Y + it.Height)).Append(top).Max();
    }

    public ImmutableArray<Place> Places { get; }

    public ImmutableArray<Gap> Gaps => columns.Gaps;

    public int Right { get; private set; }

    public int Bottom { get; }

    private void MakeRoomForPorts()
    {
        var ports = Gaps.SelectMany(gap => gap.Nets).SelectMany(net => net.Left.Select(it => (it.Shape, IsLeft: true)).Concat(
            net.Right.Select(it => (it.Shape, IsLeft: false))));
        foreach (var side in ports.GroupBy(it => it))
        {
            var shape = side.Key.Shape;
            var missing = (side.Count() * Gap.Step) + 8 - shape.Height;
            if (missing <= 0)
                continue;
            shape.Height += missing;
            if (shape.Kind == ShapeKind.Plate)
                columns.Whole(shape).Height += missing;
        }
    }

    private static IEnumerable<(Shape Own, Shape Other)> Ends(List<Port> own, List<Port> others) =>
        own.Select(it => it.Shape).Distinct().SelectMany(_ => others, (shape, other) => (shape, other.Shape));

    private static void Align(ImmutableArray<Shape> column)
    {
        foreach (var shape in column)
            shape.Width = column.Max(it => it.Width);
    }

    /// <summary>With so few columns of spokes that the picture isn't higher than wide; where no number does that, with the one that makes it lowest.</summary>
    private ImmutableArray<Place> PlaceWithin()
    {
        var heights = new List<int>();
        for (rows.Across = 1; rows.Across <= MostAcross; rows.Across++)
        {
            ImmutableArray<Place> places = [.. PlaceNetworks()];
            heights.Add(places.Sum(it => it.Height + PlaceGap));
            if (heights[^1] <= WidthAcross(rows.Across))
                return places;
        }

        rows.Across = heights.IndexOf(heights.Min()) + 1;
        return [.. PlaceNetworks()];
    }

    private int WidthAcross(int across)
    {
        var lanes = Gaps[2].Nets.SelectMany(net => net.Right).Select(it => it.Wire?.LabelWidth ?? 0).DefaultIfEmpty(0).Max();
        return WidthOf(columns.Outside) + WidthOf(columns.Hubs) + (across * (WidthOf(columns.Spokes) + lanes));
    }

    private static int WidthOf(ImmutableArray<Shape> column) => column.Select(it => it.Width).DefaultIfEmpty(0).Max();

    private IEnumerable<Place> PlaceNetworks()
    {
        var y = 0;
        foreach (var region in columns.Hubs.Concat(columns.Spokes).GroupBy(PlaceOf).OrderBy(it => it.Key is null))
        {
            var place = new Place(region.Key) { Y = y };
            y += region.Key is null ? 0 : Place.Title;
            var spokes = region.Where(columns.Spokes.Contains).ToLookup(HubOf);
            foreach (var hub in region.Where(columns.Hubs.Contains))
                y = PlaceHub(hub, [.. spokes[hub]], y) + HubGap;
            foreach (var others in spokes.Where(it => it.Key is null || PlaceOf(it.Key) != region.Key))
                y = rows.Put([.. others], y) + HubGap;
            place.Height = y - HubGap + PlacePad - place.Y;
            y += PlaceGap - HubGap + PlacePad;
            yield return place;
        }
    }

    /// <summary>The region beside which something stands: of a spoke whose region isn't known that of its hub, if the frame ends before the spokes.</summary>
    private string? PlaceOf(Shape shape) => shape.Region is { } own ? own
        : columns.Spokes.Contains(shape) && HubOf(shape)?.Region is { } near && columns.Spokes.All(it => it.Region != near) ? near : null;

    /// <summary>A hub stands in the middle of the height that its spokes take, or what is joined to it alone.</summary>
    private int PlaceHub(Shape hub, Shape[] spokes, int y)
    {
        var outside = columns.Outside.Where(it => Joined(it).All(plate => columns.Whole(plate) == hub) && HubOf(it) == hub).ToArray();
        var height = Math.Max(hub.Height, Math.Max(rows.HeightOf(spokes), HeightOf(outside)));
        hub.Y = y + ((height - hub.Height) / 2);
        return Math.Max(y + height, rows.Put(spokes, y + ((height - rows.HeightOf(spokes)) / 2)));
    }

    private static int HeightOf(IReadOnlyCollection<Shape> stack) => Math.Max(0, stack.Sum(it => it.Height + CardGap) - CardGap);

    /// <summary>The first hub that something is joined to.</summary>
    private Shape? HubOf(Shape shape) => Joined(shape).Select(columns.Whole).FirstOrDefault(columns.Hubs.Contains);

    /// <summary>The plates and rooms at the other ends of the lines of a shape.</summary>
    private IEnumerable<Shape> Joined(Shape shape) => joined[shape];

    private void PlaceOutside()
    {
        foreach (var room in columns.Hubs.Where(it => it.Kind == ShapeKind.Room))
            Sizes.Arrange(room);
        var lowest = columns.Hubs.Select(it => (double)it.Bottom).DefaultIfEmpty(0).Max();
        var wishes = columns.Outside.Select(shape => Joined(shape).Select(it => (double)it.Middle).ToArray() is { Length: > 0 } middles
            ? new Wish(shape, middles.Average() - (shape.Height / 2.0), 1)
            : new Wish(shape, lowest, 0.001));
        Spread.Out([.. wishes.OrderBy(it => it.Weight < 1).ThenBy(it => it.Y + (it.Shape.Height / 2.0))], CardGap);
    }

    private void MoveTo(int top)
    {
        var shapes = columns.Outside.Concat(columns.Hubs).Concat(columns.Spokes).ToArray();
        var by = top - shapes.Select(it => it.Y).Concat(Places.Select(it => it.Y)).DefaultIfEmpty(top).Min();
        // Rows keep their levels.
        by += rows.Across > 1 ? (Gap.Step - (by % Gap.Step)) % Gap.Step : 0;
        foreach (var shape in shapes)
            shape.Y += by;
        foreach (var place in Places)
            place.Y += by;
    }

    private void PlaceColumns()
    {
        var x = Margin;
        Gaps[0].Place(x);
        x = Put(columns.Outside, x + Gaps[0].Width);
        Gaps[1].Place(x);
        var frame = x + Gaps[1].Width + (columns.Outside.IsEmpty || Gaps[1].Nets.Count > 0 ? 0 : Margin);
        x = frame + PlacePad + (columns.Hubs.Any(it => !it.Plates.IsEmpty) ? Sizes.PlateOverhang : 0);
        x = Put(columns.Hubs, x);
        Gaps[2].Place(x);
        var hubsRight = x;
        x = Put(columns.Spokes, x + Gaps[2].Width, Gaps[2].RightLane);
        foreach (var place in Places)
        {
            place.X = frame;
            place.Width = (columns.Spokes.Any(it => it.Region == place.Name) ? x : hubsRight) + PlacePad - frame;
        }

        Gaps[3].Place(x + PlacePad);
        Right = x + PlacePad + Gaps[3].Width;
    }

    private static int Put(ImmutableArray<Shape> column, int x, int lane = 0)
    {
        foreach (var shape in column)
            shape.X = x + (shape.Column * (shape.Width + lane));
        return column.Select(it => it.Right).DefaultIfEmpty(x).Max();
    }
}
