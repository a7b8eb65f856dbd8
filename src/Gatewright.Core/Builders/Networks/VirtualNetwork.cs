using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright;

/// <summary>A virtual network: its address space, its subnets, its gateways and its peerings.</summary>
public sealed partial class VirtualNetwork : RegionalResource<VirtualNetwork>
{
    internal VirtualNetwork(TopologyBuilder topology, Call declared, Fact<Name> name, List<Fact<Cidr>> addressSpace)
        : base(topology, declared, name) => (Topology, AddressSpace) = (topology, addressSpace);

    internal VirtualNetwork(TopologyBuilder topology, Call declared, Fact<ResourceId> id, List<Fact<Cidr>> addressSpace)
        : base(topology, declared, id) => (Topology, AddressSpace) = (topology, addressSpace);

    internal TopologyBuilder Topology { get; }

    internal List<Fact<Cidr>> AddressSpace { get; }

    internal ImmutableArray<Fact<IpAddress>> DnsServers { get; private set; } = [];

    internal List<Subnet> Subnets { get; } = [];

    internal List<GatewaySubnet> GatewaySubnets { get; } = [];

    /// <summary>VPN and ExpressRoute gateways in the order they were said.</summary>
    internal List<Handle> Gateways { get; } = [];

    /// <summary>A subnet, staying with the network; <see cref="AddSubnet"/> gives the subnet itself.</summary>
    /// <param name="name">1 to 80 characters; the reserved names have verbs of their own.</param>
    /// <param name="prefixes">An IPv4 block of /29 or larger and, for dual stack, an IPv6 /64, inside the address space.</param>
    /// <example><c>network.WithSubnet("web", "10.0.1.0/24")</c></example>
    public VirtualNetwork WithSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(WithSubnet));
        Subnets.Add(new(this, call, call.Fact(name), call.Facts(prefixes), isExisting: IsExisting));
        return this;
    }

    /// <summary>A subnet, to be given a route table, a network security group or a NAT gateway.</summary>
    /// <param name="name">1 to 80 characters; the reserved names have verbs of their own.</param>
    /// <param name="prefixes">An IPv4 block of /29 or larger and, for dual stack, an IPv6 /64, inside the address space.</param>
    public Subnet AddSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(AddSubnet));
        var subnet = new Subnet(this, call, call.Fact(name), call.Facts(prefixes), isExisting: false);
        Subnets.Add(subnet);
        return subnet;
    }

    /// <summary>A subnet that is there, in a network that exists already: to be peered alone, or for rules to know of. It is never emitted.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="prefixes">Its blocks, as far as rules may rely on them; none if they aren't known.</param>
    public Subnet ExistingSubnet(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(ExistingSubnet));
        var subnet = new Subnet(this, call, call.Fact(name), call.Facts(prefixes), isExisting: true);
        Subnets.Add(subnet);
        return subnet;
    }

    /// <summary>The subnet that gateways live in, staying with the network. Of an existing network it tells what is there.</summary>
    /// <param name="prefixes">/27 or larger is advised; /26 for 16 circuits; a /64 besides for dual stack.</param>
    /// <example><c>hub.WithGatewaySubnet("10.0.255.0/27")</c></example>
    public VirtualNetwork WithGatewaySubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(WithGatewaySubnet));
        GatewaySubnets.Add(new(this, call, call.Facts(prefixes), isExisting: IsExisting));
        return this;
    }

    /// <summary>The subnet that gateways live in, to be given a route table. In an existing network it is created.</summary>
    /// <param name="prefixes">/27 or larger is advised; /26 for 16 circuits; a /64 besides for dual stack.</param>
    public GatewaySubnet AddGatewaySubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(AddGatewaySubnet));
        var subnet = new GatewaySubnet(this, call, call.Facts(prefixes), isExisting: false);
        GatewaySubnets.Add(subnet);
        return subnet;
    }

    /// <summary>The subnet that a Route Server lives in, staying with the network. Of an existing network it tells what is there; <c>AddSubnet("RouteServerSubnet", …)</c> creates it there.</summary>
    /// <param name="prefixes">/26 or larger.</param>
    /// <example><c>hub.WithRouteServerSubnet("10.0.254.0/26")</c></example>
    public VirtualNetwork WithRouteServerSubnet(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(WithRouteServerSubnet));
        Subnets.Add(new(this, call, new(new Name(ReservedSubnets.RouteServerSubnet), new(call)), call.Facts(prefixes), isExisting: IsExisting));
        return this;
    }

    /// <summary>Lets two networks reach each other over Azure's backbone: a link in each network of this program.</summary>
    /// <param name="other">A network with other addresses; in any region of the same cloud.</param>
    /// <example><c>hub.PeerWith(spoke).WithGatewayTransit()</c></example>
    public Peering PeerWith(VirtualNetwork other)
    {
        var call = Saying(nameof(PeerWith));
        var known = call.Takes(other);
        var peering = new Peering(this, known ? other : null, call);
        if (known)
            Topology.Relations.Add(peering);
        return peering;
    }
}
