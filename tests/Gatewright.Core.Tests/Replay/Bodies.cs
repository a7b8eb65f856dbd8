using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying;

/// <summary>The operations of what the program declares, looked up once.</summary>
internal sealed class Bodies(CSharpCompilation compilation)
{
    private readonly Dictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public IOperation? Operation(SyntaxNode syntax) => Model(syntax.SyntaxTree).GetOperation(syntax);

    public ForEachStatementInfo ForEach(IForEachLoopOperation loop) => Model(loop.Syntax.SyntaxTree).GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);

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

    private static IOperation? Body(IOperation? declaration) => declaration switch
    {
        IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody,
        ILocalFunctionOperation function => function.Body,
        IBlockOperation block => block,
        _ => null,
    };

    private SemanticModel Model(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model))
            models[tree] = model = compilation.GetSemanticModel(tree);
        return model;
    }
}
