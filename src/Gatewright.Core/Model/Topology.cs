namespace Gatewright.Model;

/// <summary>What a program describes: immutable, judged by the rule book, lowered by emitters.</summary>
public sealed class Topology : Element
{
    private object? shared;

    internal Topology(TopologyBuilder builder, bool finished)
        : base(builder, null)
    {
        IsFinished = finished;
        DefaultRegion = builder.DefaultRegion;
        Tags = builder.Tags.ToImmutableArray();
        Subscriptions = Frozen(builder.Subscriptions, it => new SubscriptionElement(it, this));
        Groups = Frozen(builder.Groups, it => new ResourceGroupElement(it, this));
        RouteTables = Frozen(builder.RouteTables, it => new RouteTableElement(it, this));
        SecurityGroups = Frozen(builder.SecurityGroups, it => new NetworkSecurityGroupElement(it, this));
        PublicIps = Frozen(builder.PublicIps, it => new PublicIpElement(it, this));
        NatGateways = Frozen(builder.NatGateways, it => new NatGatewayElement(it, this));
        Sites = Frozen(builder.Sites, it => it is Gatewright.Site site ? new SiteElement(site, this) : new SiteElement((Gatewright.ClassicNetwork)it, this));
        KeyVaults = Frozen(builder.KeyVaults, it => new KeyVaultElement(it, this));
        ManagedIdentities = Frozen(builder.ManagedIdentities, it => new ManagedIdentityElement(it, this));
        Secrets = Frozen(builder.Secrets, it => new SecretElement(it, this));
        RouteFilters = Frozen(builder.RouteFilters, it => new RouteFilterElement(it, this));
        Ports = Frozen(builder.Ports, it => new ExpressRouteDirectElement(it, this));
        Circuits = Frozen(builder.Circuits, it => new ExpressRouteCircuitElement(it, this));
        foreach (var circuits in Circuits.Where(it => it.Ports is not null).GroupBy(it => it.Ports!))
            circuits.Key.Circuits = circuits.ToImmutableArray();
        Networks = Frozen(builder.Networks, it => new VirtualNetworkElement(it, this));
        Subnets = [.. Networks.SelectMany(network => network.Subnets)];
        Gateways = [.. Networks.SelectMany(network => network.Gateways)];
        VpnGateways = [.. Gateways.OfType<VpnGatewayElement>()];
        ExpressRouteGateways = [.. Gateways.OfType<ExpressRouteGatewayElement>()];
        RouteServers = [.. Networks.SelectMany(network => network.RouteServers)];
        Parameters = Frozen(builder.Parameters, it => new ParameterElement(it, this));
        Placement.PlaceNetworks(this);
        var relations = new Relations(builder.Relations);
        (Connections, Peerings, GlobalReaches) = (relations.Connections, relations.Peerings, relations.GlobalReaches);
        SiteToSiteConnections = [.. Connections.OfType<SiteToSiteConnectionElement>()];
        VNetToVNetConnections = [.. Connections.OfType<VNetToVNetConnectionElement>()];
        ExpressRouteConnections = [.. Connections.OfType<ExpressRouteConnectionElement>()];
        Links = [.. Peerings.Where(peering => peering.Left != peering.Right).SelectMany(peering => peering.Links)];
        BorrowingLinks = [.. Links.Where(link => link.UsesGateways)];
        Resources = [.. Networks, .. Gateways, .. RouteTables, .. SecurityGroups, .. NatGateways, .. PublicIps, .. Sites, .. Circuits, .. RouteServers, .. Ports, .. RouteFilters];
        Placement.PlaceUsed(this);
        Misspellings = builder.Journal.Misspellings.ToImmutableArray();
        Misuses = builder.Journal.Misuses.ToImmutableArray();
        Acceptances = builder.Journal.Acceptances.ToImmutableArray();
        Laid = builder.Journal.Patches.ToImmutableArray();
        IsAllTold = finished && !builder.Journal.IsAnythingOpen;
        HasAllRegions = Networks.All(it => it.Region.IsSaid);
        IsWhole = Complete(this) && Groups.All(it => !it.IsOpen) && Networks.All(it => !it.IsOpen) && Gateways.All(it => !it.IsOpen)
            && RouteServers.All(it => !it.IsOpen) && Circuits.All(it => !it.IsOpen) && Ports.All(it => !it.IsOpen);
    }

    /// <summary>Where things stand that are not placed elsewhere.</summary>
    public Fact<Region> DefaultRegion { get; }

    /// <summary>The tags on everything emitted.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Subscriptions other than the one deployed to.</summary>
    public ImmutableArray<SubscriptionElement> Subscriptions { get; }

    /// <summary>Resource groups, created and existing.</summary>
    public ImmutableArray<ResourceGroupElement> Groups { get; }

    /// <summary>Virtual networks, created and existing.</summary>
    public ImmutableArray<VirtualNetworkElement> Networks { get; }

    /// <summary>Route tables.</summary>
    public ImmutableArray<RouteTableElement> RouteTables { get; }

    /// <summary>Network security groups.</summary>
    public ImmutableArray<NetworkSecurityGroupElement> SecurityGroups { get; }

    /// <summary>NAT gateways.</summary>
    public ImmutableArray<NatGatewayElement> NatGateways { get; }

    /// <summary>Public addresses the program names; those made for gateways are not here.</summary>
    public ImmutableArray<PublicIpElement> PublicIps { get; }

    /// <summary>Sites and classic networks.</summary>
    public ImmutableArray<SiteElement> Sites { get; }

    /// <summary>ExpressRoute circuits, from providers and on Direct ports.</summary>
    public ImmutableArray<ExpressRouteCircuitElement> Circuits { get; }

    /// <summary>Pairs of ExpressRoute Direct ports.</summary>
    public ImmutableArray<ExpressRouteDirectElement> Ports { get; }

    /// <summary>Route filters of Microsoft peerings.</summary>
    public ImmutableArray<RouteFilterElement> RouteFilters { get; }

    /// <summary>Connections in the order they were said.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; }

    /// <summary>Peerings in the order they were said.</summary>
    public ImmutableArray<PeeringElement> Peerings { get; }

    /// <summary>Circuits joined with each other, in the order they were said.</summary>
    public ImmutableArray<GlobalReachElement> GlobalReaches { get; }

    /// <summary>Values supplied at deployment.</summary>
    public ImmutableArray<ParameterElement> Parameters { get; }

    /// <summary>Secrets supplied at deployment and those in key vaults.</summary>
    public ImmutableArray<SecretElement> Secrets { get; }

    /// <summary>Key vaults.</summary>
    public ImmutableArray<KeyVaultElement> KeyVaults { get; }

    /// <summary>Managed identities.</summary>
    public ImmutableArray<ManagedIdentityElement> ManagedIdentities { get; }

    /// <summary>Everything that is a resource with a group and tags of its own, but for connections: by kind, in the order they were said.</summary>
    public ImmutableArray<ResourceElement> Resources { get; }

    /// <summary>All gateways of all networks.</summary>
    public ImmutableArray<GatewayElement> Gateways { get; }

    /// <summary>The Route Servers of all networks.</summary>
    public ImmutableArray<RouteServerElement> RouteServers { get; }

    /// <summary>The VPN gateways of all networks.</summary>
    public ImmutableArray<VpnGatewayElement> VpnGateways { get; }

    /// <summary>The ExpressRoute gateways of all networks.</summary>
    public ImmutableArray<ExpressRouteGatewayElement> ExpressRouteGateways { get; }

    /// <summary>The site-to-site connections, to classic networks among them.</summary>
    public ImmutableArray<SiteToSiteConnectionElement> SiteToSiteConnections { get; }

    /// <summary>The VNet-to-VNet relations.</summary>
    public ImmutableArray<VNetToVNetConnectionElement> VNetToVNetConnections { get; }

    /// <summary>The connections to circuits.</summary>
    public ImmutableArray<ExpressRouteConnectionElement> ExpressRouteConnections { get; }

    /// <summary>The subnets of all networks, without GatewaySubnets.</summary>
    internal ImmutableArray<SubnetElement> Subnets { get; }

    /// <summary>The links of all peerings, but those of a network with itself.</summary>
    internal ImmutableArray<PeeringLinkElement> Links { get; }

    /// <summary>Those of them that use the other network's gateways.</summary>
    internal ImmutableArray<PeeringLinkElement> BorrowingLinks { get; }

    /// <summary>Whether the program reached an end, so that nothing more will be said.</summary>
    internal bool IsFinished { get; }

    /// <summary>Whether, besides, nothing that others follow to their place may have been moved unseen.</summary>
    internal bool IsWhole { get; }

    /// <summary>Whether no word of the program was missed.</summary>
    internal bool IsAllTold { get; }

    /// <summary>Whether every network has a region; one that exists has it elsewhere than the topology, for all we know, until somebody says so.</summary>
    internal bool HasAllRegions { get; }

    /// <summary>What readers have worked out of the topology and share: made by whoever asks first, on any thread.</summary>
    internal T Shared<T>(Func<Topology, T> make)
        where T : class =>
        (T)(shared ?? Interlocked.CompareExchange(ref shared, make(this), null) ?? shared);

    internal ImmutableArray<Misspelling> Misspellings { get; }

    internal ImmutableArray<Misuse> Misuses { get; }

    internal ImmutableArray<Acceptance> Acceptances { get; }

    /// <summary>All patches, in the order they were said.</summary>
    internal ImmutableArray<Patch> Laid { get; }

    /// <summary>
    /// Whether all that will ever be said about an element is known. Rules that read a default, an exemption,
    /// an absence or a minimum ask this first; what exists already is never complete, nor is what is patched in ARM's words, which no rule reads.
    /// </summary>
    /// <param name="element">The element.</param>
    public bool Complete(Element element) => IsFinished && !element.IsOpen && element.Patches.IsEmpty && element is not ResourceElement { IsExisting: true };

    private static ImmutableArray<TElement> Frozen<THandle, TElement>(List<THandle> handles, Func<THandle, TElement> freeze)
    {
        var elements = ImmutableArray.CreateBuilder<TElement>(handles.Count);
        foreach (var handle in handles)
            elements.Add(freeze(handle));
        return elements.MoveToImmutable();
    }
}
