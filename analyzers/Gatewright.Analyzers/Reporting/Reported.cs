using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Analyzers;

/// <summary>Findings as the compiler takes them.</summary>
internal static class Reported
{
    public static IEnumerable<Diagnostic> Of(Replay replay)
    {
        var remedies = new Remedies(replay);
        return
        [
            .. replay.Findings.GroupBy(found => (found.Finding.Rule.Id, found.Location)).Select(same => Folded([.. same], remedies)),
            .. replay.GivenUp.Select(root => Diagnostic.Create(Descriptors.Incomplete, root.Root.Place, root.Reason)),
        ];
    }

    /// <summary>Nothing of ours may stop a build, and nothing may go wrong unnoticed.</summary>
    public static Diagnostic Fault(CSharpCompilation compilation, Exception fault) => Diagnostic.Create(
        Descriptors.Incomplete,
        compilation.SyntaxTrees.FirstOrDefault() is { } tree ? Location.Create(tree, default) : Location.None,
        $"of a fault in the analyzer, {fault.GetType().Name}: {fault.Message}");

    /// <summary>In a loop one call breaks one law many times; that is one squiggle.</summary>
    private static Diagnostic Folded(List<PlacedFinding> found, Remedies remedies)
    {
        var first = found[0].Finding;
        var message = found.Count == 1 ? first.Message : $"{first.Message} … and {found.Count - 1} more";
        var fix = remedies.For(found);
        return Diagnostic.Create(
            Descriptors.For(first.Rule),
            found[0].Location,
            Descriptors.Level(found.Max(it => it.Finding.Severity)),
            [.. fix is null ? [] : new[] { fix.Place }, .. WrittenAt.Related(first)],
            fix?.Properties,
            message);
    }
}
