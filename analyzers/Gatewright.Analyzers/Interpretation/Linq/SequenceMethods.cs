using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The methods of LINQ that take sequences apart.</summary>
internal sealed class SequenceMethods(Execution run)
{
    public Abstract? Apart(IOperation site, IMethodSymbol method, string name, Sequence source, Abstract[] arguments, StringComparer? comparer)
    {
        if (IsEmptyArray(arguments[0]) && OfEmptyArray(name, arguments) is { } same)
            return same;
        switch (name, arguments)
        {
            case ("Take" or "TakeLast", [_, { It: int and <= 0 }]):
                return new(Items.Of([]), site);
            case ("Concat", [_, var empty]) when IsEmptyArray(empty):
                return arguments[0];
            case ("Select", [_, { It: Closure { Method.Parameters.Length: 1 } map }]):
                return Shaped(run.Shapes.Selected(source, item => run.Invoke(site, map, [item])));
            case ("Where", [_, { It: Closure { Method.Parameters.Length: 1 } keep }]):
                return Shaped(Shapes.Kept(source, item => run.Queries.Surely(run.Invoke(site, keep, [item]))));
            case ("Skip", [_, { It: int count }]):
                return Shaped(run.Shapes.Skipped(source, count));
            case ("Take", [_, { It: int count }]):
                return Shaped(run.Shapes.Taken(source, count));
            case ("SkipLast", [_, { It: int count }]):
                return Shaped(count <= 0 ? run.Shapes.Skipped(source, 0) : new() { Elements = Enumeration.Later(() => run.Shapes.Cheaply(source) is { } all
                    ? run.Shapes.Taken(source, all - count).Elements
                    : ButLast(source.Elements, count)) });
            case ("TakeLast", [_, { It: int count }]):
                return Shaped(new() { Elements = Enumeration.Later(() => run.Shapes.Cheaply(source) is { } all
                    ? run.Shapes.Taken(run.Shapes.Skipped(source, all - count), count).Elements
                    : run.Lists.Listed(source.Elements) is var some ? some.Skip(some.Count - count) : []) });
            case ("OrderBy" or "OrderByDescending" or "Order" or "OrderDescending" or "ThenBy" or "ThenByDescending", [_] or [_, { It: Closure }]):
                var key = arguments.Length > 1 ? (Closure)arguments[1].It! : null;
                var isDescending = name.EndsWith("Descending", StringComparison.Ordinal);
                var by = new Sorting.By(key is null ? null : item => run.Invoke(site, key, [item]), isDescending, comparer);
                var (unsorted, before) = (source, ImmutableArray<Sorting.By>.Empty);
                if (name.StartsWith("ThenBy", StringComparison.Ordinal))
                {
                    if (arguments[0].It is not Items { Sorting: { } sorting, Unsorted: { } all })
                        return null;
                    (unsorted, before) = (all, sorting.Keys);
                }

                var order = new Sorting(before.Add(by));
                var sorted = run.Shapes.Sorted(unsorted, order);
                return new(new Items(run.Enumeration.Moved(sorted.Elements), [.. arguments]) { Sequence = sorted, Sorting = order, Unsorted = unsorted }, site);
            case ("Reverse", [_]):
                return Shaped(run.Shapes.Reversed(source));
            case ("Concat", [_, var second]):
                return Shaped(run.Shapes.Joined(source, run.Shapes.SequenceOf(second)));
            case ("Append" or "Prepend", [_, var one]):
                return Shaped(run.Shapes.WithOne(source, one, name == "Append"));
            case ("DefaultIfEmpty", [{ It: Items { Keeping: Keeping.Array, List.Count: > 0, IsLost: false } }, ..]):
                return arguments[0];
            case ("DefaultIfEmpty", [_, var otherwise]):
                return Shaped(run.Shapes.OrOne(source, otherwise));
            case ("DefaultIfEmpty", [_]):
                return Shaped(run.Shapes.OrOne(source, new(Plain.Default((method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()), site)));
            case ("Cast" or "OfType", [_]) when method.TypeArguments is [var type] && IsSequenceOf(site, type) && (name == "Cast" || type.IsValueType):
                return arguments[0];
            case ("Cast", [var all]) when method.TypeArguments is [var wanted]:
                return Shaped(run.Shapes.Cast(source, Shapes.IsCollection(all), item => Cast(item, wanted)));
            case ("ToArray" or "ToList" or "ToImmutableArray" or "ToImmutableList", [_]) when source.Whole is not null:
                var keeping = name switch { "ToArray" => Keeping.Array, "ToList" => Keeping.List, _ => Keeping.Immutable };
                return new(Items.Of(run.Shapes.Whole(source), keeping), site);
            case ("Contains", [_, var wanted]) when comparer is null && source.Searched is { } searched:
                return run.ListMethods.Contains(site, searched, wanted);
            case ("Any", [_]):
                return new(run.Shapes.Cheaply(source) is { } number ? number > 0 : run.Shapes.FirstOf(source) is not null, site);
            case ("Count", [_]):
                return new(run.Shapes.CountOf(source), site);
            case ("LongCount", [_]):
                return new((long)run.Shapes.CountOf(source), site);
            case ("First" or "FirstOrDefault", [_]) or ("FirstOrDefault", [_, { It: not Closure }]):
                return Or(run.Shapes.FirstOf(source), name == "First", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_]) or ("LastOrDefault", [_, { It: not Closure }]):
                return Or(run.Shapes.LastOf(source), name == "Last", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_, { It: Closure passes }]) when source.LastOf is { } tested:
                return Or(tested(item => run.Queries.Surely(run.Invoke(site, passes, [item]))), name == "Last", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_, { It: Closure test }]) when source.Kind == SequenceKind.List:
                var place = run.Shapes.Cheaply(source) ?? 0;
                for (var index = place - 1; index >= 0; index--)
                {
                    if (run.Shapes.AtOf(source, index) is { } item && run.Queries.Surely(run.Invoke(site, test, [item])))
                        return item;
                }

                return Or(null, name == "Last", typeof(InvalidOperationException));
            case ("ElementAt" or "ElementAtOrDefault", [_, { It: int index }]):
                return Or(run.Shapes.AtOf(source, index), name == "ElementAt", typeof(ArgumentOutOfRangeException));
            default:
                return null;
        }

        Abstract Shaped(Sequence sequence) => this.Shaped(site, sequence, [.. arguments]);

        Abstract Or(Abstract? found, bool isNeeded, Type fault) => found ?? (isNeeded ? throw new ProgramThrows(fault)
            : arguments.Length > 1 && name != "ElementAtOrDefault" && arguments[arguments.Length - 1].It is not Closure ? arguments[arguments.Length - 1]
            : new(Plain.Default(method.ReturnType), site));
    }

    private static bool IsEmptyArray(Abstract sequence) => sequence.It is Items { Keeping: Keeping.Array, List.Count: 0, IsLost: false };

    /// <summary>Of an empty array .NET makes an empty array, not a sequence, and of it and another the other.</summary>
    private static Abstract? OfEmptyArray(string name, Abstract[] arguments) => name switch
    {
        "Select" or "Where" or "SelectMany" or "Reverse" or "Distinct" or "DistinctBy" or "Chunk" or "GroupBy" or "Index"
            or "Skip" or "SkipLast" or "SkipWhile" or "Take" or "TakeLast" or "TakeWhile" => arguments[0],
        "Concat" when arguments is [_, { It: not null } other] => other,
        _ => null,
    };

    /// <summary>What was boxed comes out as what it was, but for an enum and its number.</summary>
    private Abstract Cast(Abstract item, ITypeSymbol type)
    {
        if (run.TypeTests.IsOf(item, type, null) is not false)
            return item;
        if (item.It is EnumMember || (item.It is not null && type.TypeKind == TypeKind.Enum))
            throw new UnsupportedCode("a cast of an enum");
        if (item.It is not null)
            throw new ProgramThrows(typeof(InvalidCastException));
        return type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? throw new ProgramThrows(typeof(NullReferenceException)) : item;
    }

    /// <summary>Whether what is cast is such a sequence already.</summary>
    private static bool IsSequenceOf(IOperation site, ITypeSymbol type)
    {
        var source = site is Microsoft.CodeAnalysis.Operations.IInvocationOperation { Arguments: [var argument, ..] } ? argument.Value : null;
        while (source is Microsoft.CodeAnalysis.Operations.IConversionOperation { OperatorMethod: null } conversion)
            source = conversion.Operand;
        return source?.Type is { } its && new[] { its }.Concat(its.AllInterfaces).OfType<INamedTypeSymbol>().Any(it =>
            it is { Name: "IEnumerable", TypeArguments: [var element] } && SymbolEqualityComparer.Default.Equals(element, type));
    }

    public Abstract Shaped(IOperation site, Sequence sequence, params ImmutableArray<Abstract> captured) =>
        new(new Items(run.Enumeration.Moved(sequence.Elements), captured) { Sequence = sequence, Counted = null }, site);

    /// <summary>One that isn't the last few is known when so many have come behind it.</summary>
    private static IEnumerable<Abstract> ButLast(IEnumerable<Abstract> items, int count)
    {
        var waiting = new Queue<Abstract>();
        foreach (var item in items)
        {
            waiting.Enqueue(item);
            if (waiting.Count > count)
                yield return waiting.Dequeue();
        }
    }

    /// <summary>As .NET compares: in turns, as far as they are equal. Collections of other lengths aren't asked for an element.</summary>
    public bool? AreEqual(Sequence one, Sequence other)
    {
        if (one.Kind is SequenceKind.Plain or SequenceKind.List && other.Kind is SequenceKind.Plain or SequenceKind.List
            && run.Shapes.Cheaply(one) is { } first && run.Shapes.Cheaply(other) is { } second && first != second)
            return false;
        using var theirs = other.Elements.GetEnumerator();
        foreach (var item in one.Elements)
        {
            if (!theirs.MoveNext())
                return false;
            if (Plain.Same(item.It, theirs.Current.It) is not true and var same)
                return same;
        }

        return !theirs.MoveNext();
    }
}
