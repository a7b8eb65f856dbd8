using System.Text.RegularExpressions;

namespace Gatewright.Tests.Laws;

/// <summary>A law of Azure and what becomes of it here.</summary>
/// <param name="Id">A kind and a number, which never changes its meaning.</param>
/// <param name="Severity">The letters that the page explains.</param>
/// <param name="Sources">The marks of the sources.</param>
/// <param name="Text">What must hold, with its figures.</param>
/// <param name="Answers">What Azure answers to a breach, where that is known.</param>
/// <param name="Statuses">Who holds it, one for each part.</param>
internal sealed partial record Law(
    string Id, string Severity, ImmutableArray<string> Sources, string Text, ImmutableArray<string> Answers, ImmutableArray<LawStatus> Statuses)
{
    public string Kind => Id[..2];

    public int Number => int.Parse(Id[3..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The rules that hold it or a part of it.</summary>
    public IEnumerable<string> Rules => Statuses.SelectMany(status => status.Rules);

    /// <summary>The law as a whole.</summary>
    public Coverage Coverage =>
        !Is(LawStatusKind.Open) ? Statuses.Min(status => status.Kind) switch
        {
            LawStatusKind.Rule => Coverage.Rule,
            LawStatusKind.Prevented => Coverage.Prevented,
            LawStatusKind.Fact => Coverage.Fact,
            _ => Coverage.None,
        }
        : Is(LawStatusKind.Rule) || Is(LawStatusKind.Prevented) ? Coverage.Part : Coverage.Open;

    public static Law Parse(string block)
    {
        var lines = block.Split('\n');
        var head = Head().Match(lines[0]);
        if (!head.Success || lines.Length < 3)
            throw new FormatException($"No law: {block}");
        var answers = lines[2].StartsWith("answers ", StringComparison.Ordinal) ? lines[2]["answers ".Length..].Split(", ") : [];
        return new(
            head.Groups[1].Value, head.Groups[2].Value, [.. head.Groups[3].Value.Split(", ")], lines[1], [.. answers],
            [.. lines.Skip(answers.Length == 0 ? 2 : 3).Select(LawStatus.Parse)]);
    }

    private bool Is(LawStatusKind kind) => Statuses.Any(status => status.Kind == kind);

    [GeneratedRegex(@"^([A-Z][A-Z0-9]-\d\d) ([A-Za-z](?:/[A-Za-z])?) ([A-Z0-9]+(?:, [A-Z0-9]+)*)$")]
    private static partial Regex Head();
}

/// <summary>Whether something holds a law.</summary>
internal enum Coverage
{
    Rule,
    Prevented,
    Part,
    Open,
    Fact,
    None,
}
