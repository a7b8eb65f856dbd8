using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
namespace Gatewright.Rules;

/// <summary>
/// The message of a violation, written as an interpolated string or as several that are added, so that a long one can be broken.
/// Numbers and dates are the same in every culture.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct MessageText(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted<T>(T value, string? format = null) =>
        text.Append(value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString());

    public override string ToString() => text.ToString();
}
