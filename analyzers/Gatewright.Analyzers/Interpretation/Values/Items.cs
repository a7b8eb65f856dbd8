using System.Collections;

namespace Gatewright.Analyzers;

/// <summary>What kind of collection keeps the elements, and so what its methods do.</summary>
internal enum Keeping
{
    Array,
    List,
    Set,
    Queue,
    Stack,

    /// <summary>One that never changes: methods that would change it give another.</summary>
    Immutable,

    /// <summary>A sequence that has no elements until it is enumerated.</summary>
    Lazy,
}

/// <summary>An array, a list, a set or a lazy sequence. Whoever enumerates a lost one is told by an exception.</summary>
internal sealed class Items : IEnumerable<Abstract>
{
    private readonly IEnumerable<Abstract> items;
    private HashSet<object>? members;
    private bool isShrunk;
    private bool isShuffled;
    private int changes;
    private Rare? rare;

    public Items(IEnumerable<Abstract> sequence, params ImmutableArray<Abstract> captured)
    {
        Keeping = Keeping.Lazy;
        items = sequence;
        Rarely.Captured = captured;
    }

    private Items(Keeping keeping, List<Abstract> list)
    {
        Keeping = keeping;
        items = List = list;
    }

    public Keeping Keeping { get; }

    /// <summary>Of a set.</summary>
    public CollectionKind Kind { get; private init; } = CollectionKind.Usual;

    /// <summary>The elements of an array or a list, of a stack the top first; null for a lazy sequence, which has none until it is enumerated.</summary>
    public List<Abstract>? List { get; }

    /// <summary>What a lazy sequence holds on to: what it reads from and the lambdas it calls.</summary>
    public ImmutableArray<Abstract> Captured => rare?.Captured ?? [];

    /// <summary>By what its elements were grouped.</summary>
    public Abstract? Key { get => rare?.Key; init => Rarely.Key = value; }

    /// <summary>Of a lookup the groups by their keys.</summary>
    public Table? Groups { get => rare?.Groups; init => Rarely.Groups = value; }

    /// <summary>What it was sorted by, for those who sort on.</summary>
    public Sorting? Sorting { get => rare?.Sorting; init => Rarely.Sorting = value; }

    /// <summary>What was sorted.</summary>
    public Sequence? Unsorted { get => rare?.Unsorted; init => Rarely.Unsorted = value; }

    /// <summary>How LINQ takes a lazy sequence apart.</summary>
    public Sequence? Sequence { get => rare?.Sequence; init => Rarely.Sequence = value; }

    /// <summary>How many elements a lazy sequence has, where that is known without enumerating it.</summary>
    public Func<int?>? Counted { get => rare?.Counted; init => Rarely.Counted = value; }

    /// <summary>Whether there may be others, or fewer, or in another order.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether it is a set that enumerates in an order that nobody knows.</summary>
    public bool IsUnordered => List?.Count > 1 && (Kind.Order == ElementOrder.Unspecified || isShuffled && Kind.Order == ElementOrder.Entered);

    /// <summary>In which order this path takes its elements, once it has decided.</summary>
    public int? Turn { get => rare?.Turn; set => Rarely.Turn = value; }

    public static Items Of(IEnumerable<Abstract> items, Keeping keeping = Keeping.Array) => new(keeping, [.. items]);

    /// <summary>One that keeps a list which nobody else has.</summary>
    public static Items Holding(List<Abstract> list, Keeping keeping = Keeping.Array) => new(keeping, list);

    public static Items Grouping(Abstract key, List<Abstract> items) => new(Keeping.Immutable, items) { Key = key };

    /// <summary>Each once.</summary>
    public static Items Set(IEnumerable<Abstract> items, CollectionKind? kind = null)
    {
        var set = new Items(Keeping.Set, []) { Kind = kind ?? CollectionKind.Usual };
        foreach (var item in items)
            set.Include(item);
        return set;
    }

    public bool Include(Abstract item)
    {
        var isNew = Members.Add(Element(item));
        if (!isNew)
            return false;
        isShuffled |= isShrunk;
        changes++;
        var place = List!.Count;
        while (Kind.Order == ElementOrder.Sorted && place > 0 && Ordering.Compare(List[place - 1], item, Kind.Comparer) > 0)
            place--;
        List.Insert(place, item);
        return true;
    }

    public bool Has(Abstract item) => Members.Contains(Element(item));

    /// <summary>Takes something out of a set.</summary>
    public bool Exclude(Abstract item)
    {
        if (!Members.Contains(Element(item)))
            return false;
        IEqualityComparer<object> comparer = ElementComparer.Of(Kind.Comparer);
        var key = Element(item);
        List!.RemoveAt(List.FindIndex(other => comparer.Equals(ElementComparer.Key(other), key)));
        Members.Remove(key);
        if (Kind.Order == ElementOrder.Sorted)
            changes++;
        return isShrunk = true;
    }

    /// <summary>What else changes the elements says so, for a set to count them anew.</summary>
    public void Recount() => (members, isShrunk, isShuffled) = (null, false, false);

    public void Lose() => IsLost |= Keeping is not (Keeping.Lazy or Keeping.Immutable) && !Kind.IsFixed;

    public IEnumerator<Abstract> GetEnumerator() =>
        (Keeping switch
        {
            _ when IsLost => throw new UnsupportedCode("a list of unknown length"),
            _ when IsUnordered => throw new UnsupportedCode("a set of unknown order"),
            Keeping.Lazy => items,
            Keeping.Array => Fixed(),
            Keeping.Set => Present(),
            _ => Guarded(),
        }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private HashSet<object> Members => members ??= new(List!.Select(ElementComparer.Key), ElementComparer.Of(Kind.Comparer));

    /// <summary>In a sorted set, what the culture takes for equal is equal.</summary>
    private object Element(Abstract item) => Kind is { Order: ElementOrder.Sorted, Comparer: null } && Ordering.Compare(item, item) != 0
        ? throw new UnsupportedCode("an element that isn't known") : ElementComparer.Key(item);

    private IEnumerable<Abstract> Fixed()
    {
        for (var index = 0; index < List!.Count; index++)
            yield return List[index];
    }

    /// <summary>What leaves a set meanwhile is passed over; one that gets more throws.</summary>
    private IEnumerable<Abstract> Present()
    {
        var before = changes;
        foreach (var item in List!.ToList())
        {
            if (IsLost)
                throw new UnsupportedCode("a list of unknown length");
            if (!Has(item))
                continue;
            yield return item;
            if (changes != before)
                throw new ProgramThrows(typeof(InvalidOperationException));
        }

        if (IsLost)
            throw new UnsupportedCode("a list of unknown length");
    }

    /// <summary>A list that changes meanwhile throws.</summary>
    private IEnumerable<Abstract> Guarded()
    {
        using var enumerator = items.GetEnumerator();
        while (Moves(enumerator))
            yield return enumerator.Current;
    }

    private bool Moves(IEnumerator<Abstract> enumerator)
    {
        try
        {
            return IsLost ? throw new UnsupportedCode("a list of unknown length") : enumerator.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw new ProgramThrows(typeof(InvalidOperationException));
        }
    }

    private Rare Rarely => rare ??= new();

    /// <summary>What few of them have: programs make many small arrays.</summary>
    private sealed class Rare
    {
        public ImmutableArray<Abstract> Captured = [];
        public Abstract? Key;
        public Table? Groups;
        public Sorting? Sorting;
        public Sequence? Unsorted;
        public Sequence? Sequence;
        public Func<int?>? Counted;
        public int? Turn;
    }
}
