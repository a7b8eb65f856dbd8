namespace Gatewright;

/// <summary>Dial-in for single machines. Several ways to sign in may stand together where the tunnel type allows it.</summary>
public sealed partial class PointToSite : Emitted<PointToSite>, IEndpoint
{
    internal PointToSite(Handle parent, PointToSiteElement element) : base(parent, element) { }

    internal PointToSiteElement It => (PointToSiteElement)Element;

    internal List<(Setting<Name> Name, Setting<Certificate> Data)> RootCertificates { get; } = [];

    internal List<(Setting<IpAddress> Server, Secret Secret, Setting<int> Score)> RadiusServers { get; } = [];

    /// <summary>The protocols clients may use.</summary>
    /// <param name="type">By default OpenVPN.</param>
    public PointToSite WithTunnelType(TunnelType type) => WithTunnelType((Value<TunnelType>)type);

    internal PointToSite WithTunnelType(Value<TunnelType> type) => Set(It.TunnelType = SetOnce(It.TunnelType, type));

    /// <summary>Signs in with Entra ID, in the tenant of the subscription. Over OpenVPN only.</summary>
    public PointToSite WithEntraId() => Set(It.EntraId = SetOnce(It.EntraId));

    /// <summary>Signs in with Entra ID. Over OpenVPN only.</summary>
    /// <param name="tenant">The tenant's id.</param>
    public PointToSite WithEntraId(Value<Guid> tenant)
    {
        var call = RecordCall();
        if (!It.EntraId.IsSet)
            It.EntraTenant = call.SetOnce(It.EntraTenant, call.Setting(tenant));
        return Set(It.EntraId = call.SetOnce(It.EntraId));
    }

    /// <summary>The application clients sign in to.</summary>
    /// <param name="application">Its id; by default the one Microsoft registered, c632b3df-fb67-4d84-bdcf-b95ad541b5c8.</param>
    public PointToSite WithEntraAudience(Value<Guid> application) => Set(It.EntraAudience = SetOnce(It.EntraAudience, application));

    /// <summary>Signs in with client certificates that descend from this root.</summary>
    /// <param name="name">A name for the root, unique on the gateway.</param>
    /// <param name="publicData">The root's public part: base64 on one line, without header and footer. Up to 20 roots.</param>
    public PointToSite WithRootCertificate(Value<Name> name, Value<Certificate> publicData)
    {
        var call = RecordCall();
        return Set(It.RootCertificates = More(It.RootCertificates, new RootCertificate(call.Setting(name), call.Setting(publicData))));
    }

    /// <summary>Signs in through a RADIUS server; said again, the next server is asked when this one doesn't answer.</summary>
    /// <param name="server">Its IPv4 address, in Azure or behind a site-to-site tunnel.</param>
    /// <param name="secret">The secret it shares with the gateway.</param>
    public PointToSite WithRadiusServer(Value<IpAddress> server, Secret secret)
    {
        var call = RecordCall();
        return Asked(call, secret, call.Setting(server), default);
    }

    /// <summary>Signs in through a RADIUS server; of several the one with the highest score is asked first.</summary>
    /// <param name="server">Its IPv4 address, in Azure or behind a site-to-site tunnel.</param>
    /// <param name="secret">The secret it shares with the gateway.</param>
    /// <param name="score">1 to 30 (<c>radiusServerScore</c>); by default 30 for the first server, 29 for the second and so on.</param>
    public PointToSite WithRadiusServer(Value<IpAddress> server, Secret secret, Value<int> score)
    {
        var call = RecordCall();
        return Asked(call, secret, call.Setting(server), call.Setting(score));
    }

    /// <summary>The third public address that dial-in needs on an active-active gateway, instead of one made for it.</summary>
    /// <param name="address">Alike in SKU and zones to the gateway's other two.</param>
    public PointToSite WithPublicIp(PublicIp address) => Set(It.PublicIp = SetOnce(It.PublicIp, address));

    private PointToSite Asked(Call call, Secret secret, Setting<IpAddress> server, Setting<int> score)
    {
        if (call.Takes(secret))
            It.RadiusServers = More(It.RadiusServers, new RadiusServer(server, secret.It, score));
        return this;
    }
}
