using Gatewright.Rules;
using Gatewright.Analyzers;

namespace Gatewright.Tests.Programs;

/// <summary>What the editor says of a program is what the program says of itself.</summary>
internal static class Agreement
{
    public static void Holds(SourceProgram program, Replay replay) =>
        Assert.Equal(
            program.Run().Select(findings => string.Join('\n', findings.Select(Line))),
            replay.Ends.Where(end => end.IsCompletion).Select(end => string.Join('\n', end.Findings.Select(found => Line(found.Finding)))));

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding}{(finding.AcceptanceReason is null ? "" : $" (accepted: {finding.AcceptanceReason})")}";
}
