using System.Globalization;

namespace Gatewright;

/// <summary>The speed of an ExpressRoute circuit.</summary>
public sealed record Bandwidth : ICompositeValue
{
    private Bandwidth(Value<int> amount, bool isGigabits) => (Amount, IsGigabits) = (Shapes.Given(amount), isGigabits);

    /// <summary>The megabits per second, if they are written in the program.</summary>
    public long? Megabits => Amount is Value<int>.Known known ? known.Value * (IsGigabits ? 1000L : 1L) : null;

    internal Value<int> Amount { get; }

    internal bool IsGigabits { get; }

    IEnumerable<(string Text, string Reason)> ICompositeValue.InvalidValues => Shapes.Invalid(Amount);

    /// <summary>Megabits per second: providers sell 50, 100, 200 and 500.</summary>
    public static Bandwidth Mbps(Value<int> megabits) => new(megabits, isGigabits: false);

    /// <summary>Gigabits per second: providers sell 1, 2, 5 and 10.</summary>
    public static Bandwidth Gbps(Value<int> gigabits) => new(gigabits, isGigabits: true);

    /// <summary>Megabits per second, the unit of Azure's circuits. Ports are sold in gigabits: <c>Bandwidth.Gbps(10)</c>, or <c>"10 Gbps"</c>.</summary>
    public static implicit operator Bandwidth(int megabits) => Mbps(megabits);

    /// <summary>A number with its unit, such as <c>500 Mbps</c> and <c>1 Gbps</c>. Without a unit it isn't taken.</summary>
    public static implicit operator Bandwidth(string text) => text is null ? null! : Read(text);

    /// <summary>The amount with its unit.</summary>
    public override string ToString() => $"{Amount} {(IsGigabits ? "Gbps" : "Mbps")}";

    private static Bandwidth Read(string text)
    {
        var isGigabits = text.EndsWith("Gbps", StringComparison.OrdinalIgnoreCase);
        return (isGigabits || text.EndsWith("Mbps", StringComparison.OrdinalIgnoreCase))
            && int.TryParse(text.Substring(0, text.Length - "Mbps".Length), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount)
            ? new(amount, isGigabits)
            : new(new Value<int>.Malformed(text, "is not a bandwidth; write a whole number and a unit, such as 500 Mbps or 1 Gbps"), isGigabits: false);
    }
}
