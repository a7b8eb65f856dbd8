using Gatewright.ArmLanguage;
using Gatewright.Import;
using Gatewright.Reports;
using Gatewright.Rules;
using Gatewright.Tool.Inputs;

namespace Gatewright.Tool.Reports;

/// <summary>What was found in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Findings">What the rule book finds.</param>
/// <param name="Problems">What ARM's engine would reject, or warn of.</param>
/// <param name="Unread">What isn't part of a topology.</param>
/// <param name="Refusal">Why it couldn't be read; null if it could.</param>
internal sealed record FileReport(
    InputFile File, ImmutableArray<FileFinding> Findings, ImmutableArray<ArmProblem> Problems, ImmutableArray<UnreadPart> Unread, string? Refusal)
{
    public static FileReport Of(TemplateInput input, CheckSettings settings, Detail detail, TimeProvider clock) => input.Imported is { } imported
        ? new(input.File, FileFinding.Of(imported, settings, detail, clock), imported.Problems, imported.Unread, null)
        : Refused(input.File, input.Refusal ?? "can't be read");

    public static FileReport Refused(InputFile file, string refusal) => new(file, [], [], [], refusal);

    public int Errors => Findings.Count(it => it.Severity == Severity.Error) + Problems.Count(it => it.Severity is ArmSeverity.Error);

    public int Warnings => Findings.Count(it => it.Severity == Severity.Warning) + Problems.Count(it => it.Severity is ArmSeverity.Warning);

    /// <summary>Lines of a Bicep file or a program aren't known: what is read is the template that it becomes, or what it answers.</summary>
    public bool HasLines => File.Kind is InputKind.Template;
}
