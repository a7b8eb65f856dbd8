using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>Findings to read: a paragraph each, and how many there are.</summary>
internal static class TextReport
{
    public static void Write(CheckReport review, Screen screen)
    {
        foreach (var reported in review.Findings)
        {
            foreach (var line in Paragraph(reported, review))
                screen.WriteMarkup(line);
            screen.WriteLine();
        }

        screen.WriteMarkup(review.Summary.Escaped() + Unshown(review.Hidden));
        ProviderNote.Mention(review.Topology, screen);
        OwnerTasksNote.Mention(review.Topology, screen);
    }

    private static IEnumerable<string> Paragraph(ReportedFinding reported, CheckReport review)
    {
        var finding = reported.Finding;
        yield return $"{Heading(reported)} {finding.Rule.Id} at {Place(finding.Origin, review)}";
        yield return $"  {(reported.AsOf == review.AsOf ? "" : $"As of {reported.Day}: ")}{finding.Message.Escaped()}";
        if (finding.Fix is { } fix)
            yield return $"  Fix: {fix.Text.Escaped()}";
        foreach (var related in finding.Related)
            yield return $"  See also: {Place(related, review)}";
        if (!reported.Consequences.IsEmpty)
            yield return $"  {Follow(reported.Consequences)}";
        if (finding.AcceptanceReason is { } reason)
            yield return $"  Accepted: {reason.Escaped()}";
        yield return $"  Source: {finding.Rule.Source.Article.Escaped()}, {finding.Rule.Source.Date.Escaped()}, {finding.Rule.Source.Url.Escaped()}";
    }

    private static string Heading(ReportedFinding reported) => reported switch
    {
        { Finding.AcceptanceReason: not null } => $"[grey]accepted {reported.Level}[/]",
        { Severity: Severity.Error } => "[bold red]error[/]",
        { Severity: Severity.Warning } => "[bold yellow]warning[/]",
        _ => "[bold blue]information[/]",
    };

    private static string Place(Origin origin, CheckReport review) =>
        (origin.Call is null ? review.Topology.Path : origin.ToString()).Escaped();

    /// <summary>Such as <c>3 more findings follow from it or are like it (GW4003, 2 × GW6001); see them with --all</c>.</summary>
    private static string Follow(ImmutableArray<Finding> consequences)
    {
        var rules = consequences.GroupBy(it => it.Rule.Id).OrderBy(it => it.Key, StringComparer.Ordinal)
            .Select(it => it.Count() == 1 ? it.Key : $"{it.Count()} × {it.Key}");
        return $"{(consequences.Length == 1 ? "1 more finding follows" : $"{consequences.Length} more findings follow")} from it or "
            + $"{(consequences.Length == 1 ? "is" : "are")} like it ({string.Join(", ", rules)}); see {(consequences.Length == 1 ? "it" : "them")} with --all";
    }

    private static string Unshown(int hidden) => hidden == 0 ? "" : $" ({hidden} at information level not shown; see them with --all)";
}
