using System.Text.Json;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>Findings in SARIF 2.1.0, for code scanning. Places are logical: elements of the topology rather than lines.</summary>
internal static class SarifReport
{
    public static string Of(CheckReport review)
    {
        Rule[] rules = [.. review.Findings.Select(it => it.Finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteStartArray("results");
            foreach (var reported in review.Findings)
                WriteResult(json, reported, review.Topology, Array.IndexOf(rules, reported.Finding.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, Rule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Gatewright");
        json.WriteString("version", HostVersion.Text);
        json.WriteString("informationUri", "https://github.com/gatewright/gatewright");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Identifier(rule.Title));
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "help", $"{rule.Source.Article}, {rule.Source.Date}: {rule.Source.Url}");
        json.WriteString("helpUri", rule.Source.Url);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding reported, Topology topology, int rule)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(reported.Severity));
        // A fix of SARIF edits files, and no file is known here: the remedy goes where people read.
        WriteText(json, "message", finding.Fix is { } fix ? $"{finding.Message}\nFix: {fix.Text}" : finding.Message);
        WriteLocations(json, "locations", [finding.Origin], topology);
        ImmutableArray<Origin> related = [.. finding.Related, .. reported.Consequences.Select(it => it.Origin)];
        if (!related.IsEmpty)
            WriteLocations(json, "relatedLocations", related, topology);
        WriteSuppressions(json, finding.AcceptanceReason);
        json.WriteStartObject("properties");
        json.WriteString("asOf", reported.Day);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<Origin> origins, Topology topology)
    {
        json.WriteStartArray(name);
        foreach (var origin in origins)
        {
            var path = origin.Call?.Path ?? topology.Path;
            json.WriteStartObject();
            WriteText(json, "message", origin.Call is null ? path : origin.ToString());
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

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The law as one word, as SARIF's own rules ask of names: <c>AGatewayNeedsAGatewaySubnet</c>.</summary>
    private static string Identifier(string law) =>
        string.Concat(law.Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
