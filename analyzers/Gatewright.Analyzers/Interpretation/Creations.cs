using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Abstract Creation(IObjectCreationOperation creation, Frame frame)
    {
        var arguments = Arguments(creation.Arguments, frame);
        if (creation is not { Type: INamedTypeSymbol type, Constructor: { } constructor })
        {
            Escape(arguments.Select(argument => argument.Value));
            return Forgotten(creation, frame);
        }

        Abstract created;
        if (Bodies.Syntax(type) is not null)
            created = Made(type, constructor, arguments, creation);
        else if (Core.Owns(type))
            created = Replayed(creation, bodies.Callee(constructor), null, Values(arguments));
        else
            created = Platforms(creation, type, constructor, arguments) ?? new(Unknown.NotNull(), creation);
        if (created.IsUnknown && !Core.Owns(type))
            Escape(arguments.Select(argument => argument.Value));
        return Filled(created, creation.Initializer, frame);
    }

    private Abstract? Platforms(IOperation site, INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        try
        {
            return Collected(site, type, arguments) ?? Answered(site, constructor, null, arguments);
        }
        catch (UnsupportedCode)
        {
            return null;
        }
    }

    private Abstract Made(INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<Argument> arguments, IOperation site)
    {
        PrepareFor(constructor);
        if (depth >= DepthBudget)
            throw new BudgetExceeded($"it has more than {DepthBudget} calls within calls");
        var outer = callers;
        callers = new(site, outer);
        depth++;
        try
        {
            return new(Constructed(new(type), constructor, arguments), site);
        }
        finally
        {
            depth--;
            callers = outer;
        }
    }

    private Abstract Filled(Abstract created, IObjectOrCollectionInitializerOperation? initializer, Frame frame)
    {
        if (initializer is null)
            return created;

        initialized.Push(created);
        try
        {
            foreach (var operation in initializer.Initializers)
                Eval(operation, frame);
        }
        finally
        {
            initialized.Pop();
        }

        return created;
    }

    private Instance Constructed(Instance instance, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        Step();
        if (bodies.Constructor(constructor) is { } body)
        {
            var frame = new Frame(instance.Scope);
            foreach (var argument in arguments)
                frame.Declare(argument.Parameter, argument.Value);

            var chained = body.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } ? call : null;
            if (!SymbolEqualityComparer.Default.Equals(chained?.TargetMethod.ContainingType, constructor.ContainingType))
                Initialize(instance, constructor.ContainingType);
            if (chained is not null && Bodies.Syntax(chained.TargetMethod.ContainingType) is not null)
                Constructed(instance, chained.TargetMethod, Arguments(chained.Arguments, frame));
            else if (chained is null)
                ConstructParent(instance, constructor.ContainingType);
            if ((body.BlockBody ?? body.ExpressionBody) is { } block && Do(block, frame) >= Flow.MaybeLeftLoop)
                Reach(new(instance, block), OpaqueUse.Written);
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
            if (constructor.ContainingType.IsRecord && Positional(argument.Parameter) is { } property && Backing(property) is { } field
                && bodies.Initializer(property) is null)
                instance.Fields[field] = argument.Value;
        }

        Initialize(instance, constructor.ContainingType);
        if (Bodies.Syntax(constructor) is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax parent, ..] }
            && bodies.Operation(parent) is IInvocationOperation parentCall)
            Constructed(instance, parentCall.TargetMethod, Arguments(parentCall.Arguments, instance.Scope));
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
            if (member is not { IsStatic: false } or not (IFieldSymbol or IPropertySymbol) || bodies.Initializer(member) is not { } initializer)
                continue;
            var field = member is IPropertySymbol property ? Backing(property) : (IFieldSymbol)member;
            if (field is not null)
                instance.Fields[field.OriginalDefinition] = Taken(Eval(initializer, instance.Scope), field.Type);
        }
    }

    private Abstract Anonymous(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return Forgotten(creation, frame);
        var instance = new Instance(type);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property })
                instance.Fields[(ISymbol?)Backing(property) ?? property.OriginalDefinition] = Taken(Eval(assignment.Value, frame), property.Type);
        }

        return new(instance, creation);
    }

    private Abstract With(IWithOperation with, Frame frame)
    {
        var original = Eval(with.Operand, frame);
        var copy = original.It switch
        {
            null when with.Type is { IsReferenceType: true } => throw new ProgramThrows(typeof(NullReferenceException)),
            Instance instance when HasOwnCopying(instance.Type) => Abstract.UnknownAt(with),
            Instance instance => new(instance.Copy(), with),
            { } shape when with.Type is { } type && Core.Owns(type) && shape is not Unknown && shape.GetType().GetMethod("<Clone>$") is not null =>
                new(Core.Copy(shape), with),
            _ => Abstract.UnknownAt(with),
        };
        if (!copy.IsUnknown)
            return Filled(copy, with.Initializer, frame);
        Reach(original, OpaqueUse.Written);
        return Forgotten(with.Initializer, frame);
    }

    private static bool HasOwnCopying(INamedTypeSymbol type) => type.IsRecord && type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters is [var original] && SymbolEqualityComparer.Default.Equals(original.Type, type));
}
