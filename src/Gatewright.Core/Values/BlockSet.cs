using Gatewright.Model;

namespace Gatewright;

/// <summary>Many blocks, asked whether one of them contains another: a look-up for each length there is, however many blocks.</summary>
internal sealed class BlockSet
{
    private readonly Cidr single;
    private readonly HashSet<Cidr>? blocks;
    private readonly int[] lengths = [];

    /// <summary>Most networks have one block, which needs no set.</summary>
    public BlockSet(ImmutableArray<Fact<Cidr>> known)
    {
        if (known.Length == 1 && known[0].TryGet(out single))
            return;
        blocks = [.. known.Known().Select(block => block.It)];
        lengths = blocks.Select(block => block.Length).Distinct().ToArray();
    }

    public bool Contains(Cidr block) =>
        blocks is null ? single.Contains(block) : Array.Exists(lengths, length => length <= block.Length && blocks.Contains(block.Enclosing(length)));
}
