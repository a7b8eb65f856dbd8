using Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>Another literal in place of a literal. What is computed or comes from elsewhere isn't ours to replace.</summary>
internal static class ReplacedArgument
{
    public static ImmutableArray<TextChange> In(Place place, string code) =>
        IsAlike(place, SyntaxFactory.ParseExpression(code)) ? [new(place.Node.Span, place.Spelt(code))] : [];

    private static bool IsAlike(Place place, ExpressionSyntax code) => code switch
    {
        LiteralExpressionSyntax => Unsigned(place.Node).IsKind(code.Kind()),
        MemberAccessExpressionSyntax => place.Model.GetSymbolInfo(place.Node).Symbol is { IsStatic: true } member && Core.Owns(member),
        _ => false,
    };

    private static ExpressionSyntax Unsigned(ExpressionSyntax node) =>
        node is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negative ? negative.Operand : node;
}
