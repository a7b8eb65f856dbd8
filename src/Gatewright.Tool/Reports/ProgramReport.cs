using System.Text.Json;
using Gatewright.Reports;
using Gatewright.Rules;
using Gatewright.Tool.Inputs;

namespace Gatewright.Tool.Reports;

/// <summary>A program is built and started, and answers for itself: its command <c>check</c> has the same rules.</summary>
internal static class ProgramReport
{
    public static async Task<FileReport> AskAsync(InputFile file, CheckSettings settings, Detail detail, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "check", "--format", "json",
            .. detail == Detail.All ? ["--all"] : Array.Empty<string>(),
            .. settings.AsOf is { } day ? ["--as-of", JsonText.Day(day)] : Array.Empty<string>(),
            .. settings.Severities.SelectMany(it => new[] { "--severity", $"{it.Key.Id}={Level(it.Value)}" }),
        ];
        var (_, output, error) = await DotnetRun.AskAsync(file.Path, arguments, cancellation);
        return Read(file, output) ?? FileReport.Refused(file, $"doesn't build or doesn't run:\n{output}{error}".TrimEnd());
    }

    /// <summary>Null if it is no report: the compiler's errors, or a program that does something else.</summary>
    private static FileReport? Read(InputFile file, string output)
    {
        try
        {
            using var report = JsonDocument.Parse(output);
            if (!report.RootElement.TryGetProperty("findings", out var findings))
                return null;
            return new(file, [.. findings.EnumerateArray().Select(Finding).OfType<FileFinding>()], [], [], null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A finding that the program accepts isn't one to others; nor is one of a rule that is newer than this tool known here.</summary>
    private static FileFinding? Finding(JsonElement finding) =>
        finding.GetProperty("accepted").ValueKind is JsonValueKind.String || RuleBook.Find(finding.GetProperty("rule").GetString()!) is not { } rule
            ? null
            : new(rule, Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!, ignoreCase: true), finding.GetProperty("message").GetString()!,
                Place(finding), [.. finding.GetProperty("related").EnumerateArray().Select(Place)]);

    private static FilePlace Place(JsonElement place) => new($"{place.GetProperty("path").GetString()}: {place.GetProperty("method").GetString()}");

    private static string Level(Severity? severity) => severity?.ToString().ToLowerInvariant() ?? "none";
}
