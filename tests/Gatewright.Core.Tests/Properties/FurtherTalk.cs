using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Properties;

/// <summary>A topology that is judged, talked about further at random, and judged again: what is found first must be found then.</summary>
/// <param name="Seed">Draws what is said.</param>
/// <param name="Described">Describes the same topology anew each time, and says what about it is open and what may be talked about.</param>
internal sealed record FurtherTalk(int Seed, Func<Opened> Described)
{
    private const int Words = 60;

    /// <summary>The findings before anything is said, and those of them that are gone, or less grave, when all is.</summary>
    public (IReadOnlyList<Finding> Found, IReadOnlyList<Finding> Lost) Judged()
    {
        var (before, after, _) = Said(Words);
        var stands = after.ToLookup(Place.Of);
        return (before, [.. before.Where(finding => !Stands(finding, stands[Place.Of(finding)]))]);
    }

    /// <summary>What was found, and the verb that made it vanish.</summary>
    public string Story(Finding finding)
    {
        // A finding may come back, so the fewest verbs are looked for one by one.
        var fewest = Enumerable.Range(1, Words).First(count => !Stands(finding, Said(count).After.Where(it => Place.Of(it) == Place.Of(finding))));
        var (_, after, verbs) = Said(fewest);
        return $"""
              in       {Described().What}, seed {Seed}
              found    {finding} [{finding.Origin}]
              until    {verbs[^1]}
              then     {string.Join("\n           ", after.Where(it => it.Rule == finding.Rule).Select(it => it.ToString()).DefaultIfEmpty("nothing of the rule"))}

            """;
    }

    private (IReadOnlyList<Finding> Before, IReadOnlyList<Finding> After, IReadOnlyList<string> Verbs) Said(int count)
    {
        var it = Described();
        foreach (var handle in it.Open)
            handle.MarkOpen();
        var before = RuleBook.Check(it.Builder.Snapshot(it.IsFinished));
        var further = new FurtherVerbs(it.Open.Concat(it.Existing).Distinct(), before.SelectMany(Concerned), new Random(Seed),
            it.Words) { KnowsAll = it.Open.Count == 0 };
        var verbs = Enumerable.Range(0, count).Select(_ => further.SayOne()).ToArray();
        return (before, RuleBook.Check(it.Builder.Snapshot(it.IsFinished)), verbs);
    }

    private static bool Stands(Finding finding, IEnumerable<Finding> there) => there.Any(it => it.Severity >= finding.Severity);

    /// <summary>The handles that a finding is about, and what holds them.</summary>
    internal static IEnumerable<Handle> Concerned(Finding finding)
    {
        foreach (var origin in finding.Related.Prepend(finding.Origin))
        {
            for (var handle = (Handle?)origin.Call?.Subject; handle is not null; handle = handle.Parent)
                yield return handle;
        }
    }

    /// <summary>A rule and the argument of the call it blames, the same each time a topology is described.</summary>
    private sealed record Place(string Rule, int? Call, string? Argument, int Item)
    {
        public static Place Of(Finding finding) => new(finding.Rule.Id, finding.Origin.Call?.Number, finding.Origin.Argument, finding.Origin.Item);
    }
}

/// <summary>A topology of which more may yet be said.</summary>
/// <param name="What">For who looks into a failure.</param>
/// <param name="Open">The handles that source which can't be followed may have talked about.</param>
internal sealed record Opened(string What, TopologyBuilder Builder, IReadOnlyList<Handle> Open)
{
    /// <summary>Whether nothing more can be added to the topology itself.</summary>
    public bool IsFinished { get; init; } = true;

    /// <summary>Things that exist have more than a program says of them, open or not.</summary>
    public IReadOnlyList<Handle> Existing { get; init; } = [];

    /// <summary>Texts that the topology is described with, for verbs that say the same or something near.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
