using Gatewright.Rules;
using Gatewright.Tests.RulePages;

namespace Gatewright.Core.Tests.Properties;

/// <summary>
/// The same as <see cref="Soundness"/> for each rule of the book, on the program that breaks it: one handle after the other is open, then some
/// at random, then all, and whatever is said about these takes no finding away.
/// </summary>
public class PageSoundness
{
    /// <summary>Whatever stands on their pages could yet make them untrue, so they are found only when nothing is open.</summary>
    private static readonly string[] WaitForAll =
    [
        "GW0006", "GW2110", "GW4007", "GW4210", "GW6120", "GW6121", "GW6505", "GW6601", "GW6602", "GW6603",
        "GW6604", "GW6701", "GW6702", "GW6703", "GW6704", "GW6705", "GW6706", "GW6707", "GW6708", "GW6709", "GW6710",
    ];

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_breaks_a_rule_stays_found_whatever_is_said_about_what_is_open(string id)
    {
        var page = RulePage.All.SelectMany(it => it.Sections).Single(section => section.Id == id).Breaks!;
        var broken = new BrokenProgram(page.Text.Text);
        var (standsBesideOpen, unsound) = (false, new List<string>());
        foreach (var opening in Opening.Some(broken.Handles))
        {
            var talk = new FurtherTalk(opening.Seed, () => broken.With(opening));
            var (found, lost) = talk.Judged();
            standsBesideOpen |= opening.Places.Length > 0 && found.Any(finding => finding.Rule.Id == id);
            unsound.AddRange(lost.Where(it => it.Rule != ValueRules.AcceptanceIsOfUse).Select(talk.Story));
        }

        Assert.True(unsound.Count == 0, "Further verbs made findings untrue: what these rules read needs topology.Complete(x).\n\n" + string.Join("\n",
            unsound));
        Assert.Equal(!WaitForAll.Contains(id), standsBesideOpen);
    }
}
