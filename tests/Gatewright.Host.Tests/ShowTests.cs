namespace Gatewright.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task Show_draws_what_there_is_and_what_it_costs()
    {
        var run = await HostRun.Of(Topologies.Wide(), "show");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "show.txt");
    }

    [Fact]
    public async Task Show_asks_no_rules()
    {
        Assert.Equal((0, ""), ((await HostRun.Of(Topologies.Mistaken(), "show")).Exit, (await HostRun.Of(Topologies.Mistaken(), "show")).Error));
    }
}
