using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>The arguments that are meant by a call that no overload takes, and what is called after it.</summary>
internal static class OtherArguments
{
    public static ImmutableArray<TextChange> In(Place place, string code) =>
        place.Node is InvocationExpressionSyntax call ? [new(call.ArgumentList.Span, code)] : [];
}
