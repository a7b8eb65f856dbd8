using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Calls of methods: of the program, of Core, of .NET.</summary>
internal sealed class Calls(Execution run)
{
    /// <summary>The links of the fluent chains that are being evaluated, the innermost last.</summary>
    private readonly List<IInvocationOperation> links = [];

    /// <summary>Fluent chains may have thousands of links, so receivers are walked with a stack of our own.</summary>
    public Abstract Invocation(IInvocationOperation invocation, Frame frame)
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
            run.Step();
            receiver = Invoked(links[end], receiver, frame);
        }

        links.RemoveRange(start, links.Count - start);
        return receiver!.Value;
    }

    /// <summary>A struct that must not change is called on a copy.</summary>
    private Abstract Receiver(IOperation operation, Frame frame)
    {
        var receiver = run.Eval(operation, frame);
        return receiver.It is Instance { IsStruct: true }
            && operation is IFieldReferenceOperation { Field.IsReadOnly: true } or IParameterReferenceOperation { Parameter.RefKind: RefKind.In }
            ? Copies.Taken(receiver, operation.Type)
            : receiver;
    }

    private Abstract Invoked(IInvocationOperation invocation, Abstract? receiver, Frame frame)
    {
        var method = invocation.TargetMethod;
        if (run.Bodies.Callee(method) is { IsOfCore: true } callee && invocation.Arguments is var given && given.Length == callee.Count
            && (receiver is not { It: null } || method.IsStatic))
            return run.Verbs.Replayed(invocation, callee, receiver, run.ArgumentLists.Values(given, callee, frame));
        if (method.MethodKind == MethodKind.LocalFunction)
            receiver = Expressions.Variable(method, invocation, frame);
        var arguments = run.ArgumentLists.Of(invocation.Arguments, frame, receiver?.It as TextBuilder);
        if (receiver is { It: null } && !method.IsStatic && !method.ContainingType.IsExtension
            && method.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            throw new ProgramThrows(typeof(NullReferenceException));
        return Copies.Taken(Call(invocation, method, receiver, arguments), method.ReturnType);
    }

    /// <summary>Calls any method: of the program, of Core, of .NET. What can't be called is forgotten.</summary>
    public Abstract Call(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        try
        {
            if (run.Bodies.Callee(method) is { IsOfCore: true } callee)
                return run.Verbs.Replayed(site, callee, receiver, ArgumentLists.Values(arguments));
            if (run.Topologies.Completed(method, arguments))
                return Abstract.UnknownAt(site);
            if (Followed(site, method, receiver, arguments) is { } result)
                return result;
        }
        catch (UnsupportedCode)
        {
        }

        return run.UnfollowedCalls.NotCalled(site, method, receiver, arguments);
    }

    private Abstract? Followed(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (receiver is { It: Closure closure } && method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            return run.Invoke(site, closure, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: Combination several } && method.MethodKind == MethodKind.DelegateInvoke)
            return run.Delegates.Invoke(site, several, [.. arguments.Select(argument => argument.Value)]);
        if (method.ContainingType?.IsExtension is true && run.Bodies.Of(method) is { } extended)
            return run.Invocations.InvokeExtension(site, method, extended, receiver, arguments);
        if (receiver is { It: Instance instance } && !method.IsStatic && method.ContainingType?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
            return run.Dispatch.Dispatched(site, method, instance, arguments);
        if (method.IsStatic && run.Bodies.Of(method) is { } body)
        {
            run.Statics.PrepareFor(method);
            return run.Invocations.Invoke(site, method, body, null, arguments);
        }

        return run.PlatformCalls.Answered(site, method, receiver, arguments);
    }

    /// <summary>A method or local function as a delegate.</summary>
    public Abstract Method(IMethodReferenceOperation reference, Frame frame) =>
        reference.Method.MethodKind == MethodKind.LocalFunction
            ? Expressions.Variable(reference.Method, reference, frame)
            : new(new Closure(reference.Method, null, null, reference.Instance is null
                ? null : Copies.Taken(run.Eval(reference.Instance, frame), reference.Instance.Type)), reference);
}
