using Gatewright.Model;

namespace Gatewright;

/// <summary>A tunnel between a gateway and a site. It stands with its gateway.</summary>
public sealed partial class SiteToSiteConnection : Resource<SiteToSiteConnection>
{
    private Fact<Name> name;
    private Fact<IpsecPolicy> policy;
    private Flag withoutBgp;
    private Flag ikeV1;
    private Fact<ConnectionMode> mode;
    private Fact<int> dpdTimeout;

    internal SiteToSiteConnection(VpnGateway gateway, Handle site, Secret? sharedKey, KeyVaultCertificate? certificate, Call declared)
        : base(gateway, declared) => (Gateway, Site, SharedKey, Certificate) = (gateway, site, sharedKey, certificate);

    internal VpnGateway Gateway { get; }

    internal Handle Site { get; }

    internal Secret? SharedKey { get; }

    internal KeyVaultCertificate? Certificate { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Site);

    internal Fact<IpsecPolicy> Policy => policy;

    internal Flag WithoutBgpFlag => withoutBgp;

    internal Flag IkeV1 => ikeV1;

    internal Fact<ConnectionMode> Mode => mode;

    internal Fact<int> DpdTimeout => dpdTimeout;

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public SiteToSiteConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }

    /// <summary>The one set of algorithms to agree on, instead of Azure's offers. Not on Basic.</summary>
    /// <param name="policy">Must match the device's but for the lifetimes.</param>
    public SiteToSiteConnection WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal SiteToSiteConnection WithIpsecPolicy(Value<IpsecPolicy> policy)
    {
        var call = Saying(nameof(WithIpsecPolicy));
        call.Once(ref this.policy, call.Fact(policy));
        return this;
    }

    /// <summary>Static routes only, although both ends speak BGP.</summary>
    public SiteToSiteConnection WithoutBgp()
    {
        Saying(nameof(WithoutBgp)).Once(ref withoutBgp);
        return this;
    }

    /// <summary>Speaks IKEv1 to a device that knows no other (<c>connectionProtocol</c>). By default IKEv2. Not on Basic, and another version later means another connection.</summary>
    public SiteToSiteConnection WithIkeV1()
    {
        Saying(nameof(WithIkeV1)).Once(ref ikeV1);
        return this;
    }

    /// <summary>Which end begins the tunnel (<c>connectionMode</c>). IKEv2 only.</summary>
    /// <param name="mode">By default either.</param>
    public SiteToSiteConnection WithMode(ConnectionMode mode) => WithMode((Value<ConnectionMode>)mode);

    internal SiteToSiteConnection WithMode(Value<ConnectionMode> mode)
    {
        var call = Saying(nameof(WithMode));
        call.Once(ref this.mode, call.Fact(mode));
        return this;
    }

    /// <summary>How long the other end may be silent before the tunnel counts as down (<c>dpdTimeoutSeconds</c>).</summary>
    /// <param name="seconds">9 to 3600, by default 45; below 30 tunnels drop needlessly.</param>
    public SiteToSiteConnection WithDpdTimeout(Value<int> seconds)
    {
        var call = Saying(nameof(WithDpdTimeout));
        call.Once(ref dpdTimeout, call.Fact(seconds));
        return this;
    }
}
