using System.Net;
using System.Numerics;
using CsCheck;

namespace Gatewright.Core.Tests.Properties;

/// <summary>Random blocks, and a naive view of them: ranges of whole numbers, read by the framework from their text.</summary>
internal static class Blocks
{
    private static readonly Gen<Bits> V4Bits = Gen.UInt.Select(number => new Bits(0, number));
    private static readonly Gen<Bits> V6Bits = Gen.Select(Gen.ULong, Gen.ULong, (high, low) => new Bits(high, low));

    public static Gen<IpAddress> AnyAddress { get; } = Gen.OneOf(
        V4Bits.Select(bits => new IpAddress(IpVersion.IPv4, bits)),
        V6Bits.Select(bits => new IpAddress(IpVersion.IPv6, bits)),
        Gen.Select(V6Bits, V6Bits, V6Bits, (one, two, three) => new IpAddress(IpVersion.IPv6, one & two & three)));

    public static Gen<Cidr> Any { get; } =
        from address in AnyAddress
        from length in Gen.Int[0, IpAddress.Width(address.Version)]
        select Around(address, length);

    /// <summary>Blocks of one /24 or one /120, so that they meet.</summary>
    public static Gen<Cidr> Near { get; } =
        from version in Gen.Enum<IpVersion>()
        from low in Gen.UInt[0, 255]
        from hostBits in Gen.Int[0, 8]
        select Around(version == IpVersion.IPv4 ? new(version, new(0, 0x0A00_0000 + low)) : new(version, new(0xFD00_0000_0000_0000, low)),
            IpAddress.Width(version) - hostBits);

    public static Cidr Around(IpAddress address, int length) =>
        new(new(address.Version, address.Bits & ~Bits.Ones(IpAddress.Width(address.Version) - length)), length);

    public static BigInteger Number(IpAddress address) =>
        new(IPAddress.Parse(address.ToString()).GetAddressBytes(), isUnsigned: true, isBigEndian: true);

    public static (BigInteger First, BigInteger Last) Range(Cidr block)
    {
        var width = block.Version == IpVersion.IPv4 ? 32 : 128;
        var first = Number(block.First);
        return (first, first + BigInteger.Pow(2, width - block.PrefixLength) - 1);
    }

    public static bool Meet(Cidr one, Cidr other)
    {
        var (a, b) = (Range(one), Range(other));
        return one.Version == other.Version && a.First <= b.Last && b.First <= a.Last;
    }

    public static bool Lies(Cidr inner, Cidr outer)
    {
        var (a, b) = (Range(inner), Range(outer));
        return inner.Version == outer.Version && b.First <= a.First && a.Last <= b.Last;
    }
}
