namespace Gatewright.Model;

/// <summary>A VPN gateway, route-based or policy-based.</summary>
public sealed class VpnGatewayElement : GatewayElement
{
    internal VpnGatewayElement(Gatewright.VpnGateway handle, VirtualNetworkElement network)
        : base(handle, network)
    {
        Sku = handle.Sku;
        Generation = handle.Generation;
        ActiveActive = handle.ActiveActive;
        Asn = handle.Asn;
        BgpAddresses = handle.BgpAddresses.Select(it => new InstanceBgpAddresses(it.Instance, it.Addresses.ToImmutableArray())).ToImmutableArray();
        PublicIps = Frozen(handle.PublicIps);
        PeerWeight = handle.PeerWeight;
        BgpRouteTranslation = handle.BgpRouteTranslation;
        DefaultSite = handle.DefaultSite.Freeze<Gatewright.Site, SiteElement>();
        PrivateAddresses = handle.PrivateAddresses;
        HighBandwidth = handle.HighBandwidth;
        WithoutReplayProtection = handle.WithoutReplayProtectionFlag;
        Identity = handle.Identity.Freeze<Gatewright.ManagedIdentity, ManagedIdentityElement>();
        NatRules = handle.NatRules.FreezeIn(this, static (it, owner) => new NatRuleElement(it, owner));
        PointToSite = handle.PointToSite is null ? null : new(handle.PointToSite, this);
    }

    internal VpnGatewayElement(Gatewright.PolicyBasedVpnGateway handle, VirtualNetworkElement network)
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
    public ImmutableArray<Link<PublicIpElement>> PublicIps { get; }

    /// <summary>Dial-in, if any.</summary>
    public PointToSiteElement? PointToSite { get; }

    /// <summary>How much the routes it learns by BGP count.</summary>
    public Fact<int> PeerWeight { get; }

    /// <summary>Whether NAT rules translate the routes of BGP, too.</summary>
    public Flag BgpRouteTranslation { get; }

    /// <summary>The site by which everything without another route leaves.</summary>
    public Link<SiteElement>? DefaultSite { get; }

    /// <summary>Whether connections may speak from a private address of it.</summary>
    public Flag PrivateAddresses { get; }

    /// <summary>Whether its tunnels carry 5 Gbps each, inside ExpressRoute.</summary>
    public Flag HighBandwidth { get; }

    /// <summary>Whether it takes packets that come late or twice.</summary>
    public Flag WithoutReplayProtection { get; }

    /// <summary>The identity by which it reads certificates.</summary>
    public Link<ManagedIdentityElement>? Identity { get; }

    /// <summary>How it translates addresses, for connections that name the rules.</summary>
    public ImmutableArray<NatRuleElement> NatRules { get; } = [];

    private static ImmutableArray<Link<PublicIpElement>> Frozen(List<Reference<Gatewright.PublicIp>> references) =>
        references.Freeze<Gatewright.PublicIp, PublicIpElement>();
}

/// <summary>BGP addresses of one machine of a gateway.</summary>
public readonly record struct InstanceBgpAddresses(Fact<GatewayInstance> Instance, ImmutableArray<Fact<IpAddress>> Addresses);
