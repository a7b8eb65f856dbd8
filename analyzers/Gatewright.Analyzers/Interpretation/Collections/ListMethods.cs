using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What the members of lists, sets, queues and stacks do.</summary>
internal sealed class ListMethods(Execution run)
{
    /// <summary>How many elements take about as long as a step.</summary>
    public const int ElementsMoved = 256, ElementsCompared = 8;

    public Abstract? OfCollection(IOperation site, IMethodSymbol method, Items items, List<Abstract> list, Abstract[] arguments)
    {
        var call = new PlatformCall(run, site, method, arguments);
        if (items.Keeping == Keeping.Set)
            Charge(list.Count, ElementsMoved);
        if (items.Keeping switch
        {
            Keeping.Set => Sets.Answer(call, items),
            Keeping.Queue or Keeping.Stack => Queues.Answer(call, items),
            Keeping.Immutable => ImmutableItems.Answer(call, list),
            _ => null,
        } is { } own)
            return own;
        if ((method.Name, arguments) switch
        {
            ("Contains", [var wanted]) => Contains(site, items, wanted),
            ("ToImmutable" or "MoveToImmutable" or "DrainToImmutable", []) => new(Copied(items, Keeping.Immutable), site),
            ("ToArray", []) => new(Copied(items, Keeping.Array), site),
            ("AsReadOnly" or "AsSpan", []) => new(items, site),
            ("ToImmutableArray" or "ToImmutableList", []) => new(Copied(items, Keeping.Immutable), site),
            ("ForEach", [{ It: Closure action }]) => ForEach(site, items, action),
            ("IndexOf", [var wanted]) => IndexOf(site, list, wanted),
            ("Find", [{ It: Closure test }]) => run.Queries.Queried(site, method, "FirstOrDefault", [new(items, site), arguments[0]]),
            ("FindAll", [{ It: Closure test }]) =>
                new(Items.Of(run.Lists.Listed(items.Where(item => run.Queries.Surely(run.Invoke(site, test, [item])))), Keeping.List), site),
            ("Exists", [{ It: Closure test }]) => new(items.Any(item => run.Queries.Surely(run.Invoke(site, test, [item]))), site),
            ("TrueForAll", [{ It: Closure test }]) => new(items.All(item => run.Queries.Surely(run.Invoke(site, test, [item]))), site),
            ("ConvertAll", [{ It: Closure map }]) => new(Items.Of(run.Lists.Listed(items.Select(item => run.Invoke(site, map, [item]))), Keeping.List), site),
            ("GetRange" or "Slice", [{ It: int start }, { It: int count }]) when !Slices.IsView(method.ContainingType) =>
                run.Slices.Sliced(new(items, site), start, checked(start + Math.Min(count, Lists.LongestList)), site),
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
                list.AddRange(run.Lists.Listed(added));
                return nothing;
            case (Keeping.List, "Insert", [{ It: int at }, var item]):
                list.Insert(at >= 0 && at <= list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)), item);
                return nothing;
            case (Keeping.List, "InsertRange", [{ It: int at }, var added]):
                list.InsertRange(at >= 0 && at <= list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)), run.Lists.Listed(added));
                return nothing;
            case (Keeping.List, "RemoveAt", [{ It: int at }]):
                list.RemoveAt(at >= 0 && at < list.Count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException)));
                return nothing;
            case (Keeping.List, "RemoveAll", [{ It: Closure test }]):
                var rest = run.Lists.Listed(items.Where(item => !run.Queries.Surely(run.Invoke(site, test, [item]))));
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
            case (Keeping.List, "Clear", []):
                list.Clear();
                return nothing;
            default:
                return null;
        }
    }

    /// <summary>A list of so many elements is made.</summary>
    public void Charge(int count) => Charge(count, ElementsCompared);

    /// <summary>Moving, copying or comparing many elements takes time, too.</summary>
    public void Charge(int count, int elementsOfStep) => run.Spend((count + elementsOfStep - 1) / elementsOfStep);

    private Items Copied(Items items, Keeping keeping)
    {
        Charge(items.List!.Count, ElementsCompared);
        return Items.Of(items, keeping);
    }

    public Abstract ForEach(IOperation site, Items items, Closure action)
    {
        foreach (var item in items)
            run.Invoke(site, action, [item]);
        return new(null, site);
    }

    public Abstract Contains(IOperation site, IEnumerable<Abstract> list, Abstract wanted)
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

    public Abstract IndexOf(IOperation site, List<Abstract> list, Abstract wanted)
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

    public Abstract Collection(Items items, string property, IOperation site) => property switch
    {
        "Length" or "Count" when items is { List: { } list, IsLost: false } => new(list.Count, site),
        "Count" when items.Counted?.Invoke() is { } count => new(count, site),
        "Min" or "Max" when items is { Keeping: Keeping.Set, List: { Count: > 0 } list, IsLost: false, Kind.Order: ElementOrder.Sorted } =>
            list[property == "Min" ? 0 : list.Count - 1],
        "Key" when items.Key is { } key => key,
        "IsEmpty" when items is { List: { } list, IsLost: false } => new(list.Count == 0, site),
        "IsDefault" or "IsDefaultOrEmpty" when items is { List: { } list, IsLost: false } => new(property == "IsDefaultOrEmpty" && list.Count == 0, site),
        _ => Abstract.UnknownAt(site),
    };
}
