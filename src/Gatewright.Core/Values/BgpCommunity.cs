using System.Globalization;

namespace Gatewright;

/// <summary>A BGP community such as <c>12076:5010</c>, by which routes are marked and filtered.</summary>
public readonly record struct BgpCommunity
{
    private BgpCommunity(int asn, int number) => (Asn, Number) = (asn, number);

    /// <summary>The ASN before the colon; 12076 is Microsoft's.</summary>
    public int Asn { get; }

    /// <summary>The number behind the colon.</summary>
    public int Number { get; }

    /// <summary>The text ARM takes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Asn}:{Number}");

    internal static Value<BgpCommunity> Parse(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && Part(parts[0]) is { } asn && Part(parts[1]) is { } number
            ? new BgpCommunity(asn, number)
            : new Value<BgpCommunity>.Malformed(text, "is not a BGP community; write two numbers from 0 to 65535 such as 12076:5010");
    }

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part <= 65535 ? part : null;
}
