using System.Numerics;
using CsCheck;

namespace Gatewright.Core.Tests.Properties;

public class FreeSpace
{
    private static readonly Gen<(Cidr[] Space, Cidr[] Taken, int HostBits, bool FromEnd)> Plans = Gen.Select(
        Blocks.Near.Array[0, 3],
        Blocks.Near.Where(block => block.PrefixLength > 24 && block.PrefixLength is > 121 or <= 32).Array[0, 12],
        Gen.Int[0, 6],
        Gen.Bool);

    [Fact]
    public void The_next_free_block_is_the_one_that_trying_all_finds() =>
        Plans.Sample(plan =>
        {
            foreach (var width in new[] { 32, 128 })
            {
                var length = width - plan.HostBits;
                var tried = plan.Space
                    .Where(space => (space.Version == IpVersion.IPv4 ? 32 : 128) == width)
                    .SelectMany(space => plan.FromEnd ? space.Split(length).Reverse() : space.Split(length))
                    .Where(block => !plan.Taken.Any(taken => Blocks.Meet(taken, block)))
                    .Select(block => (Cidr?)block)
                    .FirstOrDefault();
                var space = plan.Space.Where(it => (it.Version == IpVersion.IPv4 ? 32 : 128) == width);
                Assert.Equal(tried, CidrPlanning.NextFree(space, plan.Taken, length, plan.FromEnd));
            }
        }, iter: 2000);

    [Fact]
    public void The_next_free_block_of_a_wide_space_is_inside_and_overlaps_nothing() =>
        Gen.Select(Blocks.Any, Blocks.Any.Array[0, 6], Gen.Int[0, 40], Gen.Bool).Sample((space, taken, bits, fromEnd) =>
        {
            var inside = taken.Select(block => Blocks.Around(space.Version == block.Version ? block.First : space.First,
                Math.Min(space.PrefixLength + bits, 32))).ToArray();
            if (CidrPlanning.NextFree([space], inside, Math.Min(space.PrefixLength + bits, 32), fromEnd) is { } free)
                Assert.True(Blocks.Lies(free, space) && !inside.Any(block => Blocks.Meet(block, free)),
                    $"{free} in {space} beside {string.Join(", ", inside)}");
        }, iter: 1000);

    [Fact]
    public void Free_addresses_are_those_that_counting_all_finds() =>
        Gen.Select(Blocks.Near, Blocks.Near.Array[0, 8]).Sample((space, taken) =>
        {
            var (first, last) = Blocks.Range(space);
            var used = taken.Where(block => block.Version == space.Version).Select(Blocks.Range).ToArray();
            BigInteger free = 0;
            for (var address = first; address <= last; address++)
                free += used.Any(range => range.First <= address && address <= range.Last) ? 0 : 1;
            Assert.Equal(free, CidrPlanning.FreeCount(space, taken));
        }, iter: 1000);
}
