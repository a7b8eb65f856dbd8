using Gatewright;

internal sealed class HubNetwork : INetwork
{
    public string Name => "hub";

    public string Space => "10.0.0.0/16";

    public VirtualNetwork Describe(TopologyBuilder topology)
    {
        var network = topology.AddVirtualNetwork(Name, Space).WithGatewaySubnet("10.0.255.0/27");
        network.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        return network;
    }
}
