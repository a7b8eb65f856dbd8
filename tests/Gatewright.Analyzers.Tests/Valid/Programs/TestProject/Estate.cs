using Gatewright;

namespace Contoso;

public static class Estate
{
    public static (TopologyBuilder Topology, VirtualNetwork Hub) Describe(string name, bool withGateway)
    {
        var topology = new TopologyBuilder(name, Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        if (withGateway)
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        return (topology, hub);
    }
}
