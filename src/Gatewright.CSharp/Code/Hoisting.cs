using Gatewright.Model;

namespace Gatewright.CSharp.Code;

/// <summary>
/// Puts what several units use before the first of them: a key vault, a subscription, a route table of all spokes. Then the first unit looks like the
/// others.
/// </summary>
internal static class Hoisting
{
    public static IReadOnlyList<Line> Apply(IReadOnlyList<Line> lines)
    {
        var usedIn = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var name in Variable.In(line.Expression))
            {
                if (!usedIn.TryGetValue(name.Identifier.Text, out var units))
                    usedIn[name.Identifier.Text] = units = [];
                units.Add(line.Unit);
            }
        }

        var hoisted = new List<Line>(lines.Count);
        var number = -1_000_000;
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Unit == lines[first].Unit)
                last++;
            hoisted.AddRange(Sorted([.. lines.Skip(first).Take(last - first + 1)], usedIn, ref number));
            first = last + 1;
        }

        return hoisted;
    }

    private static IEnumerable<Line> Sorted(List<Line> unit, Dictionary<string, HashSet<int>> usedIn, ref int number)
    {
        var shared = new List<Line>();
        for (var at = 0; at < unit.Count; at++)
        {
            if (!IsShared(unit[at], usedIn))
                continue;
            Line[] block = [.. unit.Skip(at).TakeWhile(it => it == unit[at]
                || (it.Topic == unit[at].Topic && it.Topic is NetworkSecurityGroupElement or RouteTableElement))];
            var before = unit.Take(at).ToList();
            if (!CanPass(block, before))
                continue;
            var own = --number;
            shared.AddRange(block.Select(it => Moved(it, own)));
            unit.RemoveRange(at, block.Length);
            at--;
        }

        return [.. shared, .. unit];
    }

    /// <summary>Networks and what lies in them are units of their own; what they use may be of several.</summary>
    private static bool IsShared(Line line, Dictionary<string, HashSet<int>> usedIn) =>
        line is { Variable: { } variable, IsSupply: true } && usedIn.TryGetValue(variable.Placeholder, out var units) && units.Count > 1;

    private static bool CanPass(Line[] block, List<Line> before)
    {
        var declared = before.Select(it => it.Variable?.Placeholder).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var made = block.SelectMany(it => Creation.Of(it.Expression)).ToHashSet(StringComparer.Ordinal);
        return !block.SelectMany(it => Variable.In(it.Expression)).Any(it => declared.Contains(it.Identifier.Text))
            && !before.SelectMany(it => Creation.Of(it.Expression)).Any(made.Contains);
    }

    private static Line Moved(Line line, int unit) => new()
    {
        Expression = line.Expression, Variable = line.Variable, Type = line.Type, Inline = line.Inline, IsSupply = true, Unit = unit, Comments = line.Comments,
        Topic = line.Topic is NetworkSecurityGroupElement or RouteTableElement ? line.Topic : Supplies,
    };

    private static readonly object Supplies = new();
}
