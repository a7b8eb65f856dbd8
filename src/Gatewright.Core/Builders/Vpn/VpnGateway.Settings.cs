using Gatewright.Model;

namespace Gatewright;

/// <content>What few gateways need beyond the usual.</content>
public sealed partial class VpnGateway
{
    private Fact<int> peerWeight;
    private Flag bgpRouteTranslation;
    private Reference<Site> defaultSite;
    private Flag privateAddresses;
    private Flag highBandwidth;
    private Flag withoutReplayProtection;
    private Reference<ManagedIdentity> identity;

    internal Fact<int> PeerWeight => peerWeight;

    internal Flag BgpRouteTranslation => bgpRouteTranslation;

    internal Reference<Site> DefaultSite => defaultSite;

    internal Flag PrivateAddresses => privateAddresses;

    internal Flag HighBandwidth => highBandwidth;

    internal Flag WithoutReplayProtectionFlag => withoutReplayProtection;

    internal Reference<ManagedIdentity> Identity => identity;

    internal MaintenanceWindow? MaintenanceWindow { get; private set; }

    internal List<NatRule> NatRules { get; } = [];

    /// <summary>How much routes that the gateway learns by BGP count (<c>bgpSettings.peerWeight</c>).</summary>
    /// <param name="weight">0 to 100, by default 0; the higher is preferred.</param>
    public VpnGateway WithPeerWeight(Value<int> weight)
    {
        var call = Saying(nameof(WithPeerWeight));
        call.Once(ref peerWeight, call.Fact(weight));
        return this;
    }

    /// <summary>Translates the routes that BGP brings and tells, too, by the NAT rules of their connection (<c>enableBgpRouteTranslationForNat</c>). By default routes stay untranslated.</summary>
    public VpnGateway WithBgpRouteTranslation()
    {
        Saying(nameof(WithBgpRouteTranslation)).Once(ref bgpRouteTranslation);
        return this;
    }

    /// <summary>Forced tunnelling: what has no other route leaves by this site instead of the internet (<c>gatewayDefaultSite</c>).</summary>
    /// <param name="site">A site that the gateway connects to; its device passes the traffic on.</param>
    public VpnGateway WithDefaultSite(Site site)
    {
        var call = Saying(nameof(WithDefaultSite));
        call.Once(ref defaultSite, site);
        return this;
    }

    /// <summary>Gives the gateway a private address from which connections may speak (<c>enablePrivateIpAddress</c>): tunnels inside ExpressRoute. AZ SKUs only.</summary>
    public VpnGateway WithPrivateAddresses()
    {
        Saying(nameof(WithPrivateAddresses)).Once(ref privateAddresses);
        return this;
    }

    /// <summary>Tunnels of 5 Gbps each inside ExpressRoute with FastPath (<c>enableHighBandwidthVpnGateway</c>): VpnGw5AZ, active-active, two connections at most, each with <see cref="SiteToSiteConnection.WithTunnel"/>.</summary>
    public VpnGateway WithHighBandwidth()
    {
        Saying(nameof(WithHighBandwidth)).Once(ref highBandwidth);
        return this;
    }

    /// <summary>Takes packets that come late or twice (<c>disableIPSecReplayProtection</c>). By default such packets are dropped, which protects from replays and costs throughput where a path reorders them.</summary>
    public VpnGateway WithoutReplayProtection()
    {
        Saying(nameof(WithoutReplayProtection)).Once(ref withoutReplayProtection);
        return this;
    }

    /// <summary>The identity by which the gateway reads certificates from a key vault.</summary>
    /// <param name="identity">A user-assigned identity that may get secrets and certificates of the vault.</param>
    public VpnGateway WithIdentity(ManagedIdentity identity)
    {
        var call = Saying(nameof(WithIdentity));
        call.Once(ref this.identity, identity);
        return this;
    }

    /// <summary>Confines Azure's updates of the gateway to some hours of each day (a <c>maintenanceConfigurations</c> resource that is assigned to the gateway). By default they come at any time. Not on Basic.</summary>
    /// <param name="hour">When the window opens: 0 to 23.</param>
    /// <param name="hours">How long it stays open: 5 or more. A gateway takes its update at any moment of it.</param>
    /// <param name="timeZone">A Windows time zone, such as <c>W. Europe Standard Time</c> or <c>UTC</c>.</param>
    /// <example><c>gateway.WithMaintenanceWindow(hour: 22, hours: 6, timeZone: "W. Europe Standard Time")</c></example>
    public VpnGateway WithMaintenanceWindow(Value<int> hour, Value<int> hours, Value<Text> timeZone)
    {
        var call = Saying(nameof(WithMaintenanceWindow));
        MaintenanceWindow = call.Once(MaintenanceWindow, new(call.Fact(hour), call.Fact(hours), call.Fact(timeZone)));
        return this;
    }

    /// <summary>Translates what comes from a site (<c>natRules</c>, mode IngressSnat).</summary>
    /// <param name="name">Unique on the gateway, without a slash.</param>
    /// <param name="from">The site's own prefix.</param>
    /// <param name="to">What Azure sees it as; of the same length, unless mapped dynamically.</param>
    /// <example><c>gateway.ConnectTo(shop, key).WithNat(gateway.AddIngressNat("shop-in", from: "192.168.1.0/24", to: "100.64.1.0/24"))</c></example>
    public NatRule AddIngressNat(Value<Name> name, Value<Cidr> from, Value<Cidr> to)
    {
        var call = Saying(nameof(AddIngressNat));
        return Kept(new(this, call, call.Fact(name), isIngress: true, call.Fact(from), call.Fact(to)));
    }

    /// <summary>Translates what goes to a site (<c>natRules</c>, mode EgressSnat).</summary>
    /// <param name="name">Unique on the gateway, without a slash.</param>
    /// <param name="from">Azure's own prefix.</param>
    /// <param name="to">What the site sees it as; of the same length, unless mapped dynamically.</param>
    public NatRule AddEgressNat(Value<Name> name, Value<Cidr> from, Value<Cidr> to)
    {
        var call = Saying(nameof(AddEgressNat));
        return Kept(new(this, call, call.Fact(name), isIngress: false, call.Fact(from), call.Fact(to)));
    }

    private NatRule Kept(NatRule rule)
    {
        NatRules.Add(rule);
        return rule;
    }
}
