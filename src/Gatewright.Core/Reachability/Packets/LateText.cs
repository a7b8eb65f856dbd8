using System.Runtime.CompilerServices;

namespace Gatewright.Reachability;

/// <summary>
/// A text that is put together when somebody reads it. Of most packets it is never asked why they end, and the addresses alone make long texts.
/// </summary>
[InterpolatedStringHandler]
internal sealed class LateText(int literalLength, int formattedCount)
{
    private readonly List<object?> parts = new(literalLength == 0 ? formattedCount : (2 * formattedCount) + 1);

    /// <summary>A text that is known.</summary>
    public static implicit operator LateText(string text)
    {
        var known = new LateText(0, 1);
        known.AppendLiteral(text);
        return known;
    }

    public void AppendLiteral(string literal) => parts.Add(literal);

    public void AppendFormatted<T>(T value) => parts.Add(value);

    public override string ToString() => string.Concat(parts);
}
