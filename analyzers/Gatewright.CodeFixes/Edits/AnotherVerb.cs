using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>The verb that is meant by a call that has none.</summary>
internal static class AnotherVerb
{
    public static ImmutableArray<TextChange> In(Place place, string verb) =>
        place.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? [new(access.Name.Span, verb)] : [];
}
