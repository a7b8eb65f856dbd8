using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Bodies of methods, local functions and lambdas of the program, entered.</summary>
internal sealed class Invocations(Execution run)
{
    public Abstract Invoke(IOperation site, Closure closure, ImmutableArray<Abstract> arguments)
    {
        var given = ArgumentLists.Given(closure.Method, arguments);
        if (closure.Body is not null)
            return Invoke(site, closure.Method, closure.Body, closure.Scope, given);

        // An extension method as a delegate has its first argument already.
        var method = closure.Method.ReducedFrom ?? closure.Method;
        if (closure.Receiver is { } first && method.IsStatic)
            return run.Calls.Call(site, method, null, ArgumentLists.Given(method, [first, .. arguments]));
        return run.Calls.Call(site, closure.Method, closure.Receiver, given);
    }

    public Abstract InvokeExtension(IOperation site, IMethodSymbol method, IOperation body, Abstract? receiver, ImmutableArray<Argument> arguments) =>
        method.ContainingType.ExtensionParameter is { } parameter && receiver is { } self
            ? Invoke(site, method, body, null, arguments.Insert(0, new(parameter, self)))
            : Invoke(site, method, body, null, arguments);

    public Abstract Invoke(IOperation site, IMethodSymbol method, IOperation? body, Frame? scope, ImmutableArray<Argument> arguments)
    {
        if (body is null)
            throw new UnsupportedCode($"{method.Name} has no body");
        run.Step();
        run.Visited.Add(body);
        var frame = new Frame(scope);
        foreach (var argument in arguments)
            frame.Declare(argument.Parameter, Copies.Taken(argument.Value, argument.Parameter.Type));
        if (method.IsIterator)
            return new(run.Enumeration.Moving(run.Iterators.Yielded(body, frame), new Abstract(new Closure(method, body, frame), site)), site);
        return Run(site, method, body, frame);
    }

    public Abstract Run(IOperation site, IMethodSymbol method, IOperation body, Frame frame)
    {
        using var call = run.Enter(site);
        using var asked = run.Ask(null);
        run.Returned = new(null, site);
        var flow = run.Statements.Do(body, frame);
        var result = run.Returned;
        run.Returned = default;
        if (flow == Flow.GoTo)
            throw new BudgetExceeded("a goto");
        if (flow == Flow.MaybeReturned)
        {
            run.Escapes.Reach(result, OpaqueUse.Written);
            result = Abstract.UnknownAt(site);
        }

        return method.IsAsync ? new(new KnownTask(result), site) : result;
    }
}
