using System.Text;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>What others made, and what they change.</summary>
public sealed class AdoptionTests : IDisposable
{
    private const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-pair";
    private const string Space = """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]},"subnets":[]}}""";

    private readonly LocalFolder local = new();

    public void Dispose() => local.Dispose();

    [Fact]
    public async Task A_network_that_was_there_is_marked_and_then_goes_with_the_rest()
    {
        await PutAsync(Group, """{"location":"westeurope"}""");
        await PutAsync($"{Group}/providers/Microsoft.Network/virtualNetworks/hub", Space);

        var plan = await local.RunAsync(Pair(isPeered: false, "hub"), "plan");
        Assert.Equal(3, plan.Exit);
        Assert.StartsWith("There already, and marked as this program's: 1\n  virtualNetworks hub\n", plan.Output);

        Assert.Equal(0, (await local.RunAsync(Pair(isPeered: false, "hub"), "deploy", "--yes")).Exit);
        Assert.Equal(0, (await local.RunAsync(Pair(isPeered: false, "hub"), "plan")).Exit);
        // The group was there before the program, and stays.
        Assert.EndsWith("Deleted: 1 resource, 0 groups.\n", (await local.RunAsync(Pair(isPeered: false, "hub"), "destroy", "--yes")).Output);
    }

    [Fact]
    public async Task A_peering_that_the_program_has_no_longer_is_told_of_and_one_of_others_isnt()
    {
        Assert.Equal(0, (await local.RunAsync(Pair(isPeered: true, "hub", "web"), "deploy", "--yes")).Exit);
        await PutAsync($"{Group}/providers/Microsoft.Network/virtualNetworks/theirs", Space.Replace("10.0.", "10.9.", StringComparison.Ordinal));
        await PutAsync($"{Group}/providers/Microsoft.Network/virtualNetworks/hub/virtualNetworkPeerings/theirs",
            $$"""{"properties":{"remoteVirtualNetwork":{"id":"{{Group}}/providers/Microsoft.Network/virtualNetworks/theirs"} } }""");

        var plan = await local.RunAsync(Pair(isPeered: false, "hub", "web"), "plan");

        Assert.Equal(
            "Left in Azure, since the program has it no longer\n  virtualNetworks/virtualNetworkPeerings hub/web\n  virtualNetworks/virtualNetworkPeerings web/hub\n",
            plan.Output.Split("\n\n")[0] + "\n");
    }

    [Fact]
    public async Task What_somebody_changed_is_drift_by_property()
    {
        Assert.Equal(0, (await local.RunAsync(Pair(isPeered: false, "hub"), "deploy", "--yes")).Exit);
        await PutAsync($"{Group}/providers/Microsoft.Network/virtualNetworks/hub",
            """{"location":"westeurope","tags":{"gatewright-topology":"pair"},"properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16","10.5.0.0/16"]}}}""");

        var drift = await local.RunAsync(Pair(isPeered: false, "hub"), "drift");

        Assert.Equal(
            (3, "virtualNetworks hub differs\n  properties.addressSpace.addressPrefixes[*]: Azure has \"10.5.0.0/16\", the program says nothing\n"),
            (drift.Exit, drift.Output));
    }

    private async Task PutAsync(string id, string body)
    {
        using var azure = local.Open();
        using var http = new HttpClient(azure.CreateHandler());
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        (await http.PutAsync($"https://management.azure.com{id}?api-version=2025-01-01", content)).EnsureSuccessStatusCode();
    }

    private static TopologyBuilder Pair(bool isPeered, params string[] names)
    {
        var topology = new TopologyBuilder("pair", Region.WestEurope);
        var networks = names.Index().Select(it => topology.AddVirtualNetwork(it.Item, $"10.{it.Index}.0.0/16")).ToArray();
        if (isPeered)
            networks[0].PeerWith(networks[1]);
        return topology;
    }
}
