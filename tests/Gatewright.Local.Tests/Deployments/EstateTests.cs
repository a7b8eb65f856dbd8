using System.Diagnostics;
using Gatewright.Emit;

namespace Gatewright.Local.Tests.Deployments;

public class EstateTests(ITestOutputHelper output)
{
    /// <summary>How long it takes is measured by the benchmarks; here it is printed.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    public void A_hub_with_many_spokes_is_deployed_whole(int spokes)
    {
        var topology = new TopologyBuilder("estate", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.0.0/26");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).ConnectTo(topology.AddSite("office", "203.0.113.1", "192.168.0.0/16"), topology.AddSecret("psk"));
        for (var spoke = 0; spoke < spokes; spoke++)
            hub.PeerWith(topology.AddVirtualNetwork($"spoke-{spoke:000}", $"10.{1 + spoke}.0.0/16").WithSubnet(
                "app", $"10.{1 + spoke}.0.0/24")).WithGatewayTransit();
        var template = ArmTemplate.Create(topology.Build()).Files[0].Render();
        using var azure = new Client().WithGroup();
        var watch = Stopwatch.StartNew();
        var json = $$"""{"properties":{"mode":"Incremental","parameters":{"psk":{"value":"a-Secret-1"} },"template":{{template}} } }""";
        Assert.Equal((201, ""), azure.Put(Client.Deployment("d"), json) is var put && put.Status is 201 ? (201, "") : (put.Status, put.Text));
        var ended = azure.Get(Client.Deployment("d"));
        output.WriteLine($"{spokes} spokes: {template.Length:N0} characters, {watch.Elapsed.TotalMilliseconds:N0} ms");
        Assert.Equal("Succeeded", ended["properties.provisioningState"]);
        var networks = azure.Get(Client.Network("virtualNetworks"));
        Assert.Equal(spokes + 1, networks.Json["value"]!.AsArray().Count);
        Assert.Equal(spokes, networks.Json["value"]![0]!["properties"]!["virtualNetworkPeerings"]!.AsArray().Count);
        Assert.DoesNotContain("a-Secret-1", ended.Text, StringComparison.Ordinal);
    }
}
