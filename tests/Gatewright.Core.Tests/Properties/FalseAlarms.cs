using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Properties;

public class FalseAlarms
{
    [Fact]
    public void What_is_described_with_care_is_not_refused()
    {
        var alarms =
            from seed in LongRun.Seeds(normally: 150, atLength: 20_000)
            let recipe = new Recipe(seed, seed % 13, Care.Careful)
            from finding in RandomTopology.Of(recipe).Builder.Check()
            where finding.Severity == Severity.Error
            group $"{finding} in {recipe}" by finding.Rule.Id into rule
            orderby rule.Key
            select $"{rule.Count()} times {rule.First()}";
        Conventions.Convention.Holds(alarms);
    }

    /// <summary>Else the properties of the rule book would say little.</summary>
    [Fact]
    public void What_is_described_without_care_breaks_many_rules()
    {
        var broken = LongRun.Seeds(normally: 100, atLength: 1_000)
            .SelectMany(seed => RandomTopology.Of(new(seed, seed % 9, Care.Careless)).Builder.Check())
            .Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal).ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine($"{broken.Length} of {RuleBook.Rules.Length} rules: {string.Join(" ", broken)}");
        Assert.True(broken.Length > 30, string.Join(" ", broken));
    }

    [Fact]
    public void The_same_recipe_draws_the_same_topology() =>
        Assert.All(LongRun.Seeds(normally: 20, atLength: 200), seed => Assert.Equal(Text(seed), Text(seed)));

    private static string Text(int seed) => Conventions.ModelText.Of(RandomTopology.Of(new(seed, seed % 9, Care.Careless)).Builder.Build()).ToString();
}
