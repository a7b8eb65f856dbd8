using System.Globalization;
using System.Text.Json.Nodes;

namespace Gatewright.Tests;

/// <summary>What the compiler logged in SARIF, which unlike its output knows where a place ends.</summary>
/// <param name="File">Within the project.</param>
/// <param name="Place">First line and column, last line and column.</param>
/// <param name="Level"><c>error</c> or <c>warning</c>.</param>
internal sealed record Reported(string File, (int Line, int Column, int EndLine, int EndColumn) Place, string Level, string Id, string Message)
{
    /// <summary>The errors and warnings of a log, by file and place. Notes are for editors; a build doesn't print them.</summary>
    /// <param name="log">Lies beside the project.</param>
    public static ImmutableArray<Reported> In(string log) =>
        [.. Runs(log).SelectMany(run => run["results"]!.AsArray()).Select(result => Of(result!, Path.GetDirectoryName(log)!)).Where(it => it.Level != "note")
            .OrderBy(it => it.File, StringComparer.Ordinal).ThenBy(it => it.Place).ThenBy(it => it.Id, StringComparer.Ordinal)];

    /// <summary>The version of the compiler that wrote a log.</summary>
    public static Version CompilerOf(string log) => Version.Parse(((string)Runs(log).Single()["tool"]!["driver"]!["semanticVersion"]!).Split('-')[0]);

    /// <summary>As a compiler prints it, with the end of the place and without the message.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{File}({Place.Line},{Place.Column},{Place.EndLine},{Place.EndColumn}): {Level} {Id}");

    private static IEnumerable<JsonNode> Runs(string log) => JsonNode.Parse(System.IO.File.ReadAllText(log))!["runs"]!.AsArray()!;

    private static Reported Of(JsonNode result, string folder)
    {
        var place = result["locations"]![0]!["physicalLocation"]!;
        var region = place["region"]!;
        var path = new Uri((string)place["artifactLocation"]!["uri"]!).LocalPath;
        return new(
            Path.GetRelativePath(folder, path).Replace('\\', '/'),
            ((int)region["startLine"]!, (int)region["startColumn"]!, (int)region["endLine"]!, (int)region["endColumn"]!),
            (string)result["level"]!,
            (string)result["ruleId"]!,
            (string)result["message"]!["text"]!);
    }
}
