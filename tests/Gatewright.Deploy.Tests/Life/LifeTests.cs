namespace Gatewright.Deploy.Tests.Life;

/// <summary>A topology from its first deployment to its removal.</summary>
public sealed class LifeTests : IDisposable
{
    private readonly LocalFolder local = new();

    public void Dispose() => local.Dispose();

    [Fact]
    public async Task What_is_deployed_is_there_is_known_and_goes_again()
    {
        var first = await local.RunAsync(Branch(), "deploy", "--yes");
        Gatewright.Tests.Snapshot.Matches($"{first.Output}", "deploy.txt");
        Assert.Equal((0, ""), (first.Exit, first.Error));

        var plan = await local.RunAsync(Branch(), "plan");
        Assert.Equal((0, "Nothing to do: 5 resources are as the program says.\n"), (plan.Exit, plan.Output));

        var second = await local.RunAsync(Branch(), "deploy", "--yes");
        Assert.Equal(
            (0, "Nothing to do: 5 resources are as the program says.\nSecrets can't be compared; --force deploys them anew.\n"), (second.Exit, second.Output));

        var drift = await local.RunAsync(Branch(), "drift");
        Assert.Equal((0, "Azure has all 5 resources as the program says.\n"), (drift.Exit, drift.Output));

        var outputs = await local.RunAsync(Branch(), "outputs");
        Assert.Equal((0, "hub-vpn: 203.0.113.1; AS 65515; BGP 10.0.255.30\n"), (outputs.Exit, outputs.Output));

        var destroyed = await local.RunAsync(Branch(), "destroy", "--yes");
        Assert.Equal(0, destroyed.Exit);
        Assert.Equal((0, "There is nothing that this program made.\n"), await OutputOf("destroy", "--yes"));
        Assert.Equal(3, (await local.RunAsync(Branch(), "plan")).Exit);
    }

    [Fact]
    public async Task An_edit_is_all_that_a_plan_shows_with_what_it_does()
    {
        await local.RunAsync(Branch(), "deploy", "--yes");

        var plan = await local.RunAsync(Branch(sku: VpnGatewaySku.VpnGw2AZ), "plan");

        // Azure refuses this step, so the plan is an error.
        Assert.Equal(1, plan.Exit);
        Gatewright.Tests.Snapshot.Matches(plan.Output, "plan-sku.txt");
    }

    [Fact]
    public async Task What_a_program_has_no_longer_is_left_and_told_of()
    {
        await local.RunAsync(Branch(), "deploy", "--yes");

        var plan = await local.RunAsync(new TopologyBuilder("branch", Region.WestEurope), "plan");

        Assert.Equal(0, plan.Exit);
        Gatewright.Tests.Snapshot.Matches(plan.Output, "plan-left.txt");
    }

    [Fact]
    public async Task Resources_of_others_in_the_group_keep_the_group()
    {
        await local.RunAsync(Branch(), "deploy", "--yes");
        using (var azure = local.Open())
        using (var http = new HttpClient(azure.CreateHandler()))
        {
            var id = $"/subscriptions/{azure.Options.Subscription}/resourceGroups/rg-branch/providers/Microsoft.Network/routeTables/theirs";
            using var body = new StringContent("""{"location":"westeurope","properties":{}}""", System.Text.Encoding.UTF8, "application/json");
            (await http.PutAsync($"https://management.azure.com{id}?api-version=2025-01-01", body)).EnsureSuccessStatusCode();
        }

        var destroyed = await local.RunAsync(Branch(), "destroy", "--yes");

        Assert.Equal(0, destroyed.Exit);
        Assert.Contains("keep resource group rg-branch, since it holds what isn't this program's\n", destroyed.Output);
        Assert.Equal(
            (0, "keep resource group rg-branch, since it holds what isn't this program's\nThere is nothing that this program made.\n"),
            await OutputOf("destroy", "--yes"));
    }

    [Fact]
    public async Task What_azure_failed_to_finish_is_drift_and_the_next_deployment_mends_it()
    {
        await local.RunAsync(Branch(), "deploy", "--yes");
        using (var azure = local.Open(new() { Resources = [new("InternalServerError", "An error occurred.")] }))
        using (var http = new HttpClient(azure.CreateHandler()))
        {
            var id = $"/subscriptions/{azure.Options.Subscription}/resourceGroups/rg-branch/providers/Microsoft.Network/localNetworkGateways/paris";
            var url = $"https://management.azure.com{id}?api-version=2025-01-01";
            using var body = new StringContent(await http.GetStringAsync(url), System.Text.Encoding.UTF8, "application/json");
            (await http.PutAsync(url, body)).EnsureSuccessStatusCode();
            Assert.Contains("\"Failed\"", await http.GetStringAsync(url), StringComparison.Ordinal);
        }

        Assert.Equal((3, "localNetworkGateways paris wasn't finished by Azure\n"), await OutputOf("drift"));
        Assert.Equal(0, (await local.RunAsync(Branch(), "deploy", "--yes")).Exit);
        Assert.Equal(0, (await local.RunAsync(Branch(), "drift")).Exit);
    }

    private async Task<(int Exit, string Output)> OutputOf(string verb, params string[] arguments)
    {
        var run = await local.RunAsync(Branch(), verb, arguments);
        return (run.Exit, run.Output);
    }

    internal static TopologyBuilder Branch(VpnGatewaySku? sku = null)
    {
        var topology = new TopologyBuilder("branch", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("workload", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", sku ?? VpnGatewaySku.VpnGw1AZ).WithBgp(65515)
            .ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254"), topology.AddSecret("paris-psk"));
        return topology;
    }
}
