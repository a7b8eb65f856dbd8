using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>The method that a call of an object's reaches.</summary>
internal sealed class Dispatch(Execution run)
{
    public Abstract? Dispatched(IOperation site, IMethodSymbol method, Instance instance, ImmutableArray<Argument> arguments)
    {
        var implementation = site is IInvocationOperation { IsVirtual: false } && method.ContainingType.TypeKind != TypeKind.Interface
            ? method : Implementation(instance, method);
        if (implementation is not null && run.Bodies.Of(implementation) is { } body)
            return run.Invocations.Invoke(
                site, implementation, body, instance.Scope, ArgumentLists.Given(implementation, [.. arguments.Select(argument => argument.Value)]));
        if (implementation is null or { IsImplicitlyDeclared: true } || Bodies.Syntax(implementation) is null)
            return Inherited(site, method, instance, arguments);
        return null;
    }

    /// <summary>What each object has without saying so.</summary>
    private Abstract? Inherited(IOperation site, IMethodSymbol method, Instance instance, ImmutableArray<Argument> arguments) =>
        (method.Name, arguments) switch
    {
        ("Equals", [var other]) => new((object?)Plain.Same(instance, other.Value.It) ?? new Unknown(), site),
        ("ToString", []) => run.Printing.Printed(new(instance, site), site),
        ("GetHashCode" or "GetType", []) => Abstract.UnknownAt(site),
        _ => null,
    };

    /// <summary>The method that a virtual or interface call of this object reaches.</summary>
    public static IMethodSymbol? Implementation(Instance instance, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            if (instance.Type.FindImplementationForInterfaceMember(method) is not IMethodSymbol found)
                return null;
            if (found.ContainingType.TypeKind == TypeKind.Interface)
                return found;
            method = found;
        }

        if (method is { IsVirtual: false, IsAbstract: false, IsOverride: false } || method.MethodKind == MethodKind.ExplicitInterfaceImplementation)
            return method;
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var member = candidate; member is not null; member = member.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition))
                        return candidate;
                }
            }
        }

        return null;
    }
}
