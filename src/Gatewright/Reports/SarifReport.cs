using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>
/// Findings in SARIF 2.1.0, as GitHub's code scanning takes it: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support.
/// Logical locations name elements of the topology. A running program doesn't know the lines of its calls, so the physical place of each result
/// is the call of <c>RunAsync</c>.
/// </summary>
internal static class SarifReport
{
    /// <param name="review">The findings.</param>
    /// <param name="place">Where the program calls <c>RunAsync</c>; null where that isn't known.</param>
    public static string Of(CheckReport review, SourcePlace? place)
    {
        var rules = SarifLog.RulesOf(review.Findings.Select(it => it.Finding.Rule));
        return SarifLog.Of(rules, json => WriteRun(json, review.Topology), json =>
        {
            var fingerprints = new Dictionary<string, int>();
            foreach (var reported in review.Findings)
            {
                json.WriteStartObject();
                WriteResult(json, reported, Array.IndexOf(rules, reported.Finding.Rule));
                WriteLocations(json, reported, review.Topology, place);
                WriteFingerprint(json, reported.Finding, fingerprints);
                json.WriteEndObject();
            }
        });
    }

    /// <summary>The id keeps the runs of several programs of one repository apart. The base of all addresses is the repository's root.</summary>
    private static void WriteRun(Utf8JsonWriter json, Topology topology)
    {
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"gatewright/{topology.Path}/");
        json.WriteEndObject();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SourcePlace.Base);
        WriteText(json, "description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding reported, int rule)
    {
        var finding = reported.Finding;
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", SarifTool.Level(reported.Severity));
        // A fix of SARIF edits files, and the lines to edit aren't known here: the remedy goes where people read.
        WriteText(json, "message", $"{finding.Message}.{(finding.Origin.Call is null ? "" : $"\nAt {finding.Origin}.")}"
            + (finding.Fix is { } fix ? $"\nFix: {fix.Text}." : ""));
        WriteSuppressions(json, finding.AcceptanceReason);
        json.WriteStartObject("properties");
        json.WriteString("asOf", reported.Day);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, ReportedFinding reported, Topology topology, SourcePlace? place)
    {
        WriteLocations(json, "locations", [reported.Finding.Origin], topology, place);
        ImmutableArray<Origin> related = [.. reported.Finding.Related, .. reported.Consequences.Select(it => it.Origin)];
        if (!related.IsEmpty)
            WriteLocations(json, "relatedLocations", related, topology, place);
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<Origin> origins, Topology topology, SourcePlace? place)
    {
        json.WriteStartArray(name);
        foreach (var origin in origins)
        {
            var path = origin.Call?.Path ?? topology.Path;
            json.WriteStartObject();
            WriteText(json, "message", origin.Call is null ? path : origin.ToString());
            place?.Write(json);
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", path[(path.LastIndexOf('/') + 1)..]);
            json.WriteString("fullyQualifiedName", path);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Which finding of the last run this one is. GitHub takes it from the text of the line unless a report has it, and all lines are the same here.
    /// </summary>
    private static void WriteFingerprint(Utf8JsonWriter json, Finding finding, Dictionary<string, int> seen)
    {
        var identity = FormattableString.Invariant($"{finding.Rule.Id}\n{finding.Origin}\n{finding.Origin.Item}");
        WriteFingerprint(json, identity, seen);
    }

    /// <summary>A hash of what a finding is known by, and how often it came before.</summary>
    internal static void WriteFingerprint(Utf8JsonWriter json, string identity, Dictionary<string, int> seen)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..16];
        var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", FormattableString.Invariant($"{hash}:{count}"));
        json.WriteEndObject();
    }

    /// <summary>SARIF wants the list on all results of a run or on none; an empty one says that nobody accepts it.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, string? reason)
    {
        json.WriteStartArray("suppressions");
        if (reason is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
