using Gatewright;

namespace Contoso.Standards;

public sealed record StandardHub(VirtualNetwork Network, VpnGateway Gateway);

public static class StandardNetworks
{
    public static StandardHub AddStandardHub(this TopologyBuilder topology, Value<Name> name, Value<Cidr> space)
    {
        var network = topology.AddVirtualNetwork(name, space).WithGatewaySubnet(space.Subnet(27, 8 * 255));
        return new(network, network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ));
    }

    public static VirtualNetwork AddStandardSpoke(this TopologyBuilder topology, string name, int number)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 255);
        return topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithSubnet("workload", $"10.{number}.0.0/24");
    }
}
