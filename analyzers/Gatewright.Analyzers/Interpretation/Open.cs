using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What happens to values that reach code which isn't followed.</summary>
internal sealed partial class Interpreter
{
    private static void Lose(Abstract value)
    {
        if (value.It is Items items)
            items.Lose();
        if (value.It is not Instance instance)
            return;
        foreach (var field in instance.Fields.Keys.Where(field => field is not IFieldSymbol { IsReadOnly: true }).ToList())
            instance.Fields[field] = new(new Unknown(), value.Source);
    }

    /// <summary>What code of .NET's own gets can be touched by it only through a delegate or an object of the program; what it gives back may be any of it.</summary>
    private void Escape(ITypeSymbol result, IEnumerable<Abstract> values)
    {
        var givesNothing = result.SpecialType is not (SpecialType.None or SpecialType.System_Object);
        foreach (var value in values)
        {
            if (!givesNothing || value.It is Closure or Instance or Items { List: null })
                Open(value);
        }
    }

    private void Open(params ReadOnlySpan<Abstract> values)
    {
        var seen = new HashSet<object>(ByReference.Comparer);
        foreach (var value in values)
            Open(value, seen);
    }

    private void Open(Abstract value, HashSet<object> seen)
    {
        if (value.It is null or string || !seen.Add(value.It))
            return;

        switch (value.It)
        {
            case Handle handle:
                handle.MarkOpen();
                break;
            case Instance instance:
                foreach (var field in instance.Fields.Values.ToList())
                    Open(field, seen);
                break;
            case Items items:
                foreach (var item in items.List?.ToList() ?? [.. items.Captured])
                    Open(item, seen);
                break;
            case TupleItems tuple:
                foreach (var item in tuple.Items)
                    Open(item, seen);
                break;
            case Closure closure:
                if (closure.Receiver is { } receiver)
                    Open(receiver, seen);
                if (closure.Body is not null)
                    Forget(closure.Body, closure.Scope!, seen);
                break;
        }
    }
}
