using Gatewright.Model;

namespace Gatewright;

/// <summary>A network of the classic deployment model, seen from Resource Manager: a local network gateway.</summary>
public sealed class ClassicNetwork : RegionalResource<ClassicNetwork>
{
    internal ClassicNetwork(TopologyBuilder topology, Call declared, Fact<Name> name, Fact<IpAddress> gateway, List<Fact<Cidr>> addressSpace)
        : base(topology, declared, name) => (Gateway, AddressSpace) = (gateway, addressSpace);

    internal Fact<IpAddress> Gateway { get; }

    internal List<Fact<Cidr>> AddressSpace { get; }
}
