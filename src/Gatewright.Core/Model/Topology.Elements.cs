namespace Gatewright.Model;

/// <content>What is in it, by kind, in the order in which it was added.</content>
public sealed partial class Topology
{
    /// <summary>Subscriptions other than the one deployed to.</summary>
    public ImmutableArray<SubscriptionElement> Subscriptions { get; private set; } = [];

    /// <summary>Resource groups, created and existing.</summary>
    public ImmutableArray<ResourceGroupElement> ResourceGroups { get; private set; } = [];

    /// <summary>Virtual networks, created and existing.</summary>
    public ImmutableArray<VirtualNetworkElement> VirtualNetworks { get; private set; } = [];

    /// <summary>Route tables.</summary>
    public ImmutableArray<RouteTableElement> RouteTables { get; private set; } = [];

    /// <summary>Network security groups.</summary>
    public ImmutableArray<NetworkSecurityGroupElement> NetworkSecurityGroups { get; private set; } = [];

    /// <summary>NAT gateways.</summary>
    public ImmutableArray<NatGatewayElement> NatGateways { get; private set; } = [];

    /// <summary>Public addresses the program names; those generated for gateways are not here.</summary>
    public ImmutableArray<PublicIpElement> PublicIps { get; private set; } = [];

    /// <summary>Ranges of public addresses.</summary>
    public ImmutableArray<PublicIpPrefixElement> PublicIpPrefixes { get; private set; } = [];

    /// <summary>Application security groups.</summary>
    public ImmutableArray<ApplicationSecurityGroupElement> ApplicationSecurityGroups { get; private set; } = [];

    /// <summary>Sites and classic networks.</summary>
    public ImmutableArray<SiteElement> Sites { get; private set; } = [];

    /// <summary>ExpressRoute circuits, from providers and on Direct ports.</summary>
    public ImmutableArray<ExpressRouteCircuitElement> ExpressRouteCircuits { get; private set; } = [];

    /// <summary>Pairs of ExpressRoute Direct ports.</summary>
    public ImmutableArray<ExpressRouteDirectElement> ExpressRouteDirects { get; private set; } = [];

    /// <summary>Route filters of Microsoft peerings.</summary>
    public ImmutableArray<RouteFilterElement> RouteFilters { get; private set; } = [];

    /// <summary>Connections.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; private set; } = [];

    /// <summary>Peerings.</summary>
    public ImmutableArray<PeeringElement> Peerings { get; private set; } = [];

    /// <summary>Circuits that are connected with each other.</summary>
    public ImmutableArray<GlobalReachElement> GlobalReaches { get; private set; } = [];

    /// <summary>What the program promises about who reaches whom.</summary>
    public ImmutableArray<PromiseElement> Promises { get; private set; } = [];

    /// <summary>Values supplied at deployment.</summary>
    public ImmutableArray<ParameterElement> Parameters { get; private set; } = [];

    /// <summary>Secrets supplied at deployment and those in key vaults.</summary>
    public ImmutableArray<SecretElement> Secrets { get; private set; } = [];

    /// <summary>Key vaults.</summary>
    public ImmutableArray<KeyVaultElement> KeyVaults { get; private set; } = [];

    /// <summary>Managed identities.</summary>
    public ImmutableArray<ManagedIdentityElement> ManagedIdentities { get; private set; } = [];

    /// <summary>Everything that is a resource with a group and tags of its own, but for connections: by kind.</summary>
    public ImmutableArray<ResourceElement> Resources { get; private set; } = [];

    /// <summary>All gateways of all networks.</summary>
    public ImmutableArray<GatewayElement> Gateways { get; private set; } = [];

    /// <summary>The Route Servers of all networks.</summary>
    public ImmutableArray<RouteServerElement> RouteServers { get; private set; } = [];

    /// <summary>The VPN gateways of all networks.</summary>
    public ImmutableArray<VpnGatewayElement> VpnGateways { get; private set; } = [];

    /// <summary>The ExpressRoute gateways of all networks.</summary>
    public ImmutableArray<ExpressRouteGatewayElement> ExpressRouteGateways { get; private set; } = [];

    /// <summary>The site-to-site connections, to classic networks among them.</summary>
    public ImmutableArray<SiteToSiteConnectionElement> SiteToSiteConnections { get; private set; } = [];

    /// <summary>The VNet-to-VNet connections.</summary>
    public ImmutableArray<VNetToVNetConnectionElement> VNetToVNetConnections { get; private set; } = [];

    /// <summary>The connections to circuits.</summary>
    public ImmutableArray<ExpressRouteConnectionElement> ExpressRouteConnections { get; private set; } = [];

    /// <summary>The subnets of all networks, without GatewaySubnets.</summary>
    internal ImmutableArray<SubnetElement> Subnets { get; private set; } = [];

    /// <summary>The links of all peerings, but those of a network with itself.</summary>
    internal ImmutableArray<PeeringLinkElement> Links { get; private set; } = [];

    /// <summary>Those of them that use the other network's gateways.</summary>
    internal ImmutableArray<PeeringLinkElement> BorrowingLinks { get; private set; } = [];

    private void Sort()
    {
        Subscriptions = Of<SubscriptionElement>();
        ResourceGroups = Of<ResourceGroupElement>();
        VirtualNetworks = Of<VirtualNetworkElement>();
        RouteTables = Of<RouteTableElement>();
        NetworkSecurityGroups = Of<NetworkSecurityGroupElement>();
        NatGateways = Of<NatGatewayElement>();
        PublicIps = Of<PublicIpElement>();
        PublicIpPrefixes = Of<PublicIpPrefixElement>();
        ApplicationSecurityGroups = Of<ApplicationSecurityGroupElement>();
        Sites = Of<SiteElement>();
        ExpressRouteCircuits = Of<ExpressRouteCircuitElement>();
        ExpressRouteDirects = Of<ExpressRouteDirectElement>();
        RouteFilters = Of<RouteFilterElement>();
        Connections = Of<ConnectionElement>();
        Peerings = Of<PeeringElement>();
        GlobalReaches = Of<GlobalReachElement>();
        Promises = Of<PromiseElement>();
        Parameters = Of<ParameterElement>();
        Secrets = Of<SecretElement>();
        KeyVaults = Of<KeyVaultElement>();
        ManagedIdentities = Of<ManagedIdentityElement>();
        Subnets = In(VirtualNetworks, static it => it.Subnets);
        Gateways = In(VirtualNetworks, static it => it.Gateways);
        RouteServers = In(VirtualNetworks, static it => it.RouteServers);
        VpnGateways = [.. Gateways.OfType<VpnGatewayElement>()];
        ExpressRouteGateways = [.. Gateways.OfType<ExpressRouteGatewayElement>()];
        SiteToSiteConnections = [.. Connections.OfType<SiteToSiteConnectionElement>()];
        VNetToVNetConnections = [.. Connections.OfType<VNetToVNetConnectionElement>()];
        ExpressRouteConnections = [.. Connections.OfType<ExpressRouteConnectionElement>()];
        Links = In(Peerings, static it => it.Left == it.Right ? [] : it.Links);
        BorrowingLinks = [.. Links.Where(link => link.UsesGateways)];
        Resources =
        [
            .. VirtualNetworks, .. Gateways, .. RouteTables, .. NetworkSecurityGroups, .. NatGateways, .. PublicIps,
            .. Sites, .. ExpressRouteCircuits, .. RouteServers, .. ExpressRouteDirects, .. RouteFilters, .. PublicIpPrefixes,
            .. ApplicationSecurityGroups,
        ];
    }

    private ImmutableArray<T> Of<T>()
        where T : Element
    {
        if (!elements.TryGetValue(typeof(T), out var some))
            return [];
        var all = ImmutableArray.CreateBuilder<T>(some.Count);
        foreach (var element in some)
            all.Add((T)element);
        return all.MoveToImmutable();
    }

    private static ImmutableArray<T> In<TOwner, T>(ImmutableArray<TOwner> owners, Func<TOwner, ImmutableArray<T>> partsOf)
    {
        var parts = ImmutableArray.CreateBuilder<T>(owners.Sum(owner => partsOf(owner).Length));
        foreach (var owner in owners)
            parts.AddRange(partsOf(owner));
        return parts.MoveToImmutable();
    }
}
