using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>How an object of the program begins.</summary>
internal sealed class Constructors(Execution run)
{
    public Abstract Made(INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<Argument> arguments, IOperation site)
    {
        run.Statics.PrepareFor(constructor);
        using var call = run.Enter(site);
        return new(Constructed(new(type), constructor, arguments), site);
    }

    public Instance Constructed(Instance instance, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        run.Step();
        if (run.Bodies.Constructor(constructor) is { } body)
        {
            var frame = new Frame(instance.Scope);
            foreach (var argument in arguments)
                frame.Declare(argument.Parameter, argument.Value);

            var chained = body.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } ? call : null;
            if (!SymbolEqualityComparer.Default.Equals(chained?.TargetMethod.ContainingType, constructor.ContainingType))
                Initialize(instance, constructor.ContainingType);
            if (chained is not null && Bodies.Syntax(chained.TargetMethod.ContainingType) is not null)
                Constructed(instance, chained.TargetMethod, run.ArgumentLists.Of(chained.Arguments, frame));
            else if (chained is null)
                ConstructParent(instance, constructor.ContainingType);
            if ((body.BlockBody ?? body.ExpressionBody) is { } block && run.Statements.Do(block, frame) >= Flow.MaybeLeftLoop)
                run.Escapes.Reach(new(instance, block), OpaqueUse.Written);
            return instance;
        }

        if (IsCopying(constructor) && arguments is [{ Value.It: Instance original }])
        {
            foreach (var field in original.Copy().Fields)
                instance.Fields[field.Key] = field.Value;
            return instance;
        }

        foreach (var argument in arguments)
        {
            instance.Scope.Declare(argument.Parameter, argument.Value);
            if (constructor.ContainingType.IsRecord && Symbols.Positional(argument.Parameter) is { } property && Symbols.Backing(property) is { } field
                && run.Bodies.Initializer(property) is null)
                instance.Fields[field] = argument.Value;
        }

        Initialize(instance, constructor.ContainingType);
        if (Bodies.Syntax(constructor) is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax parent, ..] }
            && run.Bodies.Operation(parent) is IInvocationOperation parentCall)
            Constructed(instance, parentCall.TargetMethod, run.ArgumentLists.Of(parentCall.Arguments, instance.Scope));
        else
            ConstructParent(instance, constructor.ContainingType);
        return instance;
    }

    private void ConstructParent(Instance instance, INamedTypeSymbol type)
    {
        if (type.BaseType is not { } parent || Bodies.Syntax(parent) is null)
            return;
        var implied = parent.InstanceConstructors.FirstOrDefault(other => other.Parameters.IsEmpty)
            ?? parent.InstanceConstructors.FirstOrDefault(other => other.Parameters.All(parameter => parameter.IsOptional));
        if (implied is not null)
            Constructed(instance, implied,
                [.. implied.Parameters
                .Select(parameter => new Argument(parameter,
                new(parameter.HasExplicitDefaultValue ? Plain.OfType(parameter.ExplicitDefaultValue, parameter.Type) : new Unknown(), null)))]);
    }

    private static bool IsCopying(IMethodSymbol constructor) => constructor is { IsImplicitlyDeclared: true, ContainingType.IsRecord: true,
        Parameters: [var original] }
        && SymbolEqualityComparer.Default.Equals(original.Type, constructor.ContainingType);

    private void Initialize(Instance instance, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not { IsStatic: false } or not (IFieldSymbol or IPropertySymbol) || run.Bodies.Initializer(member) is not { } initializer)
                continue;
            var field = member is IPropertySymbol property ? Symbols.Backing(property) : (IFieldSymbol)member;
            if (field is not null)
                instance.Fields[field.OriginalDefinition] = Copies.Taken(run.Eval(initializer, instance.Scope), field.Type);
        }
    }
}
