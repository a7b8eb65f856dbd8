using Gatewright;

namespace Contoso.Networks;

/// <summary>What every estate of ours has.</summary>
public static class Standards
{
    public static VirtualNetwork AddStandardHub(this TopologyBuilder topology, string name, Value<Cidr> space)
    {
        var hub = topology.AddVirtualNetwork(name, space);
        hub.WithSubnet("shared", space.Subnet(24, 1));
        hub.WithGatewaySubnet(space.Subnet(27, 2047));
        return hub;
    }

    public static VpnGateway AddStandardGateway(this VirtualNetwork hub, string name, VpnGatewaySku? sku = null) =>
        hub.AddVpnGateway(name, sku ?? VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(65515);

    public static void AddBranches(TopologyBuilder topology, VpnGateway gateway, IEnumerable<Branch> branches)
    {
        foreach (var branch in branches)
            gateway.ConnectTo(topology.AddSite(branch.Name, branch.Address).WithBgp(branch.Asn, branch.Peer), topology.AddSecret($"{branch.Name}-psk"));
    }

    /// <summary>Whoever calls it adds the GatewaySubnet.</summary>
    public static void AddDialIn(TopologyBuilder topology, VirtualNetwork hub)
    {
        hub.AddVpnGateway("dial-in", VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/23").WithEntraId();
    }
}

public sealed record Branch(string Name, string Address, long Asn, string Peer);
