namespace Gatewright;

/// <summary>The peering of a circuit that reaches Microsoft's public services. Without a route filter Microsoft announces nothing over it.</summary>
public sealed class MicrosoftPeering : CircuitPeering<MicrosoftPeering>
{
    internal MicrosoftPeering(Handle parent, MicrosoftPeeringElement element) : base(parent, element) { }

    internal MicrosoftPeeringElement It => (MicrosoftPeeringElement)Element;

    /// <summary>Which of its services' prefixes Microsoft announces, in both address families.</summary>
    /// <param name="filter">The communities of the services that are wanted.</param>
    public MicrosoftPeering WithRouteFilter(RouteFilter filter) => Set(It.RouteFilter = SetOnce(It.RouteFilter, filter));

    /// <summary>Where Microsoft looks up whose the ASN and the advertised prefixes are.</summary>
    /// <param name="registry">By default Azure asks the registries it knows (ARM's <c>routingRegistryName</c>).</param>
    public MicrosoftPeering WithRoutingRegistry(RoutingRegistry registry) => WithRoutingRegistry((Value<RoutingRegistry>)registry);

    internal MicrosoftPeering WithRoutingRegistry(Value<RoutingRegistry> registry) => Set(It.Registry = SetOnce(It.Registry, registry));

    /// <summary>The ASN that the prefixes are advertised from, where it isn't the one the session speaks with (ARM's <c>customerASN</c>).</summary>
    /// <param name="asn">1 to 4294967295.</param>
    public MicrosoftPeering WithCustomerAsn(Value<long> asn) => Set(It.CustomerAsn = SetOnce(It.CustomerAsn, asn));

    /// <summary>IPv6 besides (ARM's <c>ipv6PeeringConfig</c>).</summary>
    /// <param name="primary">A public IPv6 /126 for the primary link.</param>
    /// <param name="secondary">A public IPv6 /126 for the secondary link.</param>
    /// <param name="advertised">Your own public IPv6 prefixes, which you announce to Microsoft.</param>
    public MicrosoftPeering WithIPv6(Value<Cidr> primary, Value<Cidr> secondary, params IEnumerable<Value<Cidr>> advertised)
    {
        var call = RecordCall();
        var prefixes = call.Settings(advertised);
        if (!It.PrimaryIPv6.IsSet)
            It.AdvertisedIPv6 = More(It.AdvertisedIPv6, prefixes);
        return SetIPv6(call, primary, secondary);
    }
}
