namespace Gatewright.Tests.Rules;

public class TemplateRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a parameter and a secret of one name"] = (it =>
        {
            it.AddParameter<Cidr>("paris");
            it.AddSecret("Paris");
        }, "GW9001 (GW9004)"),
        ["names that leave nothing are not said to be alike"] = (it =>
        {
            it.AddSecret("--");
            it.AddSecret("42");
        }, "GW9002 (GW9004) GW9002 (GW9004)"),
        ["a leading digit is dropped"] = (it =>
        {
            it.AddSecret("1-paris");
            it.AddSecret("paris");
        }, "(GW9004) GW9001 (GW9004)"),
        ["a network called as the topology counts the topology's tags"] = (it =>
        {
            it.WithTag("owner", "us");
            var network = it.AddVirtualNetwork("test", "10.0.0.0/16");
            for (var number = 0; number < 50; number++)
                network.WithTag($"tag-{number}", "on");
        }, "GW9014"),
        ["51 tags of the topology are one mistake"] = (it =>
        {
            it.AddVirtualNetwork("hub", "10.0.0.0/16");
            for (var number = 0; number < 51; number++)
                it.WithTag($"tag-{number}", "on");
        }, "GW9014"),
        ["a tag without a name"] = (it => it.AddResourceGroup("rg").WithTag("", "on"), "GW9011"),
        ["a connection's tags"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk")).WithTag("a/b", "on"), "GW9013"),
        ["a deferred tag"] = (it => it.WithTag(it.AddParameter<Text>("tag"), it.AddParameter<Text>("value")), ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Templates_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_rule_that_is_named_at_deployment_may_be_any()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "224.0.0.0/16").Accept(new Value<RuleId>.Deferred("rule"), because: "a test");

        Assert.Equal("a test", Assert.Single(topology.Check(), finding => finding.Rule.Id == "GW3001").AcceptanceReason);
    }
}
