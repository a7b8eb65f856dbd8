using Gatewright.Model;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Edit = (string Rule, (Microsoft.CodeAnalysis.Location Place, string? Kind, string? Code, string? Parameters) It);

namespace Gatewright.Analyzers;

/// <summary>
/// Which remedies may be offered. A call in a loop or a helper is made several times, and a constant is written once for several
/// arguments: an edit there changes all of them, so each has to ask for it.
/// </summary>
internal sealed class Remedies(Replay replay)
{
    private Dictionary<Edit, HashSet<Said>>? asking;
    private Dictionary<(SyntaxTree?, TextSpan), HashSet<Said>>? served;

    /// <summary>The remedy that all findings at one place share, if all that is said where it is to be edited needs it too.</summary>
    public Fix? For(List<PlacedFinding> found)
    {
        if (found[0].Finding is not { Fix: { } suggested, Rule: { Id: var rule } } || Fix.Of(suggested) is not { } fix)
            return null;
        asking ??= Asking();
        served ??= Served([.. asking.Keys.Select(edit => At(edit.It.Place))]);
        var those = asking[(rule, fix.Edit)];
        var isShared = found.TrueForAll(it => it.Finding.Fix is { } its && those.Contains(Said.Of(its)));
        return isShared && served[At(fix.Place)].IsSubsetOf(those) ? fix : null;
    }

    private Dictionary<Edit, HashSet<Said>> Asking()
    {
        var edits = new Dictionary<Edit, HashSet<Said>>();
        foreach (var finding in replay.Occurrences.Select(it => it.Finding))
        {
            if (finding.Fix is { } suggested && Fix.Of(suggested) is { } fix)
                Keep(edits, (finding.Rule.Id, fix.Edit), Said.Of(suggested));
        }

        return edits;
    }

    /// <summary>What is said at places that somebody wants to edit.</summary>
    private Dictionary<(SyntaxTree?, TextSpan), HashSet<Said>> Served(HashSet<(SyntaxTree?, TextSpan)> edited)
    {
        var places = new Dictionary<(SyntaxTree?, TextSpan), HashSet<Said>>();
        foreach (var call in Journals().SelectMany(journal => journal.Calls))
        {
            foreach (var (place, argument) in SourceLocator.All(call))
            {
                if (edited.Contains((place.SyntaxTree, place.Span)))
                    Keep(places, (place.SyntaxTree, place.Span), new(call, argument));
            }
        }

        return places;
    }

    private static (SyntaxTree?, TextSpan) At(Location place) => (place.SourceTree, place.SourceSpan);

    /// <summary>Those of topologies without findings too, unless a path left them unfinished.</summary>
    private HashSet<Journal> Journals() =>
    [
        .. replay.Occurrences.Select(it => it.Finding.Fix?.Origin.Call?.Subject.Journal).OfType<Journal>(),
        .. replay.Ends.Where(end => end.Topology.IsFinished).Select(end => end.Topology.Journal),
    ];

    private static void Keep<TKey>(Dictionary<TKey, HashSet<Said>> all, TKey key, Said said)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var those))
            all[key] = those = [];
        those.Add(said);
    }

    /// <summary>A call, or one argument of it.</summary>
    private readonly record struct Said(Call Call, string? Argument)
    {
        public static Said Of(SuggestedFix fix) => new(fix.Origin.Call!, fix is SuggestedFix.ReplaceArgument ? fix.Origin.Argument : null);
    }
}
