using Gatewright.ArmLanguage;
using Gatewright.Import;
using Gatewright.Model;
using Gatewright.Reports;
using Gatewright.Rules;

namespace Gatewright.Tool.Reports;

/// <summary>A finding in a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How bad it is to the caller.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="Place">Where.</param>
/// <param name="Related">Other places that have a part in it.</param>
internal sealed record FileFinding(Rule Rule, Severity Severity, string Message, FilePlace Place, ImmutableArray<FilePlace> Related)
{
    /// <summary>The severity as formats write it.</summary>
    public string Level => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>What the rule book finds in a template, and the laws that only templates can break.</summary>
    public static ImmutableArray<FileFinding> Of(ImportedTopology imported, CheckSettings settings, Detail detail, TimeProvider clock) =>
        [.. CheckReport.Of(imported.Topology, settings, detail, clock, (_, asOf) => imported.Check(asOf)).Findings.Select(Of)];

    private static FileFinding Of(ReportedFinding reported) => new(
        reported.Finding.Rule, reported.Severity, TemplateWords.Of(reported.Finding.Message),
        FilePlace.Of(reported.Finding.Origin.Place), [.. reported.Finding.Related.Select(it => FilePlace.Of(it.Place))]);
}

/// <summary>A place in a file: a JSON path or the path of an element, and a line and column from 1 where they are known.</summary>
internal readonly record struct FilePlace(string? Path, int? Line = null, int? Column = null)
{
    public static FilePlace Of(ArmProblem problem) =>
        problem.Place is not { } place ? new(null) : new(place.Path is "" ? "$" : $"$.{place.Path}", place.Line, place.Column);

    public static FilePlace Of(DocumentPlace? place) => place is null ? new(null) : new(place.Path, place.Line, place.Column);
}
