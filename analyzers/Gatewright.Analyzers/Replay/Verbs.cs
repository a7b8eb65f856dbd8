using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Calls of Core, made on the real objects.</summary>
internal sealed class Verbs(Execution run)
{
    private readonly Rooms rooms = new();

    /// <summary>Makes a call of Core on the real object.</summary>
    public Abstract Replayed(IOperation site, Callee callee, Abstract? receiver, Abstract[] values)
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
            run.Topologies.Judge((TopologyBuilder)receiver!.Value.It!, isCompletion: false);
        if (verb.MakesHandles)
            run.Budget.Verb();

        var result = verb.Call(receiver?.It, given, verb.Says ? new ReplayedCall(site, verb.Names, values, run.Callers) : null);
        for (var index = 0; index < values.Length; index++)
            (values[index].It as Place)?.Set(new(given[index], site));
        rooms.Return(given);
        if (result is TopologyBuilder builder && verb.IsConstructor)
            run.Topologies.Begin(site, builder);
        if (result is Handle handle)
        {
            if (ReferenceEquals(result, receiver?.It))
                run.Budget.Said(result);
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
                value = value with { It = Items.Of(run.Lists.Listed(value)) };
            }
            catch (UnsupportedCode)
            {
                run.Escapes.Reach(value, OpaqueUse.Written);
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
        run.Escapes.Open(arguments);
        foreach (var argument in arguments)
            (argument.It as Place)?.Set(Abstract.UnknownAt(site));
        if (receiver is { } touched)
            run.Escapes.Open(touched);
        return Abstract.UnknownAt(site);
    }
}
