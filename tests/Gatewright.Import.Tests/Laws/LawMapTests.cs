using System.Text;
using Gatewright.Import.Laws;
using Gatewright.Tests;
using Gatewright.Tests.Laws;

namespace Gatewright.Import.Tests.Laws;

/// <summary>The catalogue of Azure's laws from the side of templates: what no program can break is held here, or it is told why not.</summary>
public class LawMapTests
{
    private static readonly string[] Held = [.. TemplateLaws.All.SelectMany(law => law.Laws.Split(' '))];

    [Fact]
    public void Each_law_that_programs_cannot_break_is_held_of_templates_or_has_a_reason()
    {
        var prevented = LawCatalogue.Laws.Where(law => law.Statuses.Any(status => status.Kind == LawStatusKind.Prevented)).Select(law => law.Id).ToArray();
        Assert.Empty(prevented.Except(Held).Except(OtherWays.All.Keys));
        Assert.Empty(OtherWays.All.Keys.Except(prevented));
        Assert.Empty(OtherWays.All.Keys.Intersect(Held));
    }

    [Fact]
    public void Each_law_that_is_named_is_in_the_catalogue() => Assert.Empty(Held.Except(LawCatalogue.Laws.Select(law => law.Id)));

    [Fact]
    public void The_page_is_what_the_laws_say()
    {
        var path = Repository.Folder("docs", "template-laws.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, Page());
        Assert.Equal(Page(), File.ReadAllText(path));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # Laws that only templates can break

            A program of Gatewright has no words for these mistakes; a template that somebody else wrote has. `gatewright check` finds them, beside all that the
            [rule book](rules/README.md) finds. This page is written from the laws, and tests hold each with a template that breaks it and one that holds.

            | Rule | What must hold | Severity | Source | Laws |
            |---|---|---|---|---|

            """);
        foreach (var law in TemplateLaws.All.OrderBy(law => law.Rule.Id, StringComparer.Ordinal))
            page.Append($"| {law.Rule.Id} | {law.Rule.Title} | {law.Rule.Severity.ToString().ToLowerInvariant()} | [{law.Rule.Source.Article}]({law.Rule.Source.Url}), {law.Rule.Source.Date} | {law.Laws.Replace(" ", ", ", StringComparison.Ordinal)} |\n");
        page.Append("\n## Other laws that programs can't break\n\nWhat becomes of them when a template is read. Laws are those of [coverage](rules/coverage.md).\n\n| Law | Of templates |\n|---|---|\n");
        foreach (var (law, way) in OtherWays.All)
            page.Append($"| {law} | {way} |\n");
        return page.ToString();
    }
}
