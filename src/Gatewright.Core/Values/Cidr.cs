using System.Globalization;
using System.Numerics;

namespace Gatewright;

/// <summary>A block of addresses in CIDR notation, such as <c>10.0.0.0/16</c> or <c>fd00:db8::/48</c>. Its host bits are zero.</summary>
public readonly record struct Cidr : IComparable<Cidr>
{
    /// <summary>Letters of the longest IPv4 block.</summary>
    internal const int LongestV4 = IpAddress.LongestV4 + 3;

    internal Cidr(IpAddress first, int length) => (First, PrefixLength) = (first, length);

    /// <summary>The lowest address, which names the block.</summary>
    public IpAddress First { get; }

    /// <summary>How many leading bits all addresses of the block share: 0 to 32, or to 128 for IPv6.</summary>
    public int PrefixLength { get; }

    /// <summary>The highest address.</summary>
    public IpAddress Last => new(Version, First.Bits | Bits.Ones(HostBits));

    /// <summary>IPv4 or IPv6.</summary>
    public IpVersion Version => First.Version;

    /// <summary>How many addresses it has.</summary>
    public BigInteger AddressCount => BigInteger.One << HostBits;

    private int HostBits => IpAddress.Width(Version) - PrefixLength;

    /// <summary>Reads a block, as a program of one's own does for its checks. Methods take text as it is.</summary>
    /// <param name="text">The block in CIDR notation, without host bits.</param>
    /// <param name="block">The block; the default where the text is none.</param>
    /// <returns>Whether the text is a block.</returns>
    public static bool TryParse(string? text, out Cidr block) => Parsing.TryParse(text, out block);

    /// <summary>Whether the address lies in the block.</summary>
    public bool Contains(IpAddress address) => address.Version == Version && First.Bits <= address.Bits && address.Bits <= Last.Bits;

    /// <summary>Whether the whole other block lies in this one; a block contains itself.</summary>
    public bool Contains(Cidr other) => PrefixLength <= other.PrefixLength && Contains(other.First);

    /// <summary>Whether any address lies in both: then one contains the other.</summary>
    public bool Overlaps(Cidr other) => Contains(other) || other.Contains(this);

    /// <summary>All blocks of a length that it consists of, from the lowest; none if the length is shorter than its own.</summary>
    /// <param name="prefixLength">The prefix length of the parts.</param>
    public IEnumerable<Cidr> Split(int prefixLength)
    {
        for (var part = Subnet(prefixLength, 0); part is { } it; part = After(it))
            yield return it;
    }

    /// <summary>The part of a length at an index, or null if there is none.</summary>
    /// <param name="prefixLength">The prefix length of the part: its own or longer.</param>
    /// <param name="index">From 0.</param>
    /// <example><c>10.0.0.0/16</c> at length 24 and index 3 is <c>10.0.3.0/24</c>.</example>
    public Cidr? Subnet(int prefixLength, int index)
    {
        var width = IpAddress.Width(Version);
        if (prefixLength < PrefixLength || prefixLength > width || index < 0)
            return null;
        // An int has 31 bits, so an index can be out of range only where fewer bits are free for it.
        if (prefixLength - PrefixLength < 31 && index >= 1 << (prefixLength - PrefixLength))
            return null;
        return new(new(Version, First.Bits + (new Bits(0, (ulong)index) << (width - prefixLength))), prefixLength);
    }

    /// <summary>IPv4 before IPv6, then by the lowest address, then larger blocks first.</summary>
    public int CompareTo(Cidr other) => First.CompareTo(other.First) is var order and not 0 ? order : PrefixLength.CompareTo(other.PrefixLength);

    /// <summary>The usual text.</summary>
    public override string ToString()
    {
        if (Version != IpVersion.IPv4)
            return $"{First}/{PrefixLength.ToString(CultureInfo.InvariantCulture)}";
        var letters = new char[LongestV4];
        return new(letters, 0, WriteV4(letters));
    }

    /// <summary>Writes an IPv4 block.</summary>
    /// <returns>How many letters there are.</returns>
    internal int WriteV4(Span<char> letters)
    {
        var length = First.WriteV4(letters);
        letters[length++] = '/';
        return length + IpAddress.WriteSmall(letters.Slice(length), PrefixLength);
    }

    /// <summary>The block of a shorter length that it lies in.</summary>
    internal Cidr Enclosing(int length) => new(new(Version, First.Bits & ~Bits.Ones(IpAddress.Width(Version) - length)), length);

    internal static Value<Cidr> Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return new Value<Cidr>.Malformed(text, IpAddress.Read(text) is { } single
                ? $"lacks a prefix length; write a block such as {single}/{IpAddress.Width(single.Version)}"
                : "is not an address block; write one such as 10.0.0.0/16");
        }

        if (IpAddress.Read(text, slash) is not { } address)
            return new Value<Cidr>.Malformed(text, "is not an address block; write one such as 10.0.0.0/16");
        var width = IpAddress.Width(address.Version);
        if (ReadLength(text, slash + 1) is not { } length || length > width)
            return new Value<Cidr>.Malformed(text, $"has no prefix length from 0 to {width}; write a block such as {address}/{width}");
        var block = new Cidr(new(address.Version, address.Bits & ~Bits.Ones(width - length)), length);
        return block.First == address
            ? block
            : new Value<Cidr>.Malformed(text, $"has bits beyond its prefix length; the block it lies in is {block}", block.ToString());
    }

    /// <summary>One to three digits without a leading zero.</summary>
    private static int? ReadLength(string text, int start)
    {
        if (text.Length - start is 0 or > 3 || (text.Length - start > 1 && text[start] == '0'))
            return null;
        var length = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is < '0' or > '9')
                return null;
            length = (length * 10) + text[at] - '0';
        }

        return length;
    }

    private Cidr? After(Cidr part)
    {
        var next = part.Last.Bits + Bits.One;
        return part.Last.Bits >= Last.Bits ? null : new(new(Version, next), part.PrefixLength);
    }
}
