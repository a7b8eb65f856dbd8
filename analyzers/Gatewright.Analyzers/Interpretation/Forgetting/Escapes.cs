using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What happens to values that reach code which isn't followed.</summary>
internal sealed class Escapes(Execution run)
{
    public void Open(params ReadOnlySpan<Abstract> values)
    {
        var seen = new Reached();
        foreach (var value in values)
            Reach(value, OpaqueUse.Read, seen);
    }

    public void Reach(Abstract value, OpaqueUse touch) => Reach(value, touch, new());

    /// <summary>Objects that hold objects may be many and deep, so they are walked with a stack of our own.</summary>
    public void Reach(Abstract first, OpaqueUse touch, Reached seen)
    {
        if (first.It is null or string or Unknown)
            return;

        var pending = new Stack<Abstract>();
        pending.Push(first);
        while (pending.Count > 0)
        {
            var value = pending.Pop();
            if (value.It is null or string or Unknown || !seen.IsNew(value.It, touch))
                continue;
            run.Step();
            foreach (var inner in Touched(value.It, touch, seen))
                pending.Push(inner);
        }
    }

    private IEnumerable<Abstract> Touched(object it, OpaqueUse touch, Reached seen)
    {
        switch (it)
        {
            case Handle handle:
                handle.MarkOpen();
                return [];
            case Instance instance:
                if (touch == OpaqueUse.Written)
                    instance.Lose();
                return [.. instance.Fields.Values, .. instance.Scope.Values];
            case Items items:
                if (touch == OpaqueUse.Written)
                    items.Lose();
                return items.List?.ToArray() ?? [.. items.Captured];
            case StandIn its:
                if (touch == OpaqueUse.Written)
                    its.Lose();
                return [.. its.Contents];
            case Table table:
                if (touch == OpaqueUse.Written)
                    table.Lose();
                return [.. table.Contents];
            case TupleItems tuple:
                return tuple.Items;
            case Place place:
                if (touch == OpaqueUse.Written)
                    place.Set(Abstract.UnknownAt(null));
                return [place.Get()];
            case KnownTask promise:
                return [promise.Result];
            case Combination several:
                return several.Parts;
            case Closure closure:
                if (closure.Body is not null)
                    run.Forgetting.Forget(closure.Body, closure.Scope!, seen, forGood: true);
                else if (run.Bodies.Of(closure.Method) is { } body)
                    run.Forgetting.Forget(body, new(null), seen, forGood: true);
                return closure.Receiver is { } receiver ? [receiver] : [];
            default:
                return [];
        }
    }

    /// <summary>What may stand behind an object that isn't known, or one of .NET's that was made with what the program gave.</summary>
    public void Escape(IEnumerable<Abstract> values)
    {
        var seen = new Reached();
        foreach (var value in values)
            Reach(value, OpaqueUse.Written, seen);
    }
}
