using Gatewright.Model;

namespace Gatewright;

/// <summary>The peering of a circuit that reaches Microsoft's public services. Without a route filter Microsoft announces nothing over it.</summary>
public sealed class MicrosoftPeering : CircuitPeering<MicrosoftPeering>
{
    private Fact<RoutingRegistry> registry;
    private Fact<long> customerAsn;
    private Reference<RouteFilter> filter;

    internal MicrosoftPeering(ExpressRouteCircuit circuit, Call declared, Links links, List<Fact<Cidr>> advertised, bool isExisting)
        : base(circuit, declared, links, isExisting) => Advertised = advertised;

    internal List<Fact<Cidr>> Advertised { get; }

    internal List<Fact<Cidr>> AdvertisedIPv6 { get; } = [];

    internal Fact<RoutingRegistry> Registry => registry;

    internal Fact<long> CustomerAsn => customerAsn;

    internal Reference<RouteFilter> Filter => filter;

    /// <summary>Which of its services' prefixes Microsoft announces, in both address families.</summary>
    /// <param name="filter">The communities of the services that are wanted.</param>
    public MicrosoftPeering WithRouteFilter(RouteFilter filter)
    {
        Saying(nameof(WithRouteFilter)).Once(ref this.filter, filter);
        return this;
    }

    /// <summary>Where Microsoft looks up whose the ASN and the advertised prefixes are.</summary>
    /// <param name="registry">By default Azure asks the registries it knows (ARM's <c>routingRegistryName</c>).</param>
    public MicrosoftPeering WithRoutingRegistry(RoutingRegistry registry) => WithRoutingRegistry((Value<RoutingRegistry>)registry);

    internal MicrosoftPeering WithRoutingRegistry(Value<RoutingRegistry> registry)
    {
        var call = Saying(nameof(WithRoutingRegistry));
        call.Once(ref this.registry, call.Fact(registry));
        return this;
    }

    /// <summary>The ASN that the prefixes are advertised from, where it isn't the one the session speaks with (ARM's <c>customerASN</c>).</summary>
    /// <param name="asn">1 to 4294967295.</param>
    public MicrosoftPeering WithCustomerAsn(Value<long> asn)
    {
        var call = Saying(nameof(WithCustomerAsn));
        call.Once(ref customerAsn, call.Fact(asn));
        return this;
    }

    /// <summary>IPv6 besides (ARM's <c>ipv6PeeringConfig</c>).</summary>
    /// <param name="primary">A public IPv6 /126 for the primary link.</param>
    /// <param name="secondary">A public IPv6 /126 for the secondary link.</param>
    /// <param name="advertised">Your own public IPv6 prefixes, which you announce to Microsoft.</param>
    public MicrosoftPeering WithIPv6(Value<Cidr> primary, Value<Cidr> secondary, params IEnumerable<Value<Cidr>> advertised)
    {
        var call = Saying(nameof(WithIPv6));
        var prefixes = call.Facts(advertised);
        if (SaidIPv6(call, primary, secondary))
            AdvertisedIPv6.AddRange(prefixes);
        return this;
    }
}
