namespace Gatewright.Model;

/// <summary>A gateway of a virtual network.</summary>
public abstract class Gateway : Resource
{
    private protected Gateway(Handle handle, VirtualNetwork network)
        : base(handle, network) => Network = network;

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>The connections it takes part in, from either side, in the order they were said.</summary>
    public ImmutableArray<Connection> Connections { get; internal set; } = [];

    internal static Gateway From(Handle handle, VirtualNetwork network) => handle switch
    {
        Gatewright.VpnGateway gateway => new VpnGateway(gateway, network),
        Gatewright.PolicyBasedVpnGateway gateway => new VpnGateway(gateway, network),
        Gatewright.ExpressRouteGateway gateway => new ExpressRouteGateway(gateway, network),
        _ => throw new InvalidOperationException($"'{handle.GetType()}' is no gateway"),
    };
}

/// <summary>A VPN gateway, route-based or policy-based.</summary>
public sealed class VpnGateway : Gateway
{
    internal VpnGateway(Gatewright.VpnGateway handle, VirtualNetwork network)
        : base(handle, network)
    {
        Sku = handle.Sku;
        Generation = handle.Generation;
        ActiveActive = handle.ActiveActive;
        Asn = handle.Asn;
        BgpAddresses = handle.BgpAddresses.Select(it => new InstanceBgpAddresses(it.Instance, it.Addresses.ToImmutableArray())).ToImmutableArray();
        PublicIps = Frozen(handle.PublicIps);
        PointToSite = handle.PointToSite is null ? null : new(handle.PointToSite, this);
    }

    internal VpnGateway(Gatewright.PolicyBasedVpnGateway handle, VirtualNetwork network)
        : base(handle, network)
    {
        IsPolicyBased = true;
        Sku = new(VpnGatewaySku.Basic, new(handle.Declared));
        PublicIps = Frozen(handle.PublicIps);
    }

    /// <summary>Whether it is policy-based: SKU Basic, IKEv1, one site.</summary>
    public bool IsPolicyBased { get; }

    /// <summary>Its SKU.</summary>
    public Fact<VpnGatewaySku> Sku { get; }

    /// <summary>Its generation, if said.</summary>
    public Fact<VpnGatewayGeneration> Generation { get; }

    /// <summary>Whether both machines carry traffic.</summary>
    public Flag ActiveActive { get; }

    /// <summary>Its ASN; said when it speaks BGP.</summary>
    public Fact<long> Asn { get; }

    /// <summary>BGP addresses besides those Azure assigns.</summary>
    public ImmutableArray<InstanceBgpAddresses> BgpAddresses { get; } = [];

    /// <summary>The addresses the program brings for its machines; those missing are made.</summary>
    public ImmutableArray<Link<PublicIp>> PublicIps { get; }

    /// <summary>Dial-in, if any.</summary>
    public PointToSite? PointToSite { get; }

    private static ImmutableArray<Link<PublicIp>> Frozen(List<Reference<Gatewright.PublicIp>> references) =>
        references.Select(it => it.Freeze<Gatewright.PublicIp, PublicIp>()!.Value).ToImmutableArray();
}

/// <summary>BGP addresses of one machine of a gateway.</summary>
public readonly record struct InstanceBgpAddresses(Fact<GatewayInstance> Instance, ImmutableArray<Fact<IpAddress>> Addresses);

/// <summary>A gateway for circuits.</summary>
public sealed class ExpressRouteGateway : Gateway
{
    internal ExpressRouteGateway(Gatewright.ExpressRouteGateway handle, VirtualNetwork network)
        : base(handle, network) => Sku = handle.Sku;

    /// <summary>Its SKU.</summary>
    public Fact<ExpressRouteGatewaySku> Sku { get; }
}

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
