namespace Gatewright;

/// <content>Networks, and what their subnets use.</content>
public sealed partial class TopologyBuilder
{
    /// <summary>A virtual network.</summary>
    /// <param name="name">2 to 64 characters.</param>
    /// <param name="addressSpace">One or more IPv4 blocks and, for dual stack, IPv6 blocks; private ranges are advised.</param>
    /// <example><c>topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48")</c></example>
    public VirtualNetwork AddVirtualNetwork(Value<Name> name, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new VirtualNetworkElement(It, call) { Name = call.Setting(name), AddressSpace = call.Settings(addressSpace) }));
    }

    /// <summary>A virtual network that is there: it can be peered and given things, and is never emitted.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="addressSpace">Its address space, as far as rules may rely on it; none if it isn't known.</param>
    public VirtualNetwork ExistingVirtualNetwork(Value<ResourceId> id, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new VirtualNetworkElement(It, call) { Id = call.Setting(id), AddressSpace = call.Settings(addressSpace) }));
    }

    /// <summary>A route table, for subnets to use. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public RouteTable AddRouteTable(Value<Name> name) => new(this, Named(new RouteTableElement(It, RecordCall()), name));

    /// <summary>A route table that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public RouteTable ExistingRouteTable(Value<ResourceId> id) => new(this, Existing(new RouteTableElement(It, RecordCall()), id));

    /// <summary>A network security group, for subnets to use. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public NetworkSecurityGroup AddNetworkSecurityGroup(Value<Name> name) =>
        new(this, Named(new NetworkSecurityGroupElement(It, RecordCall()), name));

    /// <summary>A network security group that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public NetworkSecurityGroup ExistingNetworkSecurityGroup(Value<ResourceId> id) =>
        new(this, Existing(new NetworkSecurityGroupElement(It, RecordCall()), id));

    /// <summary>A name for network interfaces, for security rules to refer to.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>group.AllowInbound("web", priority: 100).WithDestinationGroups(topology.AddApplicationSecurityGroup("web")).WithTcp("443")</c></example>
    public ApplicationSecurityGroup AddApplicationSecurityGroup(Value<Name> name) =>
        new(this, Named(new ApplicationSecurityGroupElement(It, RecordCall()), name));

    /// <summary>An application security group that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public ApplicationSecurityGroup ExistingApplicationSecurityGroup(Value<ResourceId> id) =>
        new(this, Existing(new ApplicationSecurityGroupElement(It, RecordCall()), id));

    /// <summary>A NAT gateway, for subnets to use, with one public address made for it. Unplaced, it stands with the first subnet that does.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>network.AddSubnet("app", "10.0.1.0/24").WithNatGateway(topology.AddNatGateway("out"))</c></example>
    public NatGateway AddNatGateway(Value<Name> name) => new(this, Named(new NatGatewayElement(It, RecordCall()), name));

    /// <summary>A NAT gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public NatGateway ExistingNatGateway(Value<ResourceId> id) => new(this, Existing(new NatGatewayElement(It, RecordCall()), id));

    /// <summary>
    /// A public address: Standard, static, IPv4, in all zones of its region. VPN gateways make their own; this is for one with a name of its own.
    /// </summary>
    /// <param name="name">1 to 80 characters.</param>
    public PublicIp AddPublicIp(Value<Name> name) => new(this, Named(new PublicIpElement(It, RecordCall()), name));

    /// <summary>A range of public IPv4 addresses, for public addresses to be taken from, or for NAT gateways.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="length">28 to 31, for 16, 8, 4 or 2 addresses.</param>
    public PublicIpPrefix AddPublicIpPrefix(Value<Name> name, Value<int> length)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new PublicIpPrefixElement(It, call) { Name = call.Setting(name), Length = call.Setting(length) }));
    }

    /// <summary>A range of public addresses that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public PublicIpPrefix ExistingPublicIpPrefix(Value<ResourceId> id) => new(this, Existing(new PublicIpPrefixElement(It, RecordCall()), id));

    /// <summary>A public address that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public PublicIp ExistingPublicIp(Value<ResourceId> id) => new(this, Existing(new PublicIpElement(It, RecordCall()), id));
}
