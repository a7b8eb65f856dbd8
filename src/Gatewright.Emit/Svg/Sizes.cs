namespace Gatewright.Emit.Svg;

/// <summary>How large shapes are before they have places: as large as their texts and ports need.</summary>
internal static class Sizes
{
    public const int Pad = 12;

    /// <summary>What an icon takes with the space behind it.</summary>
    public const int Icon = 24;

    /// <summary>By how much a gateway stands out of its network.</summary>
    public const int PlateOverhang = 26;

    public const int PlateGap = 12;
    public const int RowHeight = 20;
    public const int RowGap = 4;
    public const int ExitHeight = 20;

    private const int HeaderGap = 8;

    /// <summary>The smallest room is still seen as one.</summary>
    private const int NarrowestRoom = 150;

    public static void Measure(Shape shape)
    {
        if (shape.Kind == ShapeKind.Room)
            MeasureRoom(shape);
        else
            MeasureCard(shape);
    }

    /// <summary>The height of the texts at the top of a shape.</summary>
    public static int Header(Shape shape) => Pad + shape.Captions.Sum(it => it.Height);

    /// <summary>Where the rows of a room begin, from its left edge.</summary>
    public static int RowsAt(Shape room) => Pad + (room.Plates.IsEmpty ? 0 : room.Plates.Max(it => it.Width) - PlateOverhang);

    /// <summary>Puts what is in a room at its place.</summary>
    public static void Arrange(Shape room)
    {
        var top = room.Y + Header(room) + HeaderGap;
        var y = top;
        foreach (var plate in room.Plates)
        {
            (plate.X, plate.Y) = (room.X - PlateOverhang, y);
            y += plate.Height + PlateGap;
        }

        y = top;
        foreach (var row in room.Rows)
        {
            (row.X, row.Y, row.Height) = (room.X + RowsAt(room), y, RowHeight);
            row.Width = room.Right - Pad - row.X;
            y += RowHeight + RowGap;
        }

        var x = room.X + RowsAt(room);
        foreach (var exit in room.Exits)
        {
            (exit.X, exit.Y) = (x, room.Bottom - (ExitHeight / 2));
            x = exit.Right + Pad;
        }
    }

    private static void MeasureCard(Shape card)
    {
        card.Width = Pad + Icon + Widest(card) + Pad;
        card.Height = Header(card) + Pad - 2;
    }

    private static void MeasureRoom(Shape room)
    {
        foreach (var plate in room.Plates)
            MeasureCard(plate);
        foreach (var plate in room.Plates)
            plate.Width = room.Plates.Max(it => it.Width);
        foreach (var exit in room.Exits)
            (exit.Width, exit.Height) = (Icon + exit.Captions[0].Width + Pad, ExitHeight);
        var rows = room.Rows.Select(WidthOf).DefaultIfEmpty(0).Max();
        var exits = room.Exits.Sum(it => it.Width + Pad);
        room.Width = Math.Max(NarrowestRoom, Math.Max(Pad + Icon + Widest(room) + Pad, RowsAt(room) + Math.Max(rows, exits) + Pad));
        var content = Math.Max(
            room.Plates.Sum(it => it.Height + PlateGap) - PlateGap,
            (room.Rows.Length * (RowHeight + RowGap)) - RowGap);
        room.Height = Header(room) + (content > 0 ? HeaderGap + content : 0) + Pad + (room.Exits.IsEmpty ? 0 : ExitHeight / 2);
    }

    private static int WidthOf(Shape row) => row.Captions.Sum(it => it.Width + Pad) + (row.Mark is { } mark ? mark.Width + Pad : 0) + Pad;

    private static int Widest(Shape shape) => shape.Captions.Max(it => it.Width);
}
