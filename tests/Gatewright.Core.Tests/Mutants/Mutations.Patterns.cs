using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Gatewright.Tests.Mutants;

internal sealed partial class Mutations
{
    /// <summary>Other patterns for one: other bounds and figures, and alternatives left out.</summary>
    private IEnumerable<string> Patterns(PatternSyntax pattern) =>
        from part in pattern.DescendantNodesAndSelf()
        from other in OtherPart(part)
        select Replaced(pattern, part, other);

    private IEnumerable<string> OtherPart(SyntaxNode part) => part switch
    {
        BinaryPatternSyntax it => [it.Left.ToString(), it.Right.ToString()],
        RelationalPatternSyntax it => [$"{OtherBound(it.OperatorToken)} {it.Expression}"],
        UnaryPatternSyntax { Parent: not IsPatternExpressionSyntax } it => [it.Pattern.ToString()],
        PropertyPatternClauseSyntax { Subpatterns: { Count: > 1 } parts } => parts.Select(left => $"{{ {string.Join(", ", parts.Where(it => it != left))} }}"),
        LiteralExpressionSyntax { RawKind: (int)TrueLiteralExpression } => ["false"],
        LiteralExpressionSyntax { RawKind: (int)FalseLiteralExpression } => ["true"],
        LiteralExpressionSyntax { RawKind: (int)NumericLiteralExpression } or NameSyntax or MemberAccessExpressionSyntax when IsFigure((ExpressionSyntax)part) => Neighbours((ExpressionSyntax)part),
        _ => [],
    };

    private static string OtherBound(SyntaxToken bound) => bound.Kind() switch
    {
        LessThanToken => "<=",
        LessThanEqualsToken => "<",
        GreaterThanToken => ">=",
        _ => ">",
    };
}
