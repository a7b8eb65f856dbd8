using Gatewright.Arm.Planning;
using Gatewright.Tests;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>Programs with several groups and subscriptions, and lists of deployments.</summary>
public sealed class EstateTests : IDisposable
{
    private readonly LocalFolder local = new();

    public void Dispose() => local.Dispose();

    [Fact]
    public async Task Groups_of_two_subscriptions_are_made_and_go_again()
    {
        var deployed = await local.RunAsync(SplitEstate.OfSubscriptions(), "deploy", "--yes");
        Assert.Equal((0, ""), (deployed.Exit, deployed.Error));
        Assert.Equal(0, (await local.RunAsync(SplitEstate.OfSubscriptions(), "plan")).Exit);

        var destroyed = await local.RunAsync(SplitEstate.OfSubscriptions(), "destroy", "--yes");

        // What goes side by side ends in any order.
        Snapshot.Matches(string.Join('\n', destroyed.Output.Split('\n').Where(it => it is not ['0', ..])), "destroy-subscriptions.txt");
        Assert.Equal("There is nothing that this program made.\n", (await local.RunAsync(SplitEstate.OfSubscriptions(), "destroy", "--yes")).Output);
    }

    [Fact]
    public async Task A_list_of_deployments_runs_in_its_stages()
    {
        var few = new ArmLimits { Resources = 2, Part = 4000 };

        var deployed = await local.Within(few).RunAsync(SplitEstate.OfSubscriptions(), "deploy", "--yes");

        Assert.Equal((0, ""), (deployed.Exit, deployed.Error));
        Assert.Equal(0, (await local.Within(few).RunAsync(SplitEstate.OfSubscriptions(), "plan")).Exit);
        var status = await local.Within(few).RunAsync(SplitEstate.OfSubscriptions(), "status");
        Assert.Equal(0, status.Exit);
        Assert.True(status.Output.Split('\n').Count(line => line.EndsWith(": done", StringComparison.Ordinal) && line[0] != ' ') > 5, status.Output);
    }

    [Fact]
    public async Task A_group_that_a_parameter_names_is_found()
    {
        var missing = await local.RunAsync(SplitEstate.OfGroups(), "deploy", "--yes", "--location", "westeurope");
        Assert.Equal(
            (2, "The parameter 'shopsGroup' has no value; give it with --parameter shopsGroup=VALUE or in the file of --parameters.\n"),
            (missing.Exit, missing.Error));

        string[] given = ["--location", "westeurope", "--parameter", "shopsGroup=rg-shops"];
        Assert.Equal(0, (await local.RunAsync(SplitEstate.OfGroups(), "deploy", ["--yes", .. given])).Exit);
        Assert.Equal(0, (await local.RunAsync(SplitEstate.OfGroups(), "plan", given)).Exit);
        // The group was there before, so it stays.
        var destroyed = await local.RunAsync(SplitEstate.OfGroups(), "destroy", ["--yes", .. given]);
        Assert.EndsWith("Deleted: 4 resources, 1 group.\n", destroyed.Output);
        Assert.Equal("There is nothing that this program made.\n", (await local.RunAsync(SplitEstate.OfGroups(), "destroy", ["--yes", .. given])).Output);
    }
}
