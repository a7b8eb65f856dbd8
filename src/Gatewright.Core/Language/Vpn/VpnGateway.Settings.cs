namespace Gatewright;

/// <content>What few gateways need beyond the usual.</content>
public sealed partial class VpnGateway
{
    /// <summary>
    /// Sets the name of an instance's IP configuration (<c>ipConfigurations[].name</c>), by which BGP addresses and NAT rules refer to it. An existing gateway
    /// keeps the name that it was created with: Terraform's provider writes <c>vnetGatewayConfig</c>, the portal <c>default</c>.
    /// </summary>
    /// <param name="instance">The instance; the second exists on an active-active gateway only.</param>
    /// <param name="name">Unique on the gateway. By default <c>default</c> for the first and <c>activeActive</c> for the second instance.</param>
    /// <example><c>hub.ExistingVpnGateway(id, VpnGatewaySku.VpnGw2AZ).WithIpConfigurationName(GatewayInstance.First, "vnetGatewayConfig")</c></example>
    public VpnGateway WithIpConfigurationName(GatewayInstance instance, Value<Name> name) =>
        WithIpConfigurationName((Value<GatewayInstance>)instance, name);

    internal VpnGateway WithIpConfigurationName(Value<GatewayInstance> instance, Value<Name> name)
    {
        var call = RecordCall();
        return Set(It.IpConfigurationNames = call.SetOnce(It.IpConfigurationNames, call.Setting(instance), call.Setting(name)));
    }

    /// <summary>How much routes that the gateway learns by BGP count (<c>bgpSettings.peerWeight</c>).</summary>
    /// <param name="weight">0 to 100, by default 0; the higher is preferred.</param>
    public VpnGateway WithPeerWeight(Value<int> weight) => Set(It.PeerWeight = SetOnce(It.PeerWeight, weight));

    /// <summary>
    /// Translates the routes that BGP brings and tells, too, by the NAT rules of their connection (<c>enableBgpRouteTranslationForNat</c>). By
    /// default routes stay untranslated.
    /// </summary>
    public VpnGateway WithBgpRouteTranslation() => Set(It.BgpRouteTranslation = SetOnce(It.BgpRouteTranslation));

    /// <summary>Forced tunnelling: what has no other route leaves by this site instead of the internet (<c>gatewayDefaultSite</c>).</summary>
    /// <param name="site">A site that the gateway connects to; its device passes the traffic on.</param>
    public VpnGateway WithDefaultSite(Site site) => Set(It.DefaultSite = SetOnce(It.DefaultSite, site));

    /// <summary>
    /// Gives the gateway a private address from which connections may speak (<c>enablePrivateIpAddress</c>): tunnels inside ExpressRoute. AZ SKUs
    /// only.
    /// </summary>
    public VpnGateway WithPrivateAddresses() => Set(It.PrivateAddresses = SetOnce(It.PrivateAddresses));

    /// <summary>
    /// Tunnels of 5 Gbps each inside ExpressRoute with FastPath (<c>enableHighBandwidthVpnGateway</c>): VpnGw5AZ, active-active, two connections at
    /// most, each with <see cref="SiteToSiteConnection.WithHighBandwidthTunnel"/>.
    /// </summary>
    public VpnGateway WithHighBandwidth() => Set(It.HighBandwidth = SetOnce(It.HighBandwidth));

    /// <summary>
    /// Takes packets that come late or twice (<c>disableIPSecReplayProtection</c>). By default such packets are dropped, which protects from replays
    /// and costs throughput where a path reorders them.
    /// </summary>
    public VpnGateway WithoutReplayProtection() => Set(It.WithoutReplayProtection = SetOnce(It.WithoutReplayProtection));

    /// <summary>
    /// Accepts traffic that other virtual networks send over the gateway's connections (<c>allowRemoteVnetTraffic</c>). The default is false. It doesn't cover
    /// networks of a Virtual WAN.
    /// </summary>
    public VpnGateway WithRemoteNetworkTraffic() => Set(It.RemoteNetworkTraffic = SetOnce(It.RemoteNetworkTraffic));

    /// <summary>
    /// States what all connections and clients of the gateway must carry at once. Nothing is deployed: a rule reports a SKU that carries less, and
    /// <c>advise</c> lists those that carry it. Where connections state more together, that counts.
    /// </summary>
    /// <param name="throughput">Such as <c>"2 Gbps"</c>. By default there is no demand.</param>
    public VpnGateway WithDemand(Bandwidth throughput) => WithDemand((Value<Bandwidth>)throughput);

    internal VpnGateway WithDemand(Value<Bandwidth> throughput) => Set(It.DemandedThroughput = SetOnce(It.DemandedThroughput, throughput));

    /// <summary>
    /// States how many connections the gateway must have room for, those to come among them. Nothing is deployed: a rule reports a SKU that has fewer.
    /// </summary>
    /// <param name="tunnels">Site-to-site and VNet-to-VNet together. By default those of the program.</param>
    public VpnGateway WithTunnelDemand(Value<int> tunnels) => Set(It.DemandedTunnels = SetOnce(It.DemandedTunnels, tunnels));

    /// <summary>The identity by which the gateway reads certificates from a key vault.</summary>
    /// <param name="identity">A user-assigned identity that may get secrets and certificates of the vault.</param>
    public VpnGateway WithIdentity(ManagedIdentity identity) => Set(It.Identity = SetOnce(It.Identity, identity));

    /// <summary>
    /// Confines Azure's updates of the gateway to some hours of each day (a <c>maintenanceConfigurations</c> resource that is assigned to the
    /// gateway). By default they come at any time. Not on Basic.
    /// </summary>
    /// <param name="startHour">When the window opens: 0 to 23.</param>
    /// <param name="durationHours">How long it stays open: 5 or more. A gateway takes its update at any moment of it.</param>
    /// <param name="timeZone">A Windows time zone, such as <c>W. Europe Standard Time</c> or <c>UTC</c>.</param>
    /// <example><c>gateway.WithMaintenanceWindow(startHour: 22, durationHours: 6, timeZone: "W. Europe Standard Time")</c></example>
    public VpnGateway WithMaintenanceWindow(Value<int> startHour, Value<int> durationHours, Value<Text> timeZone) =>
        Set(It.MaintenanceWindow = RecordCall().SetOnce(It.MaintenanceWindow, startHour, durationHours, timeZone));

    /// <summary>Translates what comes from a site (<c>natRules</c>, mode IngressSnat).</summary>
    /// <param name="name">Unique on the gateway, without a slash.</param>
    /// <param name="from">The site's own prefix.</param>
    /// <param name="to">What Azure sees it as; of the same length, unless mapped dynamically.</param>
    /// <example><c>gateway.ConnectTo(shop, key).WithNatRules(gateway.AddIngressNatRule("shop-in", from: "192.168.1.0/24", to: "100.64.1.0/24"))</c></example>
    public NatRule AddIngressNatRule(Value<Name> name, Value<Cidr> from, Value<Cidr> to) => Added(RecordCall(), name, isIngress: true, from, to);

    /// <summary>Translates what goes to a site (<c>natRules</c>, mode EgressSnat).</summary>
    /// <param name="name">Unique on the gateway, without a slash.</param>
    /// <param name="from">Azure's own prefix.</param>
    /// <param name="to">What the site sees it as; of the same length, unless mapped dynamically.</param>
    public NatRule AddEgressNatRule(Value<Name> name, Value<Cidr> from, Value<Cidr> to) => Added(RecordCall(), name, isIngress: false, from, to);

    private NatRule Added(Call call, Value<Name> name, bool isIngress, Value<Cidr> from, Value<Cidr> to)
    {
        var rule = new NatRuleElement(It, call) { Name = call.Setting(name), IsIngress = isIngress, From = call.Setting(from), To = call.Setting(to) };
        It.NatRules = More(It.NatRules, rule);
        return new(this, rule);
    }
}
