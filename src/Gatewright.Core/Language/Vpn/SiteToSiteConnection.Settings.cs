namespace Gatewright;

/// <content>What few connections need beyond the usual.</content>
public sealed partial class SiteToSiteConnection
{
    internal List<(Setting<Cidr> Local, List<Setting<Cidr>> Remote)> TrafficSelectors { get; } = [];

    internal List<(Setting<GatewayInstance> Instance, Setting<IpAddress> Address)> BgpAddresses { get; } = [];

    internal List<(Setting<IpAddress> Remote, Setting<IpAddress> BgpPeer)> Tunnels { get; } = [];

    /// <summary>
    /// Offers the prefixes of both ends as traffic selectors instead of any to any, for a policy-based device
    /// (<c>usePolicyBasedTrafficSelectors</c>). Needs an IPsec policy; such a connection passes nothing on to other sites.
    /// </summary>
    public SiteToSiteConnection WithPolicyBasedTrafficSelectors() => Set(It.Resource.PolicyBasedSelectors = SetOnce(It.Resource.PolicyBasedSelectors));

    /// <summary>
    /// Traffic selectors of its own instead of the prefixes of both ends (<c>trafficSelectorPolicies</c>): said again, there is another pair, up to 100.
    /// Needs <see cref="WithPolicyBasedTrafficSelectors"/>; Azure offers them when it begins the tunnel.
    /// </summary>
    /// <param name="local">A prefix in Azure.</param>
    /// <param name="remote">Prefixes at the site; one or more.</param>
    /// <example><c>connection.WithTrafficSelector(local: "10.0.0.0/16", "192.168.30.0/24", "192.168.31.0/24")</c></example>
    public SiteToSiteConnection WithTrafficSelector(Value<Cidr> local, params IEnumerable<Value<Cidr>> remote)
    {
        var call = RecordCall();
        return Set(It.Resource.TrafficSelectors = More(It.Resource.TrafficSelectors, new TrafficSelector(call.Setting(local), call.Settings(remote))));
    }

    /// <summary>Translates addresses on this connection (<c>ingressNatRules</c> and <c>egressNatRules</c>).</summary>
    /// <param name="rules">Rules of the connection's gateway; each knows its direction.</param>
    public SiteToSiteConnection WithNatRules(params IEnumerable<NatRule> rules) => Set(It.NatRules = More(It.NatRules, rules));

    /// <summary>Which of the gateway's own BGP addresses this connection speaks from (<c>gatewayCustomBgpIpAddresses</c>).</summary>
    /// <param name="instance">The machine; the second exists on an active-active gateway only.</param>
    /// <param name="address">One of those that <see cref="VpnGateway.WithBgpAddresses(GatewayInstance, IEnumerable{Value{IpAddress}})"/> gave it.</param>
    public SiteToSiteConnection WithBgpAddress(GatewayInstance instance, Value<IpAddress> address) => WithBgpAddress((Value<GatewayInstance>)instance, address);

    internal SiteToSiteConnection WithBgpAddress(Value<GatewayInstance> instance, Value<IpAddress> address)
    {
        var call = RecordCall();
        return Set(It.Resource.BgpAddresses = More(It.Resource.BgpAddresses, new InstanceBgpAddress(call.Setting(instance), call.Setting(address))));
    }

    /// <summary>
    /// Speaks from the gateway's private address, over ExpressRoute (<c>useLocalAzureIpAddress</c>). The gateway needs <see
    /// cref="VpnGateway.WithPrivateAddresses"/>, the device a private address.
    /// </summary>
    public SiteToSiteConnection WithPrivateAddresses() => Set(It.PrivateAddresses = SetOnce(It.PrivateAddresses));

    /// <summary>A tunnel of a gateway in high-bandwidth mode (<c>tunnelProperties</c>); a connection has two.</summary>
    /// <param name="remote">The private address of the device that the tunnel ends at.</param>
    /// <param name="bgpPeeringAddress">The address the device speaks BGP from in it.</param>
    public SiteToSiteConnection WithHighBandwidthTunnel(Value<IpAddress> remote, Value<IpAddress> bgpPeeringAddress)
    {
        var call = RecordCall();
        return Set(It.Tunnels = More(It.Tunnels, new HighBandwidthTunnel(call.Setting(remote), call.Setting(bgpPeeringAddress))));
    }

    /// <summary>
    /// States that the device keeps up only one of the two tunnels that an active-active gateway offers. Nothing is deployed: promises that survive the loss
    /// of a tunnel or of an instance are judged by it.
    /// </summary>
    /// <param name="instance">The instance that the tunnel leads to. By default the device keeps up both.</param>
    /// <example><c>hub.ConnectTo(office, key).WithOnlyTunnelTo(GatewayInstance.First)</c></example>
    public SiteToSiteConnection WithOnlyTunnelTo(GatewayInstance instance) => WithOnlyTunnelTo((Value<GatewayInstance>)instance);

    internal SiteToSiteConnection WithOnlyTunnelTo(Value<GatewayInstance> instance) => Set(It.OnlyInstance = SetOnce(It.OnlyInstance, instance));

    /// <summary>
    /// What the device proves itself with, on a connection with certificates (<c>inboundAuthCertificateSubjectName</c> and
    /// <c>inboundAuthCertificateChain</c>).
    /// </summary>
    /// <param name="subject">The common name of its certificate, without <c>CN=</c>.</param>
    /// <param name="chain">Public parts, base64 on one line: the root, then those between it and the device's.</param>
    public SiteToSiteConnection WithPeerCertificate(Value<Text> subject, params IEnumerable<Value<Certificate>> chain)
    {
        var call = RecordCall();
        var certificates = call.Settings(chain);
        if (!It.PeerSubject.IsSet)
            It.PeerChain = More(It.PeerChain, certificates);
        return Set(It.PeerSubject = call.SetOnce(It.PeerSubject, call.Setting(subject)));
    }
}
