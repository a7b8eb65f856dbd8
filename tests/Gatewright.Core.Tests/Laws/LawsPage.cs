using System.Text;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Laws;

/// <summary>The text of <c>docs/rules/coverage.md</c>.</summary>
internal static class LawsPage
{
    private const string Introduction = """
        # Which rule holds which law

        All laws of Azure's hybrid networks that we know of, and what becomes of each. Laws have numbers such as GW-07, which they
        keep; rules have ids such as GW1002. This page is written from a reviewed catalogue, and tests hold it against the rule
        book, the pages of the rules and the code.

        | Held by | Meaning |
        |---|---|
        | a rule | programs that break the law get its finding |
        | can't be expressed | The API can't express the violation, for the reason given; a patch in ARM's words (`WithArmPatch`) can still do it, and so can JSON that somebody else wrote |
        | in part | one half of the law has a rule or can't be broken, the other is open |
        | open | a topology can break the law and nothing tells yet; with the block of ids where its rule belongs and what it has to ask |
        | fact | Azure behaves so, and nothing is broken: a table of figures, or semantics that show what reaches what |
        | no rule | a topology doesn't tell: it takes what is deployed already, devices, machines, DNS or rights |

        Severities are those of Azure: **H** it refuses, as documented or seen; **h** it isn't supported, and we take it that Azure refuses; **R** it
        deploys and doesn't work, or not always; **S** security; **T** retirement; **B** good practice; **I** how it behaves.


        """;

    public static string Text
    {
        get
        {
            var page = new StringBuilder(Introduction.TrimEnd('\n')).Append("\n\n");
            AddCounts(page);
            foreach (var subject in LawCatalogue.Subjects)
            {
                page.Append($"\n## {subject.Title}\n\n| Law | What must hold | Severity | Source | Held by |\n|---|---|---|---|---|\n");
                foreach (var law in subject.Laws)
                    page.Append($"| {law.Id} | {Escaped(law.Text)}{Answers(law)} | {law.Severity} | {Sources(law)} | {string.Join("; ", law.Statuses.Select(Held))} |\n");
            }

            page.Append("\n## Sources\n\nWith the date of the version that was read.\n\n| Mark | Source | Date |\n|---|---|---|\n");
            foreach (var source in LawCatalogue.Sources)
                page.Append($"| {source.Mark} | {(source.Url.Length == 0 ? source.Title : $"[{source.Title}]({source.Url})")} | {source.Date} |\n");
            return page.ToString();
        }
    }

    private static void AddCounts(StringBuilder page)
    {
        var columns = new[] { Coverage.Rule, Coverage.Prevented, Coverage.Part, Coverage.Open, Coverage.Fact, Coverage.None };
        page.Append("| Subject | a rule | can't be expressed | in part | open | fact | no rule | all |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var subject in LawCatalogue.Subjects)
            AddLine(subject.Title, subject.Laws);
        AddLine("**all**", [.. LawCatalogue.Laws]);

        void AddLine(string title, ImmutableArray<Law> laws) =>
            page.Append($"| {title} | {string.Join(" | ", columns.Select(column => laws.Count(law => law.Coverage == column)))} | {laws.Length} |\n");
    }

    private static string Answers(Law law) => law.Answers.IsEmpty ? "" : $" Azure answers {string.Join(", ", law.Answers.Select(code => $"`{code}`"))}.";

    private static string Sources(Law law) =>
        string.Join(", ", law.Sources.Select(mark => LawCatalogue.Sources.First(source => source.Mark == mark))
            .Select(source => $"{source.Mark} {source.Date}".TrimEnd()));

    private static string Held(LawStatus status) => status.Kind switch
    {
        LawStatusKind.Rule => string.Join(", ", status.Rules.Select(Link)) + (status.Text.Length == 0 ? "" : $" ({Escaped(status.Text)})"),
        LawStatusKind.Prevented => $"can't be expressed: {Escaped(status.Text)}",
        LawStatusKind.Fact => $"fact: {Escaped(status.Text)}",
        LawStatusKind.Not => $"no rule: {Escaped(status.Text)}",
        _ => $"**open**, {status.Range}: {Escaped(status.Text)}",
    };

    private static string Link(string id)
    {
        var section = RulePage.All.SelectMany(page => page.Sections).FirstOrDefault(section => section.Id == id);
        return section is null ? id : $"[{id}]({section.Page.File}#{section.Anchor})";
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|",
        StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
