namespace Gatewright.Model;

/// <summary>A peering of a circuit: two BGP sessions, one over each link.</summary>
public abstract class CircuitPeeringElement : Element
{
    private protected CircuitPeeringElement(Handle handle, ExpressRouteCircuitElement circuit)
        : base(handle, circuit)
    {
        var peering = (ICircuitPeering)handle;
        (Circuit, IsExisting) = (circuit, peering.IsExisting);
        (Vlan, Asn, Primary, Secondary) = (peering.Vlan, peering.Asn, peering.Primary, peering.Secondary);
        (PrimaryIPv6, SecondaryIPv6) = (peering.IPv6.Primary, peering.IPv6.Secondary);
        SharedKey = peering.SharedKey.Freeze<Gatewright.Secret, SecretElement>();
        WithoutTraffic = peering.WithoutTraffic;
    }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit { get; }

    /// <summary>Whether it is there, on a circuit that exists.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>The VLAN on both links.</summary>
    public Fact<int> Vlan { get; }

    /// <summary>The customer's ASN.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The /30 of the primary link.</summary>
    public Fact<Cidr> Primary { get; }

    /// <summary>The /30 of the secondary link.</summary>
    public Fact<Cidr> Secondary { get; }

    /// <summary>The /126 of the primary link, if it has IPv6 besides.</summary>
    public Fact<Cidr> PrimaryIPv6 { get; }

    /// <summary>The /126 of the secondary link, if it has IPv6 besides.</summary>
    public Fact<Cidr> SecondaryIPv6 { get; }

    /// <summary>The key that the sessions are signed with, if any.</summary>
    public Link<SecretElement>? SharedKey { get; }

    /// <summary>Whether it is configured and shut down.</summary>
    public Flag WithoutTraffic { get; }
}

/// <summary>The peering that reaches virtual networks.</summary>
public sealed class PrivatePeeringElement : CircuitPeeringElement
{
    internal PrivatePeeringElement(Gatewright.PrivatePeering handle, ExpressRouteCircuitElement circuit)
        : base(handle, circuit) { }
}

/// <summary>The peering that reaches Microsoft's public services.</summary>
public sealed class MicrosoftPeeringElement : CircuitPeeringElement
{
    internal MicrosoftPeeringElement(Gatewright.MicrosoftPeering handle, ExpressRouteCircuitElement circuit)
        : base(handle, circuit)
    {
        Advertised = handle.Advertised.ToImmutableArray();
        AdvertisedIPv6 = handle.AdvertisedIPv6.ToImmutableArray();
        Registry = handle.Registry;
        CustomerAsn = handle.CustomerAsn;
        RouteFilter = handle.Filter.Freeze<Gatewright.RouteFilter, RouteFilterElement>();
    }

    /// <summary>The customer's public prefixes.</summary>
    public ImmutableArray<Fact<Cidr>> Advertised { get; }

    /// <summary>The customer's public IPv6 prefixes.</summary>
    public ImmutableArray<Fact<Cidr>> AdvertisedIPv6 { get; }

    /// <summary>Where the prefixes are registered, if said.</summary>
    public Fact<RoutingRegistry> Registry { get; }

    /// <summary>The ASN that advertises, where it isn't the one that speaks.</summary>
    public Fact<long> CustomerAsn { get; }

    /// <summary>Which of Microsoft's services are announced; none without.</summary>
    public Link<RouteFilterElement>? RouteFilter { get; }
}
