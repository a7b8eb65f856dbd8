namespace Gatewright;

/// <summary>Many blocks, asked whether one of them contains another: a look-up for each length there is, however many blocks.</summary>
internal readonly struct BlockSet
{
    private readonly Cidr single;
    private readonly HashSet<Cidr>? blocks;
    private readonly int[] lengths;

    /// <summary>Most networks have one block, which needs no set.</summary>
    public BlockSet(ImmutableArray<Setting<Cidr>> known)
    {
        lengths = [];
        if (known.Length == 1 && known[0].TryGetValue(out single))
            return;
        blocks = [.. known.Known().Select(block => block.Value)];
        lengths = blocks.Select(block => block.PrefixLength).Distinct().ToArray();
    }

    public bool Contains(Cidr block)
    {
        if (blocks is null)
            return single.Contains(block);
        foreach (var length in lengths)
        {
            if (length <= block.PrefixLength && blocks.Contains(block.Enclosing(length)))
                return true;
        }

        return false;
    }
}
