using System.Reflection;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>One replayed call: the token by which findings come back to the source.</summary>
/// <param name="Site">The call.</param>
/// <param name="Names">Of the verb's parameters.</param>
/// <param name="Arguments">What they got; lists as they were passed.</param>
/// <param name="Callers">The calls within which it was made.</param>
internal sealed record ReplayedCall(IOperation Site, string[] Names, Abstract[] Arguments, Caller? Callers)
{
    /// <summary>What a parameter got, or null if the verb has none of that name.</summary>
    public Abstract? Argument(string? name) => Array.IndexOf(Names, name) is var index and >= 0 ? Arguments[index] : null;
}

/// <summary>A call of the program's own that is under way.</summary>
/// <param name="Site">The call.</param>
/// <param name="Outer">The call within which it was made.</param>
internal sealed record Caller(IOperation Site, Caller? Outer);

internal sealed partial class Interpreter
{
    private readonly List<PathTopology> begun = [];
    private readonly Rooms rooms = new();

    /// <summary>The topologies that came to life so far.</summary>
    public IReadOnlyList<PathTopology> Begun => begun;

    /// <param name="site">What makes it, or null for one that comes from outside.</param>
    /// <param name="made">The builder that was made, or null to make an open one.</param>
    private PathTopology Begin(IOperation? site, TopologyBuilder? made = null)
    {
        if (made is null)
        {
            made = new(new Value<Name>.Deferred("unknown"), new Value<Region>.Deferred("unknown"));
            made.MarkOpen();
        }

        var it = new PathTopology(made, site, begun.Count(other => other.Site == site), laws);
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
    private Abstract Replayed(IOperation site, Callee callee, Abstract? receiver, Abstract[] values)
    {
        ListSequences(values);
        if (callee.Extended is { } own && values is [{ It: Handle } extended, ..])
            return Replayed(site, own, extended, values.AsSpan(1).ToArray());
        return callee.Verb is { } verb ? Replayed(site, verb, receiver, values) : Unreplayed(site, receiver, values);
    }

    private Abstract Replayed(IOperation site, Verb called, Abstract? receiver, Abstract[] values)
    {
        var given = rooms.Take(called.Count);
        if (receiver is { IsUnknown: true } || called.AsksForUnknown(receiver?.It) || called.Prepared(values, given) is not { } verb
            || !verb.IsOf(receiver?.It))
        {
            rooms.Return(given);
            return Unreplayed(site, receiver, values);
        }

        if (verb.LeadsOut)
            Judge((TopologyBuilder)receiver!.Value.It!, isCompletion: false);
        if (verb.MakesHandles)
            budget.Verb();

        var result = verb.Call(receiver?.It, given, verb.Says ? new ReplayedCall(site, verb.Names, values, callers) : null);
        for (var index = 0; index < values.Length; index++)
            (values[index].It as Place)?.Set(new(given[index], site));
        rooms.Return(given);
        if (result is TopologyBuilder builder && verb.IsConstructor)
            Begin(site, builder);
        if (result is Handle handle)
        {
            if (ReferenceEquals(result, receiver?.It))
                budget.Said(result);
            OpenForUnknownLists(handle, receiver, verb, values);
        }
        else if (result is Model.Topology or ImmutableArray<Finding> || result is not ICompositeValue && Array.Exists(values, Core.IsVague))
        {
            return Abstract.UnknownAt(site);
        }

        return new(result, site);
    }

    /// <summary>A verb takes a sequence as the list it becomes, or as one of unknown length.</summary>
    private void ListSequences(Abstract[] values)
    {
        foreach (ref var value in values.AsSpan())
        {
            if (value.It is not Items { List: null })
                continue;
            try
            {
                value = value with { It = Items.Of(Listed(value)) };
            }
            catch (UnsupportedCode)
            {
                Reach(value, OpaqueUse.Written);
                value = new(new Unknown(), value.Source);
            }
        }
    }

    /// <summary>How many there are isn't known, so whatever counts them must stay silent.</summary>
    private static void OpenForUnknownLists(Handle result, Abstract? receiver, Verb verb, Abstract[] arguments)
    {
        if (!verb.TakesUnknownLength(arguments))
            return;
        result.MarkOpen();
        (receiver?.It as Handle)?.MarkOpen();
    }

    /// <summary>Something would have been said of these handles, and nobody knows what.</summary>
    private Abstract Unreplayed(IOperation site, Abstract? receiver, Abstract[] arguments)
    {
        Open(arguments);
        foreach (var argument in arguments)
            (argument.It as Place)?.Set(Abstract.UnknownAt(site));
        if (receiver is { } touched)
            Open(touched);
        return Abstract.UnknownAt(site);
    }
}
