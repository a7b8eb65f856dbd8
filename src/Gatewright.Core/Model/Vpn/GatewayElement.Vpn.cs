namespace Gatewright.Model;

/// <content>What Azure supports on VPN gateways.</content>
public abstract partial class GatewayElement
{
    /// <summary>Its generation (<c>vpnGatewayGeneration</c>). The default is 1 for Basic and VpnGw1AZ, else 2.</summary>
    public Setting<VpnGatewayGeneration> Generation { get; internal set; }

    /// <summary>Whether both instances carry traffic (<c>activeActive</c>). One does by default.</summary>
    public Flag ActiveActive { get; internal set; }

    /// <summary>Its ASN (<c>bgpSettings.asn</c>): 1 to 4294967295; set when it uses BGP.</summary>
    public Setting<long> Asn { get; internal set; }

    /// <summary>BGP addresses in addition to those that Azure assigns (<c>customBgpIpAddresses</c>): up to 32.</summary>
    public ImmutableArray<InstanceBgpAddresses> BgpAddresses { get; internal set; } = [];

    /// <summary>The weight of routes that it learns by BGP (<c>bgpSettings.peerWeight</c>): 0 to 100. The default is 0.</summary>
    public Setting<int> PeerWeight { get; internal set; }

    /// <summary>Whether NAT rules translate routes of BGP too (<c>enableBgpRouteTranslationForNat</c>). They don't by default.</summary>
    public Flag BgpRouteTranslation { get; internal set; }

    /// <summary>The site that everything without another route is sent to (<c>gatewayDefaultSite</c>), if any.</summary>
    public Link<SiteElement>? DefaultSite { get; internal set; }

    /// <summary>Whether connections may use a private address of it (<c>enablePrivateIpAddress</c>). They may not by default.</summary>
    public Flag PrivateAddresses { get; internal set; }

    /// <summary>Whether its tunnels carry 5 Gbps each, inside ExpressRoute (<c>enableHighBandwidthVpnGateway</c>). They don't by default.</summary>
    public Flag HighBandwidth { get; internal set; }

    /// <summary>Whether it accepts packets that come late or twice (<c>disableIPSecReplayProtection</c>). It doesn't by default.</summary>
    public Flag WithoutReplayProtection { get; internal set; }

    /// <summary>How it translates addresses (<c>natRules</c>), for connections that name the rules.</summary>
    public ImmutableArray<NatRuleElement> NatRules { get; internal set; } = [];

    /// <summary>Point-to-site (<c>vpnClientConfiguration</c>), if any.</summary>
    public PointToSiteElement? PointToSite { get; internal set; }
}

/// <summary>BGP addresses of one instance of a gateway.</summary>
/// <param name="Instance">The instance; the second exists on an active-active gateway only.</param>
/// <param name="Addresses">From 169.254.21.0 to 169.254.22.255.</param>
public readonly record struct InstanceBgpAddresses(Setting<GatewayInstance> Instance, ImmutableArray<Setting<IpAddress>> Addresses);
