using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>A call after the one that made a thing: on a line of its own where the chain is written so, else on the same line.</summary>
internal static class AddedCall
{
    public static ImmutableArray<TextChange> In(Place place, string call)
    {
        var verb = call.Substring(1, call.IndexOf('(') - 1);
        if (place.Node is ImplicitObjectCreationExpressionSyntax || !place.HasVerb(place.Model.GetTypeInfo(place.Node).Type, verb))
            return [];

        var code = place.Spelt(call);
        var after = DotsAfter(place.Node).ToList();
        var isOnOneLine = after.Count > 0 && !place.IsFirstOnLine(after[0]);
        var lead = after.Concat(DotsWithin(place.Node)).FirstOrDefault(place.IsFirstOnLine);
        return isOnOneLine || lead == default
            ? [new(new(place.Node.Span.End, 0), code)]
            : [new(new(EndOfLine(place.Node), 0), place.NewLine + place.BeforeOnLine(lead) + code)];
    }

    /// <summary>Comments stay on the line of what they are about.</summary>
    private static int EndOfLine(SyntaxNode node) => node.GetTrailingTrivia().FirstOrDefault(it => it.IsKind(SyntaxKind.EndOfLineTrivia)) is var end
        && end != default
        ? end.SpanStart
        : node.Span.End;

    private static IEnumerable<SyntaxToken> DotsAfter(SyntaxNode node)
    {
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == node)
        {
            yield return access.OperatorToken;
            node = next;
        }
    }

    private static IEnumerable<SyntaxToken> DotsWithin(SyntaxNode node)
    {
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            yield return access.OperatorToken;
            node = access.Expression;
        }
    }
}
