using System.Text;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.RulePages;

/// <summary>
/// All that is said of the programs that break the pages' rules, to be read in one sitting: severity, place, message, remedy, and other
/// places that have a part in it. What stands while more may yet be said is marked with an exclamation mark.
/// </summary>
public sealed class PageFindingTests
{
    [Fact]
    public void What_breaks_a_rule_is_told_so() => Snapshot.Matches(
        string.Concat(
            from page in RulePage.All
            from section in page.Sections
            from line in Lines(section.Id, Assert.Single(new SourceProgram(section.Breaks!.Text.Text).Completed()))
            select line + "\n"),
        "findings.txt");

    /// <summary>The findings of one rule.</summary>
    internal static IEnumerable<string> Lines(string id, Topology topology)
    {
        var open = topology.Again(isFinished: false);
        var standing = Of(id, open).Select(Place).ToHashSet(StringComparer.Ordinal);
        return Of(id, topology)
            .Select(finding => $"{id} {finding.Severity.ToString().ToLowerInvariant()}{(standing.Contains(Place(finding)) ? "!" : "")} {Told(finding)}");
    }

    private static IEnumerable<Finding> Of(string id, Topology topology) => RuleBook.Check(topology).Where(finding => finding.Rule.Id == id);

    private static string Place(Finding finding) => $"{finding.Origin.Call?.Number} {finding.Origin.Argument} {finding.Origin.Item}";

    private static string Told(Finding finding)
    {
        var told = new StringBuilder(finding.ToString()[7..]);
        if (finding.Fix is { } fix)
            told.Append($" [{fix.Text}]");
        foreach (var other in finding.Related)
            told.Append($" (see {other.Call?.Path} {other.Call?.MethodName} {other.Argument})");
        return told.ToString();
    }
}
