using Gatewright.Emit;
using Gatewright.Overview;
using Gatewright.Sizing;
using Gatewright.Terminals;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about costs shows what comes out.</summary>
public sealed class CostPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/cost.md");

    [Fact]
    public void The_tree_is_what_comes_out()
    {
        var topology = Coexistence();
        var assumptions = new CostAssumptions { TrafficGigabytes = 500 };
        using var text = new StringWriter();

        new Screen(text, colour: false).Write(CostTree.Of(CostEstimate.Of(topology, assumptions), assumptions, topology.Path));

        Assert.Equal(text.ToString(), MarkdownPage.Quoted(Page.Sections["An estimate"], "text"));
    }

    [Fact]
    public void The_advice_is_what_comes_out()
    {
        using var text = new StringWriter();
        var screen = new Screen(text, colour: false);

        foreach (var gateway in SkuAdvice.Of(Coexistence(), new(Mbps: 1000)))
            screen.Write(SizingTree.Of(gateway));

        Assert.Equal(text.ToString(), MarkdownPage.Quoted(Page.Sections["Which SKU"], "text"));
    }

    [Fact]
    public void The_demand_is_reported_as_the_page_says()
    {
        var demand = Page.Sections["Demand in the program"];
        var program = $"""
            using Gatewright;
            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
            var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
            {MarkdownPage.Quoted(demand, "csharp")}
            return await topology.RunAsync(args);
            """;

        Assert.Equal(
            MarkdownPage.Quoted(demand, "text"),
            string.Concat(Rules.RuleBook.Check(new SourceProgram(program).Completed().Single()).Where(it => it.Severity > Rules.Severity.Information)
                .Select(it => $"{it.Severity.ToString().ToLowerInvariant()} {it.Rule.Id}: {it.Message}\n")));
    }

    private static Model.Topology Coexistence() =>
        new SourceProgram(File.ReadAllText(Repository.Folder("examples", "Coexistence.cs"))).Completed().Single();
}
