using Gatewright.CSharp.Code;

namespace Gatewright.CSharp.Loops;

/// <summary>
/// Finds units side by side that do the same with other values, three or more, and makes a loop of them: for the spokes of a hub, for sites.
/// Two are left as they are, and so is what would need a wide table.
/// </summary>
internal static class LoopFinder
{
    private const int Fewest = 3;

    private const int Widest = 6;

    public static IReadOnlyList<Piece> Fold(IReadOnlyList<Line> lines)
    {
        UnitShape[] units = [.. Units(lines).Select(UnitShape.Of)];
        var usedIn = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (index, unit) in units.Index())
        {
            foreach (var name in unit.Lines.SelectMany(it => Variable.In(it.Expression)))
            {
                if (!usedIn.TryGetValue(name.Identifier.Text, out var places))
                    usedIn[name.Identifier.Text] = places = [];
                places.Add(index);
            }
        }

        var pieces = new List<Piece>();
        for (var first = 0; first < units.Length;)
        {
            var count = 1;
            while (first + count < units.Length && units[first + count].Text == units[first].Text && IsOnItsOwn(first + count))
                count++;
            if (count >= Fewest && IsOnItsOwn(first) && Table.Of(units[first..(first + count)], lines.Count + pieces.Count) is { } loop
                && loop.Columns.Length <= Widest)
            {
                pieces.Add(loop);
                first += count;
            }
            else
            {
                pieces.AddRange(units[first].Lines);
                first++;
            }
        }

        return pieces;

        bool IsOnItsOwn(int index) => units[index].Own.All(name => !usedIn.TryGetValue(name, out var places) || places.SetEquals([index]));
    }

    private static IEnumerable<IReadOnlyList<Line>> Units(IReadOnlyList<Line> lines)
    {
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Unit == lines[first].Unit)
                last++;
            yield return [.. lines.Skip(first).Take(last - first + 1)];
            first = last + 1;
        }
    }
}
