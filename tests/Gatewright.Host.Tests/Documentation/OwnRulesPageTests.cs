using Gatewright.Reports;
using Gatewright.Rules;
using Gatewright.Terminals;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about rules of one's own says what its programs do.</summary>
public class OwnRulesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/own-rules.md");

    [Fact]
    public void The_findings_are_those_of_the_program()
    {
        var section = Page.Sections["Anything else"];
        var topology = Assert.Single(new SourceProgram(MarkdownPage.Quoted(section, "csharp")).Completed());
        var output = new StringWriter { NewLine = "\n" };

        TextReport.Write(CheckReport.Of(topology, CheckSettings.ByDefault, Detail.Usual, Clock.AtRelease), new Screen(output, colour: false));

        Assert.Equal(MarkdownPage.Quoted(section, "text"), output.ToString());
    }

    [Fact]
    public void The_house_rules_find_what_they_say()
    {
        var program = new SourceProgram($"""
            using Gatewright;

            var topology = new TopologyBuilder("contoso", Region.UKSouth);
            {MarkdownPage.Quoted(Page.Sections["What the compiler judges, too"], "csharp")}
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw3AZ);
            return await topology.RunAsync(args);
            """);

        Assert.Equal(["GW0202", "GW0203", "GW0204"], Assert.Single(program.Run()).Select(it => it.Rule.Id).Where(id => id.StartsWith("GW02", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("acme001=warning", 0)]
    [InlineData("ACME001=none", 0)]
    [InlineData("ACME001=error", 1)]
    public async Task A_rule_of_ones_own_is_overridden_by_its_id(string severity, int exit)
    {
        var topology = Topologies.Lawful().WithRule("ACME001", "Nothing is right", Severity.Error, built => [Violation.At(built, "it isn't")]);

        Assert.Equal(exit, (await HostRun.Of(topology, "check", "--severity", severity)).Exit);
    }

    [Fact]
    public async Task An_error_keeps_emit_from_writing()
    {
        var run = await HostRun.Of(Topologies.Lawful().WithRule("ACME001", "Nothing is right", Severity.Error, built => [Violation.At(built, "it isn't")]), "emit");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("ACME001", run.Error, StringComparison.Ordinal);
    }
}
