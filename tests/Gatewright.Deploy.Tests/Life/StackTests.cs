namespace Gatewright.Deploy.Tests.Life;

/// <summary>A program that is deployed as a stack, which knows what the program has no longer.</summary>
public sealed class StackTests : IDisposable
{
    private readonly LocalFolder local = new();

    public void Dispose() => local.Dispose();

    [Fact]
    public async Task What_a_program_has_no_longer_goes_where_the_stack_deletes_it()
    {
        string[] stack = ["--yes", "--as-stack", "--unmanaged", "delete"];
        Assert.Equal(0, (await local.RunAsync(Networks("hub", "lab"), "deploy", stack)).Exit);

        var second = await local.RunAsync(Networks("hub"), "deploy", stack);

        Assert.Equal((0, ""), (second.Exit, second.Error));
        Assert.Contains("Deleted by the stack, since the program has it no longer\n  virtualNetworks lab\n", second.Output);
        Assert.Equal((0, "There is nothing left.\n"), await LeftAsync(Networks("hub")));
    }

    [Fact]
    public async Task It_stays_where_the_stack_detaches_it()
    {
        Assert.Equal(0, (await local.RunAsync(Networks("hub", "lab"), "deploy", "--yes", "--as-stack")).Exit);

        Assert.Equal(0, (await local.RunAsync(Networks("hub"), "deploy", "--yes", "--as-stack", "--force")).Exit);

        Assert.Equal((0, "Left in Azure, since the program has it no longer\n  virtualNetworks lab\n"), await LeftAsync(Networks("hub")));
    }

    [Fact]
    public async Task What_it_denies_others_its_own_removal_may_do()
    {
        Assert.Equal(0, (await local.RunAsync(Networks("hub"), "deploy", "--yes", "--as-stack", "--deny", "delete")).Exit);
        Assert.Equal(0, (await local.RunAsync(Networks("hub"), "status")).Exit);

        var destroyed = await local.RunAsync(Networks("hub"), "destroy", "--yes");

        Assert.Equal((0, ""), (destroyed.Exit, destroyed.Error));
        Assert.Equal("There is nothing that this program made.\n", (await local.RunAsync(Networks("hub"), "destroy", "--yes")).Output);
    }

    [Theory]
    [InlineData("--deny", "delete")]
    [InlineData("--unmanaged", "delete")]
    public async Task Its_options_need_a_stack(params string[] options)
    {
        var run = await local.RunAsync(Networks("hub"), "deploy", ["--yes", .. options]);

        Assert.Equal((2, "--unmanaged and --deny are for a stack; add --as-stack.\n"), (run.Exit, run.Error));
    }

    private async Task<(int Exit, string Left)> LeftAsync(TopologyBuilder topology)
    {
        var plan = await local.RunAsync(topology, "plan");
        var left = plan.Output.Split("\n\n")[0];
        return (plan.Exit, left.StartsWith("Left", StringComparison.Ordinal) ? left + "\n" : "There is nothing left.\n");
    }

    private static TopologyBuilder Networks(params string[] names)
    {
        var topology = new TopologyBuilder("stacked", Region.WestEurope);
        foreach (var (number, name) in names.Index())
            topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithSubnet("app", $"10.{number}.1.0/24");
        return topology;
    }
}
