using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// Walks the operations of a program, from a body that somebody outside enters. It knows C# and nothing about networks: what belongs to Core is called
/// for real, what can't be followed is forgotten (<see cref="Forgetting"/>), so that a rule never judges half a topology as a whole.
/// </summary>
internal sealed class Interpreter(Execution run)
{
    /// <summary>Asks for what the root's body gives back, before it is out of our hands.</summary>
    public Action<Abstract>? OnResult { get; init; }

    /// <summary>Interprets the program from a root to where it leaves it.</summary>
    public ExecutionPath Run(Root root)
    {
        try
        {
            Enter(root);
            return new(run, PathEnd.Left) { IsAnythingKept = run.StaticValues.Values.Any(it => !it.IsUnknown && !PureBclFunctions.IsPlain(it.It)) };
        }
        catch (ProgramThrows)
        {
            return new(run, PathEnd.Threw);
        }
        catch (UnsupportedCode reason)
        {
            return new(run, PathEnd.GivenUp, reason.Message);
        }
        catch (BudgetExceeded reason)
        {
            return new(run, PathEnd.GivenUp, reason.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            return new(run, PathEnd.GivenUp, "it is too deeply nested");
        }
    }

    /// <summary>What a caller outside gives isn't known. A builder it gives is real, and open: anything may have been said of it.</summary>
    private void Enter(Root root)
    {
        var method = root.Method;
        run.FollowsStatics = SymbolEqualityComparer.Default.Equals(method, run.Bodies.Compilation.GetEntryPoint(default));
        var arguments = method.Parameters.Select(parameter => new Argument(parameter, Given(parameter.Type))).ToImmutableArray();
        if (method.MethodKind == MethodKind.Constructor)
        {
            run.Constructors.Constructed(new(method.ContainingType), method, arguments);
            return;
        }

        var scope = method is { IsStatic: false, MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) }
            ? Holder(method.ContainingType)?.Scope : null;
        var result = run.Invocations.Invoke(root.Body, method, root.Body, scope, arguments);
        OnResult?.Invoke(result);
        if (result.It is Items { List: null } lazy)
            _ = run.Lists.Listed(lazy).Count;
        if (OnResult is null)
            run.Escapes.Reach(result, OpaqueUse.Written);
    }

    /// <summary>
    /// The object that somebody outside calls an instance method on: as its one constructor leaves it, and whatever its other members or an
    /// initializer may have made of it since. Null if there is no telling.
    /// </summary>
    private Instance? Holder(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors.RemoveAll(it => it is { IsImplicitlyDeclared: true, Parameters.Length: 1 });
        if (type.IsAbstract || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || constructors is not [var constructor])
            return null;

        var holder = run.Constructors.Constructed(
            new(type), constructor, [.. constructor.Parameters.Select(parameter => new Argument(parameter, Given(parameter.Type)))]);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is { IsInitOnly: true }))
        {
            if (Symbols.Backing(property) is { } field)
                holder.Fields[field] = new(new Unknown(), null);
        }

        run.Escapes.Reach(new(holder, null), OpaqueUse.Written);
        return holder;
    }

    private Abstract Given(ITypeSymbol type) => new(Core.IsBuilder(type) ? run.Topologies.Begin(null).Builder : new Unknown(), null);
}
