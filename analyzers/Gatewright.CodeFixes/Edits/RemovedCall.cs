using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>A chain without one of its calls, or a block without a statement that was nothing else. Comments stay.</summary>
internal static class RemovedCall
{
    public static ImmutableArray<TextChange> In(Place place)
    {
        if (place.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            return [];
        if (call.Parent is ExpressionStatementSyntax statement)
            return access.Expression is InvocationExpressionSyntax or ObjectCreationExpressionSyntax ? Link(place, call, access)
                : access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax ? Statement(place, statement)
                : [];
        var isOfOneType = SymbolEqualityComparer.Default.Equals(place.Model.GetTypeInfo(access.Expression).Type, place.Model.GetTypeInfo(call).Type);
        return isOfOneType && !IsDoneForItsEffect(place, call, access) ? Link(place, call, access) : [];
    }

    /// <summary>What a call is made on is no statement, so it can't stay where only a statement may stand.</summary>
    private static bool IsDoneForItsEffect(Place place, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        if (access.Expression is InvocationExpressionSyntax or ObjectCreationExpressionSyntax)
            return false;
        return call.Parent switch
        {
            ForStatementSyntax => true,
            ArrowExpressionClauseSyntax arrow => place.Model.GetDeclaredSymbol(arrow.Parent!) is not IMethodSymbol { ReturnsVoid: false },
            LambdaExpressionSyntax lambda => place.Model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { ReturnsVoid: false },
            _ => false,
        };
    }

    private static ImmutableArray<TextChange> Link(Place place, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        var receiver = access.Expression;
        var comments = receiver.GetTrailingTrivia().Concat(access.OperatorToken.LeadingTrivia).Where(IsComment).ToList();
        if (comments.Count == 0)
            return [Without(receiver.Span.End, call.Span.End)];

        var lineOfDot = place.Text.Lines.GetLineFromPosition(access.OperatorToken.SpanStart);
        var rest = place.Text.Lines.GetLineFromPosition(call.Span.End);
        if (place.IsFirstOnLine(access.OperatorToken) && string.IsNullOrWhiteSpace(place.Text.ToString(TextSpan.FromBounds(call.Span.End, rest.End))))
            return [Without(place.Text.Lines[lineOfDot.LineNumber - 1].End, call.Span.End)];
        return
        [
            Without(receiver.Span.End, call.Span.End),
            new(new(rest.End, 0), string.Concat(comments.Select(comment => $" {comment}"))),
        ];
    }

    private static ImmutableArray<TextChange> Statement(Place place, ExpressionStatementSyntax statement)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax))
            return [new(statement.Span, "{ }")];
        var line = place.Text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = place.Text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = place.IsFirstOnLine(statement.GetFirstToken())
            && string.IsNullOrWhiteSpace(place.Text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        return [isAlone ? Without(line.Start, last.EndIncludingLineBreak) : Without(statement.SpanStart, statement.Span.End)];
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    private static TextChange Without(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
