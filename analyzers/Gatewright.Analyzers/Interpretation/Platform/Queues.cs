namespace Gatewright.Analyzers;

/// <summary>Queues and stacks, of a stack the top first.</summary>
internal static class Queues
{
    public static Abstract? Answer(PlatformCall call, Items items)
    {
        var list = items.List!;
        switch (items.Keeping, call.Name, call.Arguments)
        {
            case (Keeping.Queue, "Enqueue", [var item]):
                list.Add(item);
                return call.Nothing;
            case (Keeping.Stack, "Push", [var item]):
                list.Insert(0, item);
                return call.Nothing;
            case (Keeping.Queue, "Dequeue", []) or (Keeping.Stack, "Pop", []):
                return list.Count > 0 ? Taken(list) : throw new ProgramThrows(typeof(InvalidOperationException));
            case (_, "Peek", []):
                return list.Count > 0 ? list[0] : throw new ProgramThrows(typeof(InvalidOperationException));
            case (_, "TryDequeue" or "TryPop", [var found]):
                return call.Is(list.Count > 0 ? call.Out(found, Taken(list)) : !call.Out(found, call.Default(call.Method.Parameters[0].Type)));
            case (_, "TryPeek", [var found]):
                return call.Is(list.Count > 0 ? call.Out(found, list[0]) : !call.Out(found, call.Default(call.Method.Parameters[0].Type)));
            case (_, "Clear", []):
                list.Clear();
                return call.Nothing;
            default:
                return null;
        }
    }

    private static Abstract Taken(List<Abstract> list)
    {
        var first = list[0];
        list.RemoveAt(0);
        return first;
    }
}
