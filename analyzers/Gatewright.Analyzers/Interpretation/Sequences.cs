using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>LINQ. Lazy sequences stay lazy: a lambda is replayed when and as often as its sequence is enumerated.</summary>
internal sealed partial class Interpreter
{
    internal IEnumerable<Abstract> Enumerated(Abstract collection) => collection.It switch
    {
        Items { IsUnordered: true, IsLost: false } set => InAnyOrder(set.List!, set.Turn, turn => set.Turn = turn),
        Items items => items,
        Table { IsLost: false } table => Paired(table, collection.Source),
        StandIn { IsLost: false, Elements: { } elements } => elements,
        string text => text.Select(letter => new Abstract(letter, collection.Source)),
        null => throw new ProgramThrows(),
        _ => throw new UnsupportedCode("a sequence that isn't known"),
    };

    /// <summary>The answer of a method of .NET's: of a collection, of LINQ, or a function of plain values; null if the method is none we know.</summary>
    private Abstract? Answered(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        if (!PureBclFunctions.Owns(method.ContainingAssembly?.Name ?? ""))
            return null;
        if (receiver is { It: Items { List: { } list, IsLost: false } items } && !method.IsStatic)
            return OfCollection(site, method, items, list, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: TupleItems or TextBuilder } printed && method is { Name: "ToString", Parameters.IsEmpty: true })
            return Printed(printed, site);
        if (receiver is { It: Items { Groups: { } groups } } && method is { Name: "Contains", IsStatic: false } && arguments is [var sought])
            return new(groups.TryGet(sought.Value, out _), site);
        var call = new PlatformCall(this, site, method, [.. arguments.Select(argument => argument.Value)]);
        if (receiver is { It: Table table } && !method.IsStatic)
            return Tables.Answer(call, table);
        if (PlatformTypes.Answer(call, receiver?.It) is { } answer)
            return answer;
        switch (method.ContainingType.Name)
        {
            case "MemoryExtensions" when method.Name is not ("Contains" or "SequenceEqual"):
                return null;
            case "Enumerable" or "ImmutableArrayExtensions" or "ImmutableArray" or "ImmutableList" or "MemoryExtensions":
                return Queried(site, method, method.Name, [.. arguments.Select(argument => argument.Value)]);
            case "CollectionExtensions" when arguments is [{ Value.It: Table { IsLost: false } its }, ..]:
                return Tables.Answer(call with { Arguments = [.. call.Arguments.Skip(1)] }, its);
            case "Array" when method.Name == "Empty":
                return new(Items.Of([]), site);
            case "Array" when method.Name == "ForEach" && arguments is [{ Value.It: Items { List: not null, IsLost: false } each },
                { Value.It: Closure action }]:
                return ForEach(site, each, action);
            case "KeyValuePair" when method.Name == "Create" && arguments is [var key, var value]:
                return new(new TupleItems([key.Value, value.Value]) { IsPair = true }, site);
            case "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter":
                return OfTask(site, method, receiver, arguments);
            case "Object" when method is { IsStatic: true, Name: "ReferenceEquals" } && arguments is [var one, var other]:
                return new(Identical(one.Value.It, other.Value.It) ?? (object)new Unknown(), site);
            case "Enum" or "ValueType" or "Object" when method.Name == "ToString" && arguments.IsEmpty && receiver is { It: not null and var it }
                && PureBclFunctions.IsPlain(it):
                return Texts.Of(it) is { } text ? new(text, site) : null;
            case "Nullable" when receiver is { } nullable:
                return OfNullable(site, method, nullable, arguments);
            default:
                return PureBclFunctions.IsPure(method.ContainingType) && MemberResolver.Method(method) is { } function
                    ? PureBclFunctions.Call(site, function, receiver, arguments) : null;
        }
    }

    private static Abstract? OfNullable(IOperation site, IMethodSymbol method, Abstract nullable, ImmutableArray<Argument> arguments) =>
        (method.Name, arguments, nullable.It) switch
    {
        (_, _, Unknown) => null,
        ("GetValueOrDefault", [], null) => new(Plain.Default(method.ReturnType), site),
        ("GetValueOrDefault", [var otherwise], null) => otherwise.Value,
        ("GetValueOrDefault", _, _) => nullable,
        ("ToString", [], null) => new("", site),
        ("ToString", [], var it) when PureBclFunctions.IsPlain(it) && Texts.Of(it) is { } text => new(text, site),
        _ => null,
    };

    private Abstract? Queried(IOperation site, IMethodSymbol method, string name, Abstract[] arguments)
    {
        if (Source(site, name, arguments) is { } made)
            return made;
        if (arguments.Length == 0 || arguments[0].It is Unknown)
            return null;

        if (Comparers.TryTake(ref arguments, method, out var comparer) is false)
            return null;

        // An argument that can't be enumerated is found out when it is.
        var items = Enumerated(arguments[0]);
        return Apart(site, method, name, SequenceOf(arguments[0]), arguments, comparer) ?? Mapped(site, name, items, arguments)
            ?? Part(site, name, items, arguments, new(Comparer: comparer))
            ?? Single(site, method, name, items, arguments) ?? Whole(site, name, items, arguments, new(Comparer: comparer))
            ?? Grouped(site, method, name, items, arguments, comparer) ?? Totalled(site, method, name, items, arguments);
    }

    private Abstract? Source(IOperation site, string name, Abstract[] arguments) => (name, arguments) switch
    {
        ("Range", [{ It: int start }, { It: int count }]) => count < 0 || (long)start + count - 1 > int.MaxValue
            ? throw new ProgramThrows(typeof(ArgumentOutOfRangeException))
            : Shaped(site, Indexed(Enumerable.Range(start, count).Select(it => new Abstract(it, site)), () => count, at => new(start + at, site), 0, count)),
        ("Repeat", [var item, { It: int times }]) => times < 0 ? throw new ProgramThrows(typeof(ArgumentOutOfRangeException))
            : Shaped(site, Indexed(Enumerable.Repeat(item, times), () => times, _ => item, 0, times), item),
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
            ("Select", [_, { It: Closure map }]) => Lazy(items.Select((item, index) => Invoke(site, map, Indexed(map, item, index, site)))),
            ("Where", [_, { It: Closure keep }]) => Lazy(items.Where((item, index) => Surely(Invoke(site, keep, Indexed(keep, item, index, site))))),
            ("SelectMany", [_, { It: Closure map }]) => Lazy(items.SelectMany((item, index) => Enumerated(Invoke(site, map, Indexed(map, item, index, site))))),
            ("SelectMany", [_, { It: Closure map }, { It: Closure join }]) =>
                Lazy(items.SelectMany((item, index) => Enumerated(Invoke(site, map, Indexed(map, item, index, site))), (item, inner) =>
                Invoke(site, join, [item, inner]))),
            ("Zip", [_, var second]) => Lazy(items.Zip(Enumerated(second), (one, other) => Tuple(one, other))),
            ("Zip", [_, var second, { It: Closure join }]) => Lazy(items.Zip(Enumerated(second), (one, other) => Invoke(site, join, [one, other]))),
            ("Zip", [_, var second, var third]) =>
                Lazy(items.Zip(Enumerated(second), (one, other) => (one, other)).Zip(Enumerated(third), (pair, last) => Tuple(pair.one, pair.other, last))),
            ("Index", [_]) => Lazy(items.Select((item, index) => Tuple(new(index, site), item))),
            ("Cast", [_]) => Lazy(items),
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
            ("SkipWhile", [_, { It: Closure test }]) => Lazy(items.SkipWhile((item, index) => Surely(Invoke(site, test, Indexed(test, item, index, site))))),
            ("TakeWhile", [_, { It: Closure test }]) => Lazy(items.TakeWhile((item, index) => Surely(Invoke(site, test, Indexed(test, item, index, site))))),
            ("Distinct", [_]) => Lazy(First(items, item => item, kind)),
            ("DistinctBy", [_, { It: Closure key }]) => Lazy(First(items, item => Invoke(site, key, [item]), kind)),
            ("Union", [_, var second]) => Lazy(First(items.Concat(Later(() => Enumerated(second))), item => item, kind)),
            ("Except", [_, var second]) => Lazy(Later(() => Items.Set(Elements(second), kind) is var others ? items.Where(others.Include) : [])),
            ("Intersect", [_, var second]) => Lazy(Later(() => Items.Set(Elements(second), kind) is var others ? items.Where(others.Exclude) : [])),
            _ => null,
        };

        Abstract Lazy(IEnumerable<Abstract> sequence) => Lazily(site, name, sequence, arguments);
    }

    /// <summary>Some of what LINQ makes it takes apart again, the rest it only enumerates.</summary>
    private Abstract Lazily(IOperation site, string name, IEnumerable<Abstract> sequence, Abstract[] arguments) => name is "SelectMany" or "Distinct" or "Union"
        ? Shaped(site, new()
        {
            Elements = sequence,
            First = name == "Distinct" ? () => FirstOf(SequenceOf(arguments[0])) : null,
            Kind = SequenceKind.Iterator,
        }, [.. arguments])
        : new(Moving(sequence, [.. arguments]), site);

    private static IEnumerable<Abstract> Later(Func<IEnumerable<Abstract>> sequence)
    {
        foreach (var item in sequence())
            yield return item;
    }

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

    private static ImmutableArray<Abstract> Indexed(Closure lambda, Abstract item, int index, IOperation site) =>
        lambda.Method.Parameters.Length == 2 ? [item, new(index, site)] : [item];

    internal bool Surely(Abstract answer) => Truth(answer) ?? throw new UnsupportedCode("a condition that isn't known");
}
