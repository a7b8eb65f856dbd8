using Gatewright.Model;

namespace Gatewright;

/// <summary>A place outside Azure with a VPN device: a local network gateway. Unplaced, it stands with the first gateway that connects to it.</summary>
public sealed class Site : RegionalResource<Site>
{
    private Fact<long> asn;
    private Fact<IpAddress> peer;
    private Fact<int> peerWeight;

    internal Site(TopologyBuilder topology, Call declared, Fact<Name> name, Fact<IpAddress> address, Fact<DomainName> device, List<Fact<Cidr>> prefixes)
        : base(topology, declared, name) => (Address, Device, Prefixes) = (address, device, prefixes);

    internal Site(TopologyBuilder topology, Call declared, Fact<ResourceId> id, List<Fact<Cidr>> prefixes)
        : base(topology, declared, id) => Prefixes = prefixes;

    internal Fact<IpAddress> Address { get; }

    internal Fact<DomainName> Device { get; }

    internal List<Fact<Cidr>> Prefixes { get; }

    internal Fact<long> Asn => asn;

    internal Fact<IpAddress> BgpPeer => peer;

    internal Fact<int> PeerWeight => peerWeight;

    /// <summary>The device tells its routes itself, so prefixes need not be listed.</summary>
    /// <param name="asn">1 to 4294967295, another than the gateway's and none that Azure or IANA reserve.</param>
    /// <param name="peer">The address the device speaks BGP from: neither its public one nor one of the network's.</param>
    /// <example><c>site.WithBgp(asn: 65010, peer: "192.168.10.254")</c></example>
    public Site WithBgp(Value<long> asn, Value<IpAddress> peer)
    {
        var call = Saying(nameof(WithBgp));
        if (call.Once(ref this.asn, call.Fact(asn)))
            this.peer = call.Fact(peer);
        return this;
    }

    /// <summary>How much routes that the site tells by BGP count (<c>bgpSettings.peerWeight</c>).</summary>
    /// <param name="weight">0 to 100, by default 0; the higher is preferred.</param>
    public Site WithPeerWeight(Value<int> weight)
    {
        var call = Saying(nameof(WithPeerWeight));
        call.Once(ref peerWeight, call.Fact(weight));
        return this;
    }
}
