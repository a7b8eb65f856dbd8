using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Mutants;

/// <summary>The words of findings. They are no law, so nothing is changed in them.</summary>
internal static class Messages
{
    /// <summary>Functions that only find words.</summary>
    private static readonly string[] InWords = ["InWords", "More", "Kind", "Letters", "PlaceOf", "Shortened", "Capital"];

    public static bool Are(SyntaxNode? node) => node switch
    {
        InterpolatedStringExpressionSyntax => true,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "At" } } } arguments } => arguments.Arguments[0] != node,
        MethodDeclarationSyntax it => InWords.Contains(it.Identifier.Text) && it.ReturnType.IsKind(SyntaxKind.PredefinedType),
        PropertyDeclarationSyntax it => InWords.Contains(it.Identifier.Text) && it.Type.IsKind(SyntaxKind.PredefinedType),
        _ => false,
    };
}
