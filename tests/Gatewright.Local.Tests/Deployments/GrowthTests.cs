using System.Diagnostics;

namespace Gatewright.Local.Tests.Deployments;

public class GrowthTests(ITestOutputHelper output)
{
    private const int SpokesOfHub = 250;

    /// <summary>Deployments as large as Azure takes, one after the other. What each thousand of networks takes is printed; it isn't to grow.</summary>
    [Fact]
    public void Deployments_go_on_at_their_pace_however_much_is_there()
    {
        var networks = Gatewright.Tests.LongRun.Size(500, atLength: 10_000);
        using var azure = new Client().WithGroup();
        for (var (hub, done) = (0, 0); done < networks; hub++, done += SpokesOfHub)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            Assert.Equal(201, azure.Deploy($"d-{hub}", Resources(hub)).Status);
            Assert.Equal("Succeeded", azure.Get(Client.Deployment($"d-{hub}"))["properties.provisioningState"]);
            var taken = Process.GetCurrentProcess().TotalProcessorTime - before;
            output.WriteLine($"{done + SpokesOfHub:N0} networks: {taken.TotalMilliseconds:N0} ms for the last {SpokesOfHub}");
        }

        Assert.Equal(networks / SpokesOfHub, azure.Get(Client.Group("/providers/Microsoft.Resources/deployments")).Each("id").Count());
    }

    /// <summary>A hub with its spokes and their peerings.</summary>
    private static string Resources(int hub)
    {
        string Network(string name, string block) => $$"""
            {"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"{{name}}","location":"westeurope",
            "properties":{"addressSpace":{"addressPrefixes":["{{block}}"]},"subnets":[{"name":"app","properties":{"addressPrefix":"{{block}}"} }]} }
            """;
        string Peering(string from, string to) => $$"""
            {"type":"Microsoft.Network/virtualNetworks/virtualNetworkPeerings","apiVersion":"2024-05-01","name":"{{from}}/to-{{to}}",
            "dependsOn":["{{from}}","{{to}}"],"properties":{"remoteVirtualNetwork":{"id":"[resourceId('Microsoft.Network/virtualNetworks','{{to}}')]"},
            "allowVirtualNetworkAccess":true} }
            """;
        string[] all = [Network($"hub-{hub}", $"10.{hub}.255.0/24"), .. Enumerable.Range(0, SpokesOfHub).SelectMany(spoke => new[]
        {
            Network($"spoke-{hub}-{spoke}", $"10.{hub}.{spoke}.0/24"), Peering($"hub-{hub}", $"spoke-{hub}-{spoke}"),
                Peering($"spoke-{hub}-{spoke}", $"hub-{hub}"),
        })];
        return $"[{string.Join(',', all)}]";
    }
}
