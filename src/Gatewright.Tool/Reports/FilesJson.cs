using System.Text.Json;
using Gatewright.ArmLanguage;
using Gatewright.Reports;

namespace Gatewright.Tool.Reports;

/// <summary>
/// Findings for programs. The shape only ever grows:
/// <code>
/// { "summary": { "files", "errors", "warnings" },
///   "files": [ { "file", "refusal", "problems": [ { "code", "severity", "message", PLACE } ],
///                "findings": [ { "rule", "title", "severity", "message", PLACE, "related": [ PLACE ], "source": { "article", "url", "date" } } ],
///                "unread": [ { "reason", PLACE } ] } ] }
/// </code>
/// where PLACE is <c>"path", "line", "column"</c>: a JSON path, and a line and column from 1, which are null for Bicep.
/// </summary>
internal static class FilesJson
{
    public static string Of(IReadOnlyList<FileReport> files) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("summary");
        json.WriteNumber("files", files.Count);
        json.WriteNumber("errors", files.Sum(it => it.Errors));
        json.WriteNumber("warnings", files.Sum(it => it.Warnings));
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in files)
            Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.File.Path);
        json.WriteString("refusal", file.Refusal);
        WriteList(json, "problems", file.Problems, problem =>
        {
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity is ArmSeverity.Error ? "error" : "warning");
            json.WriteString("message", problem.Message);
            WritePlace(json, file, FilePlace.Of(problem));
        });
        WriteList(json, "findings", file.Findings, finding => Write(json, file, finding));
        WriteList(json, "unread", file.Unread, part =>
        {
            json.WriteString("reason", part.Reason);
            WritePlace(json, file, FilePlace.Of(part.Place));
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FileReport file, FileFinding finding)
    {
        var rule = finding.Rule;
        json.WriteString("rule", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", finding.Level);
        json.WriteString("message", finding.Message);
        WritePlace(json, file, finding.Place);
        WriteList(json, "related", finding.Related, related => WritePlace(json, file, related));
        JsonReport.WriteSource(json, rule);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, FileReport file, FilePlace place)
    {
        json.WriteString("path", place.Path);
        WriteNumber(json, "line", file.HasLines ? place.Line : null);
        WriteNumber(json, "column", file.HasLines ? place.Column : null);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
