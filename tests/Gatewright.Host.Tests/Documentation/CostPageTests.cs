using Gatewright.Emit;
using Gatewright.Overview;
using Gatewright.Terminals;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about costs shows what comes out.</summary>
public sealed class CostPageTests
{
    [Fact]
    public void The_tree_is_what_comes_out()
    {
        var topology = new SourceProgram(File.ReadAllText(Repository.Folder("examples", "Coexistence.cs"))).Completed().Single();
        var assumptions = new CostAssumptions { TrafficGigabytes = 500 };
        using var text = new StringWriter();

        new Screen(text, colour: false).Write(CostTree.Of(CostEstimate.Of(topology, assumptions), assumptions, topology.Path));

        Assert.Equal(text.ToString(), MarkdownPage.Quoted(MarkdownPage.Of("docs/cost.md").Text, "text"));
    }
}
