using Gatewright.Import.Laws;

namespace Gatewright.Import.Tests.Laws;

/// <summary>Each law of templates with an edit of a valid template that breaks it, and a near one that holds.</summary>
public partial class TemplateLawTests
{
    [Fact]
    public void Nothing_is_wrong_with_the_template_that_is_edited()
    {
        var imported = Passages.Imported(ValidTemplate.With(""));
        Assert.Empty(imported.Check().Select(it => it.ToString()));
        Assert.Empty(imported.Unread);
    }

    [Theory, MemberData(nameof(Cases))]
    public void An_edit_breaks_the_law_at_its_place_and_a_near_one_holds(string law, string breaks, string place, string holds)
    {
        var template = ValidTemplate.With(breaks);
        var broken = Passages.Imported(template).Check().Where(it => it.Rule.Id.StartsWith("GW95", StringComparison.Ordinal));
        Assert.Equal($"{law} {place}", string.Join(", ", broken.Select(it => $"{it.Rule.Id} {ValidTemplate.Named(template, it.Origin.Path)}").Distinct()));
        Assert.DoesNotContain(Passages.Imported(ValidTemplate.With(holds)).Check(), it => it.Rule.Id == law);
    }

    [Fact]
    public void Each_law_has_a_case_and_an_id_of_its_own()
    {
        var laws = TemplateLaws.All.Select(law => law.Rule.Id).ToArray();
        Assert.Equal(laws.Distinct().Order(StringComparer.Ordinal), laws.Order(StringComparer.Ordinal));
        Assert.Empty(laws.Except(Cases.Select(it => it.Data.Item1)));
    }
}
