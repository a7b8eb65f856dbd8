using System.Reflection;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>One replayed call: the token by which findings come back to the source.</summary>
/// <param name="Site">The call.</param>
/// <param name="Arguments">By the names of the verb's parameters; lists as they were passed.</param>
/// <param name="Callers">The calls within which it was made.</param>
internal sealed record ReplayedCall(IOperation Site, IReadOnlyDictionary<string, Abstract> Arguments, Caller? Callers);

/// <summary>A call of the program's own that is under way.</summary>
/// <param name="Site">The call.</param>
/// <param name="Outer">The call within which it was made.</param>
internal sealed record Caller(IOperation Site, Caller? Outer);

internal sealed partial class Interpreter
{
    private readonly Dictionary<IMethodSymbol, MethodBase?> verbs = new(SymbolEqualityComparer.Default);
    private readonly List<Begun> begun = [];

    /// <summary>The topologies that came to life so far.</summary>
    public IReadOnlyList<Begun> Begun => begun;

    /// <param name="site">What makes it, or null for one that comes from outside.</param>
    /// <param name="made">The builder that was made, or null to make an open one.</param>
    private Begun Begin(IOperation? site, TopologyBuilder? made = null)
    {
        if (made is null)
        {
            made = new(new Value<Name>.Deferred("unknown"), new Value<Region>.Deferred("unknown"));
            made.MarkOpen();
        }

        var it = new Begun(made, site, begun.Count(other => other.Site == site), asOf);
        begun.Add(it);
        return it;
    }

    /// <summary>A method that completes a builder is known by its attribute alone, never by a name.</summary>
    private bool Completed(IMethodSymbol method, ImmutableArray<Argument> arguments)
    {
        var isCompletion = false;
        foreach (var argument in arguments)
        {
            if (!bodies.Completes(argument.Parameter))
                continue;
            isCompletion = true;
            if (argument.Value.It is TopologyBuilder builder)
                Judge(builder, isCompletion: true);
        }

        return isCompletion;
    }

    private void Judge(TopologyBuilder builder, bool isCompletion) =>
        begun.Find(it => ReferenceEquals(it.Builder, builder))?.Finish(isCompletion);

    /// <summary>Makes a call of Core on the real object.</summary>
    private Abstract Replayed(IOperation site, IMethodSymbol symbol, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        var values = arguments.ToDictionary(argument => argument.Parameter.Name, argument => argument.Value);
        if (receiver is { IsUnknown: true } || Real(symbol) is not { } verb || Prepared(verb, values) is not var (method, given))
            return Unreplayed(site, receiver, values);

        // Build and Check are the verbs that lead out of the handles.
        if (receiver?.It is TopologyBuilder finished && method is MethodInfo { ReturnType: var type } && !typeof(Handle).IsAssignableFrom(type))
            Judge(finished, isCompletion: false);

        budget.Verb();
        Model.Replayed.Call = new ReplayedCall(site, values, callers);
        var result = method is ConstructorInfo constructor ? constructor.Invoke(given) : method.Invoke(receiver?.It, given);
        Model.Replayed.Call = null;

        var isVague = values.Values.Any(Core.IsVague);
        if (result is TopologyBuilder builder && method.IsConstructor)
            Begin(site, builder);
        if (result is Handle handle)
            OpenForUnknownLists(handle, receiver, method, values);
        else if (result is Model.Topology or ImmutableArray<Finding> || isVague && result is not IShapingValue)
            return Abstract.UnknownAt(site);
        return new(result, site);
    }

    private MethodBase? Real(IMethodSymbol symbol)
    {
        if (!verbs.TryGetValue(symbol, out var verb))
            verbs[symbol] = verb = Reflected.Method(symbol);
        return verb;
    }

    /// <summary>The verb with its arguments, or its twin for what isn't known; null if neither takes them.</summary>
    private static (MethodBase Method, object?[] Given)? Prepared(MethodBase verb, Dictionary<string, Abstract> arguments)
    {
        foreach (var method in new[] { verb, verb.IsConstructor ? null : Reflected.Twin(verb) })
        {
            var parameters = method?.GetParameters() ?? [];
            var given = new object?[parameters.Length];
            if (method is not null && parameters.Numbered().All(it => arguments.TryGetValue(it.Item.Name!, out var argument) && Core.TryGive(argument, it.Item.ParameterType, out given[it.Index])))
                return (method, given);
        }

        return null;
    }

    /// <summary>How many there are isn't known, so whatever counts them must stay silent.</summary>
    private static void OpenForUnknownLists(Handle result, Abstract? receiver, MethodBase method, Dictionary<string, Abstract> arguments)
    {
        if (!method.GetParameters().Any(parameter => Core.IsOfUnknownLength(arguments[parameter.Name!], parameter.ParameterType)))
            return;
        result.MarkOpen();
        (receiver?.It as Handle)?.MarkOpen();
    }

    /// <summary>Something would have been said of these handles, and nobody knows what.</summary>
    private Abstract Unreplayed(IOperation site, Abstract? receiver, Dictionary<string, Abstract> arguments)
    {
        Open([.. arguments.Values]);
        if (receiver is { } touched)
            Open(touched);
        return Abstract.UnknownAt(site);
    }
}
