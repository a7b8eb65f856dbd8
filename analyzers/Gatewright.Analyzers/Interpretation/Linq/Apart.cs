using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The methods of LINQ that take sequences apart.</summary>
internal sealed partial class Interpreter
{
    private Abstract? Apart(IOperation site, IMethodSymbol method, string name, Sequence source, Abstract[] arguments, StringComparer? comparer)
    {
        switch (name, arguments)
        {
            case ("Select", [_, { It: Closure { Method.Parameters.Length: 1 } map }]):
                return Shaped(Selected(source, item => Invoke(site, map, [item])));
            case ("Where", [_, { It: Closure { Method.Parameters.Length: 1 } keep }]):
                return Shaped(Kept(source, item => Surely(Invoke(site, keep, [item]))));
            case ("Skip", [_, { It: int count }]):
                return Shaped(Skipped(source, count));
            case ("Take", [_, { It: int count }]):
                return Shaped(Taken(source, count));
            case ("SkipLast", [_, { It: int count }]):
                return Shaped(count <= 0 ? Skipped(source, 0) : new() { Elements = Later(() => Cheaply(source) is { } all ? Taken(source, all - count).Elements
                    : ButLast(source.Elements, count)) });
            case ("TakeLast", [_, { It: int count }]):
                return Shaped(count <= 0 ? Taken(source, 0) : new() { Elements = Later(() => Cheaply(source) is { } all
                    ? Taken(Skipped(source, all - count), count).Elements : Listed(source.Elements) is var some ? some.Skip(some.Count - count) : []) });
            case ("OrderBy" or "OrderByDescending" or "Order" or "OrderDescending" or "ThenBy" or "ThenByDescending", [_] or [_, { It: Closure }]):
                var key = arguments.Length > 1 ? (Closure)arguments[1].It! : null;
                var isDescending = name.EndsWith("Descending", StringComparison.Ordinal);
                var by = new Sorting.By(key is null ? null : item => Invoke(site, key, [item]), isDescending, comparer);
                var (unsorted, before) = (source, ImmutableArray<Sorting.By>.Empty);
                if (name.StartsWith("ThenBy", StringComparison.Ordinal))
                {
                    if (arguments[0].It is not Items { Sorting: { } sorting, Unsorted: { } all })
                        return null;
                    (unsorted, before) = (all, sorting.Keys);
                }

                var order = new Sorting(before.Add(by));
                var sorted = Sorted(unsorted, order);
                return new(new Items(Moved(sorted.Elements), [.. arguments]) { Sequence = sorted, Sorting = order, Unsorted = unsorted }, site);
            case ("Reverse", [_]):
                return Shaped(Reversed(source));
            case ("Concat", [_, var second]):
                return Shaped(Joined(source, SequenceOf(second)));
            case ("Append" or "Prepend", [_, var one]):
                return Shaped(WithOne(source, one, name == "Append"));
            case ("DefaultIfEmpty", [{ It: Items { Keeping: Keeping.Array, List.Count: > 0, IsLost: false } }, ..]):
                return arguments[0];
            case ("DefaultIfEmpty", [_, var otherwise]):
                return Shaped(OrOne(source, otherwise));
            case ("DefaultIfEmpty", [_]):
                return Shaped(OrOne(source, new(Plain.Default((method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()), site)));
            case ("Cast" or "OfType", [_]) when method.TypeArguments is [var type] && IsSequenceOf(site, type) && (name == "Cast" || type.IsValueType):
                return arguments[0];
            case ("ToArray" or "ToList" or "ToImmutableArray" or "ToImmutableList", [_]) when source.Whole is not null:
                return new(Items.Of(Whole(source), name switch { "ToArray" => Keeping.Array, "ToList" => Keeping.List, _ => Keeping.Immutable }), site);
            case ("Contains", [_, var wanted]) when comparer is null && source.Searched is { } searched:
                return Contains(site, searched, wanted);
            case ("Any", [_]):
                return new(Cheaply(source) is { } number ? number > 0 : FirstOf(source) is not null, site);
            case ("Count", [_]):
                return new(CountOf(source), site);
            case ("LongCount", [_]):
                return new((long)CountOf(source), site);
            case ("First" or "FirstOrDefault", [_]) or ("FirstOrDefault", [_, { It: not Closure }]):
                return Or(FirstOf(source), name == "First", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_]) or ("LastOrDefault", [_, { It: not Closure }]):
                return Or(LastOf(source), name == "Last", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_, { It: Closure passes }]) when source.LastOf is { } tested:
                return Or(tested(item => Surely(Invoke(site, passes, [item]))), name == "Last", typeof(InvalidOperationException));
            case ("Last" or "LastOrDefault", [_, { It: Closure test }]) when source.Kind == SequenceKind.List:
                var place = Cheaply(source) ?? 0;
                for (var index = place - 1; index >= 0; index--)
                {
                    if (AtOf(source, index) is { } item && Surely(Invoke(site, test, [item])))
                        return item;
                }

                return Or(null, name == "Last", typeof(InvalidOperationException));
            case ("ElementAt" or "ElementAtOrDefault", [_, { It: int index }]):
                return Or(AtOf(source, index), name == "ElementAt", typeof(ArgumentOutOfRangeException));
            default:
                return null;
        }

        Abstract Shaped(Sequence sequence) => this.Shaped(site, sequence, [.. arguments]);

        Abstract Or(Abstract? found, bool isNeeded, Type fault) => found ?? (isNeeded ? throw new ProgramThrows(fault)
            : arguments.Length > 1 && name != "ElementAtOrDefault" && arguments[arguments.Length - 1].It is not Closure ? arguments[arguments.Length - 1]
            : new(Plain.Default(method.ReturnType), site));
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

    private Abstract Shaped(IOperation site, Sequence sequence, params ImmutableArray<Abstract> captured) =>
        new(new Items(Moved(sequence.Elements), captured) { Sequence = sequence, Counted = null }, site);

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
    private bool? AreEqual(Sequence one, Sequence other)
    {
        if (one.Kind is SequenceKind.Plain or SequenceKind.List && other.Kind is SequenceKind.Plain or SequenceKind.List
            && Cheaply(one) is { } first && Cheaply(other) is { } second && first != second)
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
