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
    private const int MuddlingWords = 60;

    [Fact]
    public void What_is_found_while_nothing_is_finished_stays_found() => Hold(share: 1, isFinished: false);

    [Fact]
    public void What_is_found_beside_open_handles_stays_found_whatever_is_said_about_these() => Hold(share: 0.3, isFinished: true);

    /// <summary>But for what the program alone decides: what it accepts, and in which group it puts what it creates.</summary>
    [Fact]
    public void What_is_found_beside_existing_things_stays_found_whatever_else_these_have() =>
        Hold(share: 0, isFinished: true, ValueRules.AcceptanceIsOfUse, GroupRules.AllIsInGroups);

    internal static FurtherTalk Talk(int seed, double share, bool isFinished) => new(seed, () => Drawn(seed, share, isFinished));

    private static void Hold(double share, bool isFinished, params Rule[] except)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        var unsound =
            from seed in LongRun.Seeds(normally: 300, atLength: 10_000)
            let talk = Talk(seed, share, isFinished)
            from lost in Lost(talk, broken)
            where !except.Contains(lost.Rule)
            group (Talk: talk, Finding: lost) by lost.Rule.Id into rule
            orderby rule.Key
            select $"{rule.Key}, {rule.Count()} times:\n{rule.First().Talk.Story(rule.First().Finding)}";
        var all = unsound.ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine($"Broken: {broken.Count} of {RuleBook.Rules.Length} rules; never {string.Join(" ", RuleBook.Rules.Select(rule => rule.Id).Except(broken))}");
        Assert.True(all.Length == 0, "Further verbs made findings untrue: what these rules read needs topology.Complete(x).\n\n" + string.Join("\n", all));
    }

    private static IReadOnlyList<Finding> Lost(FurtherTalk talk, SortedSet<string> broken)
    {
        var (found, lost) = talk.Judged();
        broken.UnionWith(found.Select(finding => finding.Rule.Id));
        return lost;
    }

    /// <summary>A random careless topology of which some handles are open.</summary>
    private static Opened Drawn(int seed, double share, bool isFinished)
    {
        var recipe = new Recipe(seed, seed % 7, Care.Careless);
        var (drawn, random) = (RandomTopology.Of(recipe), new Random(seed));
        var handles = Muddled(drawn.Handles, seed, random);
        return new($"{recipe}", drawn.Builder, [.. handles.Where(_ => random.NextDouble() < share)])
        {
            IsFinished = isFinished,
            Existing = share > 0 ? [] : [.. handles.Where(handle => handle.Element is ResourceElement { IsExisting: true })],
        };
    }

    /// <summary>Every other topology begins with random words of its own, for rules that no drawn mistake breaks.</summary>
    private static IReadOnlyList<Handle> Muddled(IReadOnlyList<Handle> handles, int seed, Random random)
    {
        var muddle = new FurtherVerbs(handles, [], random);
        for (var i = 0; i < MuddlingWords && seed % 2 == 0; i++)
            muddle.SayOne();
        return muddle.Handles;
    }
}
