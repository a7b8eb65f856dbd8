using System.Text.Json;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Reports;

/// <summary>
/// Findings for programs. The shape only ever grows:
/// <code>
/// { "topology", "asOf", "summary": { "errors", "warnings", "information", "accepted" },
///   "findings": [ { "rule", "law", "subject", "severity": "error|warning|information", "path", "verb", "argument", "item",
///                   "message", "fix", "accepted", "asOf", "related": [ { "path", "verb", "argument", "item" } ],
///                   "source": { "article", "url", "date" },
///                   "followers": [ { "rule", "path", "verb", "argument", "item", "message" } ] } ] }
/// </code>
/// <c>fix</c> is null where there is no single remedy, <c>accepted</c> holds the reason or null. <c>followers</c> are findings that are gone
/// when this one is mended; they stand in the list itself with <c>--all</c>.
/// </summary>
internal static class JsonReport
{
    public static string Of(Review review) => JsonText.Of(json =>
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
        json.WriteString("law", finding.Rule.Law);
        json.WriteString("subject", finding.Rule.Subject);
        json.WriteString("severity", reported.Level);
        WritePlace(json, finding.Origin);
        json.WriteString("message", finding.Message);
        json.WriteString("fix", finding.Fix?.Text);
        json.WriteString("accepted", finding.Accepted);
        json.WriteString("asOf", reported.Day);
        json.WriteStartArray("related");
        foreach (var origin in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("source");
        json.WriteString("article", finding.Rule.Source.Article);
        json.WriteString("url", finding.Rule.Source.Url);
        json.WriteString("date", finding.Rule.Source.Date);
        json.WriteEndObject();
        json.WriteStartArray("followers");
        foreach (var follower in reported.Followers)
        {
            json.WriteStartObject();
            json.WriteString("rule", follower.Rule.Id);
            WritePlace(json, follower.Origin);
            json.WriteString("message", follower.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Origin origin)
    {
        json.WriteString("path", origin.Call?.Path);
        json.WriteString("verb", origin.Call?.Verb);
        json.WriteString("argument", origin.Argument);
        json.WriteNumber("item", origin.Item);
    }
}
