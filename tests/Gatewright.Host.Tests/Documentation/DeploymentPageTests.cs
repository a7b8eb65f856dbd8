using Gatewright.Overview;
using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page on deployment leaves out of the first deployment what waits for a provider, and nothing else.</summary>
public class DeploymentPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/deployment.md");

    private static readonly SourceProgram Program = new(MarkdownPage.Quoted(Page.Sections["A circuit that its provider must provision"], "csharp"));

    [Fact]
    public void The_first_deployment_waits_for_no_provider()
    {
        var first = Program.Completed("order", "emit").Single();
        Assert.Empty(AwaitedProviders.Of(first));
        Assert.Equal((1, 1), (first.ExpressRouteCircuits.Length, first.Gateways.Length));
    }

    [Fact]
    public void The_second_deployment_has_all()
    {
        var waiting = AwaitedProviders.Of(Program.Completed("emit").Single()).Single().Waiting;
        Assert.Equal(["amsterdam/PrivatePeering", "hub/hub-er/hub-er-to-amsterdam"], waiting);
    }

    [Theory]
    [InlineData("order")]
    [InlineData]
    public void Neither_has_findings_above_information(params string[] args) =>
        Assert.DoesNotContain(Program.Run(args).Single(), finding => finding.Severity > Severity.Information);

    [Fact]
    public async Task The_command_is_what_emit_prints() =>
        Assert.Equal((await HostRun.Of(Topologies.Lawful(), "emit")).Error, MarkdownPage.Quoted(Page.Text, "text"));
}
