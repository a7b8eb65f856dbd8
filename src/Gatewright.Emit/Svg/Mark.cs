namespace Gatewright.Emit.Svg;

using Gatewright.Rules;

/// <summary>What carries findings: a shape or a wire.</summary>
internal interface IMarked
{
    Mark? Mark { get; set; }
}

/// <summary>The findings of one shape or wire.</summary>
/// <param name="Severity">The worst of them.</param>
/// <param name="Numbers">Their places in the list under the picture, from 1.</param>
internal sealed record Mark(Severity Severity, ImmutableArray<int> Numbers)
{
    private const int MostNumbers = 3;

    public const int Height = 16;

    /// <summary>Such as <c>1 4 7 +2</c>.</summary>
    public string Text => string.Join(' ', Numbers.Take(MostNumbers).Select(Written))
        + (Numbers.Length > MostNumbers ? FormattableString.Invariant($" +{Numbers.Length - MostNumbers}") : "");

    public int Width => TextWidths.Of(Text, 10.5, Weight.Bold) + 12;

    public Mark With(Severity severity, int number) => new(severity > Severity ? severity : Severity, Numbers.Add(number));

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
