using Gatewright.Model;

namespace Gatewright;

/// <summary>Dial-in for single machines. Several ways to sign in may stand together where the tunnel type allows it.</summary>
public sealed partial class PointToSite : Emitted<PointToSite>
{
    private Fact<TunnelType> tunnelType;
    private Flag entraId;
    private Fact<Guid> entraTenant;
    private Fact<Guid> entraAudience;
    private Reference<PublicIp> publicIp;

    internal PointToSite(VpnGateway gateway, Call declared, List<Fact<Cidr>> pool)
        : base(gateway, declared) => (Gateway, Pool) = (gateway, pool);

    internal VpnGateway Gateway { get; }

    internal List<Fact<Cidr>> Pool { get; }

    internal Fact<TunnelType> TunnelType => tunnelType;

    internal Flag EntraId => entraId;

    internal Fact<Guid> EntraTenant => entraTenant;

    internal Fact<Guid> EntraAudience => entraAudience;

    internal List<(Fact<Name> Name, Fact<Certificate> Data)> RootCertificates { get; } = [];

    internal List<(Fact<IpAddress> Server, Secret Secret, Fact<int> Score)> RadiusServers { get; } = [];

    internal Reference<PublicIp> PublicIp => publicIp;

    /// <summary>The protocols clients may use.</summary>
    /// <param name="type">By default OpenVPN.</param>
    public PointToSite WithTunnelType(TunnelType type) => WithTunnelType((Value<TunnelType>)type);

    internal PointToSite WithTunnelType(Value<TunnelType> type)
    {
        var call = Saying(nameof(WithTunnelType));
        call.Once(ref tunnelType, call.Fact(type));
        return this;
    }

    /// <summary>Signs in with Entra ID, in the tenant of the subscription. Over OpenVPN only.</summary>
    public PointToSite WithEntraId()
    {
        Saying(nameof(WithEntraId)).Once(ref entraId);
        return this;
    }

    /// <summary>Signs in with Entra ID. Over OpenVPN only.</summary>
    /// <param name="tenant">The tenant's id.</param>
    public PointToSite WithEntraId(Value<Guid> tenant)
    {
        var call = Saying(nameof(WithEntraId));
        if (call.Once(ref entraId))
            entraTenant = call.Fact(tenant);
        return this;
    }

    /// <summary>The application clients sign in to.</summary>
    /// <param name="application">Its id; by default the one Microsoft registered, c632b3df-fb67-4d84-bdcf-b95ad541b5c8.</param>
    public PointToSite WithEntraAudience(Value<Guid> application)
    {
        var call = Saying(nameof(WithEntraAudience));
        call.Once(ref entraAudience, call.Fact(application));
        return this;
    }

    /// <summary>Signs in with client certificates that descend from this root.</summary>
    /// <param name="name">A name for the root, unique on the gateway.</param>
    /// <param name="publicData">The root's public part: base64 on one line, without header and footer. Up to 20 roots.</param>
    public PointToSite WithRootCertificate(Value<Name> name, Value<Certificate> publicData)
    {
        var call = Saying(nameof(WithRootCertificate));
        RootCertificates.Add((call.Fact(name), call.Fact(publicData)));
        return this;
    }

    /// <summary>Signs in through a RADIUS server; said again, the next server is asked when this one doesn't answer.</summary>
    /// <param name="server">Its IPv4 address, in Azure or behind a site-to-site tunnel.</param>
    /// <param name="secret">The secret it shares with the gateway.</param>
    public PointToSite WithRadius(Value<IpAddress> server, Secret secret)
    {
        var call = Saying(nameof(WithRadius));
        var address = call.Fact(server);
        if (call.Takes(secret))
            RadiusServers.Add((address, secret, default));
        return this;
    }

    /// <summary>Signs in through a RADIUS server; of several the one with the highest score is asked first.</summary>
    /// <param name="server">Its IPv4 address, in Azure or behind a site-to-site tunnel.</param>
    /// <param name="secret">The secret it shares with the gateway.</param>
    /// <param name="score">1 to 30 (<c>radiusServerScore</c>); by default 30 for the first server, 29 for the second and so on.</param>
    public PointToSite WithRadius(Value<IpAddress> server, Secret secret, Value<int> score)
    {
        var call = Saying(nameof(WithRadius));
        var (address, said) = (call.Fact(server), call.Fact(score));
        if (call.Takes(secret))
            RadiusServers.Add((address, secret, said));
        return this;
    }

    /// <summary>The third public address that dial-in needs on an active-active gateway, instead of one made for it.</summary>
    /// <param name="address">Alike in SKU and zones to the gateway's other two.</param>
    public PointToSite WithPublicIp(PublicIp address)
    {
        var call = Saying(nameof(WithPublicIp));
        call.Once(ref publicIp, address);
        return this;
    }
}
