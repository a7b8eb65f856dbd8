using CsCheck;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

public class OverlapsTests
{
    private static readonly object[] Owners = [new(), new(), new(), new()];

    private static readonly Gen<Owned<object>[]> Blocks =
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 3], Gen.Int[0, 3])
            .Select(it => Block(it.Item1, it.Item2, Owners[it.Item3]))
            .Array[0, 30];

    [Fact]
    public void Finds_what_comparing_each_with_each_finds() => Blocks.Sample(blocks =>
        Assert.Equal(Naive(blocks, (earlier, later) => earlier.Overlaps(later)), Overlaps.Among(blocks)));

    [Fact]
    public void Finds_what_lies_inside_as_comparing_each_with_each_does() => Blocks.Sample(blocks =>
        Assert.Equal(Naive(blocks, (earlier, later) => earlier.Contains(later)), Overlaps.Inside(blocks)));

    [Fact]
    public void Blocks_of_one_owner_and_blocks_apart_do_not_overlap()
    {
        var one = new object();
        Assert.Empty(Overlaps.Among([Block(0, 0, one), Block(0, 0, one), Block(4, 2, new())]));
    }

    [Fact]
    public void Four_hundred_equal_blocks_give_one_overlap_each()
    {
        var blocks = Enumerable.Range(0, 400).Select(_ => Block(0, 0, new())).ToArray();
        var overlaps = Overlaps.Among(blocks).ToArray();
        Assert.Equal(399, overlaps.Length);
        Assert.All(overlaps, overlap => Assert.Equal(blocks[0], overlap.Earlier));
    }

    private static Owned<object> Block(int index, int shorter, object owner)
    {
        Value<Cidr> text = $"10.{index >> shorter << shorter}.0.0/{16 - shorter}";
        return new(new(Assert.IsType<Value<Cidr>.Known>(text).Value, default), owner);
    }

    private static IEnumerable<Overlap<object>> Naive(Owned<object>[] blocks, Func<Cidr, Cidr, bool> meet) =>
        from later in Enumerable.Range(0, blocks.Length)
        let earlier = Array.FindIndex(blocks, 0, later, it => it.Owner != blocks[later].Owner && meet(it.Block.Value, blocks[later].Block.Value))
        where earlier >= 0
        select new Overlap<object>(blocks[later], blocks[earlier]);
}
