namespace Gatewright.Tests.Judging;

public class JudgeTests
{
    public static TheoryData<string> CleanTemplates => ["hybrid.json", "two-groups.json"];

    [Theory, MemberData(nameof(CleanTemplates))]
    public void A_clean_template_passes(string name) => Judges.AssertClean(Seeds.Template(name), name);

    [Fact]
    public void The_Bicep_CLI_is_here()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        Assert.True(File.Exists(BicepCommand.Instance.Path));
    }

    public static TheoryData<string> Faults =>
        [.. Seeds.All.Keys.Order(StringComparer.Ordinal).Select(sentence => new TheoryDataRow<string>(sentence) { TestDisplayName = sentence })];

    [Theory, MemberData(nameof(Faults))]
    public void A_seeded_fault_is_rejected(string sentence)
    {
        var seed = Seeds.All[sentence];
        Assert.SkipWhen(seed.Judge is Judge.Engine or Judge.Decompiler or Judge.Snapshot && BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var verdict = seed.Judged();
        Assert.True(verdict.Faults.Select(fault => fault.Law).Distinct().Order(StringComparer.Ordinal).SequenceEqual(seed.Laws),
            $"expected {string.Join(", ", seed.Laws)}, got:\n{string.Join("\n", verdict.Faults)}");
    }

    public static TheoryData<string, int> Edges =>
    [
        .. from name in new[] { "hybrid.json", "two-groups.json" }
           from edge in Enumerable.Range(0, DependsOn.Edges(Seeds.Template(name)).Length)
           select new TheoryDataRow<string, int>(name, edge) { TestDisplayName = $"{name} needs {DependsOn.Edges(Seeds.Template(name))[edge]}" },
    ];

    [Theory, MemberData(nameof(Edges))]
    public void Every_edge_of_a_minimal_template_is_needed(string name, int edge)
    {
        var template = Seeds.Template(name);
        var verdict = DependencyJudge.Of(ArmDocument.Parse(DependsOn.RemoveEdge(template, edge)));
        Assert.False(verdict.Faults.IsEmpty, $"{name} passes without {DependsOn.Edges(template)[edge]}.");
    }

    public static TheoryData<string> OfOthers =>
    [
        "/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg-platform/providers/Microsoft.Network/virtualNetworkGateways/theirs",
        "[resourceId('rg-platform', 'Microsoft.Network/virtualNetworkGateways', 'theirs')]",
        "[concat(resourceGroup().id, '/providers/Microsoft.Network/virtualNetworkGateways/theirs')]",
        "[parameters('gatewayId')]",
    ];

    [Theory, MemberData(nameof(OfOthers))]
    public void What_exists_may_be_referred_to(string id)
    {
        var template = Seeds.Template("hybrid.json")
            .Replace("[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]\",\n          \"properties\"", $"{id}\",\n          \"properties\"",
                StringComparison.Ordinal);
        Assert.Contains(id, template);
        Assert.Empty(DependencyJudge.Of(ArmDocument.Parse(template), id).Faults);
    }

    [Fact]
    public void A_template_without_resources_is_not_clean()
    {
        var nothing = """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [] }""";
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Judges.AssertClean(nothing, "nothing"));
        Assert.Contains("no resource to judge", failure.Message);
    }

    [Fact]
    public void An_empty_snapshot_is_not_clean() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => TypeJudge.OfSnapshot("""{ "predictedResources": [] }""").AssertClean("TypeJudge", "nothing"));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "resources": {} }""")]
    [InlineData("""{ "resources": [], "resources": [] }""")]
    public void What_is_no_template_is_not_clean(string text) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Judges.AssertClean(text, "no template"));
}
