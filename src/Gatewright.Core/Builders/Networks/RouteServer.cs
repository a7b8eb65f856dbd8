using Gatewright.Model;

namespace Gatewright;

/// <summary>Exchanges routes between a network, its gateways and network appliances by BGP. Its ASN is 65515.</summary>
public sealed class RouteServer : Resource<RouteServer>
{
    private Flag branchToBranch;
    private Fact<RoutingPreference> preference;
    private Reference<PublicIp> publicIp;

    internal RouteServer(VirtualNetwork network, Call declared, Fact<Name> name)
        : base(network, declared, name) { }

    internal RouteServer(VirtualNetwork network, Call declared, Fact<ResourceId> id)
        : base(network, declared, id) { }

    internal Flag BranchToBranch => branchToBranch;

    internal Fact<RoutingPreference> Preference => preference;

    internal Reference<PublicIp> PublicIp => publicIp;

    internal List<RouteServerPeer> Peers { get; } = [];

    /// <summary>Passes routes on between the gateways of the network and its appliances, so that sites on ExpressRoute and on VPN reach each other (ARM's <c>allowBranchToBranchTraffic</c>).</summary>
    public RouteServer WithBranchToBranch()
    {
        Saying(nameof(WithBranchToBranch)).Once(ref branchToBranch);
        return this;
    }

    /// <summary>Which of several routes to the same prefix is taken (ARM's <c>hubRoutingPreference</c>).</summary>
    /// <param name="preference">By default ExpressRoute.</param>
    public RouteServer WithPreference(RoutingPreference preference) => WithPreference((Value<RoutingPreference>)preference);

    internal RouteServer WithPreference(Value<RoutingPreference> preference)
    {
        var call = Saying(nameof(WithPreference));
        call.Once(ref this.preference, call.Fact(preference));
        return this;
    }

    /// <summary>The public address that Azure manages the Route Server over, instead of one made for it. No traffic passes it.</summary>
    /// <param name="address">An address nothing else uses.</param>
    public RouteServer WithPublicIp(PublicIp address)
    {
        Saying(nameof(WithPublicIp)).Once(ref publicIp, address);
        return this;
    }

    /// <summary>A network appliance that speaks BGP with it, staying with the Route Server. Of an existing Route Server it tells what is there.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="asn">The appliance's ASN, which isn't 65515.</param>
    /// <param name="address">The appliance's private address, in the network or in one that is peered with it.</param>
    /// <example><c>hub.AddRouteServer("hub-routes").WithBgpPeer("sdwan", asn: 65050, address: "10.0.3.4")</c></example>
    public RouteServer WithBgpPeer(Value<Name> name, Value<long> asn, Value<IpAddress> address)
    {
        var call = Saying(nameof(WithBgpPeer));
        Peers.Add(new(this, call, call.Fact(name), call.Fact(asn), call.Fact(address), isExisting: IsExisting));
        return this;
    }

    /// <summary>A network appliance that speaks BGP with it. On an existing Route Server it is created.</summary>
    /// <inheritdoc cref="WithBgpPeer"/>
    public RouteServerPeer AddBgpPeer(Value<Name> name, Value<long> asn, Value<IpAddress> address)
    {
        var call = Saying(nameof(AddBgpPeer));
        var peer = new RouteServerPeer(this, call, call.Fact(name), call.Fact(asn), call.Fact(address), isExisting: false);
        Peers.Add(peer);
        return peer;
    }
}

/// <summary>A network appliance that speaks BGP with a Route Server.</summary>
public sealed class RouteServerPeer : Emitted<RouteServerPeer>
{
    internal RouteServerPeer(RouteServer server, Call declared, Fact<Name> name, Fact<long> asn, Fact<IpAddress> address, bool isExisting)
        : base(server, declared) => (Name, Asn, Address, IsExisting) = (name, asn, address, isExisting);

    internal override Fact<Name> Name { get; }

    internal Fact<long> Asn { get; }

    internal Fact<IpAddress> Address { get; }

    internal bool IsExisting { get; }
}
