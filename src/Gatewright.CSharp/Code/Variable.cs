namespace Gatewright.CSharp.Code;

/// <summary>A name of the program, which is chosen when all that need one are known. Until then it is a number.</summary>
internal sealed class Variable(int number, params ImmutableArray<string> suggestions)
{
    private const string Prefix = "__";

    /// <summary>Names in the order in which they are wanted.</summary>
    public ImmutableArray<string> Suggestions { get; set; } = suggestions;

    public string Placeholder { get; } = FormattableString.Invariant($"{Prefix}{number}");

    public ExpressionSyntax Use() => SyntaxFactory.IdentifierName(Placeholder);

    public static bool IsPlaceholder(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The placeholders in an expression, in their order.</summary>
    public static IEnumerable<IdentifierNameSyntax> In(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(it => IsPlaceholder(it.Identifier.Text));
}
