using Gatewright.Model;

namespace Gatewright;

/// <summary>A tunnel between a gateway and a site. It stands with its gateway.</summary>
public sealed class SiteToSiteConnection : Resource<SiteToSiteConnection>
{
    private Fact<Name> name;
    private Fact<IpsecPolicy> policy;
    private Flag withoutBgp;

    internal SiteToSiteConnection(VpnGateway gateway, Handle site, Secret sharedKey, Call declared)
        : base(gateway, declared) => (Gateway, Site, SharedKey) = (gateway, site, sharedKey);

    internal VpnGateway Gateway { get; }

    internal Handle Site { get; }

    internal Secret SharedKey { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Site);

    internal Fact<IpsecPolicy> Policy => policy;

    internal Flag WithoutBgpFlag => withoutBgp;

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
}
