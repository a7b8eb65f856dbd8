using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Delegates that were added up.</summary>
internal sealed record Combination(ImmutableArray<Abstract> Parts);

/// <summary>Methods, local functions and lambdas of the program.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<IOperation> visited = [];
    private Caller? callers;

    /// <summary>The bodies that were entered.</summary>
    public IReadOnlyCollection<IOperation> Visited => visited;

    internal Abstract Invoke(IOperation site, Closure closure, ImmutableArray<Abstract> arguments)
    {
        var given = Given(closure.Method, arguments);
        if (closure.Body is not null)
            return Invoke(site, closure.Method, closure.Body, closure.Scope, given);

        // An extension method as a delegate has its first argument already.
        if (closure is { Receiver: { } first, Method: { IsStatic: true } or { ReducedFrom: not null } })
            return Call(site, closure.Method.ReducedFrom ?? closure.Method, null, Given(closure.Method.ReducedFrom ?? closure.Method, [first, .. arguments]));
        return Call(site, closure.Method, closure.Receiver, given);
    }

    private Abstract Invoke(IOperation site, Combination several, ImmutableArray<Abstract> arguments)
    {
        Step();
        var result = new Abstract(null, site);
        foreach (var part in several.Parts)
            result = part.It is Closure closure ? Invoke(site, closure, arguments) : part.It is Combination inner
                ? Invoke(site, inner, arguments) : throw new UnsupportedCode("a delegate that isn't known");
        return result;
    }

    private Abstract InvokeExtension(IOperation site, IMethodSymbol method, IOperation body, Abstract? receiver, ImmutableArray<Argument> arguments) =>
        method.ContainingType.ExtensionParameter is { } parameter && receiver is { } self
            ? Invoke(site, method, body, null, arguments.Insert(0, new(parameter, self)))
            : Invoke(site, method, body, null, arguments);

    private Abstract Combined(IOperation site, IEnumerable<Abstract> delegates)
    {
        var parts = delegates.Where(part => part.It is not null).ToImmutableArray();
        if (parts.Any(part => part.It is not Closure and not Combination))
        {
            foreach (var part in parts)
                Reach(part, OpaqueUse.Written);
            return Abstract.UnknownAt(site);
        }

        return parts.Length switch
        {
            0 => new(null, site),
            1 => parts[0],
            _ => new(new Combination(parts), site),
        };
    }

    /// <summary>Which of several equal delegates a subtraction takes away isn't followed.</summary>
    private Abstract Combined(Microsoft.CodeAnalysis.Operations.ICompoundAssignmentOperation site, Abstract left, Abstract right)
    {
        if (site.OperatorKind == Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add)
            return Combined(site, [left, right]);
        Reach(left, OpaqueUse.Written);
        Reach(right, OpaqueUse.Written);
        return Abstract.UnknownAt(site);
    }

    private Abstract Invoke(IOperation site, IMethodSymbol method, IOperation? body, Frame? scope, ImmutableArray<Argument> arguments)
    {
        if (body is null)
            throw new UnsupportedCode($"{method.Name} has no body");
        if (depth >= DepthBudget)
            throw new BudgetExceeded($"it has more than {DepthBudget} calls within calls");

        Step();
        visited.Add(body);
        var frame = new Frame(scope);
        foreach (var argument in arguments)
            frame.Declare(argument.Parameter, Taken(argument.Value, argument.Parameter.Type));
        if (method.IsIterator)
            return new(Moving(Yielded(body, frame), new Abstract(new Closure(method, body, frame), site)), site);
        return Run(site, method, body, frame);
    }

    private Abstract Run(IOperation site, IMethodSymbol method, IOperation body, Frame frame)
    {
        var (outer, asked) = (callers, separate);
        callers = new(site, outer);
        separate = null;
        depth++;
        try
        {
            returned = new(null, site);
            var flow = Do(body, frame);
            var result = returned;
            returned = default;
            if (flow == Flow.GoTo)
                throw new BudgetExceeded("a goto");
            if (flow == Flow.MaybeReturned)
            {
                Reach(result, OpaqueUse.Written);
                result = Abstract.UnknownAt(site);
            }

            return method.IsAsync ? new(new KnownTask(result), site) : result;
        }
        finally
        {
            depth--;
            separate = asked;
            callers = outer;
        }
    }
}
