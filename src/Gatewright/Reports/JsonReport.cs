using System.Text.Json;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Reports;

/// <summary>
/// Findings for programs. The shape only ever grows:
/// <code>
/// { "topology", "asOf", "summary": { "errors", "warnings", "information", "accepted" },
///   "findings": [ { "rule", "title", "category", "severity": "error|warning|information", "path", "method", "argument", "item",
///                   "message", "fix", "accepted", "asOf", "related": [ { "path", "method", "argument", "item" } ],
///                   "source": { "article", "url", "date" },
///                   "consequences": [ { "rule", "path", "method", "argument", "item", "message" } ] } ] }
/// </code>
/// <c>fix</c> is null where there is no single remedy, <c>accepted</c> holds the reason or null. <c>consequences</c> are findings that are gone
/// when this one is mended; they stand in the list itself with <c>--all</c>.
/// </summary>
internal static class JsonReport
{
    public static string Of(CheckReport review) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("topology", review.Topology.Path);
        json.WriteString("asOf", JsonText.Day(review.AsOf));
        json.WriteStartObject("summary");
        json.WriteNumber("errors", review.Count(Severity.Error));
        json.WriteNumber("warnings", review.Count(Severity.Warning));
        json.WriteNumber("information", review.Count(Severity.Information));
        json.WriteNumber("accepted", review.Accepted);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var reported in review.Findings)
            Write(json, reported);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("category", finding.Rule.Category);
        json.WriteString("severity", reported.Level);
        WritePlace(json, finding.Origin);
        json.WriteString("message", finding.Message);
        json.WriteString("fix", finding.Fix?.Text);
        json.WriteString("accepted", finding.AcceptanceReason);
        json.WriteString("asOf", reported.Day);
        json.WriteStartArray("related");
        foreach (var origin in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSource(json, finding.Rule);
        json.WriteStartArray("consequences");
        foreach (var consequence in reported.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("rule", consequence.Rule.Id);
            WritePlace(json, consequence.Origin);
            json.WriteString("message", consequence.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void WriteSource(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject("source");
        json.WriteString("article", rule.Source.Article);
        json.WriteString("url", rule.Source.Url);
        json.WriteString("date", rule.Source.Date);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Origin origin)
    {
        json.WriteString("path", origin.Call?.Path);
        json.WriteString("method", origin.Call?.MethodName);
        json.WriteString("argument", origin.Argument);
        json.WriteNumber("item", origin.Item);
    }
}
