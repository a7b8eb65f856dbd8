using Gatewright.Rules;
using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Fixes;

/// <summary>What is suggested on the pages of rules and mistakes cures, and does no harm.</summary>
public sealed class PageFixTests
{
    private static readonly ImmutableArray<(string Name, string Text)> Programs =
    [
        .. RulePage.All.SelectMany(page => page.Sections).SelectMany(section => section.Programs.Index().Select(it => ($"{section.Id} {it.Index}", it.Item.Text.Text))),
        .. MistakePage.Mistakes.SelectMany(mistake => mistake.Programs.Index().Where(it => it.Item.Kind != "refused").Select(it => ($"mistake {mistake.Number} {it.Index}", it.Item.Program.Text.Text))),
    ];

    public static TheoryData<string> Names => [.. Programs.Select(program => program.Name)];

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_edit_removes_its_finding_and_adds_none(string name)
    {
        var program = EditedProgram.Of(new SourceProgram(Programs.Single(it => it.Name == name).Text).Compiled());
        var before = await program.Found();
        foreach (var finding in before)
        {
            foreach (var edited in await program.Fixed(finding))
            {
                var after = Counted(await edited.Found());
                Assert.True(after[finding.Id] < Counted(before)[finding.Id], $"{finding}\nis still there in\n{edited.Text}");
                Assert.All(after, it => Assert.True(it.Value <= Counted(before)[it.Key], $"{it.Key} is new in\n{edited.Text}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_suggests_is_offered(string id)
    {
        var section = RulePage.All.SelectMany(page => page.Sections).Single(section => section.Id == id);
        var program = EditedProgram.Of(new SourceProgram(section.Breaks!.Text.Text).Compiled());

        var found = (await program.Found()).Where(it => it.Id == id);

        Assert.Equal(section.Text.Contains("\nFix: ", StringComparison.Ordinal), (await Task.WhenAll(found.Select(program.Fixed))).Any(edits => !edits.IsEmpty));
    }

    private static Dictionary<string, int> Counted(IEnumerable<Diagnostic> found)
    {
        var counted = RuleBook.Rules.ToDictionary(rule => rule.Id, _ => 0);
        foreach (var diagnostic in found.Where(it => counted.ContainsKey(it.Id)))
            counted[diagnostic.Id]++;
        return counted;
    }
}
