namespace Gatewright.Model;

/// <summary>An ExpressRoute circuit, from a provider or on Direct ports (<c>expressRouteCircuits</c>).</summary>
public sealed class ExpressRouteCircuitElement : ResourceElement
{
    internal ExpressRouteCircuitElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>The Direct ports it lies on (<c>expressRoutePort</c>); null for a provider's circuit.</summary>
    public ExpressRouteDirectElement? Ports { get; internal set; }

    /// <summary>The right to use ports of another subscription, if it is of this program.</summary>
    public PortAuthorizationElement? PortAuthorization { get; internal set; }

    /// <summary>The key to ports of another subscription (<c>authorizationKey</c>), if the program has one.</summary>
    public Link<SecretElement>? PortKey { get; internal set; }

    /// <summary>The provider (<c>serviceProviderProperties.serviceProviderName</c>); a Direct circuit has none.</summary>
    public Setting<Text> Provider { get; internal set; }

    /// <summary>The peering location (<c>serviceProviderProperties.peeringLocation</c>), or that of its ports; not a region.</summary>
    public Setting<Text> Location => Ports?.Location ?? OwnLocation;

    /// <summary>The bandwidth (<c>bandwidthInMbps</c> or <c>bandwidthInGbps</c>): 50 Mbps to 10 Gbps from a provider, 1 to 100 Gbps on ports.</summary>
    public Setting<Bandwidth> Bandwidth { get; internal set; }

    /// <summary>The tier (<c>sku.tier</c>). The default is Standard.</summary>
    public Setting<CircuitTier> Tier { get; internal set; }

    /// <summary>Whether data has a flat price (<c>sku.family</c> is <c>UnlimitedData</c>). It is metered by default.</summary>
    public Flag UnlimitedData { get; internal set; }

    /// <summary>Whether a Direct circuit is limited to its bandwidth (<c>enableDirectPortRateLimit</c>). It isn't by default.</summary>
    public Flag RateLimit { get; internal set; }

    /// <summary>Whether classic networks may use it (<c>allowClassicOperations</c>). They may not by default.</summary>
    public Flag ClassicOperations { get; internal set; }

    /// <summary>The peering that reaches networks, if any.</summary>
    public PrivatePeeringElement? PrivatePeering { get; internal set; }

    /// <summary>The peering that reaches Microsoft's public services, if any.</summary>
    public MicrosoftPeeringElement? MicrosoftPeering { get; internal set; }

    /// <summary>Its peerings, of whatever kind.</summary>
    public IEnumerable<CircuitPeeringElement> Peerings => new CircuitPeeringElement?[] { PrivatePeering, MicrosoftPeering }.OfType<CircuitPeeringElement>();

    /// <summary>
    /// The prefixes that are announced to Azure over private peering, as far as the program tells them. They are in no template: answers about
    /// reachability rest on them.
    /// </summary>
    public ImmutableArray<Setting<Cidr>> AnnouncedPrefixes { get; internal set; } = [];

    /// <summary>Who of other subscriptions may connect to it.</summary>
    public ImmutableArray<CircuitAuthorizationElement> Authorizations { get; internal set; } = [];

    /// <summary>The connections to it.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];

    /// <summary>The circuits it is connected to by Global Reach, from either side.</summary>
    public ImmutableArray<GlobalReachElement> GlobalReaches { get; internal set; } = [];

    internal Setting<Text> OwnLocation { get; set; }
}
