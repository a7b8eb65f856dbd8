namespace Gatewright.Model;

/// <summary>A site outside Azure, or a classic network as Resource Manager sees it (<c>localNetworkGateways</c>).</summary>
public sealed class SiteElement : ResourceElement
{
    internal SiteElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Whether it is a network of the classic deployment model.</summary>
    public bool IsClassic { get; internal set; }

    /// <summary>The device's public IPv4 address (<c>gatewayIpAddress</c>), if it has a fixed one.</summary>
    public Setting<IpAddress> Address { get; internal set; }

    /// <summary>The public address of the topology that is the device's (<c>gatewayIpAddress</c>), if it is one of those.</summary>
    public Link<PublicIpElement>? PublicIp { get; internal set; }

    /// <summary>The device's domain name (<c>fqdn</c>), if it is found by one.</summary>
    public Setting<DomainName> Fqdn { get; internal set; }

    /// <summary>The prefixes of the networks behind it (<c>localNetworkAddressSpace</c>); may be none with BGP.</summary>
    public ImmutableArray<Setting<Cidr>> Prefixes { get; internal set; } = [];

    /// <summary>Its ASN (<c>bgpSettings.asn</c>): 1 to 4294967295; set when it uses BGP.</summary>
    public Setting<long> Asn { get; internal set; }

    /// <summary>The device's BGP address (<c>bgpSettings.bgpPeeringAddress</c>).</summary>
    public Setting<IpAddress> BgpPeeringAddress { get; internal set; }

    /// <summary>The weight of routes that it advertises (<c>bgpSettings.peerWeight</c>): 0 to 100. The default is 0.</summary>
    public Setting<int> PeerWeight { get; internal set; }

    /// <summary>
    /// The prefixes that the device announces by BGP, as far as the program tells them. They are in no template: answers about reachability rest on them.
    /// </summary>
    public ImmutableArray<Setting<Cidr>> AnnouncedPrefixes { get; internal set; } = [];

    /// <summary>The connections to it.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];
}
