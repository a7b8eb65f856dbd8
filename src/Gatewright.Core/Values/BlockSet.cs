namespace Gatewright;

/// <summary>Many blocks, asked whether one of them contains another: a look-up for each length there is, however many blocks.</summary>
internal sealed class BlockSet
{
    private readonly HashSet<Cidr> blocks;
    private readonly int[] lengths;

    public BlockSet(IEnumerable<Cidr> blocks)
    {
        this.blocks = [.. blocks];
        lengths = this.blocks.Select(block => block.Length).Distinct().ToArray();
    }

    public bool Contains(Cidr block) => lengths.Any(length => length <= block.Length && blocks.Contains(block.Enclosing(length)));
}
