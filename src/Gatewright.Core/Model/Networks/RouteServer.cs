namespace Gatewright.Model;

/// <summary>A Route Server of a network.</summary>
public sealed class RouteServer : Resource
{
    internal RouteServer(Gatewright.RouteServer handle, VirtualNetwork network)
        : base(handle, network)
    {
        Network = network;
        BranchToBranch = handle.BranchToBranch;
        Preference = handle.Preference;
        PublicIp = handle.PublicIp.Freeze<Gatewright.PublicIp, PublicIp>();
        Peers = handle.Peers.FreezeIn(this, static (it, owner) => new RouteServerPeer(it, owner));
    }

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>Whether it passes routes on between gateways and appliances.</summary>
    public Flag BranchToBranch { get; }

    /// <summary>Which routes it prefers, if said; those of ExpressRoute otherwise.</summary>
    public Fact<RoutingPreference> Preference { get; }

    /// <summary>The address the program brings; one is made otherwise.</summary>
    public Link<PublicIp>? PublicIp { get; }

    /// <summary>The appliances that speak BGP with it.</summary>
    public ImmutableArray<RouteServerPeer> Peers { get; }
}

/// <summary>A network appliance that speaks BGP with a Route Server.</summary>
public sealed class RouteServerPeer : Element
{
    internal RouteServerPeer(Gatewright.RouteServerPeer handle, RouteServer server)
        : base(handle, server) =>
        (Server, Asn, Address, IsExisting) = (server, handle.Asn, handle.Address, handle.IsExisting);

    /// <summary>The Route Server.</summary>
    public RouteServer Server { get; }

    /// <summary>The appliance's ASN.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The appliance's private address.</summary>
    public Fact<IpAddress> Address { get; }

    /// <summary>Whether it is there, on a Route Server that exists.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;
}
