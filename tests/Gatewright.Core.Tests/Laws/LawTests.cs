using Gatewright.Rules;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Laws;

/// <summary>The catalogue has no hole, and what it says of rules, pages and code is so. Run once with <c>UPDATE_SNAPSHOTS=1</c> when it changes.</summary>
public sealed class LawTests
{
    /// <summary>How many laws of a kind there were when the catalogue came in; there may be more, never fewer.</summary>
    public static TheoryData<string, int> Kinds => new()
    {
        { "GW", 24 }, { "GS", 18 }, { "SK", 22 }, { "PB", 8 }, { "IP", 24 }, { "BG", 25 }, { "LN", 11 }, { "CN", 32 }, { "PO", 16 }, { "NA", 19 },
        { "PS", 26 }, { "V6", 6 }, { "HB", 4 }, { "VN", 23 }, { "SN", 7 }, { "RT", 17 }, { "NS", 6 }, { "NG", 4 }, { "PE", 29 }, { "ER", 33 },
        { "ED", 4 }, { "EF", 7 }, { "GR", 6 }, { "CO", 15 }, { "RS", 4 }, { "NM", 5 }, { "LM", 9 }, { "TP", 14 }, { "TG", 5 }, { "VR", 3 },
        { "RG", 7 }, { "DO", 9 }, { "AV", 20 }, { "RE", 26 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_numbers_of_a_kind_have_no_gap(string kind, int least)
    {
        var numbers = LawCatalogue.Laws.Where(law => law.Kind == kind).Select(law => law.Number).Order().ToArray();

        Assert.Equal(Enumerable.Range(1, Math.Max(least, numbers.Length)), numbers);
    }

    [Fact]
    public void Each_kind_is_counted() =>
        Assert.Equal(LawCatalogue.Laws.Select(law => law.Kind).Distinct().Order(StringComparer.Ordinal), Kinds
            .Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_source_is_explained_and_used() =>
        Assert.Equal(
            LawCatalogue.Sources.Select(source => source.Mark).Order(StringComparer.Ordinal),
            LawCatalogue.Laws.SelectMany(law => law.Sources).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_severity_has_letters_that_the_page_explains() =>
        Assert.DoesNotContain(LawCatalogue.Laws, law => !law.Severity.Split('/').All("HhRSTBI".Contains));

    [Fact]
    public void Each_law_has_a_status() => Assert.DoesNotContain(LawCatalogue.Laws, law => law.Statuses.IsEmpty);

    [Fact]
    public void Each_rule_that_holds_a_law_is_in_the_book() => Assert.DoesNotContain(LawCatalogue.Laws.SelectMany(law => law.Rules), id =>
        RuleBook.Find(id) is null);

    [Fact]
    public void Each_rule_holds_a_law_of_Azure_or_is_our_own()
    {
        var held = LawCatalogue.Laws.SelectMany(law => law.Rules).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(RuleBook.Rules.Where(rule => rule.Source != Sources.Gatewright && !held.Contains(rule.Id)).Select(rule => rule.Id));
    }

    [Fact]
    public void What_Azure_answers_stands_on_the_page_of_the_rule() =>
        Assert.Empty(
            from law in LawCatalogue.Laws
            where law.Rules.Any()
            from code in law.Answers
            where !Sections.Any(section => law.Rules.Contains(section.Id) && section.ErrorCodes.Contains(code))
                && !law.Statuses.Any(status => status.Kind == LawStatusKind.Prevented)
            select $"{law.Id} {code}");

    [Fact]
    public void What_Azure_answers_by_the_page_of_a_rule_stands_at_a_law_of_that_rule() =>
        Assert.Empty(
            from section in Sections
            from code in section.ErrorCodes
            where !LawCatalogue.Laws.Any(law => law.Rules.Contains(section.Id) && law.Answers.Contains(code))
            select $"{section.Id} {code}");

    [Fact]
    public void The_page_is_what_the_catalogue_says()
    {
        var path = Repository.Folder("docs", "rules", "coverage.md");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, LawsPage.Text);

        Assert.Equal(LawsPage.Text, File.ReadAllText(path));
    }

    private static IEnumerable<RuleSection> Sections => RulePage.All.SelectMany(page => page.Sections);
}
