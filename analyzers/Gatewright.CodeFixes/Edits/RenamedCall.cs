using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes.Edits;

/// <summary>Another verb, which says by its name what an argument said.</summary>
internal static class RenamedCall
{
    public static ImmutableArray<TextChange> In(Place place, string verb, string parameter)
    {
        if (place.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList: var list } call
            || place.Written(parameter)?.Parent is not ArgumentSyntax argument || argument.Parent != list
            || !IsOfUse(place, call, place.Model.GetTypeInfo(access.Expression).Type, verb))
            return [];
        return [new(access.Name.Span, verb), new(Listed(place.Text, list.Arguments, argument), "")];
    }

    /// <summary>Whoever uses the result must be able to use the other verb's.</summary>
    private static bool IsOfUse(Place place, InvocationExpressionSyntax call, ITypeSymbol? receiver, string verb) =>
        place.HasVerb(receiver, verb)
        && (call.Parent is ExpressionStatementSyntax
            || receiver!.GetMembers(verb).OfType<IMethodSymbol>().Any(it =>
                SymbolEqualityComparer.Default.Equals(it.ReturnType, place.Model.GetTypeInfo(call).Type)));

    /// <summary>An argument with the comma that sets it off.</summary>
    private static TextSpan Listed(SourceText text, SeparatedSyntaxList<ArgumentSyntax> list, ArgumentSyntax argument)
    {
        var index = list.IndexOf(argument);
        if (index == list.Count - 1)
            return TextSpan.FromBounds(index == 0 ? argument.SpanStart : list.GetSeparator(index - 1).SpanStart, argument.Span.End);
        var end = list.GetSeparator(index).Span.End;
        while (char.IsWhiteSpace(text[end]))
            end++;
        return TextSpan.FromBounds(argument.SpanStart, end);
    }
}
