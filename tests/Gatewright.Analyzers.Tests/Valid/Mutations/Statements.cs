using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>A statement moves into a block, a lambda, a local function or a method of another file.</summary>
internal static class Statements
{
    public static IEnumerable<Rewrite> All =>
    [
        new("statement in a block", mutant => Wrapped(mutant, text => $"{{ {text} }}")),
        new("statement under if (true)", mutant => Wrapped(mutant, text => $"if (true) {{ {text} }}")),
        new("statement under a condition that holds", mutant =>
            Wrapped(mutant, text => $"if (\"a\".Length == 1 && !false) {text} else throw new InvalidOperationException();")),
        new("statement in a do", mutant => Wrapped(mutant, text => $"do {{ {text} }} while (false);")),
        new("statement in a try", mutant => Wrapped(mutant, text => $"try {{ {text} }} finally {{ }}")),
        new("statement in a try that catches", mutant => Wrapped(mutant, text => $"try {{ {text} }} catch (DivideByZeroException) {{ throw; }}")),
        new("statement in a switch", mutant =>
            Wrapped(mutant, text => $"switch (1) {{ case 0: throw new InvalidOperationException(); default: {text} break; }}")),
        new("statement in a lambda", mutant => Wrapped(mutant, text => $"((Action)(() => {{ {text} }}))();", CanMove)),
        new("statement in a local function", mutant => Wrapped(mutant, mutant.Fresh("Step") is var name ? text => $"{{ {name}(); void {name}() {{ {text} }} }}"
            : null!, CanMove)),
        new("statement in a method of another file", InAnotherFile),
        new("two Adds change places", Swapped),
    ];

    /// <summary>The statement that something is part of, if another can be put in front of it and is run when this one is.</summary>
    public static StatementSyntax? Standing(SyntaxNode node)
    {
        var statement = node.FirstAncestorOrSelf<StatementSyntax>();
        var isOnce = statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax && !IsInLambda(node, statement);
        return isOnce && statement!.Parent is BlockSyntax or GlobalStatementSyntax ? statement : null;
    }

    /// <summary>Replaces an expression statement by one that does the same.</summary>
    public static Mutant? Wrapped(Mutant mutant, Func<string, string> wrapped, Func<Mutant, ExpressionStatementSyntax, bool>? fits = null) =>
        mutant.Pick<ExpressionStatementSyntax>(it => Assigns(mutant, it).All(IsSureElsewhere) && !Declares(it) && fits?.Invoke(mutant, it) is not false)
            is { } statement
            ? mutant.With(statement, (statement.Span, wrapped(statement.ToString())))
            : null;

    /// <summary>Whether it may run in a body of its own.</summary>
    public static bool CanMove(Mutant mutant, ExpressionStatementSyntax statement) =>
        !statement.DescendantNodes().Any(node => node is AwaitExpressionSyntax or YieldStatementSyntax)
        && !Assigns(mutant, statement).Any()
        && !Used(mutant, statement).Any(symbol =>
            symbol is IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { RefKind: not RefKind.None } or ILocalSymbol { Type.IsRefLikeType: true } or IParameterSymbol { Type.IsRefLikeType: true })
        && statement.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault() is not StructDeclarationSyntax
        && !statement.Ancestors().Any(node => node is ConstructorDeclarationSyntax);

    private static bool IsInLambda(SyntaxNode node, StatementSyntax? statement) =>
        node.Ancestors().TakeWhile(it => it != statement).Any(it =>
            it is LambdaExpressionSyntax or QueryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax);

    private static bool Declares(StatementSyntax statement) =>
        statement.DescendantNodes().Any(node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax);

    private static IEnumerable<ISymbol> Used(Mutant mutant, StatementSyntax statement) =>
        statement.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => mutant.Model(name).GetSymbolInfo(name).Symbol).OfType<ISymbol>();

    /// <summary>The locals and parameters that it assigns.</summary>
    private static IEnumerable<ISymbol> Assigns(Mutant mutant, ExpressionStatementSyntax statement) =>
        mutant.Model(statement).AnalyzeDataFlow(statement) is { Succeeded: true } flow ? flow.WrittenInside : [];

    /// <summary>What isn't assigned yet would have to be so on all ways through what is wrapped around.</summary>
    private static bool IsSureElsewhere(ISymbol symbol) => symbol is IParameterSymbol { RefKind: RefKind.None }
        || symbol.DeclaringSyntaxReferences.Any(it => it.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null });

    private static Mutant? InAnotherFile(Mutant mutant)
    {
        var statement = mutant.Pick<ExpressionStatementSyntax>(it => CanMove(mutant, it) && IsOpenToOthers(mutant, it));
        if (statement is null)
            return null;

        // In a local function, data flow analysis lists nothing that flows in from outside it (Roslyn 5.0.0; in a lambda it does).
        ISymbol[] needed = [.. Used(mutant, statement).Where(it => it is ILocalSymbol or IParameterSymbol
            && !it.DeclaringSyntaxReferences.Any(declared => statement.Span.Contains(declared.Span))).Distinct(SymbolEqualityComparer.Default)];
        var (type, root) = (mutant.Fresh("Steps"), (CompilationUnitSyntax)statement.SyntaxTree.GetRoot());
        var spaces = statement.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(it => $"using {it.Name};\n");
        var parameters = string.Join(", ", needed.Select(it => $"{TypeOf(it).ToDisplayString(Written)} {it.Name}"));
        return mutant.With(statement, (statement.Span, $"{type}.Step({string.Join(", ", needed.Select(it => it.Name))});"))
            .WithFile($"{string.Concat(root.Usings.Select(it => it + "\n"))}{string.Concat(spaces)}internal static class {type} {{ public static void Step({parameters}) {{ {statement} }} }}\n");
    }

    private static readonly SymbolDisplayFormat Written = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol).Type;

    /// <summary>Whether all that it mentions is known to a class of another file, under the same name.</summary>
    private static bool IsOpenToOthers(Mutant mutant, ExpressionStatementSyntax statement) =>
        mutant.Model(statement).AnalyzeDataFlow(statement) is { Succeeded: true, DataFlowsIn: var flows }
        && flows.All(it => it is ILocalSymbol or IParameterSymbol { Name: not "this" } && IsNamed(TypeOf(it)))
        && statement.DescendantNodes().OfType<SimpleNameSyntax>().All(name => mutant.Model(name).GetSymbolInfo(name).Symbol switch
        {
            ILocalSymbol { IsConst: false } or IRangeVariableSymbol => true,
            ILocalSymbol => false,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => false,
            IParameterSymbol or INamespaceSymbol or null => true,
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => false,
            INamedTypeSymbol type => type.DeclaredAccessibility >= Accessibility.Internal && type.ContainingType is null,
            var member => member.DeclaredAccessibility >= Accessibility.Internal && (name.Parent is MemberAccessExpressionSyntax access && access.Name == name
                || name.Parent is NameColonSyntax),
        })
        && !statement.DescendantNodes().Any(node => node is ThisExpressionSyntax or BaseExpressionSyntax or TypeParameterSyntax);

    private static bool IsNamed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsNamed(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && named.DeclaredAccessibility >= Accessibility.Internal && named.TypeArguments.All(IsNamed),
        _ => false,
    };

    private static Mutant? Swapped(Mutant mutant)
    {
        var first = mutant.Pick<LocalDeclarationStatementSyntax>(it => IsAdd(it) && After(it) is LocalDeclarationStatementSyntax next && IsAdd(next)
            && !next.ToString().Contains(Variable(it), StringComparison.Ordinal));
        return first is null ? null : mutant.With(first, (first.Span, After(first)!.ToString()), (After(first)!.Span, first.ToString()));

        static bool IsAdd(LocalDeclarationStatementSyntax it) => it.Declaration.Variables is [{ Initializer.Value: InvocationExpressionSyntax call }]
            && call.ToString().StartsWith("topology.Add", StringComparison.Ordinal)
            && !call.DescendantNodes().Any(node => node is DeclarationExpressionSyntax or PostfixUnaryExpressionSyntax);
        static string Variable(LocalDeclarationStatementSyntax it) => it.Declaration.Variables[0].Identifier.ValueText;
    }

    /// <summary>The statement behind another.</summary>
    public static StatementSyntax? After(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements.ElementAtOrDefault(block.Statements.IndexOf(statement) + 1),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global =>
            (unit.Members.ElementAtOrDefault(unit.Members.IndexOf(global) + 1) as GlobalStatementSyntax)?.Statement,
        _ => null,
    };
}
