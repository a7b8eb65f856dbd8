using System.Reflection;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Replaying;

/// <summary>One replayed call: the token by which findings come back to the source.</summary>
/// <param name="Site">The call.</param>
/// <param name="Arguments">By the names of the verb's parameters; lists as they were passed.</param>
internal sealed record ReplayedCall(IOperation Site, IReadOnlyDictionary<string, Abstract> Arguments);

internal sealed partial class Interpreter
{
    private readonly Dictionary<IMethodSymbol, MethodBase?> verbs = new(SymbolEqualityComparer.Default);
    private readonly List<TopologyBuilder> builders = [];
    private readonly List<(TopologyBuilder Builder, End End)> ends = [];

    /// <summary>Where topologies ended; those that never did are judged as unfinished.</summary>
    public ImmutableArray<End> Ends()
    {
        var unfinished = builders.Where(builder => ends.TrueForAll(end => end.Builder != builder));
        return [.. ends.Select(end => end.End), .. unfinished.Select(builder => End.Of(builder.Snapshot(finished: false), isCompletion: false))];
    }

    /// <summary>A method that completes a builder is known by its attribute alone, never by a name.</summary>
    private bool Completed(IMethodSymbol method, ImmutableArray<Argument> arguments)
    {
        var isCompletion = false;
        foreach (var argument in arguments.Where(argument => argument.Parameter.GetAttributes().Any(it => it.AttributeClass is { Name: nameof(CompletesAttribute) } type && Core.Owns(type))))
        {
            isCompletion = true;
            if (argument.Value.It is TopologyBuilder builder)
                Judge(builder, isCompletion: true);
        }

        return isCompletion;
    }

    /// <summary>A topology that escaped to what can't be followed may have been told more there.</summary>
    private void Judge(TopologyBuilder builder, bool isCompletion) =>
        ends.Add((builder, End.Of(builder.Snapshot(finished: !builder.IsOpen), isCompletion)));

    /// <summary>Makes a call of Core on the real object.</summary>
    private Abstract Replayed(IOperation site, IMethodSymbol symbol, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        var values = arguments.ToDictionary(argument => argument.Parameter.Name, argument => argument.Value);
        if (receiver is { IsUnknown: true } || Real(symbol) is not { } verb || Prepared(verb, values) is not var (method, given))
            return Unreplayed(site, receiver, values);

        // Build and Check are the verbs that lead out of the handles.
        if (receiver?.It is TopologyBuilder finished && method is MethodInfo { ReturnType: var type } && !typeof(Handle).IsAssignableFrom(type))
            Judge(finished, isCompletion: false);

        Model.Replayed.Call = new ReplayedCall(site, values);
        var result = method is ConstructorInfo constructor ? constructor.Invoke(given) : method.Invoke(receiver?.It, given);
        Model.Replayed.Call = null;

        var isVague = values.Values.Any(Core.IsVague);
        if (result is TopologyBuilder builder && method.IsConstructor)
            builders.Add(builder);
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
            if (method is not null && parameters.Index().All(it => arguments.TryGetValue(it.Item.Name!, out var argument) && Core.TryGive(argument, it.Item.ParameterType, out given[it.Index])))
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
