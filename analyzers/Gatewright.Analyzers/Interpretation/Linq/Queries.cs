using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>LINQ. Lazy sequences stay lazy: a lambda is replayed when and as often as its sequence is enumerated.</summary>
internal sealed class Queries(Execution run)
{
    public Abstract? Queried(IOperation site, IMethodSymbol method, string name, Abstract[] arguments)
    {
        if (Source(site, name, arguments) is { } made)
            return made;
        if (arguments.Length == 0 || arguments[0].It is Unknown)
            return null;

        if (Comparers.TryTake(ref arguments, method, out var comparer) is false)
            return null;

        // An argument that can't be enumerated is found out when it is.
        var items = run.Enumeration.Enumerated(arguments[0]);
        return run.SequenceMethods.Apart(site, method, name, run.Shapes.SequenceOf(arguments[0]), arguments, comparer) ?? Mapped(site, name, items, arguments)
            ?? Part(site, name, items, arguments, new(Comparer: comparer))
            ?? run.Results.Single(site, method, name, items, arguments) ?? run.Results.Whole(site, name, items, arguments, new(Comparer: comparer))
            ?? run.Grouping.Grouped(site, method, name, items, arguments, comparer) ?? run.Totals.Totalled(site, method, name, items, arguments);
    }

    private Abstract? Source(IOperation site, string name, Abstract[] arguments) => (name, arguments) switch
    {
        ("Range", [{ It: int start }, { It: int count }]) => count < 0 || (long)start + count - 1 > int.MaxValue
            ? throw new ProgramThrows(typeof(ArgumentOutOfRangeException))
            : count == 0 ? new(Items.Of([]), site)
            : run.SequenceMethods.Shaped(site, run.Shapes.Indexed(
                Enumerable.Range(start, count).Select(it => new Abstract(it, site)), () => count, at => new(start + at, site), 0, count)),
        ("Repeat", [var item, { It: int times }]) => times < 0 ? throw new ProgramThrows(typeof(ArgumentOutOfRangeException))
            : times == 0 ? new(Items.Of([]), site)
            : run.SequenceMethods.Shaped(site, run.Shapes.Indexed(Enumerable.Repeat(item, times), () => times, _ => item, 0, times), item),
        ("Empty", []) => new(Items.Of([]), site),
        ("Create", _) => arguments is [{ It: Items { IsLost: false, List: not null } items }] ? new(Items.Of(items, Keeping.Immutable), site)
            : arguments.Any(it => it.It is Items) ? null : new(Items.Of(arguments, Keeping.Immutable), site),
        _ => null,
    };

    /// <summary>Sequences made of each element.</summary>
    private Abstract? Mapped(IOperation site, string name, IEnumerable<Abstract> items, Abstract[] arguments)
    {
        return (name, arguments) switch
        {
            ("Select", [_, { It: Closure map }]) => Lazy(items.Select((item, index) => Given(site, map, item, index))),
            ("Where", [_, { It: Closure keep }]) => Lazy(items.Where((item, index) => Surely(Given(site, keep, item, index)))),
            ("SelectMany", [_, { It: Closure map }]) => Lazy(items.SelectMany((item, index) => run.Enumeration.Enumerated(Given(site, map, item, index)))),
            ("SelectMany", [_, { It: Closure map }, { It: Closure join }]) =>
                Lazy(items.SelectMany((item, index) => run.Enumeration.Enumerated(Given(site, map, item, index)), (item, inner) =>
                    run.Invoke(site, join, [item, inner]))),
            ("Zip", [_, var second]) => Lazy(items.Zip(run.Enumeration.Enumerated(second), (one, other) => Tuple(one, other))),
            ("Zip", [_, var second, { It: Closure join }]) =>
                Lazy(items.Zip(run.Enumeration.Enumerated(second), (one, other) => run.Invoke(site, join, [one, other]))),
            ("Zip", [_, var second, var third]) =>
                Lazy(items.Zip(run.Enumeration.Enumerated(second), (one, other) => (one, other))
                    .Zip(run.Enumeration.Enumerated(third), (pair, last) => Tuple(pair.one, pair.other, last))),
            ("Index", [_]) => Lazy(items.Select((item, index) => Tuple(new(index, site), item))),
            ("AsEnumerable", [var same]) => same,
            ("Chunk", [_, { It: int size and > 0 }]) => Lazy(Chunks(items, size, site)),
            _ => null,
        };

        Abstract Lazy(IEnumerable<Abstract> sequence) => Lazily(site, name, sequence, arguments);
        Abstract Tuple(params Abstract[] elements) => new(new TupleItems([.. elements]), site);
    }

    /// <summary>Sequences of some of the elements, or of more.</summary>
    private Abstract? Part(IOperation site, string name, IEnumerable<Abstract> items, Abstract[] arguments, CollectionKind kind)
    {
        return (name, arguments) switch
        {
            ("SkipWhile", [_, { It: Closure test }]) => Lazy(items.SkipWhile((item, index) => Surely(Given(site, test, item, index)))),
            ("TakeWhile", [_, { It: Closure test }]) => Lazy(items.TakeWhile((item, index) => Surely(Given(site, test, item, index)))),
            ("Distinct", [_]) => Lazy(First(items, item => item, kind)),
            ("DistinctBy", [_, { It: Closure key }]) => Lazy(First(items, item => run.Invoke(site, key, [item]), kind)),
            ("Union", [_, var second]) => Lazy(First(items.Concat(Enumeration.Later(() => run.Enumeration.Enumerated(second))), item => item, kind)),
            ("Except", [_, var second]) =>
                Lazy(Enumeration.Later(() => Items.Set(run.Orders.Elements(second), kind) is var others ? items.Where(others.Include) : [])),
            ("Intersect", [_, var second]) =>
                Lazy(Enumeration.Later(() => Items.Set(run.Orders.Elements(second), kind) is var others ? items.Where(others.Exclude) : [])),
            _ => null,
        };

        Abstract Lazy(IEnumerable<Abstract> sequence) => Lazily(site, name, sequence, arguments);
    }

    /// <summary>Some of what LINQ makes it takes apart again, the rest it only enumerates.</summary>
    private Abstract Lazily(IOperation site, string name, IEnumerable<Abstract> sequence, Abstract[] arguments) => name is "SelectMany" or "Distinct" or "Union"
        ? run.SequenceMethods.Shaped(site, new()
        {
            Elements = sequence,
            First = name == "Distinct" ? () => run.Shapes.FirstOf(run.Shapes.SequenceOf(arguments[0])) : null,
            Kind = SequenceKind.Iterator,
        }, [.. arguments])
        : new(run.Enumeration.Moving(sequence, [.. arguments]), site);

    private static IEnumerable<Abstract> First(IEnumerable<Abstract> items, Func<Abstract, Abstract> key, CollectionKind kind)
    {
        var keys = Items.Set([], kind);
        foreach (var item in items)
        {
            if (keys.Include(key(item)))
                yield return item;
        }
    }

    private static IEnumerable<Abstract> Chunks(IEnumerable<Abstract> items, int size, IOperation site)
    {
        var chunk = new List<Abstract>();
        foreach (var item in items)
        {
            chunk.Add(item);
            if (chunk.Count < size)
                continue;
            yield return new(Items.Of(chunk), site);
            chunk.Clear();
        }

        if (chunk.Count > 0)
            yield return new(Items.Of(chunk), site);
    }

    /// <summary>What a lambda gives for an element; one with two parameters gets its index, too.</summary>
    private Abstract Given(IOperation site, Closure lambda, Abstract item, int index) =>
        run.Invoke(site, lambda, lambda.Method.Parameters.Length == 2 ? [item, new(index, site)] : [item]);

    public bool Surely(Abstract answer) => run.Conditions.Truth(answer) ?? throw new UnsupportedCode("a condition that isn't known");
}
