namespace Gatewright.CSharp.Code;

using static SyntaxFactory;

/// <summary>
/// Takes away names that nobody needs: what is used once stands where it is used, as far as everything is still made in the same order, and what is used
/// nowhere has no name.
/// </summary>
internal static class Inlining
{
    /// <summary>How far a statement may move.</summary>
    private const int Reach = 40;

    private const int Short = 70;

    private const int Long = 130;

    public static IReadOnlyList<Line> Apply(IReadOnlyList<Line> lines)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var used in lines.SelectMany(it => Variable.In(it.Expression)))
            uses[used.Identifier.Text] = uses.GetValueOrDefault(used.Identifier.Text) + 1;
        var kept = new List<Line>(lines.Count);
        foreach (var line in lines)
        {
            while (Movable(kept, line, uses) is { } at)
            {
                var moved = kept[at];
                line.Expression = Replaced(line.Expression, moved);
                line.Comments.InsertRange(0, moved.Comments);
                kept.RemoveAt(at);
            }

            kept.Add(line);
        }

        foreach (var line in kept.Skip(1).Where(it => it.Variable is { } variable && !uses.ContainsKey(variable.Placeholder)))
            line.Variable = null;
        return kept;
    }

    /// <summary>The last statement before a line that can stand in it.</summary>
    private static int? Movable(List<Line> kept, Line line, Dictionary<string, int> uses)
    {
        foreach (var name in Variable.In(line.Expression).Reverse())
        {
            if (uses[name.Identifier.Text] != 1)
                continue;
            for (var at = kept.Count - 1; at >= Math.Max(0, kept.Count - Reach); at--)
            {
                if (kept[at].Variable?.Placeholder == name.Identifier.Text)
                {
                    if (Fits(kept, at, line, name))
                        return at;
                    break;
                }
            }
        }

        return null;
    }

    private static bool Fits(List<Line> kept, int at, Line line, IdentifierNameSyntax name)
    {
        var moved = kept[at];
        var isReceiver = IsFirst(line.Expression, name);
        var fits = moved.Type is null && moved.Inline switch
        {
            Inline.Never => false,
            Inline.InChain => isReceiver && at == kept.Count - 1,
            Inline.IfShort => !isReceiver && moved.Expression.ToString().Length <= Short,
            _ => (!isReceiver || at == kept.Count - 1) && moved.Expression.ToString().Length <= Long,
        };
        return fits && KeepsOrder(kept, at, line);
    }

    /// <summary>Whether what the moved statement makes is still made between the same others of its kind.</summary>
    private static bool KeepsOrder(List<Line> kept, int at, Line line)
    {
        var moved = Creation.Of(kept[at].Expression).ToHashSet();
        var between = kept.Skip(at + 1).SelectMany(it => Creation.Of(it.Expression)).Concat(Before(line.Expression, kept[at].Variable!.Placeholder));
        return !between.Any(moved.Contains);
    }

    /// <summary>What an expression makes before it gets to a variable.</summary>
    private static IEnumerable<string> Before(ExpressionSyntax expression, string placeholder) =>
        Creation.Of(Replaced(expression, placeholder, IdentifierName("here").Call(Creation.Mark))).TakeWhile(it => it != Creation.Mark);

    private static bool IsFirst(ExpressionSyntax expression, IdentifierNameSyntax name) => expression.GetFirstToken() == name.Identifier;

    private static ExpressionSyntax Replaced(ExpressionSyntax expression, Line moved) => Replaced(expression, moved.Variable!.Placeholder, moved.Expression);

    private static ExpressionSyntax Replaced(ExpressionSyntax expression, string placeholder, ExpressionSyntax by) =>
        expression.ReplaceNode(Variable.In(expression).Single(it => it.Identifier.Text == placeholder), by);
}
