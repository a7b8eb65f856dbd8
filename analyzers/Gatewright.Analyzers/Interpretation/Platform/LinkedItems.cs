namespace Gatewright.Analyzers;

/// <summary><see cref="LinkedList{T}"/> and its nodes.</summary>
internal sealed class LinkedItems : StandIn
{
    private readonly LinkedList<Abstract> list = [];
    private readonly Dictionary<LinkedListNode<Abstract>, Node> nodes = [];
    private int version;

    public override int? Count => list.Count;

    public override IEnumerable<Abstract> Contents => list;

    public override IEnumerable<Abstract> Elements => Enumerated();

    public static Abstract? Make(PlatformCall call)
    {
        var made = new LinkedItems();
        switch (call.Name, call.Arguments)
        {
            case (".ctor", []):
                return call.Is(made);
            case (".ctor", [var sequence]):
                foreach (var item in call.Listed(sequence))
                    made.list.AddLast(item);
                return call.Is(made);
            default:
                return null;
        }
    }

    public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("get_Count", []) => call.Is(list.Count),
        ("get_First", []) => Of(call, list.First),
        ("get_Last", []) => Of(call, list.Last),
        ("AddFirst", [{ It: not Node } item]) => Of(call, Changed(() => list.AddFirst(item))),
        ("AddLast" or "Add", [{ It: not Node } item]) => Of(call, Changed(() => list.AddLast(item))),
        ("AddBefore", [{ It: Node before }, { It: not Node } item]) => Of(call, Changed(() => list.AddBefore(before.It, item))),
        ("AddAfter", [{ It: Node after }, { It: not Node } item]) => Of(call, Changed(() => list.AddAfter(after.It, item))),
        ("RemoveFirst" or "RemoveLast", []) when list.Count == 0 => throw new ProgramThrows(typeof(InvalidOperationException)),
        ("RemoveFirst", []) => Removed(call, list.First!),
        ("RemoveLast", []) => Removed(call, list.Last!),
        ("Remove", [{ It: Node node }]) => Removed(call, node.It),
        ("Remove", [var item]) => Found(item) is { } node ? Removed(call, node) with { It = true } : call.Is(false),
        ("Contains", [var item]) => call.Is(Found(item) is not null),
        ("Find", [var item]) => Of(call, Found(item)),
        ("Clear", []) => Changed(() => list.Clear(), call),
        _ => null,
    };

    private IEnumerable<Abstract> Enumerated()
    {
        var before = version;
        for (var node = list.First; node is not null; node = node.Next)
        {
            if (IsLost)
                throw new UnsupportedCode("a list of unknown length");
            yield return node.Value;
            if (version != before)
                throw new ProgramThrows(typeof(InvalidOperationException));
        }
    }

    private LinkedListNode<Abstract>? Found(Abstract item)
    {
        for (var node = list.First; node is not null; node = node.Next)
        {
            if (Plain.Same(node.Value.It, item.It) ?? throw new UnsupportedCode("an element that isn't known"))
                return node;
        }

        return null;
    }

    private T Changed<T>(Func<T> change)
    {
        version++;
        return change();
    }

    private Abstract Changed(Action change, PlatformCall call)
    {
        version++;
        change();
        return call.Nothing;
    }

    private Abstract Removed(PlatformCall call, LinkedListNode<Abstract> node)
    {
        if (node.List != list)
            throw new ProgramThrows(typeof(InvalidOperationException));
        return Changed(() => list.Remove(node), call);
    }

    private Abstract Of(PlatformCall call, LinkedListNode<Abstract>? it)
    {
        if (it is null)
            return call.Nothing;
        if (!nodes.TryGetValue(it, out var node))
            nodes[it] = node = new(this, it);
        return call.Is(node);
    }

    /// <summary>A node, which is the same object each time.</summary>
    private sealed class Node(LinkedItems items, LinkedListNode<Abstract> it) : StandIn
    {
        public LinkedListNode<Abstract> It => it;

        public override IEnumerable<Abstract> Contents => [new(items, null)];

        public override Abstract? Answer(PlatformCall call)
        {
            switch (call.Name, call.Arguments)
            {
                case (_, _) when items.IsLost:
                    return null;
                case ("get_Value", []):
                    return it.Value;
                case ("set_Value", [var value]):
                    it.Value = value;
                    return call.Nothing;
                case ("get_Next", []):
                    return items.Of(call, it.Next);
                case ("get_Previous", []):
                    return items.Of(call, it.Previous);
                default:
                    return null;
            }
        }
    }
}
