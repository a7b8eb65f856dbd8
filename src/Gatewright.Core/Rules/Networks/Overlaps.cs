namespace Gatewright.Rules;

/// <summary>Finds overlaps among many blocks in n log n: blocks either contain each other or are apart, so sorted they form trees.</summary>
internal static class Overlaps
{
    /// <summary>
    /// The blocks that overlap an earlier one of another owner, each with the first such, in the order given.
    /// What is added at the end changes nothing about those before.
    /// </summary>
    public static IEnumerable<Overlap<T>> Among<T>(IEnumerable<Owned<T>> blocks)
        where T : class =>
        Later(blocks.ToArray(), it => Math.Min(it.Above, it.Within));

    /// <summary>The blocks that lie in an earlier one of another owner, or are the same, each with the first such.</summary>
    public static IEnumerable<Overlap<T>> Inside<T>(IEnumerable<Owned<T>> blocks)
        where T : class =>
        Later(blocks.ToArray(), it => it.Above);

    /// <summary>The blocks of the network that was declared later which overlap one of the other's.</summary>
    public static IEnumerable<Overlap<VirtualNetworkElement>> Between(VirtualNetworkElement one, VirtualNetworkElement other)
    {
        if (one.AddressSpace.Length == 1 && other.AddressSpace.Length == 1
            && (!one.AddressSpace[0].TryGetValue(out var its) || !other.AddressSpace[0].TryGetValue(out var others) || !its.Overlaps(others)))
            return [];

        var (earlier, later) = one.Origin.Number <= other.Origin.Number ? (one, other) : (other, one);
        return Among(earlier.AddressSpace.OwnedBy(earlier).Concat(later.AddressSpace.OwnedBy(later)));
    }

    private static IEnumerable<Overlap<T>> Later<T>(Owned<T>[] items, Func<(int Above, int Within), int> choose)
        where T : class
    {
        if (AreApart<T>(items))
            yield break;
        var firsts = FirstOverlapping(items);
        for (var index = 0; index < items.Length; index++)
        {
            var first = choose(firsts[index]);
            if (first < index)
                yield return new(items[index], items[first]);
        }
    }

    /// <summary>Whether no two of them overlap: of most lists that is all that is asked, and most programs write blocks in order.</summary>
    public static bool AreApart(IEnumerable<Cidr> blocks)
    {
        Cidr? last = null;
        foreach (var block in blocks)
        {
            if (last is { } before && !IsBefore(before, block))
                return AreApart(blocks.ToArray());
            last = block;
        }

        return true;
    }

    /// <summary>The same of blocks that belong to something.</summary>
    public static bool AreApart<T>(ReadOnlySpan<Owned<T>> blocks)
        where T : class
    {
        for (var index = 1; index < blocks.Length; index++)
        {
            if (!IsBefore(blocks[index - 1].Block.Value, blocks[index].Block.Value))
                return AreApart(Blocks(blocks));
        }

        return true;
    }

    /// <summary>Sorted, some neighbours overlap if any blocks do.</summary>
    private static bool AreApart(Cidr[] blocks)
    {
        Array.Sort(blocks);
        for (var index = 1; index < blocks.Length; index++)
        {
            if (blocks[index - 1].Contains(blocks[index]))
                return false;
        }

        return true;
    }

    private static Cidr[] Blocks<T>(ReadOnlySpan<Owned<T>> items)
        where T : class
    {
        var blocks = new Cidr[items.Length];
        for (var index = 0; index < blocks.Length; index++)
            blocks[index] = items[index].Block.Value;
        return blocks;
    }

    /// <summary>Whether the whole of a block comes before another.</summary>
    private static bool IsBefore(Cidr one, Cidr other) => one.CompareTo(other) < 0 && !one.Contains(other);

    /// <summary>For each item the lowest indexes of another owner's items around it and within it, or <see cref="int.MaxValue"/>.</summary>
    private static (int Above, int Within)[] FirstOverlapping<T>(Owned<T>[] items)
        where T : class
    {
        var first = new (int Above, int Within)[items.Length];
        var path = new Stack<(int Index, Earliest<T> Above, Earliest<T> Within)>();
        foreach (var index in Enumerable.Range(0, items.Length).OrderBy(index => items[index].Block.Value))
        {
            while (path.Count > 0 && !items[path.Peek().Index].Block.Value.Contains(items[index].Block.Value))
                Leave();
            var above = path.Count == 0 ? Earliest<T>.None : path.Peek().Above.With(path.Peek().Index, items[path.Peek().Index].Owner);
            path.Push((index, above, Earliest<T>.None));
        }

        while (path.Count > 0)
            Leave();
        return first;

        void Leave()
        {
            var (index, above, within) = path.Pop();
            var owner = items[index].Owner;
            first[index] = (above.OtherThan(owner), within.OtherThan(owner));
            if (path.Count == 0)
                return;
            var parent = path.Pop();
            path.Push(parent with { Within = parent.Within.With(within).With(index, owner) });
        }
    }

    /// <summary>The lowest index of a set, and the lowest of another owner than that one's.</summary>
    private readonly record struct Earliest<T>(int Index, T? Owner, int Second, T? SecondOwner)
        where T : class
    {
        public static Earliest<T> None => new(int.MaxValue, null, int.MaxValue, null);

        public int OtherThan(T owner) => ReferenceEquals(owner, Owner) ? Second : Index;

        public Earliest<T> With(Earliest<T> other) => With(other.Index, other.Owner).With(other.Second, other.SecondOwner);

        public Earliest<T> With(int index, T? owner)
        {
            if (index < Index)
                return ReferenceEquals(owner, Owner) ? this with { Index = index } : new(index, owner, Index, Owner);
            return index < Second && !ReferenceEquals(owner, Owner) ? this with { Second = index, SecondOwner = owner } : this;
        }
    }
}

/// <summary>A block and what it belongs to; owners are compared by reference.</summary>
internal readonly record struct Owned<T>(Known<Cidr> Block, T Owner)
    where T : class;

/// <summary>A block that overlaps one that came before it.</summary>
internal readonly record struct Overlap<T>(Owned<T> Later, Owned<T> Earlier)
    where T : class;

/// <summary>Puts blocks and owners together.</summary>
internal static class Owning
{
    /// <summary>The known blocks of a list, with what they belong to.</summary>
    public static IEnumerable<Owned<T>> OwnedBy<T>(this ImmutableArray<Setting<Cidr>> blocks, T owner)
        where T : class =>
        blocks.Known().Select(block => new Owned<T>(block, owner));
}
