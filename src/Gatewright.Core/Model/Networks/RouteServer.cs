namespace Gatewright.Model;

/// <summary>A Route Server of a network.</summary>
public sealed class RouteServerElement : ResourceElement
{
    internal RouteServerElement(Gatewright.RouteServer handle, VirtualNetworkElement network)
        : base(handle, network)
    {
        Network = network;
        BranchToBranch = handle.BranchToBranch;
        Preference = handle.Preference;
        PublicIp = handle.PublicIp.Freeze<Gatewright.PublicIp, PublicIpElement>();
        Peers = handle.Peers.FreezeIn(this, static (it, owner) => new RouteServerPeerElement(it, owner));
    }

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetworkElement Network { get; }

    /// <summary>Whether it passes routes on between gateways and appliances.</summary>
    public Flag BranchToBranch { get; }

    /// <summary>Which routes it prefers, if said; those of ExpressRoute otherwise.</summary>
    public Fact<RoutingPreference> Preference { get; }

    /// <summary>The address the program brings; one is made otherwise.</summary>
    public Link<PublicIpElement>? PublicIp { get; }

    /// <summary>The appliances that speak BGP with it.</summary>
    public ImmutableArray<RouteServerPeerElement> Peers { get; }
}

/// <summary>A network appliance that speaks BGP with a Route Server.</summary>
public sealed class RouteServerPeerElement : Element
{
    internal RouteServerPeerElement(Gatewright.RouteServerPeer handle, RouteServerElement server)
        : base(handle, server) =>
        (Server, Asn, Address, IsExisting) = (server, handle.Asn, handle.Address, handle.IsExisting);

    /// <summary>The Route Server.</summary>
    public RouteServerElement Server { get; }

    /// <summary>The appliance's ASN.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The appliance's private address.</summary>
    public Fact<IpAddress> Address { get; }

    /// <summary>Whether it is there, on a Route Server that exists.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;
}
