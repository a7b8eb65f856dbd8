namespace Gatewright.Reachability;

/// <summary>
/// What the longest prefix says, for every address at once: prefixes cut into ranges that don't overlap, so that one look-up tells which part of a
/// set goes where.
/// </summary>
internal sealed class PrefixTable<T>
    where T : class
{
    /// <summary>As many values as are looked for one by one.</summary>
    private const int Few = 8;

    private readonly (BitRange Range, T Value)[] four;
    private readonly (BitRange Range, T Value)[] six;

    /// <param name="entries">One for each prefix.</param>
    public PrefixTable(IEnumerable<(Cidr Prefix, T Value)> entries)
    {
        (Cidr Prefix, T Value)[] sorted = [.. entries];
        Array.Sort(sorted, static (one, other) => one.Prefix.CompareTo(other.Prefix));
        four = Cut(sorted, IpVersion.IPv4);
        six = Cut(sorted, IpVersion.IPv6);
    }

    /// <summary>The parts of a set that something matches, and what nothing does.</summary>
    public List<(T Value, AddressSet Part)> Split(AddressSet set, out AddressSet rest)
    {
        var parts = Split(set);
        rest = set.Except(AddressSet.Of(parts.Select(it => it.Part)));
        return parts;
    }

    /// <summary>The parts of a set that something matches; the rest isn't among them.</summary>
    public List<(T Value, AddressSet Part)> Split(AddressSet set)
    {
        var parts = new List<(T, AddressSet)>();
        foreach (var (value, part) in Split(four, set.V4))
            parts.Add((value, new(part, default)));
        foreach (var (value, part) in Split(six, set.V6))
            parts.Add((value, new(default, part)));
        return parts;
    }

    /// <summary>What the longest prefix for an address says.</summary>
    public T? Find(IpAddress address) => Split(new(address.Version == IpVersion.IPv4 ? RangeSet.Of(address.Bits, address.Bits) : default,
        address.Version == IpVersion.IPv6 ? RangeSet.Of(address.Bits, address.Bits) : default)).Select(it => it.Value).FirstOrDefault();

    private static IEnumerable<(T Value, RangeSet Part)> Split((BitRange Range, T Value)[] table, RangeSet set)
    {
        if (set.IsEmpty || table.Length == 0)
            return [];
        var parts = new List<(T Value, List<BitRange> Ranges)>(Few);
        Dictionary<T, int>? numbers = null;
        foreach (var range in set.Ranges)
        {
            for (var at = FirstNotBefore(table, range.First); at < table.Length && table[at].Range.First <= range.Last; at++)
            {
                var (found, value) = table[at];
                var common = new BitRange(found.First < range.First ? range.First : found.First, range.Last < found.Last ? range.Last : found.Last);
                if (parts.Count > Few && numbers is null)
                    numbers = parts.Select((it, index) => (it.Value, Index: index)).ToDictionary(it => it.Value, it => it.Index, SameObject.Instance);
                var part = numbers is null ? NumberOf(value, parts) : numbers.TryGetValue(value, out var number) ? number : -1;
                if (part >= 0)
                {
                    parts[part].Ranges.Add(common);
                    continue;
                }

                numbers?.Add(value, parts.Count);
                parts.Add((value, [common]));
            }
        }

        return parts.Select(it => (it.Value, RangeSet.Of(it.Ranges)));
    }

    private static int NumberOf(T value, List<(T Value, List<BitRange> Ranges)> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (ReferenceEquals(parts[index].Value, value))
                return index;
        }

        return -1;
    }

    private sealed class SameObject : IEqualityComparer<T>
    {
        public static SameObject Instance { get; } = new();

        public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

        public int GetHashCode(T obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }

    private static int FirstNotBefore((BitRange Range, T Value)[] table, Bits first)
    {
        var (low, high) = (0, table.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (table[middle].Range.Last < first)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Outer prefixes come before those inside them, so that a stack holds what encloses the place that is reached.</summary>
    private static (BitRange Range, T Value)[] Cut((Cidr Prefix, T Value)[] sorted, IpVersion version)
    {
        var cut = new List<(BitRange, T)>();
        var open = new Stack<(Bits Last, T Value)>();
        var (at, isDone) = (default(Bits), false);
        foreach (var (prefix, value) in sorted)
        {
            if (prefix.Version != version)
                continue;
            Close(prefix.First.Bits);
            if (open.Count > 0 && at < prefix.First.Bits)
                cut.Add((new(at, prefix.First.Bits - Bits.One), open.Peek().Value));
            at = prefix.First.Bits;
            open.Push((prefix.Last.Bits, value));
        }

        Close(null);
        return [.. cut];

        void Close(Bits? until)
        {
            while (open.Count > 0 && (until is null || open.Peek().Last < until))
            {
                var (last, value) = open.Pop();
                if (isDone || last < at)
                    continue;
                cut.Add((new(at, last), value));
                (at, isDone) = (last + Bits.One, last == Bits.Ones(128));
            }
        }
    }
}
