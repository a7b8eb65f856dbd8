using Gatewright;
using Gatewright.Model;

namespace Contoso.Networks;

public sealed class Estate(string name, int spokes)
{
    public Topology Build()
    {
        var topology = new TopologyBuilder(name, Region.WestEurope);
        var hub = AddHub(topology);
        for (var i = 1; i <= spokes; i++)
            hub.PeerWith(topology.AddVirtualNetwork($"spoke-{i}", $"10.{i}.0.0/16")).WithGatewayTransit();
        return topology.Build();
    }

    private static Gatewright.VirtualNetwork AddHub(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ);
        return hub;
    }
}

public static class Estates
{
    public static TopologyBuilder Small() => new TopologyBuilder("small", Region.WestEurope).WithTag("size", "small");

    public static Gatewright.VpnGateway Gateway(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.9.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
}
