using Gatewright.Model;

namespace Gatewright;

/// <summary>A subnet of a virtual network.</summary>
public sealed class Subnet : Emitted<Subnet>
{
    private Reference<NetworkSecurityGroup> group;
    private Reference<RouteTable> table;

    internal Subnet(VirtualNetwork network, Call declared, Fact<Name> name, List<Fact<Cidr>> prefixes, bool isExisting)
        : base(network, declared) => (Name, Prefixes, IsExisting) = (name, prefixes, isExisting);

    internal override Fact<Name> Name { get; }

    internal List<Fact<Cidr>> Prefixes { get; }

    internal bool IsExisting { get; }

    internal Reference<NetworkSecurityGroup> Group => group;

    internal Reference<RouteTable> Table => table;

    /// <summary>Filters what enters and leaves the subnet.</summary>
    /// <param name="group">In the same region and subscription as the network.</param>
    public Subnet WithSecurityGroup(NetworkSecurityGroup group)
    {
        var call = Saying(nameof(WithSecurityGroup));
        call.Once(ref this.group, group);
        return this;
    }

    /// <summary>Steers what leaves the subnet.</summary>
    /// <param name="table">In the same region and subscription as the network.</param>
    public Subnet WithRouteTable(RouteTable table)
    {
        var call = Saying(nameof(WithRouteTable));
        call.Once(ref this.table, table);
        return this;
    }
}
