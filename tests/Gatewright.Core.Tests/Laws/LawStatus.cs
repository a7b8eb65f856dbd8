using System.Text.RegularExpressions;

namespace Gatewright.Tests.Laws;

/// <summary>The strongest first.</summary>
internal enum LawStatusKind
{
    Rule,
    Prevented,
    Fact,
    Not,
    Open,
}

/// <summary>What becomes of a law, or of a part of it.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Rules">The rules that hold it, if rules do.</param>
/// <param name="Range">Where the rule that is missing belongs, such as <c>GW41xx</c>.</param>
/// <param name="Text">The part, by what it is prevented, the table, the reason, or what a rule has to ask.</param>
internal sealed partial record LawStatus(LawStatusKind Kind, ImmutableArray<string> Rules, string Range, string Text)
{
    public static LawStatus Parse(string line)
    {
        if (Rule().Match(line) is { Success: true } rule)
            return new(LawStatusKind.Rule, [.. rule.Groups[1].Value.Split(", ")], "", rule.Groups[2].Value);
        if (Open().Match(line) is { Success: true } open)
            return new(LawStatusKind.Open, [], open.Groups[1].Value, open.Groups[2].Value);
        return line.Split(": ", 2) switch
        {
            ["prevented", var text] => new(LawStatusKind.Prevented, [], "", text),
            ["fact", var text] => new(LawStatusKind.Fact, [], "", text),
            ["not", var text] => new(LawStatusKind.Not, [], "", text),
            _ => throw new FormatException($"No status: {line}"),
        };
    }

    [GeneratedRegex(@"^rule (GW\d{4}(?:, GW\d{4})*)(?:: (.+))?$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^open (GW\d\dxx): (.+)$")]
    private static partial Regex Open();
}
