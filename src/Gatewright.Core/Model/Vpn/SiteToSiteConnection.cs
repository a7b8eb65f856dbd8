namespace Gatewright.Model;

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
