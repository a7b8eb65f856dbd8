using Gatewright;

namespace Contoso.Networks;

internal static class Hubs
{
    public static VirtualNetwork Add(TopologyBuilder topology, string name, int number)
    {
        var hub = topology.AddVirtualNetwork(name, $"10.{number}.0.0/16");
        hub.WithGatewaySubnet($"10.{number}.255.0/27");
        hub.AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);
        return hub;
    }
}
