using System.Globalization;

namespace Gatewright;

/// <summary>One port, a range of ports such as <c>1000-2000</c>, or <c>*</c> for all.</summary>
public readonly record struct PortRange
{
    private PortRange(int first, int last) => (First, Last) = (first, last);

    /// <summary>The lowest port, from 0.</summary>
    public int First { get; }

    /// <summary>The highest port, up to 65535.</summary>
    public int Last { get; }

    /// <summary>The text ARM takes.</summary>
    public override string ToString() =>
        (First, Last) == (0, 65535) ? "*" : First == Last ? FormattableString.Invariant($"{First}") : FormattableString.Invariant($"{First}-{Last}");

    internal static Value<PortRange> Parse(string text)
    {
        if (text == "*")
            return new PortRange(0, 65535);
        var parts = text.Split('-');
        return parts.Length <= 2 && Port(parts[0]) is { } first && Port(parts[parts.Length - 1]) is { } last && first <= last
            ? new PortRange(first, last)
            : new Value<PortRange>.Malformed(text, "is not a port or a range of ports from 0 to 65535; write 443 or 1000-2000");
    }

    private static int? Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : null;
}
