namespace Gatewright.Reachability;

/// <summary>A set of addresses of both versions, exact: what is left of 10.0.0.0/8 without 10.1.4.0/24 is just that.</summary>
internal readonly record struct AddressSet(RangeSet V4, RangeSet V6)
{
    public static AddressSet None => default;

    public static AddressSet Everything { get; } = new(RangeSet.Of(default, Bits.Ones(32)), RangeSet.Of(default, Bits.Ones(128)));

    public bool IsEmpty => V4.IsEmpty && V6.IsEmpty;

    public static AddressSet Of(Cidr block) => block.Version == IpVersion.IPv4
        ? new(RangeSet.Of(block.First.Bits, block.Last.Bits), default)
        : new(default, RangeSet.Of(block.First.Bits, block.Last.Bits));

    public static AddressSet Of(IEnumerable<Cidr> blocks)
    {
        var (four, six) = (new List<BitRange>(), new List<BitRange>());
        foreach (var block in blocks)
            (block.Version == IpVersion.IPv4 ? four : six).Add(new(block.First.Bits, block.Last.Bits));
        return new(RangeSet.Of(four), RangeSet.Of(six));
    }

    /// <summary>All that is in one of some sets.</summary>
    public static AddressSet Of(IEnumerable<AddressSet> sets)
    {
        var (four, six) = (new List<BitRange>(), new List<BitRange>());
        foreach (var set in sets)
        {
            four.AddRange(set.V4.Ranges);
            six.AddRange(set.V6.Ranges);
        }

        return new(RangeSet.Of(four), RangeSet.Of(six));
    }

    /// <summary>The blocks of a list that are known.</summary>
    public static AddressSet Of(ImmutableArray<Setting<Cidr>> blocks) => blocks is [var only]
        ? only.TryGetValue(out var block) ? Of(block) : None
        : Of(blocks.Known().Select(it => it.Value));

    public RangeSet this[IpVersion version] => version == IpVersion.IPv4 ? V4 : V6;

    public AddressSet Only(IpVersion version) => version == IpVersion.IPv4 ? new(V4, default) : new(default, V6);

    public AddressSet Union(AddressSet other) => new(V4.Union(other.V4), V6.Union(other.V6));

    public AddressSet Intersect(AddressSet other) => new(V4.Intersect(other.V4), V6.Intersect(other.V6));

    public AddressSet Except(AddressSet other) => new(V4.Except(other.V4), V6.Except(other.V6));

    public bool Overlaps(AddressSet other) => V4.Overlaps(other.V4) || V6.Overlaps(other.V6);

    public bool Contains(AddressSet other) => V4.Contains(other.V4) && V6.Contains(other.V6);

    public bool Contains(IpAddress address) => this[address.Version].Contains(RangeSet.Of(address.Bits, address.Bits));

    /// <summary>What of it lies in one block, at the same places of another block as long.</summary>
    public AddressSet Moved(Cidr from, Cidr to)
    {
        var moved = this[from.Version].Intersect(Of(from)[from.Version]).Moved(from.First.Bits, to.First.Bits);
        return to.Version == IpVersion.IPv4 ? new(moved, default) : new(default, moved);
    }

    /// <summary>The fewest blocks that it consists of.</summary>
    public IEnumerable<Cidr> Blocks() => Blocks(IpVersion.IPv4, V4).Concat(Blocks(IpVersion.IPv6, V6));

    /// <summary>Its blocks, or what is missing of another set where that is shorter.</summary>
    public string Within(AddressSet whole)
    {
        var (present, missing) = (ToString(), whole.Except(this).ToString());
        return missing.Length == 0 || IsEmpty || present.Length <= missing.Length + 8 ? present : $"all but {missing}";
    }

    /// <summary>Its blocks.</summary>
    public override string ToString() => this == Everything ? "*" : string.Join(", ", Blocks());

    private static IEnumerable<Cidr> Blocks(IpVersion version, RangeSet set)
    {
        var width = IpAddress.Width(version);
        foreach (var range in set.Ranges)
        {
            for (var first = range.First; ;)
            {
                var host = 0;
                while (host < width && (first & Bits.Ones(host + 1)) == default && first + Bits.Ones(host + 1) <= range.Last)
                    host++;
                yield return new(new(version, first), width - host);
                if (first + Bits.Ones(host) == range.Last)
                    break;
                first = first + Bits.Ones(host) + Bits.One;
            }
        }
    }
}
