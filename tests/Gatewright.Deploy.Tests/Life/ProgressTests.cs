using System.Text.Json.Nodes;
using Gatewright.Tests;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>A deployment in Azure's own time: an hour passes on a clock that is wound forward.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly LocalFolder local = new();

    public void Dispose() => local.Dispose();

    [Fact]
    public async Task What_takes_long_is_told_when_it_begins_and_all_when_it_ends()
    {
        var run = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1");

        Assert.Equal(0, run.Exit);
        var lines = run.Output.Split('\n').SkipWhile(it => it.Length == 0 || !char.IsAsciiDigit(it[0]) || it[2] != ':').ToArray();
        Assert.Contains(lines, it => it.EndsWith("virtualNetworkGateways hub-vpn has begun; Azure takes about 30 min 00 s", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.EndsWith("virtualNetworkGateways hub-vpn is done after 30 min 00 s", StringComparison.Ordinal));
        Assert.Contains(lines, it => it.EndsWith("connections hub-vpn-to-paris is done after 3 min 00 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_event_is_an_object_on_a_line_of_its_own()
    {
        var run = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--format", "json");

        var events = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(it => JsonNode.Parse(it)!.AsObject())
            .Where(it => it["state"] is not null).ToArray();
        Assert.Equal(6, events.Count(it => $"{it["state"]}" == "succeeded" && it["resource"] is not null));
        Assert.Equal("succeeded", $"{events[^1]["state"]}");
    }

    [Fact]
    public async Task What_is_begun_goes_on_without_anybody_and_is_found_again()
    {
        var begun = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");
        Assert.Equal(0, begun.Exit);

        var early = await local.RunAsync(LifeTests.Branch(), "status", "--speed", "1");
        Assert.Equal((3, true), (early.Exit, early.Output.StartsWith("branch: running\n", StringComparison.Ordinal)));

        var joined = await local.RunAsync(LifeTests.Branch(), "status", "--wait", "--speed", "1");
        Assert.Equal(0, joined.Exit);
        Assert.Equal(0, (await local.RunAsync(LifeTests.Branch(), "plan")).Exit);
    }

    /// <summary>The connection is written and not finished: nothing differs any more.</summary>
    [Fact]
    public async Task Who_deploys_while_the_last_resource_is_made_waits_for_it()
    {
        await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");
        await Task.Delay(TimeSpan.FromMinutes(31), local.Clock);

        var left = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");
        Assert.Equal(
            (0, "Nothing to do: 5 resources are as the program says.\nStill running: branch; see how far with status.\n"), (left.Exit, left.Output));

        var joined = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1");
        Assert.Equal(0, joined.Exit);
        Assert.StartsWith("Nothing to do: 5 resources are as the program says.\nStill running: branch.\n", joined.Output, StringComparison.Ordinal);
        Assert.Contains("connections hub-vpn-to-paris is done after 3 min 00 s\n", joined.Output, StringComparison.Ordinal);
        Assert.EndsWith("Deployed: 5 resources.\nhub-vpn: 203.0.113.1; AS 65515; BGP 10.0.255.30\n", joined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_deploys_while_it_runs_joins_it()
    {
        await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");

        var joined = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1");

        Assert.Equal((0, ""), (joined.Exit, joined.Error));
    }

    [Fact]
    public async Task Another_program_of_the_same_name_waits_its_turn()
    {
        await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");
        var other = new TopologyBuilder("branch", Region.WestEurope);
        other.AddVirtualNetwork("lab", "10.9.0.0/16");

        var refused = await local.RunAsync(other, "deploy", "--yes", "--speed", "1");

        Assert.Equal(1, refused.Exit);
        Assert.StartsWith("DeploymentActive (branch): Another deployment 'branch' runs; wait for it with status --wait, or stop it with cancel.\n", refused.Error);
    }

    [Fact]
    public async Task What_is_cancelled_stops_and_what_is_made_stays()
    {
        await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--speed", "1", "--no-wait");

        var cancelled = await local.RunAsync(LifeTests.Branch(), "cancel", "--speed", "1");
        Assert.Equal((0, "Cancelled: branch. What is made already stays.\n"), (cancelled.Exit, cancelled.Output));

        Assert.Equal(1, (await local.RunAsync(LifeTests.Branch(), "status", "--speed", "1")).Exit);
        Assert.Equal((0, "Nothing runs.\n"), (await local.RunAsync(LifeTests.Branch(), "cancel", "--speed", "1")) is var again ? (again.Exit, again.Output) : default);
    }
}
