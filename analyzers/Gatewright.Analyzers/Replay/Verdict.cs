using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using AtPlace = (string Rule, Microsoft.CodeAnalysis.Location Place);
using AtElement = (string Rule, string Element);

namespace Gatewright.Analyzers;

/// <summary>
/// What all paths say of one topology: the same rule is broken at the same place in the source, or at the same element, where each way through the
/// program has a place of its own.
/// </summary>
internal sealed class Verdict(bool isFinished, List<PlacedFinding> said)
{
    private readonly Dictionary<AtPlace, List<PlacedFinding>> atPlaces = said.GroupBy(Place).ToDictionary(found => found.Key, found => found.ToList());
    private readonly Dictionary<AtElement, List<PlacedFinding>> atElements = said.GroupBy(Element).ToDictionary(found => found.Key, found => found.ToList());

    public bool IsFinished => isFinished;

    public bool IsAnythingSaid => atPlaces.Count > 0 || atElements.Count > 0;

    /// <summary>Where the paths agree on a place, that one; where only on the element, each of its places, which knows the others.</summary>
    public IEnumerable<PlacedFinding> Findings()
    {
        var agreed = atPlaces.Values.SelectMany(found => found).ToList();
        var settled = new HashSet<AtElement>(agreed.Select(Element));
        return agreed.Concat(atElements.Where(it => !settled.Contains(it.Key)).SelectMany(it => Linked(it.Value)));
    }

    public void Keep(List<PlacedFinding> others)
    {
        Keep(atPlaces, others.ToLookup(Place), Common);
        Keep(atElements, others.ToLookup(Element), Lighter);
    }

    private static void Keep<TKey>(Dictionary<TKey, List<PlacedFinding>> all, ILookup<TKey, PlacedFinding> others,
        Func<List<PlacedFinding>, List<PlacedFinding>, List<PlacedFinding>> common)
        where TKey : notnull
    {
        foreach (var key in all.Keys.ToList())
        {
            if (others.Contains(key))
                all[key] = common(all[key], [.. others[key]]);
            else
                all.Remove(key);
        }
    }

    /// <summary>Of one rule at one place: what both paths say, or where they use different words, the lighter of them.</summary>
    private static List<PlacedFinding> Common(List<PlacedFinding> one, List<PlacedFinding> other)
    {
        var both = one.FindAll(found => other.Exists(it => it.Finding.Message == found.Finding.Message && it.Finding.Path == found.Finding.Path));
        return both.Count > 0 ? both : Worst(other) < Worst(one) ? other : one;
    }

    /// <summary>Of one rule at one element: what either path says, but nothing graver than the milder of them.</summary>
    private static List<PlacedFinding> Lighter(List<PlacedFinding> one, List<PlacedFinding> other)
    {
        var gravest = Worst(other) < Worst(one) ? Worst(other) : Worst(one);
        return [.. one.Concat(other).Where(found => found.Finding.Severity <= gravest)
            .GroupBy(found => (found.Location, found.Finding.Message), (_, same) => same.First())];
    }

    private static List<PlacedFinding> Linked(List<PlacedFinding> found) =>
        [.. found.Select(it => it with { Elsewhere = [.. found.Select(other => other.Location).Where(place => place != it.Location).Distinct()] })];

    private static Severity Worst(List<PlacedFinding> found) => found.Max(it => it.Finding.Severity);

    private static AtPlace Place(PlacedFinding found) => (found.Finding.Rule.Id, found.Location);

    private static AtElement Element(PlacedFinding found) => (found.Finding.Rule.Id, found.Finding.Path);
}
