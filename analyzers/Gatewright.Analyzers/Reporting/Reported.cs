using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Analyzers;

/// <summary>Findings as the compiler takes them.</summary>
internal static class Reported
{
    /// <param name="replay">What was read.</param>
    /// <param name="switches">Which findings are turned off or down; what follows from those is told.</param>
    public static IEnumerable<Diagnostic> Of(Replay replay, SeveritySwitches switches)
    {
        var remedies = new Remedies(replay);
        var found = replay.Findings.ToList();
        var places = found.GroupBy(it => it.Finding).ToDictionary(it => it.Key, it => it.First().Location);
        var roots = RootCauses.Of(places.Keys, it => switches.SeverityOf(it, places[it]));
        var followers = roots.ToLookup(it => it.Value, it => it.Key);
        return
        [
            .. found.Where(it => !roots.ContainsKey(it.Finding)).GroupBy(it => (it.Finding.Rule.Id, it.Location))
                .Select(same => Folded([.. same], same.Sum(it => followers[it.Finding].Count()), remedies)),
            .. replay.GivenUp.Select(root => Diagnostic.Create(Descriptors.Incomplete, root.Root.Place, root.Reason)),
            .. replay.NeverFinished.Select(it => Diagnostic.Create(Descriptors.Unfinished, SourceLocator.Begun(it.Site!), it.Judged[0].Topology.Name)),
        ];
    }

    /// <summary>Nothing of ours may stop a build, and nothing may go wrong unnoticed.</summary>
    public static Diagnostic Fault(CSharpCompilation compilation, Exception fault) => Diagnostic.Create(
        Descriptors.Incomplete,
        compilation.SyntaxTrees.FirstOrDefault() is { } tree ? Location.Create(tree, default) : Location.None,
        $"of a fault in the analyzer, {fault.GetType().Name}: {fault.Message}");

    /// <summary>In a loop one call breaks one law many times; that is one squiggle.</summary>
    private static Diagnostic Folded(List<PlacedFinding> found, int followers, Remedies remedies)
    {
        var first = found[0].Finding;
        var message = found.Count == 1 ? first.Message : $"{first.Message} … and {found.Count - 1} more";
        if (followers > 0)
            message += followers == 1 ? " (1 more finding follows from it)" : $" ({followers} more findings follow from it)";
        var fix = remedies.For(found);
        return Diagnostic.Create(
            Descriptors.For(first.Rule),
            found[0].Location,
            Descriptors.Level(found.Max(it => it.Finding.Severity)),
            [.. fix is null ? [] : new[] { fix.Place }, .. found[0].Elsewhere, .. SourceLocator.Related(first)],
            fix?.Properties,
            message);
    }
}
