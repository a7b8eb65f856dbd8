namespace Gatewright.Model;

/// <summary>Dial-in for single machines.</summary>
public sealed class PointToSiteElement : Element
{
    internal PointToSiteElement(Gatewright.PointToSite handle, VpnGatewayElement gateway)
        : base(handle, gateway)
    {
        Gateway = gateway;
        Pool = handle.Pool.ToImmutableArray();
        TunnelType = handle.TunnelType;
        EntraId = handle.EntraId;
        EntraTenant = handle.EntraTenant;
        EntraAudience = handle.EntraAudience;
        RootCertificates = handle.RootCertificates.Select(it => new RootCertificate(it.Name, it.Data)).ToImmutableArray();
        RadiusServers = handle.RadiusServers.Select(it => new RadiusServer(it.Server, (SecretElement)it.Secret.Frozen!, it.Score)).ToImmutableArray();
        RevokedCertificates = handle.RevokedCertificates.Select(it => new RevokedCertificate(it.Name, it.Thumbprint)).ToImmutableArray();
        Routes = handle.Routes.ToImmutableArray();
        Policy = handle.Policy;
        Pools = handle.Pools.FreezeIn(this, static (it, owner) => new ClientPoolElement(it, owner));
        PublicIp = handle.PublicIp.Freeze<Gatewright.PublicIp, PublicIpElement>();
    }

    /// <summary>The gateway.</summary>
    public VpnGatewayElement Gateway { get; }

    /// <summary>The addresses clients get.</summary>
    public ImmutableArray<Fact<Cidr>> Pool { get; }

    /// <summary>The protocols, if said; OpenVPN otherwise.</summary>
    public Fact<TunnelType> TunnelType { get; }

    /// <summary>Whether clients sign in with Entra ID.</summary>
    public Flag EntraId { get; }

    /// <summary>The tenant, if it isn't the subscription's.</summary>
    public Fact<Guid> EntraTenant { get; }

    /// <summary>The application, if it isn't Microsoft's.</summary>
    public Fact<Guid> EntraAudience { get; }

    /// <summary>The roots of client certificates.</summary>
    public ImmutableArray<RootCertificate> RootCertificates { get; }

    /// <summary>Client certificates that are refused.</summary>
    public ImmutableArray<RevokedCertificate> RevokedCertificates { get; }

    /// <summary>What clients reach through the tunnel besides what the gateway does.</summary>
    public ImmutableArray<Fact<Cidr>> Routes { get; }

    /// <summary>The algorithms of IKEv2 clients, if they aren't Azure's offers.</summary>
    public Fact<IpsecPolicy> Policy { get; }

    /// <summary>Addresses of their own for groups of users.</summary>
    public ImmutableArray<ClientPoolElement> Pools { get; }

    /// <summary>The groups of all pools.</summary>
    public IEnumerable<UserGroupElement> Groups => Pools.SelectMany(pool => pool.Groups);

    /// <summary>RADIUS servers in the order they were said.</summary>
    public ImmutableArray<RadiusServer> RadiusServers { get; }

    /// <summary>The third address on an active-active gateway, if the program brings it.</summary>
    public Link<PublicIpElement>? PublicIp { get; }
}

/// <summary>The root of client certificates.</summary>
public readonly record struct RootCertificate(Fact<Name> Name, Fact<Certificate> Data);

/// <summary>A RADIUS server.</summary>
public readonly record struct RadiusServer(Fact<IpAddress> Address, SecretElement Secret, Fact<int> Score);

/// <summary>A client certificate that is refused.</summary>
public readonly record struct RevokedCertificate(Fact<Name> Name, Fact<Thumbprint> Thumbprint);
