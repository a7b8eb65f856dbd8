namespace Gatewright;

/// <summary>Gives subnets a way out to the internet under few public addresses, and lets nothing in. IPv4 only; SKU Standard by default.</summary>
public sealed class NatGateway : RegionalResource<NatGateway>
{
    internal NatGateway(Handle parent, NatGatewayElement element) : base(parent, element) { }

    internal NatGatewayElement It => (NatGatewayElement)Element;

    /// <summary>The addresses that are seen outside, ARM's <c>publicIpAddresses</c>, instead of one made for it. Each brings 64,512 ports.</summary>
    /// <param name="addresses">Up to 16, those of prefixes counted along; of the gateway's zone or of all zones.</param>
    /// <example><c>nat.WithPublicIps(topology.AddPublicIp("nat-1"), topology.AddPublicIp("nat-2"))</c></example>
    public NatGateway WithPublicIps(params IEnumerable<PublicIp> addresses) => Set(It.PublicIps = More(It.PublicIps, addresses));

    /// <summary>Whole prefixes of addresses that exist already, ARM's <c>publicIpPrefixes</c>, instead of single ones or beside them.</summary>
    /// <param name="prefixes">Ids of public IP prefixes, /28 at most.</param>
    public NatGateway WithPublicIpPrefixes(params IEnumerable<Value<ResourceId>> prefixes) => Set(It.PublicIpPrefixes = More(It.PublicIpPrefixes, prefixes));

    /// <summary>A whole prefix of the topology, ARM's <c>publicIpPrefixes</c>, instead of single addresses or beside them; each call adds one.</summary>
    /// <param name="prefix">A prefix in the same region.</param>
    public NatGateway WithPublicIpPrefix(PublicIpPrefix prefix) =>
        Set(It.OwnPrefixes = More(It.OwnPrefixes, RecordCall().Links<PublicIpPrefixElement>(prefix)));

    /// <summary>
    /// Makes the gateway StandardV2, ARM's <c>sku</c>: it stands in all zones of its region, and takes addresses and prefixes of that SKU alone. The
    /// address made for it is one.
    /// </summary>
    public NatGateway WithStandardV2() => Set(It.StandardV2 = SetOnce(It.StandardV2));

    /// <summary>How long a connection may be silent before it is forgotten, ARM's <c>idleTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 120, by default 4.</param>
    public NatGateway WithIdleTimeout(Value<int> minutes) => Set(It.IdleTimeout = SetOnce(It.IdleTimeout, minutes));

    /// <summary>Puts it into one zone, for what stands in that zone. A NAT gateway is never in several.</summary>
    /// <param name="zone">1, 2 or 3; by default Azure chooses, and doesn't tell.</param>
    public NatGateway WithZone(Value<int> zone) => Set(It.Zone = SetOnce(It.Zone, zone));
}
