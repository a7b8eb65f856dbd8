namespace Gatewright.Analyzers;

/// <summary>A dictionary. It enumerates in the order in which keys came, unless some went before others came.</summary>
internal sealed class Table
{
    private readonly Dictionary<object, int> places = new(ElementComparer.Comparer);
    private readonly List<KeyValuePair<Abstract, Abstract>?> entries = [];
    private bool isShrunk;
    private bool isShuffled;
    private int version;

    public Table() { }

    public Table(IEnumerable<KeyValuePair<Abstract, Abstract>> entries)
    {
        foreach (var entry in entries)
            Add(entry.Key, entry.Value);
    }

    public int Count => places.Count;

    /// <summary>Whether code that isn't followed may change it, or a key wasn't known.</summary>
    public bool IsLost { get; private set; }

    /// <summary>All it ever held, even if it is lost.</summary>
    public IEnumerable<Abstract> Contents => entries.SelectMany(entry => entry is { } it ? [it.Key, it.Value] : Array.Empty<Abstract>());

    public void Lose() => IsLost = true;

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
        if (places.TryGetValue(Required(key), out var place))
            entries[place] = new(entries[place]!.Value.Key, value);
        else
            Add(key, value);
    }

    public bool TryAdd(Abstract key, Abstract value)
    {
        if (places.ContainsKey(Required(key)))
            return false;
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
        return isShrunk = true;
    }

    public void Clear()
    {
        places.Clear();
        entries.Clear();
        isShrunk = isShuffled = false;
    }

    public IEnumerable<KeyValuePair<Abstract, Abstract>> Entries()
    {
        var before = version;
        for (var index = 0; index < entries.Count; index++)
        {
            if (IsLost || isShuffled)
                throw new UnsupportedCode("a dictionary of unknown order");
            if (entries[index] is { } entry)
                yield return entry;
            if (version != before)
                throw new ProgramThrows(typeof(InvalidOperationException));
        }

        if (IsLost)
            throw new UnsupportedCode("a dictionary of unknown length");
    }

    private static object Required(Abstract key) => key.It is null ? throw new ProgramThrows(typeof(ArgumentNullException)) : ElementComparer.Key(key);
}
