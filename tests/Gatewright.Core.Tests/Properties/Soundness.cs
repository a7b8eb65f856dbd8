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

    /// <summary>But for acceptances, which are judged by what the program says.</summary>
    [Fact]
    public void What_is_found_beside_existing_things_stays_found_whatever_else_these_have() =>
        Hold(seed => new OpenTopology(seed, Share: 0, IsFinished: true), ValueRules.AcceptanceIsOfUse);

    private static void Hold(Func<int, OpenTopology> open, Rule? except = null)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        var unsound =
            from seed in LongRun.Seeds(normally: 300, atLength: 10_000)
            from lost in open(seed).Lost(broken)
            where lost.Rule != except
            group (Topology: open(seed), Finding: lost) by lost.Rule.Id into rule
            orderby rule.Key
            select $"{rule.Key}, {rule.Count()} times:\n{rule.First().Topology.Story(rule.First().Finding)}";
        var all = unsound.ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine($"Broken: {broken.Count} of {RuleBook.Rules.Length} rules; never {string.Join(" ", RuleBook.Rules.Select(rule => rule.Id).Except(broken))}");
        Assert.True(all.Length == 0, "Further verbs made findings untrue: what these rules read needs topology.Complete(x).\n\n" + string.Join("\n", all));
    }
}

/// <summary>A random careless topology of which some handles are open.</summary>
internal sealed record OpenTopology(int Seed, double Share, bool IsFinished)
{
    private const int Words = 60;

    /// <summary>The findings that are gone when all is said.</summary>
    public IEnumerable<Finding> Lost(SortedSet<string> broken)
    {
        var (before, after, _) = Said(Words);
        broken.UnionWith(before.Select(finding => finding.Rule.Id));
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
        var handles = Muddled(drawn.Handles, random);
        var open = handles.Where(_ => random.NextDouble() < Share).ToArray();
        foreach (var handle in open)
            handle.MarkOpen();
        var before = RuleBook.Check(drawn.Builder.Snapshot(IsFinished));
        var existing = handles.Where(handle => handle is IResource { Id.IsSaid: true });
        var further = new FurtherVerbs(Share > 0 ? open : existing, before.SelectMany(Concerned), random);
        var verbs = Enumerable.Range(0, count).Select(_ => further.SayOne()).ToArray();
        return (before, RuleBook.Check(drawn.Builder.Snapshot(IsFinished)), verbs);
    }

    /// <summary>Every other topology begins with random words of its own, for rules that no drawn mistake breaks.</summary>
    private IReadOnlyList<Handle> Muddled(IReadOnlyList<Handle> handles, Random random)
    {
        var muddle = new FurtherVerbs(handles, [], random);
        for (var i = 0; i < Words && Seed % 2 == 0; i++)
            muddle.SayOne();
        return muddle.Handles;
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
