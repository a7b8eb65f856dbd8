namespace Gatewright.Emit.Svg;

/// <summary>
/// Spokes in rows, where a column of them would be too high. The line to a spoke passes below those before it in its row: each stands a step lower than the one
/// before it, and lines meet them near their lower edge.
/// </summary>
/// <param name="isAlone">Whether a spoke has more than one line, and so a row of its own.</param>
internal sealed class SpokeRows(Func<Shape, bool> isAlone)
{
    /// <summary>Between rows.</summary>
    public const int RowGap = 18;

    /// <summary>From the lower edge of a spoke to its line: what hangs over that edge is lower by less than a step.</summary>
    public const int Foot = 10;

    /// <summary>How many stand side by side.</summary>
    public int Across { get; set; } = 1;

    public int HeightOf(IReadOnlyCollection<Shape> spokes) => spokes.Count == 0 ? 0 : Put(spokes, 0);

    /// <summary>Gives spokes their places, and tells where they end.</summary>
    public int Put(IReadOnlyCollection<Shape> spokes, int y)
    {
        var bottom = y;
        foreach (var row in Rows(spokes))
        {
            var height = row.Max(it => it.Height);
            if (Across > 1)
                y = Gap.OnRightLevel(y + height - Foot) + Gap.HalfStep + Foot - height;
            for (var column = 0; column < row.Count; column++)
            {
                var spoke = row[column];
                (spoke.Column, spoke.Y) = (column, y + height - spoke.Height + (column * Gap.Step));
                spoke.IsMetAtFoot = !spoke.Plates.IsEmpty || (Across > 1 && !isAlone(spoke));
            }

            bottom = row[^1].Bottom;
            y = bottom + RowGap;
        }

        return bottom;
    }

    private IEnumerable<List<Shape>> Rows(IEnumerable<Shape> spokes)
    {
        var row = new List<Shape>();
        foreach (var spoke in spokes.OrderBy(it => Across > 1 && isAlone(it)))
        {
            if (row.Count > 0 && (row.Count == Across || isAlone(spoke) || isAlone(row[0])))
            {
                yield return row;
                row = [];
            }

            row.Add(spoke);
        }

        if (row.Count > 0)
            yield return row;
    }
}
