using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What code that isn't followed does with what it gets hold of.</summary>
internal enum OpaqueUse
{
    /// <summary>It reads: handles may be told more, what holds them stays as it is.</summary>
    Read,

    /// <summary>It may keep it and change it, now and at any time later.</summary>
    Written,
}

/// <summary>What happens to values that reach code which isn't followed.</summary>
internal sealed partial class Interpreter
{
    private void Open(params ReadOnlySpan<Abstract> values)
    {
        var seen = new Reached();
        foreach (var value in values)
            Reach(value, OpaqueUse.Read, seen);
    }

    private void Reach(Abstract value, OpaqueUse touch) => Reach(value, touch, new());

    /// <summary>Objects that hold objects may be many and deep, so they are walked with a stack of our own.</summary>
    private void Reach(Abstract first, OpaqueUse touch, Reached seen)
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
            Step();
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
                    Forget(closure.Body, closure.Scope!, seen, forGood: true);
                else if (bodies.Of(closure.Method) is { } body)
                    Forget(body, new(null), seen, forGood: true);
                return closure.Receiver is { } receiver ? [receiver] : [];
            default:
                return [];
        }
    }

    /// <summary>Code that we don't see may have changed whatever is static.</summary>
    private void ForgetStatics()
    {
        followsStatics = false;
        hasForgottenStatics = true;
        foreach (var value in statics.Values.ToList())
            Reach(value, OpaqueUse.Written);
    }

    /// <summary>What one act of forgetting has come by already.</summary>
    private sealed class Reached
    {
        private readonly HashSet<object> read = new(ByReference.Comparer);
        private readonly HashSet<object> written = new(ByReference.Comparer);

        public bool IsNew(object it, OpaqueUse touch) => touch == OpaqueUse.Written ? written.Add(it) : !written.Contains(it) && read.Add(it);
    }
}
