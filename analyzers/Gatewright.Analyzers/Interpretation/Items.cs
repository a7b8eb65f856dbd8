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

/// <summary>An array, a list or a lazy sequence. Whoever enumerates a lost one is told by an exception.</summary>
internal sealed class Items : IEnumerable<Abstract>
{
    private readonly IEnumerable<Abstract> items;
    private HashSet<object>? members;

    public Items(IEnumerable<Abstract> sequence, params ImmutableArray<Abstract> captured)
    {
        Keeping = Keeping.Lazy;
        items = sequence;
        Captured = captured;
    }

    private Items(Keeping keeping, List<Abstract> list)
    {
        Keeping = keeping;
        items = List = list;
        Captured = [];
    }

    public Keeping Keeping { get; }

    /// <summary>The elements of an array or a list, of a stack the top first; null for a lazy sequence, which has none until it is enumerated.</summary>
    public List<Abstract>? List { get; }

    /// <summary>What a lazy sequence holds on to: what it reads from and the lambdas it calls.</summary>
    public ImmutableArray<Abstract> Captured { get; }

    /// <summary>By what its elements were grouped.</summary>
    public Abstract? Key { get; init; }

    /// <summary>What it was sorted by, for those who sort on.</summary>
    public Sorting? Sorting { get; init; }

    /// <summary>Whether something left a set, so that what comes next comes nobody knows where.</summary>
    public bool IsShrunk { get; set; }

    /// <summary>Whether there may be others, or fewer, or in another order.</summary>
    public bool IsLost { get; private set; }

    public static Items Of(IEnumerable<Abstract> items, Keeping keeping = Keeping.Array) => new(keeping, [.. items]);

    public static Items Grouping(Abstract key, List<Abstract> items) => new(Keeping.Immutable, items) { Key = key };

    /// <summary>Each once.</summary>
    public static Items Set(IEnumerable<Abstract> items)
    {
        var set = new Items(Keeping.Set, []);
        foreach (var item in items)
            set.Include(item);
        return set;
    }

    /// <summary>Each once that another set has, or hasn't.</summary>
    public static Items Set(Items second, IEnumerable<Abstract> items, bool isIn) => Set(items.Where(item => second.Has(item) == isIn));

    public bool Include(Abstract item)
    {
        var isNew = Members.Add(ElementComparer.Key(item));
        if (isNew)
            List!.Add(item);
        return isNew;
    }

    public bool Has(Abstract item) => Members.Contains(ElementComparer.Key(item));

    /// <summary>What else changes the elements says so, for a set to count them anew.</summary>
    public void Recount() => members = null;

    public void Lose() => IsLost |= Keeping is not (Keeping.Lazy or Keeping.Immutable);

    public IEnumerator<Abstract> GetEnumerator() =>
        (Keeping switch
        {
            _ when IsLost => throw new UnsupportedCode("a list of unknown length"),
            Keeping.Lazy => items,
            Keeping.Array => Fixed(),
            _ => Guarded(),
        }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private HashSet<object> Members => members ??= new(List!.Select(ElementComparer.Key), ElementComparer.Comparer);

    private IEnumerable<Abstract> Fixed()
    {
        for (var index = 0; index < List!.Count; index++)
            yield return List[index];
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
}
