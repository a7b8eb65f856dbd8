using System.Reflection;
using Gatewright.Rules;

namespace Gatewright.Core.Tests.Conventions;

public class Rules
{
    private static readonly Rule[] Book = [.. RuleBook.Rules];

    private static IEnumerable<PropertyInfo> Declared => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(Rule));

    [Fact]
    public void The_book_lists_every_rule_there_is() =>
        Assert.Equal(
            Declared.Select(property => ((Rule)property.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            Book.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_GW_and_four_digits_and_unique()
    {
        Assert.All(Book, rule => Assert.Matches("^GW\\d{4}$", rule.Id));
        Convention.Holds(Book.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void The_book_is_in_the_order_of_its_ids() => Assert.Equal(Book.Select(rule => rule.Id).Order(StringComparer.Ordinal), Book.Select(rule => rule.Id));

    [Fact]
    public void The_rules_of_a_file_are_of_one_subject() =>
        Assert.All(Declared.GroupBy(property => property.DeclaringType!), file =>
            Assert.Single(file.Select(property => ((Rule)property.GetValue(null)!).Category).Distinct()));

    [Fact]
    public void A_law_is_a_sentence_with_a_capital_and_no_full_stop() =>
        Assert.All(Book, rule => Assert.Matches("^[A-Z].*[^.!?;, ]$", rule.Title));

    [Fact]
    public void Laws_are_unique() => Convention.Holds(Book.GroupBy(rule => rule.Title).Where(group => group.Count() > 1).Select(group => group.Key));

    /// <summary>Some pages give the year or the month of their version only.</summary>
    [Fact]
    public void A_source_is_an_article_at_an_address_of_a_date() =>
        Assert.All(Book, rule =>
        {
            Assert.Matches("^[A-Z]", rule.Source.Article);
            Assert.StartsWith("https://", rule.Source.Url, StringComparison.Ordinal);
            Assert.Matches("^20\\d\\d(-[01]\\d(-[0-3]\\d)?)?$", rule.Source.Date);
            Assert.True(string.CompareOrdinal(rule.Source.Date, $"{RuleBook.ReleaseDate:yyyy-MM-dd}") <= 0, $"{rule.Id}: {rule.Source.Date}");
        });

    [Fact]
    public void A_rule_is_found_by_its_id() => Assert.All(Book, rule => Assert.Same(rule, RuleBook.Find(rule.Id.ToLowerInvariant())));
}
