using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Properties;

/// <summary>
/// A finding about something that a reader of the source may have missed words about stands only if no word could make
/// it untrue. Random topologies are judged, random further verbs are said about what is open, and they are judged again.
/// </summary>
public class Soundness
{
    [Fact]
    public void What_is_found_while_nothing_is_finished_stays_found() =>
        Hold(seed => new OpenTopology(seed, Share: 1, IsFinished: false));

    [Fact]
    public void What_is_found_beside_open_handles_stays_found_whatever_is_said_about_these() =>
        Hold(seed => new OpenTopology(seed, Share: 0.3, IsFinished: true));

    private static void Hold(Func<int, OpenTopology> open)
    {
        var unsound =
            from seed in LongRun.Seeds(normally: 300, atLength: 10_000)
            from lost in open(seed).Lost()
            group (Topology: open(seed), Finding: lost) by lost.Rule.Id into rule
            orderby rule.Key
            select $"{rule.Key}, {rule.Count()} times:\n{rule.First().Topology.Story(rule.First().Finding)}";
        var all = unsound.ToArray();
        Assert.True(all.Length == 0, "Further verbs made findings untrue: what these rules read needs topology.Complete(x).\n\n" + string.Join("\n", all));
    }
}

/// <summary>A random careless topology of which some handles are open.</summary>
internal sealed record OpenTopology(int Seed, double Share, bool IsFinished)
{
    private const int Words = 60;

    /// <summary>The findings that are gone when all is said.</summary>
    public IEnumerable<Finding> Lost()
    {
        var (before, after, _) = Said(Words);
        var keys = after.Select(Place.Of).ToHashSet();
        return before.Where(finding => !keys.Contains(Place.Of(finding)));
    }

    /// <summary>What was found, and the verb that made it vanish.</summary>
    public string Story(Finding finding)
    {
        // A finding may come back, so the fewest verbs are looked for one by one.
        var fewest = Enumerable.Range(1, Words).First(count => !Said(count).After.Select(Place.Of).Contains(Place.Of(finding)));
        var (_, after, verbs) = Said(fewest);
        return $"""
              in       {Recipe}
              found    {finding} [{finding.Origin}]
              until    {verbs[^1]}
              then     {string.Join("\n           ", after.Where(it => it.Rule == finding.Rule).Select(it => it.ToString()).DefaultIfEmpty("nothing of the rule"))}

            """;
    }

    private Recipe Recipe => new(Seed, Seed % 7, Care.Careless);

    private (IReadOnlyList<Finding> Before, IReadOnlyList<Finding> After, IReadOnlyList<string> Verbs) Said(int count)
    {
        var drawn = RandomTopology.Of(Recipe);
        var random = new Random(Seed);
        var open = drawn.Handles.Where(_ => random.NextDouble() < Share).DefaultIfEmpty(drawn.Builder).ToArray();
        foreach (var handle in open)
            handle.MarkOpen();
        var before = RuleBook.Check(drawn.Builder.Snapshot(IsFinished));
        // Of what exists, a program tells only a part.
        var existing = drawn.Handles.Where(handle => handle is IResource { Id.IsSaid: true });
        var further = new FurtherVerbs(open.Union(existing), before.SelectMany(Concerned), random);
        var verbs = Enumerable.Range(0, count).Select(_ => further.SayOne()).ToArray();
        return (before, RuleBook.Check(drawn.Builder.Snapshot(IsFinished)), verbs);
    }

    private static IEnumerable<Handle> Concerned(Finding finding)
    {
        foreach (var origin in finding.Related.Prepend(finding.Origin))
        {
            for (var handle = origin.Call?.Subject; handle is not null; handle = handle.Parent)
                yield return handle;
        }
    }

    /// <summary>A rule and the argument of the call it blames, the same in each run of a recipe.</summary>
    private sealed record Place(string Rule, int? Call, string? Argument, int Item)
    {
        public static Place Of(Finding finding) => new(finding.Rule.Id, finding.Origin.Call?.Number, finding.Origin.Argument, finding.Origin.Item);
    }
}
