using Gatewright.Rules;
using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Fixes;

/// <summary>What is suggested on the pages of rules and mistakes cures, and does no harm.</summary>
public sealed class PageFixTests
{
    private static readonly ImmutableArray<(string Name, string Text)> Programs =
    [
        .. RulePage.All.SelectMany(page => page.Sections)
            .SelectMany(section => section.Programs.Index().Select(it => ($"{section.Id} {it.Index}", it.Item.Text.Text))),
        .. MistakePage.Mistakes.SelectMany(mistake => mistake.Programs.Index().Where(it => it.Item.Kind != "refused")
            .Select(it => ($"mistake {mistake.Number} {it.Index}", it.Item.Program.Text.Text))),
    ];

    public static TheoryData<string> Names => [.. Programs.Select(program => program.Name)];

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Each_edit_removes_its_finding_and_adds_none(string name) =>
        EditedProgram.Of(new SourceProgram(Programs.Single(it => it.Name == name).Text)).CuredByEachEdit();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_page_suggests_is_offered(string id)
    {
        var section = RulePage.All.SelectMany(page => page.Sections).Single(section => section.Id == id);
        var program = EditedProgram.Of(new SourceProgram(section.Breaks!.Text.Text).Compiled());

        var found = (await program.Found()).Where(it => it.Id == id);

        Assert.Equal(section.Text.Contains("\nFix: ", StringComparison.Ordinal), (await Task.WhenAll(found.Select(program.Fixed))).Any(edits =>
            !edits.IsEmpty));
    }
}
