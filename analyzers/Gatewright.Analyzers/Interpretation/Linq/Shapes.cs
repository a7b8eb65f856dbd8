using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>How sequences are made of others, as .NET 10 does it.</summary>
internal sealed class Shapes(Execution run)
{
    public Sequence SequenceOf(Abstract collection) => collection.It switch
    {
        Items { Sequence: { } sequence } items => sequence with { Elements = items },
        Items { List: { } list, IsLost: false, Keeping: Keeping.Array or Keeping.List or Keeping.Immutable } items =>
            Indexed(items, () => Kept(items, list).Count, at => Kept(items, list)[at], 0, int.MaxValue) with
            {
                Backwards = items.Keeping == Keeping.Immutable ? null : Back(items, list),
            },
        _ => new()
        {
            Elements = run.Enumeration.Enumerated(collection),
            Count = Counted(collection) is null ? null : () => Counted(collection) ?? throw new UnsupportedCode("a list of unknown length"),
        },
    };

    private static List<Abstract> Kept(Items items, List<Abstract> list) => items.IsLost ? throw new UnsupportedCode("a list of unknown length") : list;

    /// <summary>A part of what has an index.</summary>
    public Sequence Indexed(IEnumerable<Abstract> elements, Func<int> all, Func<int, Abstract> at, int from, int to)
    {
        var count = () => Math.Max(0, Math.Min(to, all()) - from);
        return new()
        {
            Elements = elements,
            Count = count,
            At = index => index >= 0 && index < count() ? at(from + index) : null,
            Last = () => count() is var number and > 0 ? at(from + number - 1) : null,
            Skip = number => Part(from + number, to),
            Take = number => Part(from, (int)Math.Min(to, (long)from + number)),
            Kind = SequenceKind.List,
        };

        Sequence Part(int first, int end) => Indexed(Some(first, end), all, at, first, end);

        IEnumerable<Abstract> Some(int first, int end)
        {
            for (var index = first; index < end && index < all(); index++)
                yield return at(index);
        }
    }

    private static IEnumerable<Abstract> Back(Items items, List<Abstract> list)
    {
        for (var index = Kept(items, list).Count - 1; index >= 0; index--)
            yield return Kept(items, list)[index];
    }

    /// <summary>What <c>Select</c> makes: it asks only for what the source is asked for.</summary>
    public Sequence Selected(Sequence source, Func<Abstract, Abstract> map) => new()
    {
        Elements = source.Elements.Select(map),
        Count = source.Kind == SequenceKind.Plain ? null : source.Count,
        At = index => AtOf(source, index) is { } item ? map(item) : null,
        First = () => FirstOf(source) is { } item ? map(item) : null,
        Last = () => LastOf(source) is { } item ? map(item) : null,
        Skip = source.Kind is SequenceKind.Plain or SequenceKind.Where ? null : number => Selected(Skipped(source, number), map),
        Take = source.Kind is SequenceKind.Plain or SequenceKind.Where ? null : number => Selected(Taken(source, number), map),
        Kind = source.Kind is SequenceKind.Plain or SequenceKind.Where ? SequenceKind.Where : SequenceKind.Iterator,
    };

    public static Sequence Kept(Sequence source, Func<Abstract, bool> test) => new()
    {
        Elements = source.Elements.Where(test),
        Backwards = source.Backwards?.Where(test),
        Last = source.Backwards is { } back ? () => Any(back.Where(test)) : null,
        Kind = SequenceKind.Where,
    };

    /// <summary>What <c>Cast</c> makes of something of another type. Of a collection it knows how many there are.</summary>
    public Sequence Cast(Sequence source, bool isCollection, Func<Abstract, Abstract> cast) => new()
    {
        Elements = source.Elements.Select(cast),
        Count = isCollection ? source.Count : null,
        CountAll = isCollection ? source.Count : null,
        At = isCollection ? index => AtOf(source, index) is { } item ? cast(item) : null : null,
        Last = isCollection ? () => LastOf(source) is { } item ? cast(item) : null : null,
        Kind = isCollection ? SequenceKind.Iterator : SequenceKind.Plain,
    };

    public Sequence Skipped(Sequence source, int number) =>
        number <= 0 && source.Kind is SequenceKind.Iterator or SequenceKind.Where ? source : Behind(source, Math.Max(0, number));

    private Sequence Behind(Sequence source, int number) =>
        source.Skip?.Invoke(number) ?? new()
        {
            Elements = source.Elements.Skip(number),
            At = index => AtOf(source, number + index),
            Last = source.Count is { } count ? () => count() > number ? LastOf(source) : null : null,
            Kind = SequenceKind.Iterator,
        };

    public Sequence Taken(Sequence source, int number) => number <= 0
        ? new() { Elements = [], Count = () => 0, Kind = SequenceKind.List }
        : source.Take?.Invoke(number) ?? new()
        {
            Elements = source.Elements.Take(number),
            At = index => index < number ? AtOf(source, index) : null,
            Last = source.Count is { } count ? () => AtOf(source, Math.Min(number, count()) - 1) : null,
            Kind = SequenceKind.Iterator,
        };

    /// <summary>Sorted only when all are asked for; the first and the last are found by comparing.</summary>
    public Sequence Sorted(Sequence source, Sorting order)
    {
        return new()
        {
            Elements = Enumeration.Later(() => order.Sort(Whole(source))),
            Count = source.Count,
            CountAll = () => CountOf(source),
            At = index => index == 0 ? order.Least(source.Elements, isLast: false) : Place(index),
            First = () => order.Least(source.Elements, isLast: false),
            Last = () => order.Least(source.Elements, isLast: true),
            LastOf = test => order.Least(source.Elements.Where(test), isLast: true),
            Whole = () => Whole(source) is var all && all.Count > 1 ? [.. order.Sort(all)] : all,
            Searched = Searched(source),
            Skip = number => Part(number, int.MaxValue),
            Take = number => Part(0, number),
            Kind = SequenceKind.Iterator,
        };

        Abstract? Place(int index) => Whole(source) is var all && index > 0 && index < all.Count ? order.Sort(all).ElementAt(index) : null;

        Sequence Part(int from, int to) => new()
        {
            Elements = Enumeration.Later(() => Whole(source) is var all && all.Count > from ? order.Sort(all).Skip(from).Take(to - from) : []),
            Count = source.Count is { } count ? () => Math.Max(0, Math.Min(count(), to) - from) : null,
            CountAll = () => Math.Max(0, Math.Min(CountOf(source), to) - from),
            At = index => from + index < to ? from + index == 0 ? order.Least(source.Elements, isLast: false) : Place(from + index) : null,
            Last = () => Whole(source) is var all && all.Count > from
                ? to < all.Count ? order.Sort(all).ElementAt(to - 1) : order.Least(all, isLast: true) : null,
            Skip = number => Part((int)Math.Min(int.MaxValue, (long)from + number), to),
            Take = number => Part(from, (int)Math.Min(to, (long)from + number)),
            Kind = SequenceKind.Iterator,
        };
    }

    public Sequence Reversed(Sequence source) => new()
    {
        Elements = Enumeration.Later(() => Whole(source).AsEnumerable().Reverse()),
        Count = source.Count,
        CountAll = () => CountOf(source),
        At = index => Whole(source) is var all && index < all.Count ? all[all.Count - 1 - index] : null,
        First = () => LastOf(source),
        Last = () => FirstOf(source),
        Searched = Searched(source),
        Kind = SequenceKind.Iterator,
    };

    public Sequence Joined(Sequence first, Sequence second) => new()
    {
        Elements = first.Elements.Concat(second.Elements),
        Count = !first.IsSeveral && first.Count is { } one && second.Count is { } two ? () => one() + two() : null,
        CountAll = () => CountOf(first) + CountOf(second),
        At = index => Cheaply(first) is { } count ? index < count ? AtOf(first, index) : AtOf(second, index - count)
            : Any(first.Elements.Concat(second.Elements).Skip(index)),
        First = () => FirstOf(first) ?? FirstOf(second),
        Last = () => LastOf(second) ?? LastOf(first),
        Searched = first.IsSeveral ? Searched(second).Concat(Searched(first)) : Searched(first).Concat(Searched(second)),
        IsSeveral = true,
        Kind = SequenceKind.Iterator,
    };

    public Sequence WithOne(Sequence source, Abstract item, bool isLast) => new()
    {
        Elements = isLast ? source.Elements.Append(item) : source.Elements.Prepend(item),
        Count = source.Count is { } count ? () => count() + 1 : null,
        CountAll = () => CountOf(source) + 1,
        At = isLast || source.IsExtended ? null : index => index == 0 ? item : AtOf(source, index - 1),
        First = () => isLast ? FirstOf(source) ?? item : item,
        Last = source.IsExtended ? null : () => isLast ? item : LastOf(source) ?? item,
        IsExtended = true,
        Searched = Searched(source).Prepend(item),
        Kind = SequenceKind.Iterator,
    };

    public Sequence OrOne(Sequence source, Abstract item) => new()
    {
        Elements = source.Elements.DefaultIfEmpty(item),
        Count = source.Count is { } count ? () => Math.Max(1, count()) : null,
        CountAll = () => Math.Max(1, CountOf(source)),
        At = index => AtOf(source, index) is { } found ? found : index == 0 ? item : null,
        First = () => FirstOf(source) ?? item,
        Last = () => LastOf(source) ?? item,
        Kind = SequenceKind.Iterator,
    };

    public List<Abstract> Whole(Sequence sequence) => sequence.Whole is { } whole ? run.Enumeration.Asked(whole) : run.Lists.Listed(sequence.Elements);

    private static IEnumerable<Abstract> Searched(Sequence sequence) => sequence.Searched ?? sequence.Elements;

    /// <summary>The first elements of one that is enumerated.</summary>
    public static Abstract? Any(IEnumerable<Abstract> elements)
    {
        foreach (var element in elements)
            return element;
        return null;
    }

    public Abstract? FirstOf(Sequence sequence) => run.Enumeration.Asked(() =>
        sequence.First is { } first ? first() : sequence.At is { } at ? at(0) : Any(sequence.Elements));

    public Abstract? LastOf(Sequence sequence) => run.Enumeration.Asked(() =>
        sequence.Last is { } last ? last() : run.Lists.Listed(sequence.Elements) is { Count: > 0 } all ? all[all.Count - 1] : null);

    public Abstract? AtOf(Sequence sequence, int index) => run.Enumeration.Asked(() =>
        index < 0 ? null : sequence.At is { } at ? at(index) : index == 0 ? FirstOf(sequence) : Any(sequence.Elements.Skip(index)));

    public int CountOf(Sequence sequence) => run.Enumeration.Asked(() => sequence.CountAll is { } all ? all()
        : sequence.Kind is not (SequenceKind.Iterator or SequenceKind.Where) && sequence.Count is { } count ? count()
        : run.Lists.Listed(sequence.Elements).Count);

    public int? Cheaply(Sequence sequence) => sequence.Count is { } count ? run.Enumeration.Asked(count) : null;

    /// <summary>Whether it is an <c>ICollection</c> that isn't generic: a set without an order and what LINQ made are none.</summary>
    public static bool IsCollection(Abstract collection) => collection.It switch
    {
        Items items => items.Keeping is not (Keeping.Set or Keeping.Lazy) || items.Kind.Order == ElementOrder.Sorted,
        Table => true,
        StandIn it => it.Count is not null,
        _ => false,
    };

    /// <summary>How many elements there are, where that is known without enumerating them.</summary>
    private static int? Counted(Abstract sequence) => sequence.It switch
    {
        Items { List: { } list, IsLost: false } => list.Count,
        Items { Counted: { } counted } => counted(),
        Table { IsLost: false } table => table.Count,
        StandIn { IsLost: false } it => it.Count,
        _ => null,
    };
}
