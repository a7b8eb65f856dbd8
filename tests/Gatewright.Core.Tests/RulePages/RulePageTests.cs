using Gatewright.Rules;

namespace Gatewright.Tests.RulePages;

/// <summary>What the pages say of the rules is true, and each rule does what its page says: executed, and read without being run.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Each_rule_has_one_section() =>
        Assert.Equal(
            RuleBook.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RulePage.All.SelectMany(page => page.Sections).Select(section => section.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_section_says_what_the_rule_says(string id)
    {
        var (rule, section) = (RuleBook.Find(id)!, Section(id));

        Assert.Equal(rule.Title, section.Law);
        Assert.Contains($"Severity: {rule.Severity.ToString().ToLowerInvariant()}", section.Text, StringComparison.Ordinal);
        Assert.Contains($"[{rule.Source.Article}]({rule.Source.Url}), {rule.Source.Date}", section.Text, StringComparison.Ordinal);
    }

    /// <summary>That a suggested fix cures is tested with the fixer of the compiler.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_program_that_breaks_is_reported_where_it_is_marked_and_its_fix_stands_on_the_page(string id)
    {
        var section = Section(id);
        var program = section.Breaks ?? throw new InvalidOperationException($"{id} has no program that breaks it");

        var (found, replay) = PageProgram.Judge(program.Text.Text);

        Assert.Equal(Expected(id, program), Reported(found, id).Order(StringComparer.Ordinal));
        var places = replay.Findings.Where(it => it.Finding.Rule.Id == id).Select(it => it.Span).Distinct().Order();
        Assert.Equal(program.Text.Marks.Select(mark => Cut(program, mark)), places.Select(place => Cut(program, place)));
        Assert.Equal(program.Text.Marks, places);
        Assert.Equal(
            found.Where(it => it.Rule.Id == id && it.Fix is not null).Select(it => $"Fix: {it.Fix!.Text}.").Distinct(),
            section.Text.Split('\n').Where(line => line.StartsWith("Fix: ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_program_that_holds_has_no_findings(string id)
    {
        var program = Section(id).Holds ?? throw new InvalidOperationException($"{id} has no program that holds");

        var (found, _) = PageProgram.Judge(program.Text.Text);

        Assert.Equal([.. program.Also.Order(StringComparer.Ordinal)], Reported(found, id).Order(StringComparer.Ordinal));
    }

    private static RuleSection Section(string id) =>
        RulePage.All.SelectMany(page => page.Sections).FirstOrDefault(section => section.Id == id)
            ?? throw new InvalidOperationException($"{id} has no section in docs/rules");

    private static IEnumerable<string> Expected(string id, PageProgram program) => program.Also.Append(id).Order(StringComparer.Ordinal);

    /// <summary>Information is of no interest, unless it is what the page is about.</summary>
    internal static IEnumerable<string> Reported(IEnumerable<Finding> found, string id) =>
        found.Where(it => it.AcceptanceReason is null && (it.Severity > Severity.Information || it.Rule.Id == id)).Select(it => it.Rule.Id).Distinct();

    private static string Cut(PageProgram program, Microsoft.CodeAnalysis.Text.TextSpan span) => program.Text.Text.Substring(span.Start, span.Length);
}
