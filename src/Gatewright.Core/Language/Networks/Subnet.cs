namespace Gatewright;

/// <summary>A subnet of a virtual network.</summary>
public sealed class Subnet : Emitted<Subnet>, IEndpoint
{
    internal Subnet(Handle parent, SubnetElement element) : base(parent, element) { }

    internal SubnetElement It => (SubnetElement)Element;

    /// <summary>Filters what enters and leaves the subnet.</summary>
    /// <param name="group">In the same region and subscription as the network.</param>
    public Subnet WithNetworkSecurityGroup(NetworkSecurityGroup group) => Set(It.NetworkSecurityGroup = SetOnce(It.NetworkSecurityGroup, group));

    /// <summary>Steers what leaves the subnet.</summary>
    /// <param name="table">In the same region and subscription as the network.</param>
    public Subnet WithRouteTable(RouteTable table) => Set(It.RouteTable = SetOnce(It.RouteTable, table));

    /// <summary>Sends what leaves for the internet over a NAT gateway. A route for 0.0.0.0/0 to anywhere else wins over it.</summary>
    /// <param name="gateway">In the same region and subscription as the network.</param>
    public Subnet WithNatGateway(NatGateway gateway) => Set(It.NatGateway = SetOnce(It.NatGateway, gateway));

    /// <summary>Lets services see the subnet itself and not a public address, ARM's <c>serviceEndpoints</c>.</summary>
    /// <param name="services">Such as <c>Microsoft.Storage</c> or <c>Microsoft.KeyVault</c>; for all regions.</param>
    /// <example><c>subnet.WithServiceEndpoints("Microsoft.Storage", "Microsoft.Sql")</c></example>
    public Subnet WithServiceEndpoints(params IEnumerable<Value<Text>> services) => Set(It.ServiceEndpoints = More(It.ServiceEndpoints, services));

    /// <summary>Leaves the subnet to one service, which puts its own machines there: ARM's <c>delegations</c>.</summary>
    /// <param name="service">Such as <c>Microsoft.Web/serverFarms</c>.</param>
    public Subnet WithDelegation(Value<Text> service) => Set(It.Delegation = SetOnce(It.Delegation, service));

    /// <summary>Applies the subnet's filter or routes to private endpoints in it.</summary>
    /// <param name="policies">By default <see cref="PrivateEndpointPolicies.Disabled"/>.</param>
    public Subnet WithPrivateEndpointPolicies(PrivateEndpointPolicies policies) => WithPrivateEndpointPolicies((Value<PrivateEndpointPolicies>)policies);

    internal Subnet WithPrivateEndpointPolicies(Value<PrivateEndpointPolicies> policies) =>
        Set(It.PrivateEndpointPolicies = SetOnce(It.PrivateEndpointPolicies, policies));

    /// <summary>
    /// States which addresses private endpoints have here. Nothing is emitted for them, but Azure gives each a route of /32 in its network and in those
    /// peered with it, which wins over shorter ones of tables unless <see cref="WithPrivateEndpointPolicies(PrivateEndpointPolicies)"/> says
    /// otherwise.
    /// </summary>
    /// <param name="addresses">Of the subnet; each endpoint's own, static one.</param>
    /// <example><c>subnet.WithPrivateEndpoints("10.0.2.4", "10.0.2.5")</c></example>
    public Subnet WithPrivateEndpoints(params IEnumerable<Value<IpAddress>> addresses) => Set(It.PrivateEndpoints = More(It.PrivateEndpoints, addresses));

    /// <summary>
    /// Lets a Private Link service of one's own take its addresses here, which a subnet refuses by default: ARM's
    /// <c>privateLinkServiceNetworkPolicies</c>, <c>Disabled</c>.
    /// </summary>
    public Subnet WithoutPrivateLinkServicePolicies() => Set(It.WithoutPrivateLinkServicePolicies = SetOnce(It.WithoutPrivateLinkServicePolicies));

    /// <summary>
    /// Takes away the way out that Azure gives machines without one, ARM's <c>defaultOutboundAccess</c>: a NAT gateway, an appliance or a public
    /// address has to lead out.
    /// </summary>
    public Subnet WithoutDefaultOutbound() => Set(It.WithoutDefaultOutbound = SetOnce(It.WithoutDefaultOutbound));

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));

    /// <inheritdoc cref="VirtualNetwork.MustReachInternet"/>
    public ReachPromise MustReachInternet() => new(this, PromisedInternet(isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReachInternet"/>
    public IsolationPromise MustNotReachInternet() => new(this, PromisedInternet(isReached: false));
}
