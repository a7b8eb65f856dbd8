using Gatewright.Model;

namespace Gatewright;

/// <content>What few connections need beyond the usual.</content>
public sealed partial class SiteToSiteConnection
{
    private Flag policyBasedSelectors;
    private Flag privateAddresses;
    private Fact<Text> peerSubject;

    internal Flag PolicyBasedSelectors => policyBasedSelectors;

    internal List<(Fact<Cidr> Local, List<Fact<Cidr>> Remote)> TrafficSelectors { get; } = [];

    internal List<Reference<NatRule>> Nat { get; } = [];

    internal List<(Fact<GatewayInstance> Instance, Fact<IpAddress> Address)> BgpAddresses { get; } = [];

    internal Flag PrivateAddresses => privateAddresses;

    internal List<(Fact<IpAddress> Remote, Fact<IpAddress> BgpPeer)> Tunnels { get; } = [];

    internal Fact<Text> PeerSubject => peerSubject;

    internal List<Fact<Certificate>> PeerChain { get; } = [];

    /// <summary>Offers the prefixes of both ends as traffic selectors instead of any to any, for a policy-based device (<c>usePolicyBasedTrafficSelectors</c>). Needs an IPsec policy; such a connection passes nothing on to other sites.</summary>
    public SiteToSiteConnection WithPolicyBasedSelectors()
    {
        Saying(nameof(WithPolicyBasedSelectors)).Once(ref policyBasedSelectors);
        return this;
    }

    /// <summary>
    /// Traffic selectors of its own instead of the prefixes of both ends (<c>trafficSelectorPolicies</c>): said again, there is another pair, up to 100.
    /// Needs <see cref="WithPolicyBasedSelectors"/>; Azure offers them when it begins the tunnel.
    /// </summary>
    /// <param name="local">A prefix in Azure.</param>
    /// <param name="remote">Prefixes at the site; one or more.</param>
    /// <example><c>connection.WithTrafficSelector(local: "10.0.0.0/16", "192.168.30.0/24", "192.168.31.0/24")</c></example>
    public SiteToSiteConnection WithTrafficSelector(Value<Cidr> local, params IEnumerable<Value<Cidr>> remote)
    {
        var call = Saying(nameof(WithTrafficSelector));
        TrafficSelectors.Add((call.Fact(local), call.Facts(remote)));
        return this;
    }

    /// <summary>Translates addresses on this connection (<c>ingressNatRules</c> and <c>egressNatRules</c>).</summary>
    /// <param name="rules">Rules of the connection's gateway; each knows its direction.</param>
    public SiteToSiteConnection WithNat(params IEnumerable<NatRule> rules)
    {
        var call = Saying(nameof(WithNat));
        Nat.AddRange(call.AllOf(rules));
        return this;
    }

    /// <summary>Which of the gateway's own BGP addresses this connection speaks from (<c>gatewayCustomBgpIpAddresses</c>).</summary>
    /// <param name="instance">The machine; the second exists on an active-active gateway only.</param>
    /// <param name="address">One of those that <see cref="VpnGateway.WithBgpAddresses(GatewayInstance, IEnumerable{Value{IpAddress}})"/> gave it.</param>
    public SiteToSiteConnection WithBgpAddress(GatewayInstance instance, Value<IpAddress> address) => WithBgpAddress((Value<GatewayInstance>)instance, address);

    internal SiteToSiteConnection WithBgpAddress(Value<GatewayInstance> instance, Value<IpAddress> address)
    {
        var call = Saying(nameof(WithBgpAddress));
        BgpAddresses.Add((call.Fact(instance), call.Fact(address)));
        return this;
    }

    /// <summary>Speaks from the gateway's private address, over ExpressRoute (<c>useLocalAzureIpAddress</c>). The gateway needs <see cref="VpnGateway.WithPrivateAddresses"/>, the device a private address.</summary>
    public SiteToSiteConnection WithPrivateAddresses()
    {
        Saying(nameof(WithPrivateAddresses)).Once(ref privateAddresses);
        return this;
    }

    /// <summary>A tunnel of a gateway in high-bandwidth mode (<c>tunnelProperties</c>); a connection has two.</summary>
    /// <param name="remote">The private address of the device that the tunnel ends at.</param>
    /// <param name="bgpPeer">The address the device speaks BGP from in it.</param>
    public SiteToSiteConnection WithTunnel(Value<IpAddress> remote, Value<IpAddress> bgpPeer)
    {
        var call = Saying(nameof(WithTunnel));
        Tunnels.Add((call.Fact(remote), call.Fact(bgpPeer)));
        return this;
    }

    /// <summary>What the device proves itself with, on a connection with certificates (<c>inboundAuthCertificateSubjectName</c> and <c>inboundAuthCertificateChain</c>).</summary>
    /// <param name="subject">The common name of its certificate, without <c>CN=</c>.</param>
    /// <param name="chain">Public parts, base64 on one line: the root, then those between it and the device's.</param>
    public SiteToSiteConnection WithPeerCertificate(Value<Text> subject, params IEnumerable<Value<Certificate>> chain)
    {
        var call = Saying(nameof(WithPeerCertificate));
        var certificates = call.Facts(chain);
        if (call.Once(ref peerSubject, call.Fact(subject)))
            PeerChain.AddRange(certificates);
        return this;
    }
}
