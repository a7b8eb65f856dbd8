using Gatewright.Model;

namespace Gatewright;

/// <summary>A subnet of a virtual network.</summary>
public sealed class Subnet : Emitted<Subnet>
{
    private Reference<NetworkSecurityGroup> group;
    private Reference<RouteTable> table;
    private Reference<NatGateway> natGateway;
    private Fact<Text> delegation;
    private Fact<PrivateEndpointPolicies> privateEndpointPolicies;
    private Flag withoutDefaultOutbound;
    private Flag withoutPrivateLinkServicePolicies;

    internal Subnet(VirtualNetwork network, Call declared, Fact<Name> name, List<Fact<Cidr>> prefixes, bool isExisting)
        : base(network, declared) => (Name, Prefixes, IsExisting) = (name, prefixes, isExisting);

    internal override Fact<Name> Name { get; }

    internal List<Fact<Cidr>> Prefixes { get; }

    internal bool IsExisting { get; }

    internal Reference<NetworkSecurityGroup> Group => group;

    internal Reference<RouteTable> Table => table;

    internal Reference<NatGateway> Nat => natGateway;

    internal ImmutableArray<Fact<Text>> ServiceEndpoints { get; private set; } = [];

    internal Fact<Text> Delegation => delegation;

    internal Fact<PrivateEndpointPolicies> EndpointPolicies => privateEndpointPolicies;

    internal Flag WithoutDefaultOutboundFlag => withoutDefaultOutbound;

    internal Flag WithoutPrivateLinkServicePoliciesFlag => withoutPrivateLinkServicePolicies;

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

    /// <summary>Sends what leaves for the internet over a NAT gateway. A route for 0.0.0.0/0 to anywhere else wins over it.</summary>
    /// <param name="gateway">In the same region and subscription as the network.</param>
    public Subnet WithNatGateway(NatGateway gateway)
    {
        var call = Saying(nameof(WithNatGateway));
        call.Once(ref natGateway, gateway);
        return this;
    }

    /// <summary>Lets services see the subnet itself and not a public address, ARM's <c>serviceEndpoints</c>.</summary>
    /// <param name="services">Such as <c>Microsoft.Storage</c> or <c>Microsoft.KeyVault</c>; for all regions.</param>
    /// <example><c>subnet.WithServiceEndpoints("Microsoft.Storage", "Microsoft.Sql")</c></example>
    public Subnet WithServiceEndpoints(params IEnumerable<Value<Text>> services)
    {
        var call = Saying(nameof(WithServiceEndpoints));
        ServiceEndpoints = ServiceEndpoints.AddRange(call.Facts(services));
        return this;
    }

    /// <summary>Leaves the subnet to one service, which puts its own machines there: ARM's <c>delegations</c>.</summary>
    /// <param name="service">Such as <c>Microsoft.Web/serverFarms</c>.</param>
    public Subnet WithDelegation(Value<Text> service)
    {
        var call = Saying(nameof(WithDelegation));
        call.Once(ref delegation, call.Fact(service));
        return this;
    }

    /// <summary>Applies the subnet's filter or routes to private endpoints in it.</summary>
    /// <param name="policies">By default <see cref="PrivateEndpointPolicies.Disabled"/>.</param>
    public Subnet WithPrivateEndpointPolicies(PrivateEndpointPolicies policies) => WithPrivateEndpointPolicies((Value<PrivateEndpointPolicies>)policies);

    internal Subnet WithPrivateEndpointPolicies(Value<PrivateEndpointPolicies> policies)
    {
        var call = Saying(nameof(WithPrivateEndpointPolicies));
        call.Once(ref privateEndpointPolicies, call.Fact(policies));
        return this;
    }

    /// <summary>Lets a Private Link service of one's own take its addresses here, which a subnet refuses by default: ARM's <c>privateLinkServiceNetworkPolicies</c>, <c>Disabled</c>.</summary>
    public Subnet WithoutPrivateLinkServicePolicies()
    {
        Saying(nameof(WithoutPrivateLinkServicePolicies)).Once(ref withoutPrivateLinkServicePolicies);
        return this;
    }

    /// <summary>Takes away the way out that Azure gives machines without one, ARM's <c>defaultOutboundAccess</c>: a NAT gateway, an appliance or a public address has to lead out.</summary>
    public Subnet WithoutDefaultOutbound()
    {
        Saying(nameof(WithoutDefaultOutbound)).Once(ref withoutDefaultOutbound);
        return this;
    }
}
