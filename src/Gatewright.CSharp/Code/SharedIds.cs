namespace Gatewright.CSharp.Code;

using static SyntaxFactory;

/// <summary>Writes once what several ids of existing resources begin with.</summary>
internal static class SharedIds
{
    private const string Providers = "/providers/";

    public static IReadOnlyList<Piece> Extract(IReadOnlyList<Piece> pieces)
    {
        var shared = pieces.SelectMany(Expressions).SelectMany(Ids).GroupBy(it => it.Beginning, StringComparer.Ordinal).Where(it => it.Count() > 1)
            .Select((it, index) => (it.Key, Variable: new Variable(2_000_000_000 + index, NamesOf(it.Key)))).ToList();
        if (shared.Count == 0)
            return pieces;
        var variables = shared.ToDictionary(it => it.Key, it => it.Variable, StringComparer.Ordinal);
        return
        [
            .. shared.Select(it => new Line { Expression = LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(it.Key)), Variable = it.Variable,
                Type = "const string", Topic = shared }),
            .. pieces.Select(it => Changed(it, variables)),
        ];
    }

    private static Piece Changed(Piece piece, Dictionary<string, Variable> variables)
    {
        if (piece is Loop loop)
        {
            foreach (var line in loop.Body)
                line.Expression = Changed(line.Expression, variables);
            return new Loop
            {
                Body = loop.Body, Columns = loop.Columns, Table = loop.Table, Topic = loop.Topic,
                Rows = [.. loop.Rows.Select(row => row.Select(cell => Changed(cell, variables)).ToImmutableArray())],
            };
        }

        ((Line)piece).Expression = Changed(((Line)piece).Expression, variables);
        return piece;
    }

    private static ExpressionSyntax Changed(ExpressionSyntax expression, Dictionary<string, Variable> variables)
    {
        var changes = Ids(expression).Where(it => variables.ContainsKey(it.Beginning)).ToDictionary(it => it.Literal, it => it);
        return expression.ReplaceNodes(changes.Keys, (literal, _) => ParseExpression(
            $"$\"{{{variables[changes[literal].Beginning].Placeholder}}}{Literal(changes[literal].Tail).Text[1..^1]}\""));
    }

    private static IEnumerable<ExpressionSyntax> Expressions(Piece piece) => piece is Loop loop
        ? loop.Body.Select(it => it.Expression).Concat(loop.Rows.SelectMany(it => it))
        : [((Line)piece).Expression];

    private static IEnumerable<(LiteralExpressionSyntax Literal, string Beginning, string Tail)> Ids(ExpressionSyntax expression)
    {
        foreach (var literal in expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>())
        {
            if (!literal.IsKind(SyntaxKind.StringLiteralExpression) || Syntax.MeaningOf(literal).Type != nameof(ResourceId))
                continue;
            var id = literal.Token.ValueText;
            var at = id.IndexOf(Providers, StringComparison.OrdinalIgnoreCase);
            var end = at < 0 ? -1 : id.IndexOf('/', at + Providers.Length);
            if (end > 0 && !id.AsSpan(end).ContainsAny('{', '}'))
                yield return (literal, id[..end], id[end..]);
        }
    }

    /// <summary>As the resource group is called.</summary>
    private static ImmutableArray<string> NamesOf(string beginning) => beginning.Split('/') is [_, _, _, _, var group, .., var provider]
        ? Naming.Suggest($"{group}-{provider[(provider.LastIndexOf('.') + 1)..]}")
        : ["ids"];
}
