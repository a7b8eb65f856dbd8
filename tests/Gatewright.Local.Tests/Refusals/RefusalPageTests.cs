using System.Text;
using Gatewright.Facts;
using Gatewright.Tests;
using Gatewright.Tests.RulePages;

namespace Gatewright.Local.Tests.Refusals;

/// <summary><c>docs/local-refusals.md</c> is written from the table. Run with <c>UPDATE_SNAPSHOTS=1</c> to write it.</summary>
public class RefusalPageTests
{
    [Fact]
    public void The_page_is_that_of_the_table()
    {
        var path = Repository.Folder("docs", "local-refusals.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, Written());
        Assert.Equal(File.ReadAllText(path), Written());
    }

    private static string Written()
    {
        var page = new StringBuilder("""
            # What the local Resource Manager refuses

            Before it writes, it reads what would be there as one template, asks the [rule book](rules/README.md) and the [laws of templates](template-laws.md),
            and refuses what Azure refuses. What deploys and doesn't work is deployed here, too. This page is written from the table in the code, and tests hold
            each row with the program of the rule's page that breaks it, and all programs that hold, all examples and random topologies against false refusals.

            All of these are answers with status 400. Values, names, tags and a network's own blocks (GW00, GW01, GW30, GW90) are refused in validation; all else
            when the resource is written, as Azure's validation is silent of it. The texts of the messages are ours.

            ## Known codes

            | Rule | Azure's code | Read in |
            |---|---|---|

            """.Replace("\r", "", StringComparison.Ordinal));
        foreach (var code in RefusalCodes.All.Where(it => it.Code is not null))
        {
            var only = code.Properties.IsEmpty ? "" : $", at `{string.Join("`, `", code.Properties)}`";
            page.Append($"| {Link(code.RuleId)}{only} | `{code.Code}` | {code.Source} |\n");
        }

        page.Append("""

            ## Code not known

            Azure refuses these by its pages, and no report with its code was found. The answer is `BadRequest`, a general code.


            """.Replace("\r", "", StringComparison.Ordinal));
        foreach (var code in RefusalCodes.All.Where(it => it.Code is null))
            page.Append($"- {Link(code.RuleId)}\n");
        return page.ToString();
    }

    private static string Link(string id)
    {
        var section = RulePage.All.SelectMany(it => it.Sections).SingleOrDefault(it => it.Id == id);
        return section is null ? $"[{id}](template-laws.md)" : $"[{id}](rules/{section.Page.File}#{section.Anchor}) {section.Law}";
    }
}
