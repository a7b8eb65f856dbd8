namespace Gatewright.Model;

/// <summary>The peering that reaches Microsoft's public services (<c>MicrosoftPeering</c>).</summary>
public sealed class MicrosoftPeeringElement : CircuitPeeringElement
{
    internal MicrosoftPeeringElement(ExpressRouteCircuitElement circuit, Statement declared) : base(circuit, declared) { }

    /// <summary>The customer's public IPv4 prefixes (<c>microsoftPeeringConfig.advertisedPublicPrefixes</c>): one or more.</summary>
    public ImmutableArray<Setting<Cidr>> Advertised { get; internal set; } = [];

    /// <summary>The customer's public IPv6 prefixes (the same in <c>ipv6PeeringConfig</c>).</summary>
    public ImmutableArray<Setting<Cidr>> AdvertisedIPv6 { get; internal set; } = [];

    /// <summary>Where the prefixes are registered (<c>routingRegistryName</c>). Azure asks those that it knows by default.</summary>
    public Setting<RoutingRegistry> Registry { get; internal set; }

    /// <summary>The ASN that advertises (<c>customerASN</c>): 1 to 4294967295. The default is the session's.</summary>
    public Setting<long> CustomerAsn { get; internal set; }

    /// <summary>Which of Microsoft's services are advertised (<c>routeFilter</c>); none without.</summary>
    public Link<RouteFilterElement>? RouteFilter { get; internal set; }
}
