using Gatewright.Rules;
using Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.RulePages;

/// <summary>Does to a program's text what a suggested fix says, at the places that replay gives.</summary>
internal static class Remedies
{
    public static string Apply(this SuggestedFix fix, string text)
    {
        var call = ((ReplayedCall)fix.Origin.Call!.Token!).Site.Syntax;
        return SourceText.From(text).WithChanges(fix switch
        {
            SuggestedFix.AddCall add => new TextChange(new(call.Span.End, 0), add.Call),
            SuggestedFix.ReplaceArgument replace => new TextChange(WrittenAt.Blamed(fix.Origin)!.Span, replace.Code),
            SuggestedFix.RemoveCall => new TextChange(Removed((InvocationExpressionSyntax)call), ""),
            _ => throw new InvalidOperationException($"'{fix.GetType().Name}' can't be applied"),
        }).ToString();
    }

    /// <summary>A link of a chain goes alone; a call that is the whole statement takes the statement with it.</summary>
    private static TextSpan Removed(InvocationExpressionSyntax call)
    {
        var receiver = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        return call.Parent is ExpressionStatementSyntax statement && receiver is not InvocationExpressionSyntax
            ? statement.FullSpan
            : TextSpan.FromBounds(receiver.Span.End, call.Span.End);
    }
}
