using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>The operations of what the program declares, looked up once.</summary>
internal sealed class Bodies(CSharpCompilation compilation)
{
    public CSharpCompilation Compilation => compilation;

    private readonly Dictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, Callee> callees = new(ByReference.Comparer);
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];
    private HashSet<string>? assigned;
    private SeparateBranches? separate;
    private readonly Dictionary<IParameterSymbol, bool> completing = new(SymbolEqualityComparer.Default);

    /// <summary>Which conditions only say more of a topology.</summary>
    public SeparateBranches Separate => separate ??= new(this);

    /// <summary>Calls that the compiler found no method for, as they were met.</summary>
    public HashSet<InvocationExpressionSyntax> Unbound { get; } = [];

    /// <summary>The files whose code was looked at.</summary>
    public HashSet<SyntaxTree> LookedAt => [.. models.Keys];

    /// <summary>The names of static members that <see cref="IsAssigned"/> was asked for.</summary>
    public HashSet<string> AskedWhetherAssigned { get; } = new(StringComparer.Ordinal);

    public IOperation? Operation(SyntaxNode syntax) => Model(syntax.SyntaxTree).GetOperation(syntax);

    public ForEachStatementInfo ForEach(IForEachLoopOperation loop) =>
        Model(loop.Syntax.SyntaxTree).GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);

    public Callee Callee(IMethodSymbol method)
    {
        if (!callees.TryGetValue(method, out var callee))
            callees[method] = callee = new(method);
        return callee;
    }

    /// <summary>The body of a method, accessor or local function; null if it has none or isn't of this program.</summary>
    public IOperation? Of(IMethodSymbol method)
    {
        var key = method.OriginalDefinition;
        if (!bodies.TryGetValue(key, out var body))
            bodies[key] = body = Syntax(key) is { } syntax ? Body(Operation(syntax)) : null;
        return body;
    }

    public IConstructorBodyOperation? Constructor(IMethodSymbol constructor) =>
        Syntax(constructor.OriginalDefinition) is ConstructorDeclarationSyntax syntax ? Operation(syntax) as IConstructorBodyOperation : null;

    /// <summary>What a field or a property without a body begins with.</summary>
    public IOperation? Initializer(ISymbol member)
    {
        var value = Syntax(member.OriginalDefinition) switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } => Operation(initializer),
            PropertyDeclarationSyntax { Initializer: { } initializer } => Operation(initializer),
            _ => null,
        };
        return (value as ISymbolInitializerOperation)?.Value;
    }

    public static SyntaxNode? Syntax(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    /// <summary>Whether an accessor says itself what it does.</summary>
    public static bool HasBody(IMethodSymbol accessor) =>
        Syntax(accessor) is AccessorDeclarationSyntax { Body: not null }
            or AccessorDeclarationSyntax { ExpressionBody: not null }
            or ArrowExpressionClauseSyntax;

    private static IOperation? Body(IOperation? declaration) => declaration switch
    {
        IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody,
        ILocalFunctionOperation function => function.Body,
        IBlockOperation block => block,
        _ => null,
    };

    /// <summary>Whether code may give a static member another value than it began with. Asked by name, so never too few.</summary>
    public bool IsAssigned(ISymbol member)
    {
        assigned ??= [.. compilation.SyntaxTrees.SelectMany(tree => Mentions.In(tree, default)).SelectMany(mentions => mentions.Assigned)];
        AskedWhetherAssigned.Add(member.Name);
        return assigned.Contains(member.Name);
    }

    /// <summary>Whether a method finishes the builder it gets here: that is known by the attribute alone, never by a name.</summary>
    public bool Completes(IParameterSymbol parameter)
    {
        if (!completing.TryGetValue(parameter, out var completes))
            completing[parameter] = completes = parameter.GetAttributes().Any(it => it.AttributeClass is { Name: nameof(CompletesTopologyAttribute) } type
                && Core.Owns(type));
        return completes;
    }

    public SemanticModel Model(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
#pragma warning disable RS1030 // The driver hands out models that it caches, and the very operations that its own actions get.
            models[tree] = model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return model;
    }
}
