using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Methods, local functions and lambdas of the program.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<IOperation> visited = [];
    private Caller? callers;

    /// <summary>The bodies that were entered.</summary>
    public IReadOnlyCollection<IOperation> Visited => visited;

    private Abstract Invoke(IOperation site, Closure closure, ImmutableArray<Abstract> arguments)
    {
        var given = ImmutableArray.CreateRange(closure.Method.Parameters.Zip(arguments, (parameter, value) => new Argument(parameter, value)));
        return closure.Body is null
            ? Call(site, closure.Method, closure.Receiver, given)
            : Invoke(site, closure.Method, closure.Body, closure.Scope, given);
    }

    private Abstract Invoke(IOperation site, IMethodSymbol method, IOperation? body, Frame? scope, ImmutableArray<Argument> arguments)
    {
        if (body is null)
            throw new NotFollowed($"{method.Name} has no body");
        if (depth >= DepthBudget)
            throw new GivenUp($"it has more than {DepthBudget} calls within calls");

        visited.Add(body);
        var frame = new Frame(scope);
        foreach (var argument in arguments)
            frame.Declare(argument.Parameter, argument.Value);
        return method.IsIterator ? new(new Items(Yielded(body, frame), [.. arguments.Select(argument => argument.Value)]), site) : Run(site, method, body, frame);
    }

    private Abstract Run(IOperation site, IMethodSymbol method, IOperation body, Frame frame)
    {
        var outer = callers;
        callers = new(site, outer);
        depth++;
        try
        {
            returned = new(null, site);
            var flow = Do(body, frame);
            var result = returned;
            if (flow != Flow.MaybeReturned)
                return result;

            Open(result);
            return Abstract.UnknownAt(site);
        }
        finally
        {
            depth--;
            callers = outer;
        }
    }

    /// <summary>Runs the whole iterator when its first element is asked for, and again for each enumeration.</summary>
    private IEnumerable<Abstract> Yielded(IOperation body, Frame frame)
    {
        foreach (var element in Collected(body, new(frame)))
            yield return element;
    }

    private List<Abstract> Collected(IOperation body, Frame frame)
    {
        var (outer, mine) = (yielded, new List<Abstract>());
        (yielded, depth) = (mine, depth + 1);
        try
        {
            return Do(body, frame) >= Flow.MaybeLeftLoop ? throw new NotFollowed("an iterator of unknown length") : mine;
        }
        finally
        {
            (yielded, depth) = (outer, depth - 1);
        }
    }
}
