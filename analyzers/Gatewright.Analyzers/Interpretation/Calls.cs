using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a parameter gets.</summary>
internal readonly record struct Argument(IParameterSymbol Parameter, Abstract Value);

internal sealed partial class Interpreter
{
    /// <summary>Fluent chains may have thousands of links, so receivers are walked with a stack of our own.</summary>
    private Abstract Invocation(IInvocationOperation invocation, Frame frame)
    {
        if (invocation.TargetMethod.MethodKind == MethodKind.LocalFunction)
            return Invoked(invocation, null, frame);

        var chain = new Stack<IInvocationOperation>();
        IOperation? first = invocation;
        while (first is IInvocationOperation { TargetMethod.MethodKind: not MethodKind.LocalFunction } link)
        {
            chain.Push(link);
            first = link.Instance;
        }

        Abstract? receiver = first is null ? null : Eval(first, frame);
        foreach (var link in chain)
        {
            Step();
            receiver = Invoked(link, receiver, frame);
        }

        return receiver!.Value;
    }

    private Abstract Invoked(IInvocationOperation invocation, Abstract? receiver, Frame frame)
    {
        var arguments = Arguments(invocation.Arguments, frame);
        if (invocation.TargetMethod.MethodKind == MethodKind.LocalFunction)
            receiver = Variable(invocation.TargetMethod, invocation, frame);
        if (receiver is { It: null } && !invocation.TargetMethod.IsStatic)
            throw new ProgramThrows();

        var result = Call(invocation, invocation.TargetMethod, receiver, arguments);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                Assign(argument.Value, Abstract.UnknownAt(argument), frame);
        }

        return result;
    }

    /// <summary>Evaluated in the order of the text, listed in that of the parameters.</summary>
    private ImmutableArray<Argument> Arguments(ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        if (arguments.IsEmpty)
            return [];

        var given = ImmutableArray.CreateBuilder<Argument>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                given.Add(new(parameter, Eval(argument.Value, frame)));
        }

        for (var index = 1; index < given.Count; index++)
        {
            if (given[index].Parameter.Ordinal < given[index - 1].Parameter.Ordinal)
            {
                given.Sort(static (one, other) => one.Parameter.Ordinal.CompareTo(other.Parameter.Ordinal));
                break;
            }
        }

        return given.ToImmutable();
    }

    /// <summary>Calls any method: of the program, of Core, of .NET. What can't be called is forgotten.</summary>
    private Abstract Call(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        try
        {
            if (Core.Owns(method))
                return Replayed(site, method, receiver, arguments);
            if (Completed(method, arguments))
                return Abstract.UnknownAt(site);
            if (receiver is { It: Closure closure } && method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
                return Invoke(site, closure, [.. arguments.Select(argument => argument.Value)]);
            if (receiver is { It: Instance instance } && Implementation(instance, method) is { } implementation)
                return Invoke(site, implementation, bodies.Of(implementation), instance.Scope, [.. implementation.Parameters.Zip(arguments, (parameter, argument) => argument with { Parameter = parameter })]);
            if (method.IsStatic && bodies.Of(method) is { } body)
                return Invoke(site, method, body, null, arguments);
            if (Sequence(site, method, receiver, arguments) is { } sequence)
                return sequence;
            if (Platform.Call(site, method, receiver, [.. arguments.Select(argument => argument.Value)]) is { } answer)
                return answer;
        }
        catch (NotFollowed)
        {
        }

        if (!Platform.Owns(method.ContainingAssembly?.Name ?? ""))
        {
            followsStatics = false;
            Open([.. arguments.Select(argument => argument.Value)]);
            if (receiver is { } touched)
                Open(touched);
            return Abstract.UnknownAt(site);
        }

        if (receiver is { } list)
            Lose(list);
        Escape(method.ReturnType, receiver is { } self ? arguments.Select(argument => argument.Value).Append(self) : arguments.Select(argument => argument.Value));
        return Abstract.UnknownAt(site);
    }

    /// <summary>A method or local function as a delegate.</summary>
    private Abstract Method(IMethodReferenceOperation reference, Frame frame) =>
        reference.Method.MethodKind == MethodKind.LocalFunction
            ? Variable(reference.Method, reference, frame)
            : new(new Closure(reference.Method, null, null, reference.Instance is null ? null : Eval(reference.Instance, frame)), reference);

    /// <summary>The method that a virtual or interface call of this object reaches.</summary>
    private static IMethodSymbol? Implementation(Instance instance, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return instance.Type.FindImplementationForInterfaceMember(method) as IMethodSymbol;
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
