namespace Gatewright.Model;

/// <summary>A relation of a gateway to a site, another gateway or a circuit.</summary>
public abstract class Connection : Element
{
    private protected Connection(Handle handle, Element gateway)
        : base(handle, gateway) { }

    /// <summary>The connection resources it consists of: one, or two between networks.</summary>
    public ImmutableArray<ConnectionResource> Resources { get; private protected init; } = [];
}

/// <summary>One connection resource. It lies with its gateway.</summary>
public sealed class ConnectionResource
{
    internal ConnectionResource(Connection connection, Gateway gateway, Element other, Handle? handle)
    {
        Connection = connection;
        Gateway = gateway;
        Other = other;
        Name = handle?.Name ?? default;
        Tags = (handle as IResource)?.Tags.ToImmutableArray() ?? [];
        Group = (ResourceGroup?)(handle as IResource)?.Group?.Frozen ?? gateway.Group;
    }

    /// <summary>The relation it is part of.</summary>
    public Connection Connection { get; }

    /// <summary>The gateway it lies with, whose region it shares.</summary>
    public Gateway Gateway { get; }

    /// <summary>The site, gateway or circuit at the other end.</summary>
    public Element Other { get; }

    /// <summary>Its name, if said; <c>gateway-to-other</c> otherwise.</summary>
    public Fact<Name> Name { get; }

    /// <summary>Its own tags.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>Its resource group: its own, or the gateway's; null for the one deployed to.</summary>
    public ResourceGroup? Group { get; }
}

/// <summary>A tunnel between a gateway and a site.</summary>
public sealed class SiteToSiteConnection : Connection
{
    internal SiteToSiteConnection(Gatewright.SiteToSiteConnection handle)
        : this(handle, (VpnGateway)handle.Gateway.Frozen!, (Site)handle.Site.Frozen!, handle.SharedKey)
    {
        Policy = handle.Policy;
        WithoutBgp = handle.WithoutBgpFlag;
    }

    internal SiteToSiteConnection(PolicyBasedConnection handle)
        : this(handle, (VpnGateway)handle.Gateway.Frozen!, (Site)handle.Site.Frozen!, handle.SharedKey) { }

    private SiteToSiteConnection(Handle handle, VpnGateway gateway, Site site, Gatewright.Secret sharedKey)
        : base(handle, gateway)
    {
        (Gateway, Site, SharedKey) = (gateway, site, (Secret)sharedKey.Frozen!);
        Resources = [new(this, gateway, site, handle)];
    }

    /// <summary>The gateway.</summary>
    public VpnGateway Gateway { get; }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The key of both ends.</summary>
    public Secret SharedKey { get; }

    /// <summary>The algorithms, if they aren't Azure's offers.</summary>
    public Fact<IpsecPolicy> Policy { get; }

    /// <summary>Whether BGP is left out although both ends speak it.</summary>
    public Flag WithoutBgp { get; }

    /// <summary>Whether both ends speak BGP and nobody left it out.</summary>
    public bool SpeaksBgp => Gateway.Asn.IsSaid && Site.Asn.IsSaid && !WithoutBgp.IsSaid;
}

/// <summary>Tunnels between two gateways: a connection from each to the other, with one key.</summary>
public sealed class VNetToVNetConnection : Connection
{
    internal VNetToVNetConnection(Gatewright.VNetToVNetConnection handle)
        : base(handle, handle.First.Frozen!)
    {
        First = (VpnGateway)handle.First.Frozen!;
        Second = (VpnGateway)handle.Second.Frozen!;
        SharedKey = (Secret)handle.SharedKey.Frozen!;
        Policy = handle.Policy;
        WithoutBgp = handle.WithoutBgpFlag;
        Resources = [new(this, First, Second, handle.Said(handle.First)), new(this, Second, First, handle.Said(handle.Second))];
    }

    /// <summary>The gateway that called <c>ConnectTo</c>.</summary>
    public VpnGateway First { get; }

    /// <summary>The other gateway.</summary>
    public VpnGateway Second { get; }

    /// <summary>The key of both directions.</summary>
    public Secret SharedKey { get; }

    /// <summary>The algorithms of both ends, if they aren't Azure's offers.</summary>
    public Fact<IpsecPolicy> Policy { get; }

    /// <summary>Whether BGP is left out although both gateways speak it.</summary>
    public Flag WithoutBgp { get; }

    /// <summary>Whether both gateways speak BGP and nobody left it out.</summary>
    public bool SpeaksBgp => First.Asn.IsSaid && Second.Asn.IsSaid && !WithoutBgp.IsSaid;
}

/// <summary>A network joined to a circuit.</summary>
public sealed class ExpressRouteConnection : Connection
{
    internal ExpressRouteConnection(Gatewright.ExpressRouteConnection handle)
        : base(handle, handle.Gateway.Frozen!)
    {
        Gateway = (ExpressRouteGateway)handle.Gateway.Frozen!;
        Circuit = (ExpressRouteCircuit)handle.Circuit.Frozen!;
        AuthorizationKey = (Secret?)handle.AuthorizationKey?.Frozen;
        Resources = [new(this, Gateway, Circuit, handle)];
    }

    /// <summary>The gateway.</summary>
    public ExpressRouteGateway Gateway { get; }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>The key to a circuit of another subscription, if one is needed.</summary>
    public Secret? AuthorizationKey { get; }
}
