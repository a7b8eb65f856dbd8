using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A body that somebody outside enters: of a method or accessor, or of a lambda that nobody here calls.</summary>
/// <param name="Method">The method, or the lambda's.</param>
/// <param name="Body">Its operations.</param>
internal sealed record Root(IMethodSymbol Method, IOperation Body)
{
    /// <summary>Where to say something of it as a whole.</summary>
    public Location Place => Method.Locations.FirstOrDefault(location => location.IsInSource) ?? Body.Syntax.GetLocation();
}

internal sealed partial class Interpreter
{
    /// <summary>Asks for what the root's body gives back, before it is out of our hands.</summary>
    public Action<Abstract>? OnResult { get; init; }

    /// <summary>What a caller outside gives isn't known. A builder it gives is real, and open: anything may have been said of it.</summary>
    private void Enter(Root root)
    {
        var method = root.Method;
        followsStatics = SymbolEqualityComparer.Default.Equals(method, bodies.Compilation.GetEntryPoint(default));
        var arguments = method.Parameters.Select(parameter => new Argument(parameter, Given(parameter.Type))).ToImmutableArray();
        if (method.MethodKind == MethodKind.Constructor)
        {
            Constructed(new(method.ContainingType), method, arguments);
            return;
        }

        var scope = method is { IsStatic: false, MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) }
            ? Holder(method.ContainingType)?.Scope : null;
        var result = Invoke(root.Body, method, root.Body, scope, arguments);
        OnResult?.Invoke(result);
        if (result.It is Items { List: null } lazy)
            _ = Listed(lazy).Count;
        if (OnResult is null)
            Reach(result, OpaqueUse.Written);
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

        var holder = Constructed(new(type), constructor, [.. constructor.Parameters.Select(parameter => new Argument(parameter, Given(parameter.Type)))]);
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property.SetMethod is { IsInitOnly: true }))
        {
            if (Backing(property) is { } field)
                holder.Fields[field] = new(new Unknown(), null);
        }

        Reach(new(holder, null), OpaqueUse.Written);
        return holder;
    }

    private Abstract Given(ITypeSymbol type) => new(Core.IsBuilder(type) ? Begin(null).Builder : new Unknown(), null);
}
