namespace Gatewright.Emit.Reports;

using Gatewright.Rules;

/// <summary>What check finds, and what the program accepts, with its reasons.</summary>
internal static class FindingSection
{
    public static Section Of(ImmutableArray<Finding> findings)
    {
        Finding[] open = [.. findings.Where(it => it.AcceptanceReason is null && it.Severity > Severity.Information).OrderByDescending(it => it.Severity)];
        Finding[] accepted = [.. findings.Where(it => it.AcceptanceReason is not null)];
        var since = $"by the rules of {RuleBook.ReleaseDate:yyyy-MM-dd}";
        return new("findings", "Findings",
        [
            open.Length == 0
                ? new Block($"No errors or warnings {since}.")
                : new Block($"Errors and warnings {since}.")
                {
                    Columns = ["Severity", "Rule", "Where", "What", "Fix", "Source"],
                    Rows = [.. open.Select(Open)],
                },
            .. accepted.Length == 0 ? Array.Empty<Block>() :
            [
                new Block("")
                {
                    Heading = "Accepted",
                    Columns = ["Rule", "Where", "What", "Why it is accepted"],
                    Rows = [.. accepted.Select(it => new Row(null, it.Rule.Id, it.Path, it.Message, it.AcceptanceReason!))],
                },
            ],
        ]);
    }

    private static Row Open(Finding finding) => new(
        null,
        finding.Severity == Severity.Error ? "error" : "warning",
        finding.Rule.Id,
        finding.Path,
        finding.Message,
        finding.Fix?.Text ?? "",
        new Cell([$"{finding.Rule.Source.Article}, {finding.Rule.Source.Date}"])
        {
            Url = finding.Rule.Source.Url.StartsWith("https://", StringComparison.Ordinal) ? finding.Rule.Source.Url : null,
        });
}
