using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>Locals, parameters and methods have other names.</summary>
internal static class Names
{
    public static IEnumerable<Rewrite> All =>
    [
        new("local renamed", mutant => Renamed<VariableDeclaratorSyntax>(mutant, it => it.Identifier, it =>
            it.Parent?.Parent is LocalDeclarationStatementSyntax)),
        new("loop variable renamed", mutant => Renamed<ForEachStatementSyntax>(mutant, it => it.Identifier, _ => true)),
        new("pattern variable renamed", mutant => Renamed<SingleVariableDesignationSyntax>(mutant, it => it.Identifier, _ => true)),
        new("local function renamed", mutant => Renamed<LocalFunctionStatementSyntax>(mutant, it => it.Identifier, _ => true)),
        new("private method renamed", mutant => Renamed<MethodDeclarationSyntax>(mutant, it => it.Identifier, it =>
            it.Modifiers.Any(modifier => modifier.ValueText == "private") && !it.Ancestors().OfType<TypeDeclarationSyntax>().Any(type =>
            type.Modifiers.Any(modifier => modifier.ValueText == "partial")) && it.Identifier.ValueText != "Main")),
    ];

    private static Mutant? Renamed<T>(Mutant mutant, Func<T, SyntaxToken> identifier, Func<T, bool> fits)
        where T : SyntaxNode
    {
        if (mutant.Pick(fits) is not { } declaration || Declared(mutant, declaration) is not { } symbol)
            return null;

        var uses = declaration.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name
                && SymbolEqualityComparer.Default.Equals(mutant.Model(name).GetSymbolInfo(name).Symbol?.OriginalDefinition, symbol)).ToList();
        if (uses.Exists(NamesSomethingElse))
            return null;
        var name = mutant.Fresh("renamed");
        return mutant.With(declaration, [(identifier(declaration).Span, name), .. uses.Select(use => (use.Span, name))]);
    }

    private static ISymbol? Declared(Mutant mutant, SyntaxNode declaration) => mutant.Model(declaration).GetDeclaredSymbol(declaration);

    /// <summary>Tuples and anonymous objects take the names of what is put into them, and <c>nameof</c> is a text.</summary>
    private static bool NamesSomethingElse(IdentifierNameSyntax use) => use.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax, NameColon: null } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => true,
        _ => false,
    };
}
