using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Lists and LINQ. Lazy sequences stay lazy: a lambda is replayed when and as often as its sequence is enumerated.</summary>
internal sealed partial class Interpreter
{
    private static IEnumerable<Abstract> Enumerated(Abstract collection) => collection.It switch
    {
        Items items => items,
        string text => text.Select(letter => new Abstract(letter, collection.Source)),
        null => throw new ProgramThrows(),
        _ => throw new NotFollowed("a sequence that isn't known"),
    };

    /// <summary>The answer of a list's method or of LINQ; null if the method is none we know.</summary>
    private Abstract? Sequence(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (receiver is { It: Items { List: { } list, IsLost: false } items })
            return Listed(site, method.Name, list, items, [.. arguments.Select(argument => argument.Value)]);
        if (method.ContainingType.Name is not ("Enumerable" or "ImmutableArray" or "MemoryExtensions"))
            return null;
        return Queried(site, method.Name, [.. arguments.Select(argument => argument.Value)]);
    }

    private static Abstract? Listed(IOperation site, string method, List<Abstract> list, Items items, Abstract[] arguments)
    {
        switch (method, arguments)
        {
            case ("Add", [var item]):
                list.Add(item);
                return new(null, site);
            case ("AddRange", [var added]):
                list.AddRange(Enumerated(added).ToList());
                return new(null, site);
            case ("ToArray", []):
                return new(Items.Of(items), site);
            case ("Contains", [var wanted]):
                return Contains(site, list, wanted);
            default:
                return null;
        }
    }

    private static Abstract Contains(IOperation site, IEnumerable<Abstract> list, Abstract wanted)
    {
        var answers = list.Select(item => Plain.Same(item.It, wanted.It)).ToList();
        return answers.Contains(true) ? new(true, site) : answers.Contains(null) ? Abstract.UnknownAt(site) : new(false, site);
    }

    private Abstract? Queried(IOperation site, string method, Abstract[] arguments)
    {
        if (method == "Range")
            return arguments is [{ It: int start }, { It: int count and >= 0 }] ? Lazy(Enumerable.Range(start, Math.Min(count, Budget.StepsPerPath)).Select(it => new Abstract(it, site))) : null;
        if (method == "Repeat")
            return arguments[1].It is int times ? Lazy(Enumerable.Repeat(arguments[0], Math.Min(times, Budget.StepsPerPath))) : null;
        if (method == "Empty")
            return Lazy([]);

        // An argument that can't be enumerated is found out when it is.
        var items = Enumerated(arguments[0]);
        return (method, arguments) switch
        {
            ("Select", [_, { It: Closure map }]) => Lazy(items.Select((item, index) => Invoke(site, map, Indexed(map, item, index, site)))),
            ("Where", [_, { It: Closure keep }]) => Lazy(items.Where((item, index) => Surely(Invoke(site, keep, Indexed(keep, item, index, site))))),
            ("SelectMany", [_, { It: Closure map }]) => Lazy(items.SelectMany(item => Enumerated(Invoke(site, map, [item])))),
            ("SelectMany", [_, { It: Closure map }, { It: Closure join }]) => Lazy(items.SelectMany(item => Enumerated(Invoke(site, map, [item])), (item, inner) => Invoke(site, join, [item, inner]))),
            ("Zip", [_, var second]) => Lazy(items.Zip(Enumerated(second), (one, other) => new Abstract(new TupleItems([one, other]), site))),
            ("Zip", [_, var second, { It: Closure join }]) => Lazy(items.Zip(Enumerated(second), (one, other) => Invoke(site, join, [one, other]))),
            ("Index", [_]) => Lazy(items.Select((item, index) => new Abstract(new TupleItems([new(index, site), item]), site))),
            ("Concat", [_, var second]) => Lazy(items.Concat(Enumerated(second))),
            ("Append", [_, var last]) => Lazy(items.Append(last)),
            ("Prepend", [_, var first]) => Lazy(items.Prepend(first)),
            ("Skip", [_, { It: int count }]) => Lazy(items.Skip(count)),
            ("Take", [_, { It: int count }]) => Lazy(items.Take(count)),
            ("Reverse", [_]) => Lazy(items.Reverse()),
            ("AsEnumerable", [var same]) => same,
            ("ToArray" or "ToList" or "ToImmutableArray", [_]) => new(Items.Of(items), site),
            ("Count", [_]) => new(items.Count(), site),
            ("Any", [_]) => new(items.Any(), site),
            ("Any", [_, { It: Closure test }]) => new(items.Any(item => Surely(Invoke(site, test, [item]))), site),
            ("All", [_, { It: Closure test }]) => new(items.All(item => Surely(Invoke(site, test, [item]))), site),
            ("Contains", [_, var wanted]) => Contains(site, items, wanted),
            ("First" or "Single", [_]) => Picked(items),
            ("First" or "Single", [_, { It: Closure test }]) => Picked(items.Where(item => Surely(Invoke(site, test, [item])))),
            ("Last", [_]) => Picked(items.Reverse()),
            ("ElementAt", [_, { It: int index }]) => Picked(items.Skip(index)),
            _ => null,
        };

        Abstract Lazy(IEnumerable<Abstract> sequence) => new(new Items(sequence, [.. arguments]), site);
    }

    private static ImmutableArray<Abstract> Indexed(Closure lambda, Abstract item, int index, IOperation site) =>
        lambda.Method.Parameters.Length == 2 ? [item, new(index, site)] : [item];

    private static Abstract Picked(IEnumerable<Abstract> items)
    {
        foreach (var item in items)
            return item;
        throw new ProgramThrows();
    }

    private bool Surely(Abstract answer) => Truth(answer) ?? throw new NotFollowed("a condition that isn't known");
}
