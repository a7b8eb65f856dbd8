using System.Numerics;
using CsCheck;
using Gatewright.Core.Tests.Values;

namespace Gatewright.Core.Tests.Properties;

public class AddressArithmetic
{
    private static readonly Gen<(Cidr One, Cidr Other)> Pairs = Gen.OneOf(Gen.Select(Blocks.Any, Blocks.Any), Gen.Select(Blocks.Near, Blocks.Near));

    [Fact]
    public void What_is_printed_is_read_back() =>
        Gen.Select(Blocks.AnyAddress, Blocks.Any).Sample((address, block) =>
            Parsed.Good<IpAddress>(address.ToString()) == address && Parsed.Good<Cidr>(block.ToString()) == block);

    [Fact]
    public void A_block_with_host_bits_is_read_as_the_block_around_it() =>
        Gen.Select(Blocks.AnyAddress, Gen.Int[0, 32]).Sample((address, length) =>
        {
            var block = Blocks.Around(address, length);
            Value<Cidr> value = $"{address}/{length}";
            Assert.Equal(block.ToString(), value is Value<Cidr>.Malformed bad ? bad.Suggestion : value.ToString());
        });

    [Fact]
    public void First_last_and_count_agree_with_ranges() =>
        Blocks.Any.Sample(block =>
        {
            var (first, last) = Blocks.Range(block);
            Assert.Equal((first, last, last - first + 1), (Blocks.Number(block.First), Blocks.Number(block.Last), block.AddressCount));
        });

    [Fact]
    public void Overlap_agrees_with_ranges() =>
        Pairs.Sample(pair => pair.One.Overlaps(pair.Other) == Blocks.Meet(pair.One, pair.Other));

    [Fact]
    public void Containment_of_a_block_agrees_with_ranges() =>
        Pairs.Sample(pair => pair.One.Contains(pair.Other) == Blocks.Lies(pair.Other, pair.One));

    [Fact]
    public void Containment_of_an_address_agrees_with_ranges() =>
        Pairs.Sample(pair => pair.One.Contains(pair.Other.Last) == Blocks.Lies(Blocks.Around(pair.Other.Last, pair.Other.Version == IpVersion.IPv4 ? 32 : 128),
            pair.One));

    [Fact]
    public void Blocks_are_ordered_by_version_number_and_size() =>
        Pairs.Sample(pair =>
        {
            static (int, BigInteger, int) Key(Cidr block) => (block.Version == IpVersion.IPv4 ? 4 : 6, Blocks.Number(block.First), block.PrefixLength);
            Assert.Equal(Key(pair.One).CompareTo(Key(pair.Other)), Math.Sign(pair.One.CompareTo(pair.Other)));
        });

    [Fact]
    public void Split_keeps_every_address_in_disjoint_parts() =>
        Gen.Select(Blocks.Any, Gen.Int[0, 8]).Sample((block, bits) =>
        {
            var length = Math.Min(block.PrefixLength + bits, block.Version == IpVersion.IPv4 ? 32 : 128);
            var next = Blocks.Range(block).First;
            foreach (var part in block.Split(length))
            {
                var (first, last) = Blocks.Range(part);
                Assert.Equal((next, length), (first, part.PrefixLength));
                next = last + 1;
            }

            Assert.Equal(Blocks.Range(block).Last + 1, next);
        });

    [Fact]
    public void A_block_splits_into_nothing_larger_than_itself_or_smaller_than_an_address() =>
        Blocks.Any.Sample(block => !block.Split(block.PrefixLength - 1).Any() && !block.Split(block.Version == IpVersion.IPv4 ? 33 : 129).Any());

    [Fact]
    public void Split_is_lazy() => Assert.Equal(["::/128", "::1/128"], Parsed.Good<Cidr>("::/0").Split(128).Take(2).Select(part => part.ToString()));

    [Fact]
    public void A_part_is_the_split_s_of_that_index() =>
        Gen.Select(Blocks.Any, Gen.Int[0, 6]).Sample((block, bits) =>
        {
            var length = Math.Min(block.PrefixLength + bits, block.Version == IpVersion.IPv4 ? 32 : 128);
            var parts = block.Split(length).ToArray();
            Assert.Equal(parts, Enumerable.Range(0, parts.Length).Select(index => block.Subnet(length, index)!.Value));
            Assert.Null(block.Subnet(length, parts.Length));
            Assert.Null(block.Subnet(length, -1));
        });
}
