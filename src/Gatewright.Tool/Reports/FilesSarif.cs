using System.Text.Json;
using Gatewright.ArmLanguage;
using Gatewright.Reports;
using Gatewright.Rules;

namespace Gatewright.Tool.Reports;

/// <summary>Findings of files in SARIF 2.1.0, each at its line, as GitHub's code scanning takes it.</summary>
internal static class FilesSarif
{
    public static string Of(IReadOnlyList<FileReport> files)
    {
        var rules = SarifLog.RulesOf(files.SelectMany(it => it.Findings).Select(it => it.Rule));
        return SarifLog.Of(rules, static _ => { }, json =>
        {
            foreach (var file in files)
                WriteResults(json, file, rules);
        });
    }

    private static void WriteResults(Utf8JsonWriter json, FileReport file, Rule[] rules)
    {
        // A place in the document stays when lines move.
        var seen = new Dictionary<string, int>();
        foreach (var problem in file.Problems)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", $"arm/{problem.Code}");
            json.WriteString("level", problem.Severity is ArmSeverity.Error ? "error" : "warning");
            SarifReport.WriteText(json, "message", $"{problem.Message}.");
            WriteLocations(json, "locations", file, [FilePlace.Of(problem)]);
            SarifReport.WriteFingerprint(json, $"{problem.Code}\n{FilePlace.Of(problem).Path}", seen);
            json.WriteEndObject();
        }

        foreach (var finding in file.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", Array.IndexOf(rules, finding.Rule));
            json.WriteString("level", SarifTool.Level(finding.Severity));
            SarifReport.WriteText(json, "message", $"{finding.Message}.");
            WriteLocations(json, "locations", file, [finding.Place]);
            if (!finding.Related.IsEmpty)
                WriteLocations(json, "relatedLocations", file, finding.Related);
            SarifReport.WriteFingerprint(json, $"{finding.Rule.Id}\n{finding.Place.Path}", seen);
            json.WriteEndObject();
        }
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, FileReport file, IEnumerable<FilePlace> places)
    {
        json.WriteStartArray(name);
        foreach (var (path, line, column) in places)
        {
            json.WriteStartObject();
            SarifReport.WriteText(json, "message", path ?? "$");
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', file.File.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", file.HasLines ? line ?? 1 : 1);
            json.WriteNumber("startColumn", file.HasLines ? column ?? 1 : 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
