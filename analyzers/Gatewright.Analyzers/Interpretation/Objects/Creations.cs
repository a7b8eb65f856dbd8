using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What <c>new</c> and <c>with</c> make.</summary>
internal sealed class Creations(Execution run)
{
    public Abstract Creation(IObjectCreationOperation creation, Frame frame)
    {
        var arguments = run.ArgumentLists.Of(creation.Arguments, frame);
        if (creation is not { Type: INamedTypeSymbol type, Constructor: { } constructor })
        {
            run.Escapes.Escape(arguments.Select(argument => argument.Value));
            return run.Forgetting.Forgotten(creation, frame);
        }

        Abstract created;
        if (Bodies.Syntax(type) is not null)
            created = run.Constructors.Made(type, constructor, arguments, creation);
        else if (Core.Owns(type))
            created = run.Verbs.Replayed(creation, run.Bodies.Callee(constructor), null, ArgumentLists.Values(arguments));
        else
            created = Platforms(creation, type, constructor, arguments) ?? new(Unknown.NotNull(), creation);
        if (created.IsUnknown && !Core.Owns(type))
            run.Escapes.Escape(arguments.Select(argument => argument.Value));
        return Filled(created, creation.Initializer, frame);
    }

    private Abstract? Platforms(IOperation site, INamedTypeSymbol type, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        try
        {
            return run.Lists.Collected(site, type, arguments) ?? run.PlatformCalls.Answered(site, constructor, null, arguments);
        }
        catch (UnsupportedCode)
        {
            return null;
        }
    }

    public Abstract Filled(Abstract created, IObjectOrCollectionInitializerOperation? initializer, Frame frame)
    {
        if (initializer is null)
            return created;

        run.Initialized.Push(created);
        try
        {
            foreach (var operation in initializer.Initializers)
                run.Eval(operation, frame);
        }
        finally
        {
            run.Initialized.Pop();
        }

        return created;
    }

    public Abstract Anonymous(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return run.Forgetting.Forgotten(creation, frame);
        var instance = new Instance(type);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property })
            {
                var field = (ISymbol?)Symbols.Backing(property) ?? property.OriginalDefinition;
                instance.Fields[field] = Copies.Taken(run.Eval(assignment.Value, frame), property.Type);
            }
        }

        return new(instance, creation);
    }

    public Abstract With(IWithOperation with, Frame frame)
    {
        var original = run.Eval(with.Operand, frame);
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
        run.Escapes.Reach(original, OpaqueUse.Written);
        return run.Forgetting.Forgotten(with.Initializer, frame);
    }

    private static bool HasOwnCopying(INamedTypeSymbol type) => type.IsRecord && type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters is [var original] && SymbolEqualityComparer.Default.Equals(original.Type, type));
}
