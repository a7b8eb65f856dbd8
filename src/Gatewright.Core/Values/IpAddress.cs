using System.Globalization;
using System.Net;

namespace Gatewright;

/// <summary>The two kinds of addresses.</summary>
public enum IpVersion
{
    /// <summary>32 bits.</summary>
    IPv4,

    /// <summary>128 bits.</summary>
    IPv6,
}

/// <summary>An IPv4 or IPv6 address.</summary>
public readonly record struct IpAddress : IComparable<IpAddress>
{
    /// <summary>Letters of the longest IPv4 address.</summary>
    internal const int LongestV4 = 15;

    internal IpAddress(IpVersion version, Bits bits) => (Version, Bits) = (version, bits);

    /// <summary>Which kind.</summary>
    public IpVersion Version { get; }

    internal Bits Bits { get; }

    /// <summary>Reads an address, as a program of one's own does for its checks. Methods take text as it is.</summary>
    /// <param name="text">Four decimal numbers, or an IPv6 address.</param>
    /// <param name="address">The address; the default where the text is none.</param>
    /// <returns>Whether the text is an address.</returns>
    public static bool TryParse(string? text, out IpAddress address) => Parsing.TryParse(text, out address);

    internal static int Width(IpVersion version) => version == IpVersion.IPv4 ? 32 : 128;

    /// <summary>Orders IPv4 before IPv6, then by number.</summary>
    public int CompareTo(IpAddress other) => Version != other.Version ? Version.CompareTo(other.Version) : Bits.CompareTo(other.Bits);

    /// <summary>The usual text: dotted decimal, or the shortest IPv6 form of RFC 5952.</summary>
    public override string ToString()
    {
        if (Version != IpVersion.IPv4)
            return new IPAddress(Bytes(Bits)).ToString();
        var letters = new char[LongestV4];
        return new(letters, 0, WriteV4(letters));
    }

    internal static Value<IpAddress> Parse(string text) => Read(text) is { } address
        ? address
        : new Value<IpAddress>.Malformed(text, "is not an IP address; write four numbers from 0 to 255, such as 203.0.113.10, or an IPv6 address",
            Single(text));

    /// <summary>The address of a block that has no other.</summary>
    private static string? Single(string text) => Cidr.Parse(text) is Value<Cidr>.Known { Value: { AddressCount.IsOne: true, First: var only } }
        ? only.ToString() : null;

    /// <summary>Strict where the framework is lenient: no octal, no hexadecimal, no missing parts, no scope.</summary>
    internal static IpAddress? Read(string text) => Read(text, text.Length);

    /// <summary>The address before an end: large topologies have many, so no part of the text is copied.</summary>
    internal static IpAddress? Read(string text, int end) => text.IndexOf(':', 0, end) >= 0 ? ReadV6(text.Substring(0, end)) : ReadV4(text, end);

    private static IpAddress? ReadV4(string text, int end)
    {
        ulong number = 0;
        var at = 0;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (at == end || text[at++] != '.'))
                return null;
            var (start, value) = (at, 0);
            for (; at < end && at - start < 4 && text[at] is >= '0' and <= '9'; at++)
                value = (value * 10) + text[at] - '0';
            if (at == start || at - start > 3 || value > byte.MaxValue || (at - start > 1 && text[start] == '0'))
                return null;
            number = (number << 8) | (uint)value;
        }

        return at == end ? new(IpVersion.IPv4, new(0, number)) : null;
    }

    private static IpAddress? ReadV6(string text)
    {
        if (text.Any(letter => !(letter is ':' or '.' || Uri.IsHexDigit(letter))) || !IPAddress.TryParse(text, out var address))
            return null;
        var bits = default(Bits);
        foreach (var part in address.GetAddressBytes())
            bits = (bits << 8) | new Bits(0, part);
        return new(IpVersion.IPv6, bits);
    }

    private static byte[] Bytes(Bits bits)
    {
        var bytes = new byte[16];
        for (var i = 0; i < 8; i++)
        {
            bytes[i] = (byte)(bits.High >> (56 - (8 * i)));
            bytes[i + 8] = (byte)(bits.Low >> (56 - (8 * i)));
        }

        return bytes;
    }

    /// <summary>Writes an IPv4 address; there are many in an estate, so nothing is made on the way.</summary>
    /// <returns>How many letters there are.</returns>
    internal int WriteV4(Span<char> letters)
    {
        var length = 0;
        for (var shift = 24; shift >= 0; shift -= 8)
        {
            length += WriteSmall(letters.Slice(length), (int)(Bits.Low >> shift) & 255);
            if (shift > 0)
                letters[length++] = '.';
        }

        return length;
    }

    /// <summary>Writes a number below 1,000.</summary>
    internal static int WriteSmall(Span<char> letters, int number)
    {
        var length = number < 10 ? 1 : number < 100 ? 2 : 3;
        for (var place = length - 1; place >= 0; place--, number /= 10)
            letters[place] = (char)('0' + (number % 10));
        return length;
    }
}
