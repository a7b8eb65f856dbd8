using System.Text.Json;
using Gatewright.Rules;

namespace Gatewright.Reports;

/// <summary>The frame of a SARIF log: one run of this tool with the rules that its results name.</summary>
internal static class SarifLog
{
    /// <param name="rules">The rules that results refer to by their index.</param>
    /// <param name="writeRun">Writes what the run has beside tool and results.</param>
    /// <param name="writeResults">Writes the results, an object each.</param>
    public static string Of(Rule[] rules, Action<Utf8JsonWriter> writeRun, Action<Utf8JsonWriter> writeResults) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules);
        writeRun(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        writeResults(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The rules of some findings, each once, in the order of their ids.</summary>
    public static Rule[] RulesOf(IEnumerable<Rule> used) => [.. used.Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
