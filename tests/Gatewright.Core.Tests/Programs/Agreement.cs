using Gatewright.Rules;
using Gatewright.Analyzers;

namespace Gatewright.Tests.Programs;

/// <summary>What the editor says of a program is what the program says of itself.</summary>
internal static class Agreement
{
    /// <returns>The findings of each topology that the program completes.</returns>
    public static IReadOnlyList<ImmutableArray<Finding>> Holds(SourceProgram program, Replay replay)
    {
        var found = program.Run();
        Assert.Equal(
            found.Select(findings => string.Join('\n', findings.Select(Line))),
            replay.Ends.Where(end => end.IsCompletion).Select(end => string.Join('\n', end.Findings.Select(it => Line(it.Finding)))));
        return found;
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding}{(finding.AcceptanceReason is null ? "" : $" (accepted: {finding.AcceptanceReason})")}";
}
