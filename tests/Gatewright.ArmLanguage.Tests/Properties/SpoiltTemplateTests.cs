using Gatewright.Tests;

namespace Gatewright.ArmLanguage.Tests;

public class SpoiltTemplateTests
{
    // Far below the defaults, so that the worst of many templates takes no more than a moment.
    private static readonly ArmLimits Limits = ArmLimits.Default with { MaxWork = 20_000_000, MaxResources = 2_000 };

    [Fact]
    public void Whatever_a_template_contains_its_expansion_ends_with_values_and_problems()
    {
        var (read, expanded) = (0, 0);
        foreach (var seed in LongRun.Seeds(normally: 3_000, atLength: 2_000_000))
        {
            var json = SpoiltTemplate.Of(seed);
            var expansion = Expand(json, seed);
            Assert.All(expansion.Problems, problem => Check(problem, json));
            read += ArmTemplate.Parse(json).Root is null ? 0 : 1;
            expanded += expansion.Succeeded ? 1 : 0;
            foreach (var resource in expansion.Resources)
                Assert.NotEmpty(resource.Id.ToJson() + resource.Name.ToJson() + resource.ApiVersion.ToJson() + resource.Body.ToJson());
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{read} were JSON, {expanded} templates without errors");
        Assert.True(read > 1_500 && expanded > 150);
    }

    [Fact]
    public void The_same_template_has_the_same_expansion()
    {
        foreach (var seed in LongRun.Usual(300))
            Assert.Equal(Text(Expand(SpoiltTemplate.Of(seed), seed)), Text(Expand(SpoiltTemplate.Of(seed), seed)));
    }

    private static Expansion Expand(string json, int seed)
    {
        try
        {
            return ArmTemplate.Parse(json, Limits).Expand(new() { Scope = OracleScope.Value, Limits = Limits, AllowsMissingParameters = seed % 2 is 0 });
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"Seed {seed} throws:\n{json}", problem);
        }
    }

    private static void Check(ArmProblem problem, string json)
    {
        Assert.NotEmpty(problem.Code);
        Assert.Contains("; ", problem.Message, StringComparison.Ordinal);
        if (problem.Place is { } place)
            Assert.InRange(place.Offset, 0, json.Length);
    }

    private static string Text(Expansion expansion) => string.Join('\n', expansion.Problems) + OracleFile.Plain(expansion) + expansion.Outputs.ToJson();
}
