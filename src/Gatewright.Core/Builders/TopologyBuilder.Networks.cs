using Gatewright.Model;

namespace Gatewright;

/// <content>Networks, and what their subnets use.</content>
public sealed partial class TopologyBuilder
{
    internal List<VirtualNetwork> Networks { get; } = [];

    internal List<RouteTable> RouteTables { get; } = [];

    internal List<NetworkSecurityGroup> SecurityGroups { get; } = [];

    internal List<NatGateway> NatGateways { get; } = [];

    internal List<PublicIp> PublicIps { get; } = [];

    /// <summary>A virtual network.</summary>
    /// <param name="name">2 to 64 characters.</param>
    /// <param name="addressSpace">One or more IPv4 blocks and, for dual stack, IPv6 blocks; private ranges are advised.</param>
    /// <example><c>topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48")</c></example>
    public VirtualNetwork AddVirtualNetwork(Value<Name> name, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = Saying(nameof(AddVirtualNetwork));
        return Kept(Networks, new(this, call, call.Fact(name), call.Facts(addressSpace)));
    }

    /// <summary>A virtual network that is there: it can be peered and given things, and is never emitted.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="addressSpace">Its address space, as far as rules may rely on it; none if it isn't known.</param>
    public VirtualNetwork ExistingVirtualNetwork(Value<ResourceId> id, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = Saying(nameof(ExistingVirtualNetwork));
        return Kept(Networks, new(this, call, call.Fact(id), call.Facts(addressSpace)));
    }

    /// <summary>A route table, for subnets to use. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public RouteTable AddRouteTable(Value<Name> name)
    {
        var call = Saying(nameof(AddRouteTable));
        return Kept(RouteTables, new(this, call, call.Fact(name)));
    }

    /// <summary>A route table that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public RouteTable ExistingRouteTable(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingRouteTable));
        return Kept(RouteTables, new(this, call, call.Fact(id)));
    }

    /// <summary>A network security group, for subnets to use. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public NetworkSecurityGroup AddNetworkSecurityGroup(Value<Name> name)
    {
        var call = Saying(nameof(AddNetworkSecurityGroup));
        return Kept(SecurityGroups, new(this, call, call.Fact(name)));
    }

    /// <summary>A network security group that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public NetworkSecurityGroup ExistingNetworkSecurityGroup(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingNetworkSecurityGroup));
        return Kept(SecurityGroups, new(this, call, call.Fact(id)));
    }

    /// <summary>A NAT gateway, for subnets to use, with one public address made for it. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>network.AddSubnet("app", "10.0.1.0/24").WithNatGateway(topology.AddNatGateway("out"))</c></example>
    public NatGateway AddNatGateway(Value<Name> name)
    {
        var call = Saying(nameof(AddNatGateway));
        return Kept(NatGateways, new(this, call, call.Fact(name)));
    }

    /// <summary>A NAT gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public NatGateway ExistingNatGateway(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingNatGateway));
        return Kept(NatGateways, new(this, call, call.Fact(id)));
    }

    /// <summary>A public address: Standard, static, IPv4, in all zones of its region. VPN gateways make their own; this is for one with a name of its own.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public PublicIp AddPublicIp(Value<Name> name)
    {
        var call = Saying(nameof(AddPublicIp));
        return Kept(PublicIps, new(this, call, call.Fact(name)));
    }

    /// <summary>A public address that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public PublicIp ExistingPublicIp(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingPublicIp));
        return Kept(PublicIps, new(this, call, call.Fact(id)));
    }
}
