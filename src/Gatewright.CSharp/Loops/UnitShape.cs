using Gatewright.CSharp.Code;

namespace Gatewright.CSharp.Loops;

/// <summary>
/// What statements have in common that do the same with other values: their text without the values, and the values. Names that the statements declare
/// themselves are counted, so that it doesn't matter what they are.
/// </summary>
internal sealed class UnitShape
{
    private readonly Dictionary<string, int> own = new(StringComparer.Ordinal);
    private readonly System.Text.StringBuilder text = new();
    private readonly List<ExpressionSyntax> values = [];

    private UnitShape(IReadOnlyList<Line> lines)
    {
        Lines = lines;
        foreach (var line in lines)
        {
            text.Append(line.Type).Append('=');
            foreach (var comment in line.Comments)
                text.Append("//").Append(comment);
            Read(line.Expression);
            text.Append(';');
            if (line.Variable is { } variable)
                own[variable.Placeholder] = own.Count;
        }
    }

    public IReadOnlyList<Line> Lines { get; }

    public string Text => text.ToString();

    /// <summary>What may differ from unit to unit, in the order of the text.</summary>
    public IReadOnlyList<ExpressionSyntax> Values => values;

    public IEnumerable<string> Own => own.Keys;

    public static UnitShape Of(IReadOnlyList<Line> lines) => new(lines);

    /// <summary>Whether an expression is a value that may stand in a table: text, a number, a member of an enum or of a list of SKUs.</summary>
    public static bool IsValue(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.GetAnnotations(Syntax.Meaning).Any(),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type, Parent: not InvocationExpressionSyntax } =>
            char.IsAsciiLetterUpper(type.Identifier.Text[0]),
        _ => false,
    };

    private void Read(SyntaxNode node)
    {
        if (IsValue(node))
        {
            values.Add((ExpressionSyntax)node);
            text.Append(node is MemberAccessExpressionSyntax member ? member.Expression.ToString() : node.Kind().ToString()).Append('?');
            return;
        }

        if (node is IdentifierNameSyntax { Identifier.Text: var name } && own.TryGetValue(name, out var number))
        {
            text.Append('#').Append(number);
            return;
        }

        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
                Read(inner);
            else
                text.Append(child.AsToken().Text).Append(' ');
        }
    }
}
