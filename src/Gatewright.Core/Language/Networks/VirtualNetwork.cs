using Gatewright.Facts;
namespace Gatewright;

/// <summary>A virtual network: its address space, its subnets, its gateways and its peerings.</summary>
public sealed partial class VirtualNetwork : RegionalResource<VirtualNetwork>, IEndpoint
{
    internal VirtualNetwork(Handle parent, VirtualNetworkElement element) : base(parent, element) { }

    internal VirtualNetworkElement It => (VirtualNetworkElement)Element;

    /// <summary>A subnet, staying with the network; <see cref="AddSubnet"/> gives the subnet itself.</summary>
    /// <param name="name">1 to 80 characters; the reserved names have methods of their own.</param>
    /// <param name="prefixes">An IPv4 block of /29 or larger and, for dual stack, an IPv6 /64, inside the address space.</param>
    /// <example><c>network.WithSubnet("web", "10.0.1.0/24")</c></example>
    public VirtualNetwork WithSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        Added(call, call.Setting(name), call.Settings(prefixes), It.IsExisting);
        return this;
    }

    /// <summary>A subnet, to be given a route table, a network security group or a NAT gateway.</summary>
    /// <param name="name">1 to 80 characters; the reserved names have methods of their own.</param>
    /// <param name="prefixes">An IPv4 block of /29 or larger and, for dual stack, an IPv6 /64, inside the address space.</param>
    public Subnet AddSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, Added(call, call.Setting(name), call.Settings(prefixes), isExisting: false));
    }

    /// <summary>A subnet that is there, in a network that exists already: to be peered alone, or for rules to know of. It is never emitted.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="prefixes">Its blocks, as far as rules may rely on them; none if they aren't known.</param>
    public Subnet ExistingSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, Added(call, call.Setting(name), call.Settings(prefixes), isExisting: true));
    }

    /// <summary>The subnet that gateways live in, staying with the network. Of an existing network it tells what is there.</summary>
    /// <param name="prefixes">/27 or larger is advised; /26 for 16 circuits; a /64 besides for dual stack.</param>
    /// <example><c>hub.WithGatewaySubnet("10.0.255.0/27")</c></example>
    public VirtualNetwork WithGatewaySubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        Added(call, call.Settings(prefixes), It.IsExisting);
        return this;
    }

    /// <summary>The subnet that gateways live in, to be given a route table. In an existing network it is created.</summary>
    /// <param name="prefixes">/27 or larger is advised; /26 for 16 circuits; a /64 besides for dual stack.</param>
    public GatewaySubnet AddGatewaySubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, Added(call, call.Settings(prefixes), isExisting: false));
    }

    /// <summary>
    /// The subnet that a Route Server lives in, staying with the network. Of an existing network it tells what is there;
    /// <c>AddSubnet("RouteServerSubnet", …)</c> creates it there.
    /// </summary>
    /// <param name="prefixes">/26 or larger.</param>
    /// <example><c>hub.WithRouteServerSubnet("10.0.254.0/26")</c></example>
    public VirtualNetwork WithRouteServerSubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        Added(call, new(new Name(ReservedSubnets.RouteServerSubnet), new(call)), call.Settings(prefixes), It.IsExisting);
        return this;
    }

    /// <summary>Lets two networks reach each other over Azure's backbone: a link in each network of this program.</summary>
    /// <param name="other">A network with other addresses; in any region of the same cloud.</param>
    /// <example><c>hub.PeerWith(spoke).WithGatewayTransit()</c></example>
    public Peering PeerWith(VirtualNetwork other)
    {
        var call = RecordCall();
        var isTaken = call.Takes(other);
        var peering = new PeeringElement(It, isTaken ? other.It : null, call);
        return new(this, isTaken ? AddToTopology(peering) : peering);
    }

    private SubnetElement Added(Call call, Setting<Name> name, ImmutableArray<Setting<Cidr>> prefixes, bool isExisting)
    {
        var subnet = new SubnetElement(It, call) { Name = name, Prefixes = prefixes, IsExisting = isExisting };
        It.Subnets = More(It.Subnets, subnet);
        return subnet;
    }

    private GatewaySubnetElement Added(Call call, ImmutableArray<Setting<Cidr>> prefixes, bool isExisting)
    {
        var subnet = new GatewaySubnetElement(It, call) { Prefixes = prefixes, IsExisting = isExisting };
        It.GatewaySubnets = More(It.GatewaySubnets, subnet);
        return subnet;
    }
}
