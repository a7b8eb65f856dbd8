using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What the methods of lists, sets, queues and stacks do.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How many elements take about as long as a step.</summary>
    private const int ElementsMoved = 256, ElementsCompared = 8;

    private Abstract? OfCollection(IOperation site, IMethodSymbol method, Items items, List<Abstract> list, Abstract[] arguments)
    {
        if ((method.Name, arguments) switch
        {
            ("Contains", [var wanted]) => items.Keeping == Keeping.Set ? new Abstract(items.Has(wanted), site) : Contains(site, items, wanted),
            ("ToArray", []) => new(Copied(items, Keeping.Array), site),
            ("AsReadOnly" or "AsSpan", []) => new(items, site),
            ("ToImmutableArray" or "ToImmutableList", []) => new(Copied(items, Keeping.Immutable), site),
            ("ForEach", [{ It: Closure action }]) => ForEach(site, items, action),
            ("IndexOf", [var wanted]) => IndexOf(site, list, wanted),
            ("Find", [{ It: Closure test }]) => Queried(site, method, "FirstOrDefault", [new(items, site), arguments[0]]),
            ("FindAll", [{ It: Closure test }]) => new(Items.Of(Listed(items.Where(item => Surely(Invoke(site, test, [item])))), Keeping.List), site),
            ("Exists", [{ It: Closure test }]) => new(items.Any(item => Surely(Invoke(site, test, [item]))), site),
            ("TrueForAll", [{ It: Closure test }]) => new(items.All(item => Surely(Invoke(site, test, [item]))), site),
            ("ConvertAll", [{ It: Closure map }]) => new(Items.Of(Listed(items.Select(item => Invoke(site, map, [item]))), Keeping.List), site),
            ("GetRange" or "Slice", [{ It: int start }, { It: int count }]) => Sliced(new(items, site), start, checked(start + Math.Min(count, LongestList)),
                site),
            _ => (Abstract?)null,
        } is { } answer)
            return answer;

        var nothing = new Abstract(null, site);
        Charge(list.Count, ElementsMoved);
        switch (items.Keeping, method.Name, arguments)
        {
            case (Keeping.List, "Add", [var item]):
                list.Add(item);
                return nothing;
            case (Keeping.List, "AddRange", [var added]):
                list.AddRange(Listed(added));
                return nothing;
            case (Keeping.List, "Insert", [{ It: int at }, var item]):
                list.Insert(at >= 0 && at <= list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)), item);
                return nothing;
            case (Keeping.List, "InsertRange", [{ It: int at }, var added]):
                list.InsertRange(at >= 0 && at <= list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)), Listed(added));
                return nothing;
            case (Keeping.List, "RemoveAt", [{ It: int at }]):
                list.RemoveAt(at >= 0 && at < list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)));
                return nothing;
            case (Keeping.List, "RemoveAll", [{ It: Closure test }]):
                var rest = Listed(items.Where(item => !Surely(Invoke(site, test, [item]))));
                var removed = list.Count - rest.Count;
                list.Clear();
                list.AddRange(rest);
                return new(removed, site);
            case (Keeping.List, "Remove", [var wanted]):
                if (IndexOf(site, list, wanted).It is not int place)
                    return null;
                if (place >= 0)
                    list.RemoveAt(place);
                return new(place >= 0, site);
            case (Keeping.List, "Reverse", []):
                list.Reverse();
                return nothing;
            case (Keeping.List, "Sort", []):
                var sorted = new Sorting([new(null, false)]).Sort(list).ToList();
                list.Clear();
                list.AddRange(sorted);
                return nothing;
            case (Keeping.List or Keeping.Set or Keeping.Queue or Keeping.Stack, "Clear", []):
                list.Clear();
                items.Recount();
                return nothing;
            case (Keeping.Set, "Add" or "UnionWith", [_]) when items.IsShrunk:
                return null;
            case (Keeping.Set, "Add", [var item]):
                var isNew = items.Include(item);
                return method.ReturnsVoid ? nothing : new(isNew, site);
            case (Keeping.Set, "Remove", [var wanted]):
                var isThere = items.Has(wanted);
                list.RemoveAll(item => isThere && Plain.Same(item.It, wanted.It) is true);
                items.Recount();
                items.IsShrunk |= isThere;
                return new(isThere, site);
            case (Keeping.Set, "UnionWith", [var added]):
                foreach (var item in Listed(added))
                    items.Include(item);
                return nothing;
            case (Keeping.Queue, "Enqueue", [var item]):
                list.Add(item);
                return nothing;
            case (Keeping.Queue, "Dequeue", []) or (Keeping.Stack, "Pop", []):
                var first = list.Count > 0 ? list[0] : throw new ProgramThrows(typeof(InvalidOperationException));
                list.RemoveAt(0);
                return first;
            case (Keeping.Queue or Keeping.Stack, "Peek", []):
                return list.Count > 0 ? list[0] : throw new ProgramThrows(typeof(InvalidOperationException));
            case (Keeping.Stack, "Push", [var item]):
                list.Insert(0, item);
                return nothing;
            case (Keeping.Immutable, "Add", [var item]):
                return new(Items.Of(Copied(items, Keeping.Immutable).Append(item), Keeping.Immutable), site);
            case (Keeping.Immutable, "AddRange", [var added]):
                return new(Items.Of(Copied(items, Keeping.Immutable).Concat(Listed(added)), Keeping.Immutable), site);
            default:
                return null;
        }
    }

    /// <summary>Moving, copying or comparing many elements takes time, too.</summary>
    private void Charge(int count, int elementsOfStep)
    {
        for (; count > 0; count -= elementsOfStep)
            Step();
    }

    private Items Copied(Items items, Keeping keeping)
    {
        Charge(items.List!.Count, ElementsCompared);
        return Items.Of(items, keeping);
    }

    private Abstract ForEach(IOperation site, Items items, Closure action)
    {
        foreach (var item in items)
            Invoke(site, action, [item]);
        return new(null, site);
    }

    private Abstract Contains(IOperation site, IEnumerable<Abstract> list, Abstract wanted)
    {
        Charge((list as Items)?.List?.Count ?? 0, ElementsCompared);
        var isUnsure = false;
        foreach (var item in list)
        {
            var same = Plain.Same(item.It, wanted.It);
            if (same is true)
                return new(true, site);
            isUnsure |= same is null;
        }

        return isUnsure ? Abstract.UnknownAt(site) : new(false, site);
    }

    private Abstract IndexOf(IOperation site, List<Abstract> list, Abstract wanted)
    {
        Charge(list.Count, ElementsCompared);
        for (var index = 0; index < list.Count; index++)
        {
            if (Plain.Same(list[index].It, wanted.It) is not { } same)
                return Abstract.UnknownAt(site);
            if (same)
                return new(index, site);
        }

        return new(-1, site);
    }
}
