namespace Gatewright;

/// <summary>A place outside Azure with a VPN device: a local network gateway. Unplaced, it stands with the first gateway that connects to it.</summary>
public sealed class Site : RegionalResource<Site>, IEndpoint
{
    internal Site(Handle parent, SiteElement element) : base(parent, element) { }

    internal SiteElement It => (SiteElement)Element;

    /// <summary>The device tells its routes itself, so prefixes need not be listed.</summary>
    /// <param name="asn">1 to 4294967295, another than the gateway's and none that Azure or IANA reserve.</param>
    /// <param name="peeringAddress">The address the device speaks BGP from: neither its public one nor one of the network's.</param>
    /// <example><c>site.WithBgp(asn: 65010, peeringAddress: "192.168.10.254")</c></example>
    public Site WithBgp(Value<long> asn, Value<IpAddress> peeringAddress)
    {
        var call = RecordCall();
        var number = call.Setting(asn);
        if (!It.Asn.IsSet)
            It.BgpPeeringAddress = call.SetOnce(It.BgpPeeringAddress, call.Setting(peeringAddress));
        return Set(It.Asn = call.SetOnce(It.Asn, number));
    }

    /// <summary>
    /// The networks that the device announces by BGP. Azure learns them from the device, so they are in no template; answers about what reaches what rest
    /// on them.
    /// </summary>
    /// <param name="prefixes">All that it announces.</param>
    /// <example><c>site.WithBgp(asn: 65010, peeringAddress: "192.168.10.254").WithAnnouncedPrefixes("192.168.10.0/24")</c></example>
    public Site WithAnnouncedPrefixes(params IEnumerable<Value<Cidr>> prefixes) => Set(It.AnnouncedPrefixes = More(It.AnnouncedPrefixes, prefixes));

    /// <summary>How much routes that the site tells by BGP count (<c>bgpSettings.peerWeight</c>).</summary>
    /// <param name="weight">0 to 100, by default 0; the higher is preferred.</param>
    public Site WithPeerWeight(Value<int> weight) => Set(It.PeerWeight = SetOnce(It.PeerWeight, weight));

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));
}
