namespace Gatewright;

/// <summary>Exchanges routes between a network, its gateways and network appliances by BGP. Its ASN is 65515.</summary>
public sealed class RouteServer : Resource<RouteServer>
{
    internal RouteServer(Handle parent, RouteServerElement element) : base(parent, element) { }

    internal RouteServerElement It => (RouteServerElement)Element;

    /// <summary>
    /// Passes routes on between the gateways of the network and its appliances, so that sites on ExpressRoute and on VPN reach each other (ARM's
    /// <c>allowBranchToBranchTraffic</c>).
    /// </summary>
    public RouteServer WithBranchToBranch() => Set(It.BranchToBranch = SetOnce(It.BranchToBranch));

    /// <summary>Which of several routes to the same prefix is taken (ARM's <c>hubRoutingPreference</c>).</summary>
    /// <param name="preference">By default ExpressRoute.</param>
    public RouteServer WithRoutingPreference(RoutingPreference preference) => WithRoutingPreference((Value<RoutingPreference>)preference);

    internal RouteServer WithRoutingPreference(Value<RoutingPreference> preference) => Set(It.RoutingPreference = SetOnce(It.RoutingPreference, preference));

    /// <summary>The public address that Azure manages the Route Server over, instead of one made for it. No traffic passes it.</summary>
    /// <param name="address">An address nothing else uses.</param>
    public RouteServer WithPublicIp(PublicIp address) => Set(It.PublicIp = SetOnce(It.PublicIp, address));

    /// <summary>A network appliance that speaks BGP with it, staying with the Route Server. Of an existing Route Server it tells what is there.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="asn">The appliance's ASN, which isn't 65515.</param>
    /// <param name="address">The appliance's private address, in the network or in one that is peered with it.</param>
    /// <param name="announcedPrefixes">What it announces, as <see cref="RouteServerPeer.WithAnnouncedPrefixes"/> states.</param>
    /// <example><c>hub.AddRouteServer("hub-routes").WithBgpPeer("sdwan", asn: 65050, address: "10.0.3.4", "172.24.0.0/16")</c></example>
    public RouteServer WithBgpPeer(Value<Name> name, Value<long> asn, Value<IpAddress> address, params IEnumerable<Value<Cidr>> announcedPrefixes)
    {
        var call = RecordCall();
        Added(call, name, asn, address, isExisting: It.IsExisting).AnnouncedPrefixes = call.Settings(announcedPrefixes);
        return this;
    }

    /// <summary>A network appliance that speaks BGP with it. On an existing Route Server it is created.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="asn">The appliance's ASN, which isn't 65515.</param>
    /// <param name="address">The appliance's private address, in the network or in one that is peered with it.</param>
    /// <example><c>hub.AddRouteServer("hub-routes").AddBgpPeer("sdwan", asn: 65050, address: "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16")</c></example>
    public RouteServerPeer AddBgpPeer(Value<Name> name, Value<long> asn, Value<IpAddress> address) =>
        new(this, Added(RecordCall(), name, asn, address, isExisting: false));

    private RouteServerPeerElement Added(Call call, Value<Name> name, Value<long> asn, Value<IpAddress> address, bool isExisting)
    {
        var peer = new RouteServerPeerElement(It, call) { Name = call.Setting(name), Asn = call.Setting(asn), Address = call.Setting(address),
            IsExisting = isExisting };
        It.Peers = More(It.Peers, peer);
        return peer;
    }
}

/// <summary>A network appliance that speaks BGP with a Route Server, and what is behind it.</summary>
public sealed class RouteServerPeer : Emitted<RouteServerPeer>, IEndpoint
{
    internal RouteServerPeer(Handle parent, RouteServerPeerElement element) : base(parent, element) { }

    internal RouteServerPeerElement It => (RouteServerPeerElement)Element;

    /// <summary>
    /// What the appliance announces to the Route Server. Azure learns it from the appliance, so it is in no template; answers about what reaches what rest
    /// on it. Prefixes of networks here, and 0.0.0.0/0, lead packets to the appliance, which sends them on by its subnet's routes; other prefixes are
    /// networks behind it.
    /// </summary>
    /// <param name="prefixes">All that it announces.</param>
    /// <example><c>routes.AddBgpPeer("sdwan", asn: 65050, address: "10.0.3.4").WithAnnouncedPrefixes("172.24.0.0/16")</c></example>
    public RouteServerPeer WithAnnouncedPrefixes(params IEnumerable<Value<Cidr>> prefixes) => Set(It.AnnouncedPrefixes = More(It.AnnouncedPrefixes, prefixes));

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));
}
