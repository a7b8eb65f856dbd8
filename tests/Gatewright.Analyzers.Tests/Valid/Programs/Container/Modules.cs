using Gatewright;

namespace Contoso;

internal sealed class HubModule(TopologyBuilder topology)
{
    public VirtualNetwork Network { get; } = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
}

internal sealed class SpokeModule(TopologyBuilder topology, HubModule hub)
{
    public void Add(string name, string space) => hub.Network.PeerWith(topology.AddVirtualNetwork(name, space));
}
