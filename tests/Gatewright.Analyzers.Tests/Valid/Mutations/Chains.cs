using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>Chains of calls become statements, and statements a chain.</summary>
internal static class Chains
{
    public static IEnumerable<Rewrite> All =>
    [
        new("chain split", Split),
        new("statements joined", Joined),
        new("argument named", Named),
        new("handle under another name", Aliased),
    ];

    private static Mutant? Split(Mutant mutant)
    {
        var receiver = mutant.Pick<InvocationExpressionSyntax>(it => it.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }
            && IsFirst(it) && mutant.Model(it).GetTypeInfo(it).Type is { SpecialType: not SpecialType.System_Void, IsRefLikeType: false });
        if (receiver is null)
            return null;
        var name = mutant.Fresh("step");
        return mutant.Before(Statements.Standing(receiver)!, $"var {name} = {receiver};", (receiver.Span, name));
    }

    /// <summary>Whether nothing else of its statement is computed before it.</summary>
    private static bool IsFirst(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax && node.SpanStart == node.Parent.SpanStart)
            node = node.Parent;
        return node.Parent is ExpressionStatementSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } } }
            && Statements.Standing(node) is not null
            && !expression.DescendantNodes().Any(it => it is DeclarationExpressionSyntax);
    }

    private static Mutant? Joined(Mutant mutant)
    {
        var first = mutant.Pick<LocalDeclarationStatementSyntax>(it => it.Declaration.Variables is [{ Initializer.Value: InvocationExpressionSyntax }]
            && Refines(it) is not null);
        if (first is null)
            return null;
        var call = Refines(first)!;
        var rest = call.ToString()[((MemberAccessExpressionSyntax)call.Expression).Expression.Span.Length..];
        return mutant.With(first, (new(first.Declaration.Variables[0].Initializer!.Value.Span.End, 0), rest), (call.Parent!.Span, ""));
    }

    /// <summary>The next statement, if it says more of the same handle and nothing else.</summary>
    private static InvocationExpressionSyntax? Refines(LocalDeclarationStatementSyntax declaration)
    {
        var name = declaration.Declaration.Variables[0].Identifier.ValueText;
        return Statements.After(declaration)
            is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable, Name.Identifier.ValueText: var verb } } call }
            && variable.Identifier.ValueText == name && verb.StartsWith("With", StringComparison.Ordinal)
            && call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().All(it => it.Identifier.ValueText != name)
            ? call
            : null;
    }

    private static Mutant? Named(Mutant mutant)
    {
        var argument = mutant.Pick<ArgumentSyntax>(it => it.NameColon is null
            && it.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list
            && mutant.Model(call).GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: var parameters } && parameters.Length == list.Arguments.Count
                && list.Arguments.IndexOf(it) == parameters.Length - 1 && !parameters[^1].IsParams);
        if (argument is null)
            return null;
        var method = (IMethodSymbol)mutant.Model(argument).GetSymbolInfo(argument.Parent!.Parent!).Symbol!;
        return mutant.With(argument, (new(argument.SpanStart, 0), $"{method.Parameters[^1].Name}: "));
    }

    private static Mutant? Aliased(Mutant mutant)
    {
        var receiver = mutant.Pick<IdentifierNameSyntax>(it => it.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access
            && access.Expression == it && IsFirst(it)
            && mutant.Model(it).GetSymbolInfo(it).Symbol is ILocalSymbol { Type: { IsRefLikeType: false,
                IsReferenceType: true } } or IParameterSymbol { Type: { IsRefLikeType: false, IsReferenceType: true } });
        if (receiver is null)
            return null;
        var name = mutant.Fresh("alias");
        return mutant.Before(Statements.Standing(receiver)!, $"var {name} = {receiver};", (receiver.Span, name));
    }
}
