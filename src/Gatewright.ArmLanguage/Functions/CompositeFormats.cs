using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Widths and precisions in a format, since <c>{0:D999999999}</c> would be a gigabyte.</summary>
internal static class CompositeFormats
{
    /// <summary>The sum of all numbers in the format, which nothing it gives is longer than, apart from the values themselves.</summary>
    public static long MaxLength(string format)
    {
        var sum = 0L;
        for (var i = 0; i < format.Length; i++)
        {
            if (!char.IsAsciiDigit(format[i]))
                continue;
            var start = i;
            while (i < format.Length && char.IsAsciiDigit(format[i]))
                i++;
            var isNumber = long.TryParse(format.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            sum = Weights.Add(sum, isNumber ? number : int.MaxValue);
        }

        return sum;
    }
}
