using System.Globalization;
using System.Numerics;

namespace Gatewright.ArmLanguage;

/// <summary>Represents a number that isn't an integer of 64 bits: one with a fraction or exponent, or a larger integer.</summary>
public sealed class ArmNumber : ArmValue
{
    // Newtonsoft's reader, which ARM uses, ends here, too.
    private const int MaxDigits = 380;

    internal ArmNumber(double value, JsonPlace? place = null)
        : this(Format(value), false, place)
    {
    }

    private ArmNumber(string text, bool isInteger, JsonPlace? place)
        : base(place) => (Text, IsInteger) = (text, isInteger);

    /// <summary>Gets the number as JSON has it, without superfluous zeros, for instance <c>1.5</c> or <c>1000.0</c>.</summary>
    public string Text { get; }

    /// <summary>Gets the nearest number of double precision.</summary>
    public double Value => double.Parse(Text, CultureInfo.InvariantCulture);

    internal bool IsInteger { get; }

    internal override long Weight => Text.Length;

    internal override string Kind => IsInteger ? "int" : "float";

    internal override ArmValue At(JsonPlace? place) => new ArmNumber(Text, IsInteger, place);

    internal static ArmValue? Read(ReadOnlySpan<char> text, JsonPlace? place)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new ArmInteger(integer, place);
        if (text.Length < MaxDigits && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large))
            return new ArmNumber(large.ToString(CultureInfo.InvariantCulture), true, place);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        return double.IsFinite(number) ? new ArmNumber(number, place) : new ArmString(number > 0 ? "Infinity" : "-Infinity", place);
    }

    private static string Format(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
