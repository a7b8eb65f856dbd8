namespace Gatewright.Model;

/// <summary>
/// A tunnel between a gateway and a site (<c>connectionType</c> is <c>IPsec</c>). Its key, policy and selectors are those of its one resource.
/// </summary>
public sealed class SiteToSiteConnectionElement : ConnectionElement
{
    internal SiteToSiteConnectionElement(VpnGatewayElement gateway, SiteElement site, Statement declared)
        : base(gateway, declared)
    {
        Site = site;
        Resources = [new(this, gateway, site, declared)];
    }

    /// <summary>The gateway.</summary>
    public VpnGatewayElement Gateway => (VpnGatewayElement)Parent!;

    /// <summary>The site.</summary>
    public SiteElement Site { get; }

    /// <summary>The certificate of the gateway (<c>outboundAuthCertificate</c>); null where the ends have a key.</summary>
    public KeyVaultCertificateElement? Certificate { get; internal set; }

    /// <summary>The common name in the device's certificate (<c>inboundAuthCertificateSubjectName</c>), without <c>CN=</c>.</summary>
    public Setting<Text> PeerSubject { get; internal set; }

    /// <summary>The certificates that the device's descends from, the root first (<c>inboundAuthCertificateChain</c>).</summary>
    public ImmutableArray<Setting<Certificate>> PeerChain { get; internal set; } = [];

    /// <summary>Whether it uses IKEv1 although the gateway is route-based (<c>connectionProtocol</c>). The default is IKEv2.</summary>
    public Flag IkeV1 { get; internal set; }

    /// <summary>The NAT rules that act on it (<c>ingressNatRules</c> and <c>egressNatRules</c>).</summary>
    public ImmutableArray<Link<NatRuleElement>> NatRules { get; internal set; } = [];

    /// <summary>Whether it uses the gateway's private address (<c>useLocalAzureIpAddress</c>). It uses the public one by default.</summary>
    public Flag PrivateAddresses { get; internal set; }

    /// <summary>Its tunnels in high-bandwidth mode (<c>tunnelProperties</c>): two.</summary>
    public ImmutableArray<HighBandwidthTunnel> Tunnels { get; internal set; } = [];

    /// <summary>
    /// The one instance of an active-active gateway that the device keeps a tunnel to, as far as the program tells it. It is in no template; set, the tunnel
    /// and the instance are lost together.
    /// </summary>
    public Setting<GatewayInstance> OnlyInstance { get; internal set; }

    /// <summary>Its one resource.</summary>
    public ConnectionResourceElement Resource => Resources[0];

    /// <summary>Whether both ends use BGP and it isn't turned off.</summary>
    public bool IsBgpEnabled => Resource.IsBgpEnabled;
}

/// <summary>A tunnel of a gateway in high-bandwidth mode.</summary>
/// <param name="Remote">The private address of the device that it ends at (<c>tunnelIpAddress</c>).</param>
/// <param name="BgpPeeringAddress">The device's BGP address in it (<c>bgpPeeringAddress</c>).</param>
public readonly record struct HighBandwidthTunnel(Setting<IpAddress> Remote, Setting<IpAddress> BgpPeeringAddress);
