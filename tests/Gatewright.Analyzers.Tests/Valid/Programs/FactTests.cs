using Gatewright;
using Xunit;

namespace Contoso.Tests;

public sealed class NetworkTests
{
    private readonly TopologyBuilder topology = new("test", Region.WestEurope);

    [Fact]
    public void A_hub_with_a_gateway_is_fine()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

        Assert.Empty(topology.Check());
    }

    [Fact]
    public void Networks_are_kept()
    {
        topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        topology.AddVirtualNetwork("spoke", "10.1.0.0/16");

        Assert.Equal(2, topology.Build().VirtualNetworks.Length);
    }

    [Fact]
    public async Task Runs()
    {
        topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        Assert.Equal(0, await topology.RunAsync(["check"]));
    }
}
