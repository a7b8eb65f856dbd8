namespace Gatewright;

/// <summary>A tunnel between a gateway and a site. It stands with its gateway.</summary>
public sealed partial class SiteToSiteConnection : Resource<SiteToSiteConnection>
{
    internal SiteToSiteConnection(Handle parent, SiteToSiteConnectionElement element) : base(parent, element) { }

    internal SiteToSiteConnectionElement It => (SiteToSiteConnectionElement)Element;

    private protected override Element Part => It.Resource;

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public SiteToSiteConnection WithName(Value<Name> name) => Set(It.Name = It.Resource.Name = SetOnce(It.Name, name));

    /// <summary>The one set of algorithms to agree on, instead of Azure's offers. Not on Basic.</summary>
    /// <param name="policy">Must match the device's but for the lifetimes.</param>
    public SiteToSiteConnection WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal SiteToSiteConnection WithIpsecPolicy(Value<IpsecPolicy> policy) => Set(It.Resource.Policy = SetOnce(It.Resource.Policy, policy));

    /// <summary>Static routes only, although both ends speak BGP.</summary>
    public SiteToSiteConnection WithoutBgp() => Set(It.Resource.WithoutBgp = SetOnce(It.Resource.WithoutBgp));

    /// <summary>
    /// Speaks IKEv1 to a device that knows no other (<c>connectionProtocol</c>). By default IKEv2. Not on Basic, and another version later means
    /// another connection.
    /// </summary>
    public SiteToSiteConnection WithIkeV1() => Set(It.IkeV1 = SetOnce(It.IkeV1));

    /// <summary>Which end begins the tunnel (<c>connectionMode</c>). IKEv2 only.</summary>
    /// <param name="mode">By default either.</param>
    public SiteToSiteConnection WithConnectionMode(ConnectionMode mode) => WithConnectionMode((Value<ConnectionMode>)mode);

    internal SiteToSiteConnection WithConnectionMode(Value<ConnectionMode> mode) => Set(It.Resource.Mode = SetOnce(It.Resource.Mode, mode));

    /// <summary>States what the connection must carry at once. Nothing is deployed: a rule compares the sum of a gateway with its SKU.</summary>
    /// <param name="throughput">Such as <c>"500 Mbps"</c>. By default there is no demand.</param>
    public SiteToSiteConnection WithDemand(Bandwidth throughput) => WithDemand((Value<Bandwidth>)throughput);

    internal SiteToSiteConnection WithDemand(Value<Bandwidth> throughput) => Set(It.DemandedThroughput = SetOnce(It.DemandedThroughput, throughput));

    /// <summary>How long the other end may be silent before the tunnel counts as down (<c>dpdTimeoutSeconds</c>).</summary>
    /// <param name="seconds">9 to 3600, by default 45; below 30 tunnels drop needlessly.</param>
    public SiteToSiteConnection WithDpdTimeout(Value<int> seconds) => Set(It.Resource.DpdTimeout = SetOnce(It.Resource.DpdTimeout, seconds));
}
