namespace Gatewright.Reachability;

/// <summary>Numbers as sorted ranges that neither overlap nor touch, so that equal sets have equal ranges. All operations are exact.</summary>
internal readonly struct RangeSet(BitRange[]? ranges) : IEquatable<RangeSet>
{
    public static RangeSet None => default;

    public BitRange[] Ranges => ranges ?? [];

    public bool IsEmpty => ranges is null or { Length: 0 };

    public static RangeSet Of(Bits first, Bits last) => new([new(first, last)]);

    /// <summary>Ranges in any order, overlapping or not. The list is changed.</summary>
    public static RangeSet Of(List<BitRange> some)
    {
        if (some.Count < 2)
            return new([.. some]);
        if (!AreSorted(some))
            some.Sort(static (one, other) => one.First.CompareTo(other.First));
        var at = 0;
        for (var index = 1; index < some.Count; index++)
        {
            var (last, next) = (some[at], some[index]);
            if (next.First <= last.Last || next.First == last.Last + Bits.One)
                some[at] = last.Last < next.Last ? last with { Last = next.Last } : last;
            else
                some[++at] = next;
        }

        var merged = new BitRange[at + 1];
        some.CopyTo(0, merged, 0, merged.Length);
        return new(merged);
    }

    public RangeSet Union(RangeSet other) => IsEmpty ? other : other.IsEmpty ? this : Of([.. Ranges, .. other.Ranges]);

    public RangeSet Intersect(RangeSet other)
    {
        if (IsEmpty || other.IsEmpty)
            return None;
        var (mine, theirs) = (Ranges, other.Ranges);
        if (IsOneAround(theirs))
            return other;
        if (other.IsOneAround(mine))
            return this;
        var common = new List<BitRange>(1);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            var first = mine[i].First < theirs[j].First ? theirs[j].First : mine[i].First;
            var last = mine[i].Last < theirs[j].Last ? mine[i].Last : theirs[j].Last;
            if (first <= last)
                common.Add(new(first, last));
            if (mine[i].Last < theirs[j].Last)
                i++;
            else
                j++;
        }

        return common.Count == 0 ? None : new([.. common]);
    }

    public RangeSet Except(RangeSet other)
    {
        if (!Overlaps(other))
            return this;
        var (left, theirs, at) = (new List<BitRange>(), other.Ranges, 0);
        foreach (var range in Ranges)
        {
            var (first, isDone) = (range.First, false);
            while (at < theirs.Length && theirs[at].Last < first)
                at++;
            for (var next = at; next < theirs.Length && theirs[next].First <= range.Last && !isDone; next++)
            {
                if (first < theirs[next].First)
                    left.Add(new(first, theirs[next].First - Bits.One));
                isDone = theirs[next].Last >= range.Last;
                first = theirs[next].Last + Bits.One;
            }

            if (!isDone)
                left.Add(new(first, range.Last));
        }

        return left.Count == 0 ? None : new([.. left]);
    }

    public bool Equals(RangeSet other) => Ranges.AsSpan().SequenceEqual(other.Ranges);

    public override bool Equals(object? obj) => obj is RangeSet other && Equals(other);

    public override int GetHashCode() => Ranges.Length;

    public bool Contains(RangeSet other) => other.IsEmpty || IsOneAround(other.Ranges) || other.Except(this).IsEmpty;

    public bool Overlaps(RangeSet other)
    {
        var (mine, theirs) = (Ranges, other.Ranges);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            if (mine[i].Last < theirs[j].First)
                i++;
            else if (theirs[j].Last < mine[i].First)
                j++;
            else
                return true;
        }

        return false;
    }

    /// <summary>Whether it is one range, in which all of some others lie.</summary>
    private bool IsOneAround(BitRange[] others) =>
        Ranges is [var only] && only.First <= others[0].First && others[others.Length - 1].Last <= only.Last;

    private static bool AreSorted(List<BitRange> some)
    {
        for (var index = 1; index < some.Count; index++)
        {
            if (some[index].First < some[index - 1].First)
                return false;
        }

        return true;
    }

    /// <summary>Every number moved by the same distance.</summary>
    public RangeSet Moved(Bits from, Bits to)
    {
        var moved = new BitRange[Ranges.Length];
        for (var index = 0; index < moved.Length; index++)
            moved[index] = new(Ranges[index].First - from + to, Ranges[index].Last - from + to);
        return new(moved);
    }
}

/// <summary>Numbers from one to another, both included.</summary>
internal readonly record struct BitRange(Bits First, Bits Last);
