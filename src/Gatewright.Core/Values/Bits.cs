namespace Gatewright;

/// <summary>128 unsigned bits, as netstandard2.0 knows no such number. IPv4 addresses are the lowest 32.</summary>
internal readonly record struct Bits(ulong High, ulong Low) : IComparable<Bits>
{
    public static Bits One { get; } = new(0, 1);

    public static Bits operator +(Bits a, Bits b)
    {
        var low = unchecked(a.Low + b.Low);
        return new(unchecked(a.High + b.High + (low < a.Low ? 1UL : 0UL)), low);
    }

    public static Bits operator -(Bits a, Bits b) => a + ~b + One;

    public static Bits operator &(Bits a, Bits b) => new(a.High & b.High, a.Low & b.Low);

    public static Bits operator |(Bits a, Bits b) => new(a.High | b.High, a.Low | b.Low);

    public static Bits operator ~(Bits a) => new(~a.High, ~a.Low);

    public static Bits operator <<(Bits a, int count) => count switch
    {
        0 => a,
        >= 128 => default,
        >= 64 => new(a.Low << (count - 64), 0),
        _ => new((a.High << count) | (a.Low >> (64 - count)), a.Low << count),
    };

    public static bool operator <(Bits a, Bits b) => a.CompareTo(b) < 0;

    public static bool operator >(Bits a, Bits b) => a.CompareTo(b) > 0;

    public static bool operator <=(Bits a, Bits b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Bits a, Bits b) => a.CompareTo(b) >= 0;

    /// <summary>As many ones as <paramref name="count"/> at the low end.</summary>
    public static Bits Ones(int count) => count == 128 ? ~default(Bits) : (One << count) - One;

    public int CompareTo(Bits other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);
}
