using Gatewright.Model;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Replaying;

/// <summary>Turns the origin of a finding into the place in the source that is to blame.</summary>
internal static class WrittenAt
{
    public static PlacedFinding Place(Finding finding)
    {
        var location = Blamed(finding.Origin)?.GetLocation() ?? Location.None;
        return new(finding, location.GetLineSpan(), location.SourceSpan);
    }

    /// <summary>What wrote the argument, or else the name of the verb.</summary>
    private static SyntaxNode? Blamed(Origin origin)
    {
        if (origin.Call?.Token is not ReplayedCall call)
            return null;
        return origin.Argument is { } name && call.Arguments.TryGetValue(name, out var argument)
            ? Writer(argument, origin.Item) ?? Verb(call.Site.Syntax)
            : Verb(call.Site.Syntax);
    }

    private static SyntaxNode? Writer(Abstract argument, int item)
    {
        var source = argument.It is Items { List: { } list } && item < list.Count ? list[item].Source ?? argument.Source : argument.Source;
        return source is { IsImplicit: false } ? source.Syntax : null;
    }

    private static SyntaxNode Verb(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax { Expression: var name } => name,
        ObjectCreationExpressionSyntax { Type: var type } => type,
        _ => call,
    };
}
