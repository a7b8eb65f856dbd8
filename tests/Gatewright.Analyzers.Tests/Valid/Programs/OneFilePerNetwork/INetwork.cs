using Gatewright;

internal interface INetwork
{
    string Name { get; }

    string Space { get; }

    VirtualNetwork Describe(TopologyBuilder topology) => topology.AddVirtualNetwork(Name, Space);
}
