namespace Gatewright.Analyzers;

/// <summary>In which order a dictionary or a set enumerates.</summary>
internal enum ElementOrder
{
    /// <summary>As elements came, unless some went before others came.</summary>
    Entered,

    Sorted,

    /// <summary>Nobody knows.</summary>
    Unspecified,
}

/// <summary>What kind of dictionary or set it is.</summary>
/// <param name="Order">How it enumerates.</param>
/// <param name="IsFixed">Whether it never changes: methods that would change it give another.</param>
/// <param name="Comparer">How it compares texts; null for the default.</param>
internal sealed record CollectionKind(ElementOrder Order = ElementOrder.Entered, bool IsFixed = false, StringComparer? Comparer = null)
{
    public static CollectionKind Usual { get; } = new();
}

/// <summary>A dictionary.</summary>
internal sealed class Table
{
    private readonly Dictionary<object, int> places;
    private readonly List<KeyValuePair<Abstract, Abstract>?> entries = [];
    private bool isShrunk;
    private bool isShuffled;
    private int version;

    public Table(CollectionKind? kind = null)
    {
        Kind = kind ?? CollectionKind.Usual;
        places = new(ElementComparer.Of(Kind.Comparer));
    }

    public Table(IEnumerable<KeyValuePair<Abstract, Abstract>> entries, CollectionKind? kind = null)
        : this(kind)
    {
        foreach (var entry in entries)
            Add(entry.Key, entry.Value);
    }

    public CollectionKind Kind { get; }

    public int Count => places.Count;

    /// <summary>Whether code that isn't followed may change it, or a key wasn't known.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether it enumerates in an order that nobody knows.</summary>
    public bool IsUnordered => Count > 1 && (Kind.Order == ElementOrder.Unspecified || isShuffled && Kind.Order == ElementOrder.Entered);

    /// <summary>In which order this path takes its entries, once it has decided.</summary>
    public int? Turn { get; set; }

    /// <summary>All it ever held, even if it is lost.</summary>
    public IEnumerable<Abstract> Contents => entries.SelectMany(entry => entry is { } it ? [it.Key, it.Value] : Array.Empty<Abstract>());

    public void Lose() => IsLost |= !Kind.IsFixed;

    public bool TryGet(Abstract key, out Abstract value)
    {
        value = default;
        if (!places.TryGetValue(Required(key), out var place))
            return false;
        value = entries[place]!.Value.Value;
        return true;
    }

    public void Set(Abstract key, Abstract value)
    {
        if (!places.TryGetValue(Required(key), out var place))
        {
            Add(key, value);
            return;
        }

        entries[place] = new(entries[place]!.Value.Key, value);
        if (Kind.Order == ElementOrder.Sorted)
            version++;
    }

    public bool TryAdd(Abstract key, Abstract value)
    {
        if (places.ContainsKey(Required(key)))
            return false;
        if (Kind.Order == ElementOrder.Sorted && entries.Find(entry => entry is not null) is { } other)
            Ordering.Compare(other.Key, key, Kind.Comparer);
        version++;
        isShuffled |= isShrunk;
        places[Required(key)] = entries.Count;
        entries.Add(new(key, value));
        return true;
    }

    public void Add(Abstract key, Abstract value)
    {
        if (!TryAdd(key, value))
            throw new ProgramThrows(typeof(ArgumentException));
    }

    public bool Remove(Abstract key)
    {
        if (!places.TryGetValue(Required(key), out var place))
            return false;
        places.Remove(Required(key));
        entries[place] = null;
        if (Kind.Order == ElementOrder.Sorted)
            version++;
        return isShrunk = true;
    }

    public void Clear()
    {
        if (Kind.Order == ElementOrder.Sorted)
            version++;
        places.Clear();
        entries.Clear();
        isShrunk = isShuffled = false;
    }

    /// <summary>The entries as they are now, whatever their order.</summary>
    public List<KeyValuePair<Abstract, Abstract>> Now() => IsLost ? throw new UnsupportedCode("a dictionary of unknown length")
        : [.. entries.Where(entry => entry is not null).Select(entry => entry!.Value)];

    public IEnumerable<KeyValuePair<Abstract, Abstract>> Entries()
    {
        if (Kind.Order != ElementOrder.Sorted)
            return Each(entries);
        var sorted = Ordering.Sorted(Now(), (one, other) => Ordering.Compare(one.Key, other.Key, Kind.Comparer));
        return Each([.. sorted.Cast<KeyValuePair<Abstract, Abstract>?>()]);
    }

    private IEnumerable<KeyValuePair<Abstract, Abstract>> Each(List<KeyValuePair<Abstract, Abstract>?> all)
    {
        var before = version;
        for (var index = 0; index < all.Count; index++)
        {
            if (IsLost || IsUnordered)
                throw new UnsupportedCode("a dictionary of unknown order");
            if (all[index] is { } entry)
                yield return entry;
            if (version != before)
                throw new ProgramThrows(typeof(InvalidOperationException));
        }

        if (IsLost)
            throw new UnsupportedCode("a dictionary of unknown length");
    }

    private object Required(Abstract key) => key.It switch
    {
        null => throw new ProgramThrows(typeof(ArgumentNullException)),

        // Equal is what the culture takes for equal.
        string text when Kind is { Order: ElementOrder.Sorted, Comparer: null } && Ordering.Compare(key, key) != 0 => text,
        _ => ElementComparer.Key(key),
    };
}
