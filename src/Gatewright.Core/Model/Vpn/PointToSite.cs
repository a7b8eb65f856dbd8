namespace Gatewright.Model;

/// <summary>Dial-in for single machines.</summary>
public sealed class PointToSite : Element
{
    internal PointToSite(Gatewright.PointToSite handle, VpnGateway gateway)
        : base(handle, gateway)
    {
        Gateway = gateway;
        Pool = handle.Pool.ToImmutableArray();
        TunnelType = handle.TunnelType;
        EntraId = handle.EntraId;
        EntraTenant = handle.EntraTenant;
        EntraAudience = handle.EntraAudience;
        RootCertificates = handle.RootCertificates.Select(it => new RootCertificate(it.Name, it.Data)).ToImmutableArray();
        RadiusServers = handle.RadiusServers.Select(it => new RadiusServer(it.Server, (Secret)it.Secret.Frozen!)).ToImmutableArray();
        PublicIp = handle.PublicIp.Freeze<Gatewright.PublicIp, PublicIp>();
    }

    /// <summary>The gateway.</summary>
    public VpnGateway Gateway { get; }

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

    /// <summary>RADIUS servers in the order they are asked.</summary>
    public ImmutableArray<RadiusServer> RadiusServers { get; }

    /// <summary>The third address on an active-active gateway, if the program brings it.</summary>
    public Link<PublicIp>? PublicIp { get; }
}

/// <summary>The root of client certificates.</summary>
public readonly record struct RootCertificate(Fact<Name> Name, Fact<Certificate> Data);

/// <summary>A RADIUS server.</summary>
public readonly record struct RadiusServer(Fact<IpAddress> Address, Secret Secret);
