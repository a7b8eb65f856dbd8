using Gatewright.Model;

namespace Gatewright;

/// <summary>
/// A topology under construction: what is in it, what exists already, and what is supplied at deployment.
/// Verbs never throw; what is wrong is found by <see cref="Check"/>, by the command line, and by the editor.
/// </summary>
/// <example><code>
/// var topology = new TopologyBuilder("contoso", Region.WestEurope);
/// var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
/// var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
/// vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
/// return await topology.RunAsync(args);
/// </code></example>
public sealed class TopologyBuilder : Handle<TopologyBuilder>
{
    /// <summary>Begins a topology.</summary>
    /// <param name="name">What the whole is called: it names deployments and diagrams.</param>
    /// <param name="region">Where things stand that are not placed elsewhere; <see cref="Region.OfResourceGroup"/> leaves it to the deployment.</param>
    public TopologyBuilder(Value<Name> name, Value<Region> region)
        : base(nameof(TopologyBuilder))
    {
        Name = Declared.Fact(name);
        DefaultRegion = Declared.Fact(region);
    }

    internal override Fact<Name> Name { get; }

    internal Fact<Region> DefaultRegion { get; }

    internal List<Tag> Tags { get; } = [];

    internal List<Subscription> Subscriptions { get; } = [];

    internal List<ResourceGroup> Groups { get; } = [];

    internal List<VirtualNetwork> Networks { get; } = [];

    internal List<RouteTable> RouteTables { get; } = [];

    internal List<NetworkSecurityGroup> SecurityGroups { get; } = [];

    internal List<PublicIp> PublicIps { get; } = [];

    internal List<Handle> Sites { get; } = [];

    internal List<ExpressRouteCircuit> Circuits { get; } = [];

    internal List<Handle> Parameters { get; } = [];

    internal List<Secret> Secrets { get; } = [];

    /// <summary>Peerings and connections in the order they were said.</summary>
    internal List<Handle> Relations { get; } = [];

    /// <summary>Marks everything that is emitted with a tag.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public TopologyBuilder WithTag(Value<Text> name, Value<Text> value)
    {
        var call = Saying(nameof(WithTag));
        Tags.Add(new(call.Fact(name), call.Fact(value)));
        return this;
    }

    /// <summary>A resource group that the template creates; the template is then deployed to a subscription.</summary>
    /// <param name="name">1 to 90 letters, digits, <c>_ ( ) - .</c>, not ending in a dot.</param>
    public ResourceGroup AddResourceGroup(Value<Name> name)
    {
        var call = Saying(nameof(AddResourceGroup));
        return Kept(Groups, new(this, call, call.Fact(name), isExisting: false));
    }

    /// <summary>A resource group that is there.</summary>
    /// <param name="name">Its name.</param>
    public ResourceGroup ExistingResourceGroup(Value<Name> name)
    {
        var call = Saying(nameof(ExistingResourceGroup));
        return Kept(Groups, new(this, call, call.Fact(name), isExisting: true));
    }

    /// <summary>A subscription other than the one deployed to, for resource groups to lie in.</summary>
    /// <param name="id">The subscription's id, a GUID.</param>
    public Subscription ExistingSubscription(Value<Guid> id)
    {
        var call = Saying(nameof(ExistingSubscription));
        return Kept(Subscriptions, new(this, call, call.Fact(id)));
    }

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

    /// <summary>A place outside Azure with a VPN device of a fixed address.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="address">The device's public IPv4 address.</param>
    /// <param name="prefixes">The networks behind it; may be none when it speaks BGP.</param>
    /// <example><c>topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24")</c></example>
    public Site AddSite(Value<Name> name, Value<IpAddress> address, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(AddSite));
        return Kept(Sites, new Site(this, call, call.Fact(name), call.Fact(address), default, call.Facts(prefixes)));
    }

    /// <summary>A place outside Azure with a VPN device that is found by its domain name.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="device">A name that resolves to one IPv4 address.</param>
    /// <param name="prefixes">The networks behind it; may be none when it speaks BGP.</param>
    public Site AddSiteByDomainName(Value<Name> name, Value<DomainName> device, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(AddSiteByDomainName));
        return Kept(Sites, new Site(this, call, call.Fact(name), default, call.Fact(device), call.Facts(prefixes)));
    }

    /// <summary>A local network gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="prefixes">The networks behind it, as far as rules may rely on them.</param>
    public Site ExistingSite(Value<ResourceId> id, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(ExistingSite));
        return Kept(Sites, new Site(this, call, call.Fact(id), call.Facts(prefixes)));
    }

    /// <summary>A network of the classic deployment model as this side sees it: the address of its gateway and its prefixes. Classic gateways are retired.</summary>
    /// <param name="name">1 to 80 characters; names the local network gateway.</param>
    /// <param name="gateway">The public address of the classic gateway, which must be dynamic-routing.</param>
    /// <param name="addressSpace">The classic network's prefixes.</param>
    public ClassicNetwork AddClassicNetwork(Value<Name> name, Value<IpAddress> gateway, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = Saying(nameof(AddClassicNetwork));
        return Kept(Sites, new ClassicNetwork(this, call, call.Fact(name), call.Fact(gateway), call.Facts(addressSpace)));
    }

    /// <summary>A circuit ordered from a provider: tier Standard, metered, until said otherwise.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="provider">The provider's name as Azure lists it, such as <c>Equinix</c>.</param>
    /// <param name="location">The peering location, such as <c>Amsterdam</c>; not a region.</param>
    /// <param name="bandwidth">50, 100, 200, 500 Mbps, 1, 2, 5 or 10 Gbps. It can be raised, never lowered.</param>
    /// <example><c>topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))</c></example>
    public ExpressRouteCircuit AddExpressRouteCircuit(Value<Name> name, Value<Text> provider, Value<Text> location, Bandwidth bandwidth) =>
        AddExpressRouteCircuit(name, provider, location, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteCircuit AddExpressRouteCircuit(Value<Name> name, Value<Text> provider, Value<Text> location, Value<Bandwidth> bandwidth)
    {
        var call = Saying(nameof(AddExpressRouteCircuit));
        return Kept(Circuits, new(this, call, call.Fact(name), call.Fact(provider), call.Fact(location), call.Fact(bandwidth)));
    }

    /// <summary>A circuit that is there, with its private peering.</summary>
    /// <param name="id">Its resource id.</param>
    public ExpressRouteCircuit ExistingExpressRouteCircuit(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingExpressRouteCircuit));
        return Kept(Circuits, new(this, call, call.Fact(id)));
    }

    /// <summary>A value that is supplied at deployment. Rules are silent about it.</summary>
    /// <typeparam name="T">What kind of value, so that no pool goes where an ASN belongs.</typeparam>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    /// <example><c>var paris = topology.AddParameter&lt;IpAddress&gt;("parisAddress");</c></example>
    public Parameter<T> AddParameter<T>(Value<Name> name)
    {
        var call = Saying(nameof(AddParameter));
        return Kept(Parameters, new Parameter<T>(this, call, call.Fact(name)));
    }

    /// <summary>A secret that is supplied at deployment as a secure parameter. There is no way to write one in the program.</summary>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    public Secret AddSecret(Value<Name> name)
    {
        var call = Saying(nameof(AddSecret));
        return Kept(Secrets, new(this, call, call.Fact(name)));
    }

    /// <summary>Ends the construction. Verbs called afterwards are findings of the next build and change nothing that was built.</summary>
    public Topology Build()
    {
        var topology = Snapshot(finished: true);
        Journal.IsClosed = true;
        return topology;
    }

    /// <summary>What the rule book finds, on the date the rule book was released; for tests of one's own.</summary>
    /// <returns>Findings in the order of the program, accepted ones among them.</returns>
    public ImmutableArray<Rules.Finding> Check() => Rules.RuleBook.Check(Snapshot(finished: true));

    /// <summary>The state now. Unless it is finished, rules that need completeness are silent.</summary>
    internal Topology Snapshot(bool finished) => new(this, finished);

    private static T Kept<T>(List<T> list, T handle)
    {
        list.Add(handle);
        return handle;
    }

    private static T Kept<T>(List<Handle> list, T handle)
        where T : Handle
    {
        list.Add(handle);
        return handle;
    }
}
