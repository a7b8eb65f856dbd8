using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a parameter gets; one that is passed by reference gets a <see cref="Place"/>.</summary>
internal readonly record struct Argument(IParameterSymbol Parameter, Abstract Value);

internal sealed partial class Interpreter
{
    /// <summary>The links of the fluent chains that are being evaluated, the innermost last.</summary>
    private readonly List<IInvocationOperation> links = [];

    /// <summary>Fluent chains may have thousands of links, so receivers are walked with a stack of our own.</summary>
    private Abstract Invocation(IInvocationOperation invocation, Frame frame)
    {
        if (invocation.TargetMethod.MethodKind == MethodKind.LocalFunction)
            return Invoked(invocation, null, frame);

        var start = links.Count;
        links.Add(invocation);
        var first = invocation.Instance;
        while (first?.Kind == OperationKind.Invocation && (IInvocationOperation)first is { TargetMethod.MethodKind: not MethodKind.LocalFunction } link)
        {
            links.Add(link);
            first = link.Instance;
        }

        // What throws may leave links behind the last one.
        var end = links.Count;
        Abstract? receiver = first is null ? null : Receiver(first, frame);
        while (end-- > start)
        {
            Step();
            receiver = Invoked(links[end], receiver, frame);
        }

        links.RemoveRange(start, links.Count - start);
        return receiver!.Value;
    }

    /// <summary>A struct that must not change is called on a copy.</summary>
    private Abstract Receiver(IOperation operation, Frame frame)
    {
        var receiver = Eval(operation, frame);
        return receiver.It is Instance { IsStruct: true }
            && operation is IFieldReferenceOperation { Field.IsReadOnly: true } or IParameterReferenceOperation { Parameter.RefKind: RefKind.In }
            ? Taken(receiver, operation.Type)
            : receiver;
    }

    private Abstract Invoked(IInvocationOperation invocation, Abstract? receiver, Frame frame)
    {
        var method = invocation.TargetMethod;
        if (bodies.Callee(method) is { IsOfCore: true } callee && invocation.Arguments is var given && given.Length == callee.Count
            && (receiver is not { It: null } || method.IsStatic))
            return Replayed(invocation, callee, receiver, Values(given, callee, frame));
        if (method.MethodKind == MethodKind.LocalFunction)
            receiver = Variable(method, invocation, frame);
        var arguments = Arguments(invocation.Arguments, frame);
        if (receiver is { It: null } && !method.IsStatic && !method.ContainingType.IsExtension
            && method.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            throw new ProgramThrows(typeof(NullReferenceException));
        return Taken(Call(invocation, method, receiver, arguments), method.ReturnType);
    }

    private ImmutableArray<Argument> Arguments(ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        if (arguments.IsEmpty)
            return [];
        var given = new Argument[arguments.Length];
        var count = 0;
        var isSorted = true;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            isSorted &= parameter.Ordinal == count;
            given[count++] = new(parameter, Passed(argument, parameter, frame));
        }

        if (count < given.Length)
            Array.Resize(ref given, count);
        return isSorted ? ImmutableArray.Create(given) : [.. given.OrderBy(argument => argument.Parameter.Ordinal)];
    }

    /// <summary>What a member of Core gets, in the order of its parameters.</summary>
    private Abstract[] Values(ImmutableArray<IArgumentOperation> arguments, Callee callee, Frame frame)
    {
        if (arguments.IsEmpty)
            return [];
        var values = new Abstract[arguments.Length];
        foreach (var argument in arguments)
        {
            var place = argument.Parameter!.Ordinal;
            values[place] = callee.IsByReference(place) ? Passed(argument, argument.Parameter, frame) : Eval(argument.Value, frame);
        }

        return values;
    }

    private Abstract Passed(IArgumentOperation argument, IParameterSymbol parameter, Frame frame) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out && argument.Value is not IInterpolatedStringHandlerCreationOperation
            ? new(PlaceOf(argument.Value, frame), argument.Value) : Taken(Eval(argument.Value, frame), parameter.Type);

    /// <summary>Calls any method: of the program, of Core, of .NET. What can't be called is forgotten.</summary>
    private Abstract Call(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        try
        {
            if (bodies.Callee(method) is { IsOfCore: true } callee)
                return Replayed(site, callee, receiver, Values(arguments));
            if (Completed(method, arguments))
                return Abstract.UnknownAt(site);
            if (Followed(site, method, receiver, arguments) is { } result)
                return result;
        }
        catch (UnsupportedCode)
        {
        }

        return NotCalled(site, method, receiver, arguments);
    }

    private static Abstract[] Values(ImmutableArray<Argument> arguments)
    {
        var values = new Abstract[arguments.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = arguments[index].Value;
        return values;
    }

    private Abstract? Followed(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (receiver is { It: Closure closure } && method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            return Invoke(site, closure, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: Combination several } && method.MethodKind == MethodKind.DelegateInvoke)
            return Invoke(site, several, [.. arguments.Select(argument => argument.Value)]);
        if (method.ContainingType?.IsExtension is true && bodies.Of(method) is { } extended)
            return InvokeExtension(site, method, extended, receiver, arguments);
        if (receiver is { It: Instance instance } && !method.IsStatic && method.ContainingType?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return Dispatched(site, method, instance, arguments);
        if (method.IsStatic && bodies.Of(method) is { } body)
        {
            PrepareFor(method);
            return Invoke(site, method, body, null, arguments);
        }

        return Answered(site, method, receiver, arguments);
    }

    private Abstract? Dispatched(IOperation site, IMethodSymbol method, Instance instance, ImmutableArray<Argument> arguments)
    {
        var implementation = site is IInvocationOperation { IsVirtual: false } && method.ContainingType.TypeKind != TypeKind.Interface
            ? method : Implementation(instance, method);
        if (implementation is not null && bodies.Of(implementation) is { } body)
            return Invoke(site, implementation, body, instance.Scope, Given(implementation, [.. arguments.Select(argument => argument.Value)]));
        if (implementation is null or { IsImplicitlyDeclared: true } || Bodies.Syntax(implementation) is null)
            return Inherited(site, method, instance, arguments);
        return null;
    }

    /// <summary>What each object has without saying so.</summary>
    private Abstract? Inherited(IOperation site, IMethodSymbol method, Instance instance, ImmutableArray<Argument> arguments) =>
        (method.Name, arguments) switch
    {
        ("Equals", [var other]) => new((object?)Plain.Same(instance, other.Value.It) ?? new Unknown(), site),
        ("ToString", []) => Printed(new(instance, site), site),
        ("GetHashCode" or "GetType", []) => Abstract.UnknownAt(site),
        _ => null,
    };

    /// <summary>The arguments of a method that stands for another, as an override does.</summary>
    private static ImmutableArray<Argument> Given(IMethodSymbol method, ImmutableArray<Abstract> values)
    {
        var given = ImmutableArray.CreateBuilder<Argument>(values.Length);
        for (var index = 0; index < values.Length && index < method.Parameters.Length; index++)
            given.Add(new(method.Parameters[index], values[index]));
        return given.ToImmutable();
    }

    /// <summary>A method or local function as a delegate.</summary>
    private Abstract Method(IMethodReferenceOperation reference, Frame frame) =>
        reference.Method.MethodKind == MethodKind.LocalFunction
            ? Variable(reference.Method, reference, frame)
            : new(new Closure(reference.Method, null, null, reference.Instance is null
                ? null : Taken(Eval(reference.Instance, frame), reference.Instance.Type)), reference);

    /// <summary>The method that a virtual or interface call of this object reaches.</summary>
    private static IMethodSymbol? Implementation(Instance instance, IMethodSymbol method)
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
