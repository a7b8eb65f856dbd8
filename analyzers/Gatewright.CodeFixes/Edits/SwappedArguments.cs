using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>Two arguments, or what a call is made on and an argument, each in the other's place.</summary>
internal static class SwappedArguments
{
    /// <param name="place">The call.</param>
    /// <param name="parameters">The other one and the first one with its item; the other is empty for what the call is made on.</param>
    public static ImmutableArray<TextChange> In(Place place, string parameters)
    {
        var parts = parameters.Split(',', ':');
        var one = parts[0].Length == 0 ? Receiver(place.Node) : place.Written(parts[0]);
        var other = place.Written(parts[1], int.Parse(parts[2]));
        return one is not null && other is not null && AreOfOneType(place, one, other)
            ? [new(one.Span, other.ToString()), new(other.Span, one.ToString())]
            : [];
    }

    /// <summary>A longer one would take all that is said in it along.</summary>
    private static ExpressionSyntax? Receiver(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && access.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
                ? access.Expression
                : null;

    private static bool AreOfOneType(Place place, ExpressionSyntax one, ExpressionSyntax other) =>
        place.Model.GetTypeInfo(one).Type is { } type && SymbolEqualityComparer.Default.Equals(type, place.Model.GetTypeInfo(other).Type);
}
