using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Gatewright.ArmLanguage;

/// <summary>
/// An address prefix, read as ARM's engine reads it: letters that belong to no address are skipped, a netmask is taken in place of a length, and without
/// either an IPv4 network has the length of its class.
/// </summary>
internal sealed partial record Network(BigInteger First, int Length, int Bits)
{
    private static readonly SearchValues<char> Usual = SearchValues.Create("0123456789abcdefABCDEF./:");

    public BigInteger Size => BigInteger.One << (Bits - Length);

    public BigInteger Last => First + Size - 1;

    public bool IsVersion4 => Bits is 32;

    /// <summary>The network, or null for text that is none.</summary>
    public static Network? Parse(string text)
    {
        var parts = (text.AsSpan().ContainsAnyExcept(Usual) ? Junk().Replace(text, "") : text).Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 || !IPAddress.TryParse(parts[0], out var address))
            return null;
        var bits = address.AddressFamily is AddressFamily.InterNetwork ? 32 : 128;
        var length = parts.Length > 1 ? ParseLength(parts[1], bits) : bits is 128 ? 64 : ClassOf(address);
        return length is { } it ? Of(Number(address), it, bits) : null;
    }

    public static Network Of(BigInteger address, int length, int bits) => new(address >> (bits - length) << (bits - length), length, bits);

    public string Text(BigInteger address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        // IPv4 addresses wrap around, as ARM's engine has them.
        var number = address & (BigInteger.One << Bits) - 1;
        for (var i = Bits / 8 - 1; i >= 0; i--, number >>= 8)
            bytes[i] = (byte)(number & 0xff);
        return new IPAddress(bytes[..(Bits / 8)]).ToString();
    }

    private static BigInteger Number(IPAddress address) => new(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true);

    private static int? ParseLength(string text, int bits)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return length <= bits ? length : null;
        if (bits is not 32 || !IPAddress.TryParse(text, out var mask) || mask.AddressFamily is not AddressFamily.InterNetwork)
            return null;
        var inverted = ~(uint)Number(mask);
        return (inverted & inverted + 1) is 0 ? BitOperations.LeadingZeroCount(inverted) : null;
    }

    private static int ClassOf(IPAddress address) => address.GetAddressBytes()[0] switch
    {
        < 128 => 8,
        < 192 => 16,
        _ => 24,
    };

    [GeneratedRegex(@"[^0-9a-fA-F./:\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Junk();
}
