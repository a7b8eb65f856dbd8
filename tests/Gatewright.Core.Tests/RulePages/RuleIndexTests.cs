using System.Text;
using Gatewright.Rules;

namespace Gatewright.Tests.RulePages;

/// <summary>The index of the pages is written from the rule book and the pages; run once with <c>UPDATE_SNAPSHOTS=1</c> when one of them changes.</summary>
public sealed class RuleIndexTests
{
    private const string Introduction = """
        # Rules

        Each law of Azure that Gatewright checks has a section here: what must hold, why, where Azure says so, a program that
        breaks it and one that holds. A test runs every program. [Which rule holds which law](coverage.md) lists all laws that we
        know of, also those that no rule holds. [Sources that were read again](../sources.md) tell what decides a severity.

        """;

    private static string Index
    {
        get
        {
            var index = new StringBuilder(Introduction);
            foreach (var page in RulePage.All)
            {
                index.Append($"\n## [{page.Title}]({page.File})\n\n");
                foreach (var section in page.Sections)
                    index.Append($"- {Link(section)} {section.Law} ({RuleBook.Find(section.Id)?.Severity.ToString().ToLowerInvariant()})\n");
            }

            index.Append("\n## What Azure answers\n\nFor who comes here with an error code of Azure Resource Manager.\n\n");
            foreach (var code in RulePage.All.SelectMany(page => page.Sections).SelectMany(section => section.ErrorCodes, (section, code) =>
                (code, section)).GroupBy(it => it.code).OrderBy(it => it.Key, StringComparer.Ordinal))
                index.Append($"- `{code.Key}`: {string.Join(", ", code.Select(it => Link(it.section)).Distinct())}\n");
            return index.ToString();
        }
    }

    [Fact]
    public void The_index_lists_all_rules_and_error_codes()
    {
        var path = Repository.Folder("docs", "rules", "README.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, Index);

        Assert.Equal(Index, File.ReadAllText(path));
    }

    private static string Link(RuleSection section) => $"[{section.Id}]({section.Page.File}#{section.Anchor})";
}
