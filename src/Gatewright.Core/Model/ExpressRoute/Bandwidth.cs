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

    /// <summary>The amount with its unit.</summary>
    public override string ToString() => $"{Amount} {(IsGigabits ? "Gbps" : "Mbps")}";
}
