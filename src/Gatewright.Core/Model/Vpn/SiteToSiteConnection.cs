namespace Gatewright.Model;

/// <summary>A tunnel between a gateway and a site.</summary>
public sealed class SiteToSiteConnectionElement : ConnectionElement
{
    internal SiteToSiteConnectionElement(Gatewright.SiteToSiteConnection handle)
        : this(handle, (VpnGatewayElement)handle.Gateway.Frozen!, (SiteElement)handle.Site.Frozen!, handle.SharedKey)
    {
        Certificate = (KeyVaultCertificateElement?)handle.Certificate?.Frozen;
        PeerSubject = handle.PeerSubject;
        PeerChain = handle.PeerChain.ToImmutableArray();
        Policy = handle.Policy;
        WithoutBgp = handle.WithoutBgpFlag;
        IkeV1 = handle.IkeV1;
        DpdTimeout = handle.DpdTimeout;
        PolicyBasedSelectors = handle.PolicyBasedSelectors;
        Nat = handle.Nat.Freeze<Gatewright.NatRule, NatRuleElement>();
        PrivateAddresses = handle.PrivateAddresses;
        Tunnels = handle.Tunnels.Select(it => new BandwidthTunnel(it.Remote, it.BgpPeer)).ToImmutableArray();
    }

    internal SiteToSiteConnectionElement(PolicyBasedConnection handle)
        : this(handle, (VpnGatewayElement)handle.Gateway.Frozen!, (SiteElement)handle.Site.Frozen!, handle.SharedKey) { }

    private SiteToSiteConnectionElement(Handle handle, VpnGatewayElement gateway, SiteElement site, Gatewright.Secret? sharedKey)
        : base(handle, gateway)
    {
        (Gateway, Site, SharedKey) = (gateway, site, (SecretElement?)sharedKey?.Frozen);
        Resources = [new(this, gateway, site, handle)];
    }

    /// <summary>The gateway.</summary>
    public VpnGatewayElement Gateway { get; }

    /// <summary>The site.</summary>
    public SiteElement Site { get; }

    /// <summary>The key of both ends; null where they prove themselves by certificates.</summary>
    public SecretElement? SharedKey { get; }

    /// <summary>What the gateway proves itself with, if there is no key.</summary>
    public KeyVaultCertificateElement? Certificate { get; }

    /// <summary>The common name in the device's certificate.</summary>
    public Fact<Text> PeerSubject { get; }

    /// <summary>The certificates that the device's descends from, the root first.</summary>
    public ImmutableArray<Fact<Certificate>> PeerChain { get; } = [];

    /// <summary>The algorithms, if they aren't Azure's offers.</summary>
    public Fact<IpsecPolicy> Policy { get; }

    /// <summary>Whether BGP is left out although both ends speak it.</summary>
    public Flag WithoutBgp { get; }

    /// <summary>Whether it speaks IKEv1 although the gateway is route-based.</summary>
    public Flag IkeV1 { get; }

    /// <summary>Which end begins the tunnel, if said.</summary>
    public Fact<ConnectionMode> Mode => Resources[0].Mode;

    /// <summary>After how many seconds of silence the tunnel counts as down, if said.</summary>
    public Fact<int> DpdTimeout { get; }

    /// <summary>Whether prefixes are traffic selectors instead of any to any.</summary>
    public Flag PolicyBasedSelectors { get; }

    /// <summary>The NAT rules that act on it.</summary>
    public ImmutableArray<Link<NatRuleElement>> Nat { get; } = [];

    /// <summary>Whether it speaks from the gateway's private address.</summary>
    public Flag PrivateAddresses { get; }

    /// <summary>Its tunnels in high-bandwidth mode.</summary>
    public ImmutableArray<BandwidthTunnel> Tunnels { get; } = [];

    /// <summary>Whether both ends speak BGP and nobody left it out.</summary>
    public bool SpeaksBgp => Gateway.Asn.IsSaid && Site.Asn.IsSaid && !WithoutBgp.IsSaid;
}

/// <summary>A tunnel of a gateway in high-bandwidth mode.</summary>
/// <param name="Remote">The private address it ends at.</param>
/// <param name="BgpPeer">The address the device speaks BGP from in it.</param>
public readonly record struct BandwidthTunnel(Fact<IpAddress> Remote, Fact<IpAddress> BgpPeer);
