namespace Gatewright.Model;

/// <summary>An ExpressRoute circuit, from a provider or on Direct ports.</summary>
public sealed class ExpressRouteCircuitElement : ResourceElement
{
    internal ExpressRouteCircuitElement(Gatewright.ExpressRouteCircuit handle, Topology topology)
        : base(handle, topology)
    {
        Ports = (ExpressRouteDirectElement?)handle.Ports?.Frozen;
        PortAuthorization = (PortAuthorizationElement?)handle.PortAuthorization?.Frozen;
        PortKey = handle.PortKey.Freeze<Gatewright.Secret, SecretElement>();
        Provider = handle.Provider;
        Location = Ports is null ? handle.Location : Ports.Location;
        Bandwidth = handle.Bandwidth;
        Tier = handle.Tier;
        UnlimitedData = handle.UnlimitedData;
        RateLimit = handle.RateLimit;
        ClassicOperations = handle.ClassicOperations;
        PrivatePeering = handle.PrivatePeering is null ? null : new(handle.PrivatePeering, this);
        MicrosoftPeering = handle.MicrosoftPeering is null ? null : new(handle.MicrosoftPeering, this);
        Authorizations = handle.Authorizations.FreezeIn(this, static (it, owner) => new CircuitAuthorizationElement(it, owner));
    }

    /// <summary>The Direct ports it lies on; null for a provider's circuit.</summary>
    public ExpressRouteDirectElement? Ports { get; }

    /// <summary>The right to use ports of another subscription, if it is of this program.</summary>
    public PortAuthorizationElement? PortAuthorization { get; }

    /// <summary>The key to ports of another subscription, if the program was given one.</summary>
    public Link<SecretElement>? PortKey { get; }

    /// <summary>The provider; a Direct circuit has none.</summary>
    public Fact<Text> Provider { get; }

    /// <summary>The peering location: its own, or that of its ports.</summary>
    public Fact<Text> Location { get; }

    /// <summary>The speed.</summary>
    public Fact<Bandwidth> Bandwidth { get; }

    /// <summary>The tier, if said; Standard otherwise.</summary>
    public Fact<CircuitTier> Tier { get; }

    /// <summary>Whether data is paid by a flat price.</summary>
    public Flag UnlimitedData { get; }

    /// <summary>Whether a Direct circuit is held to its bandwidth.</summary>
    public Flag RateLimit { get; }

    /// <summary>Whether classic networks may use it.</summary>
    public Flag ClassicOperations { get; }

    /// <summary>The peering that reaches networks, if any.</summary>
    public PrivatePeeringElement? PrivatePeering { get; }

    /// <summary>The peering that reaches Microsoft's public services, if any.</summary>
    public MicrosoftPeeringElement? MicrosoftPeering { get; }

    /// <summary>Its peerings, of whatever kind.</summary>
    public IEnumerable<CircuitPeeringElement> Peerings => new CircuitPeeringElement?[] { PrivatePeering, MicrosoftPeering }.OfType<CircuitPeeringElement>();

    /// <summary>Who of other subscriptions may connect to it.</summary>
    public ImmutableArray<CircuitAuthorizationElement> Authorizations { get; }

    /// <summary>The connections to it.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];

    /// <summary>The circuits it is joined to, from either side, in the order they were said.</summary>
    public ImmutableArray<GlobalReachElement> Reaches { get; internal set; } = [];
}
