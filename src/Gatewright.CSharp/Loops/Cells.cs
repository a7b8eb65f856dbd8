using Gatewright.CSharp.Code;

namespace Gatewright.CSharp.Loops;

/// <summary>The values that stand at one place of several units.</summary>
internal sealed class Cells(ImmutableArray<ExpressionSyntax> expressions)
{
    public ImmutableArray<ExpressionSyntax> Expressions { get; } = expressions;

    public bool AreSame => Expressions.All(it => it.ToString() == Expressions[0].ToString());

    public bool IsText => Expressions.All(it => it.IsKind(SyntaxKind.StringLiteralExpression));

    public ImmutableArray<string> Texts => [.. Expressions.OfType<LiteralExpressionSyntax>().Select(it => it.Token.ValueText)];

    /// <summary>The blocks, if all texts are ones.</summary>
    public ImmutableArray<Cidr> Blocks => field.IsDefault ? field = ReadBlocks() : field;

    /// <summary>Larger blocks first; what is no block before all of them.</summary>
    public int PrefixLength => Blocks.IsEmpty ? -1 : Blocks.Max(it => it.PrefixLength);

    public int Length => Expressions.Sum(it => it.ToString().Length);

    /// <summary>What the values are for; one where all agree.</summary>
    public ImmutableArray<string> Hints => [.. Expressions.Select(it => Syntax.MeaningOf(it).Hint).Distinct(StringComparer.Ordinal)];

    /// <summary>The kind of value that the methods take.</summary>
    public string Meaning => Syntax.MeaningOf(Expressions[0]).Type;

    /// <summary>The type of a column with them.</summary>
    public string Type => IsText ? "string"
        : Expressions[0] is MemberAccessExpressionSyntax member ? member.Expression.ToString()
        : Meaning;

    private ImmutableArray<Cidr> ReadBlocks()
    {
        if (!IsText || Meaning is not (nameof(Cidr) or nameof(AddressPrefix)))
            return [];
        var blocks = Texts.Select(Cidr.Parse).OfType<Value<Cidr>.Known>().Select(it => it.Value).ToImmutableArray();
        return blocks.Length == Expressions.Length && blocks.Zip(Texts).All(it => it.First.ToString() == it.Second) ? blocks : [];
    }
}
