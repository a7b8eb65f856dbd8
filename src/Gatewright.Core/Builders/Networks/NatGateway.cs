using Gatewright.Model;

namespace Gatewright;

/// <summary>Gives what stands in subnets a way out to the internet under few public addresses, and lets nothing in. SKU Standard, IPv4.</summary>
public sealed class NatGateway : RegionalResource<NatGateway>
{
    private Fact<int> idleTimeout;
    private Fact<int> zone;

    internal NatGateway(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal NatGateway(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<Reference<PublicIp>> PublicIps { get; } = [];

    internal List<Fact<ResourceId>> PublicIpPrefixes { get; } = [];

    internal Fact<int> IdleTimeout => idleTimeout;

    internal Fact<int> Zone => zone;

    /// <summary>The addresses that are seen outside, ARM's <c>publicIpAddresses</c>, instead of one made for it. Each brings 64,512 ports.</summary>
    /// <param name="addresses">Up to 16, those of prefixes counted along; of the gateway's zone or of all zones.</param>
    /// <example><c>nat.WithPublicIps(topology.AddPublicIp("nat-1"), topology.AddPublicIp("nat-2"))</c></example>
    public NatGateway WithPublicIps(params IEnumerable<PublicIp> addresses)
    {
        var call = Saying(nameof(WithPublicIps));
        PublicIps.AddRange(call.AllOf(addresses));
        return this;
    }

    /// <summary>Whole prefixes of addresses that exist already, ARM's <c>publicIpPrefixes</c>, instead of single ones or beside them.</summary>
    /// <param name="prefixes">Ids of public IP prefixes, /28 at most.</param>
    public NatGateway WithPublicIpPrefixes(params IEnumerable<Value<ResourceId>> prefixes)
    {
        var call = Saying(nameof(WithPublicIpPrefixes));
        PublicIpPrefixes.AddRange(call.Facts(prefixes));
        return this;
    }

    /// <summary>How long a connection may be silent before it is forgotten, ARM's <c>idleTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 120, by default 4.</param>
    public NatGateway WithIdleTimeout(Value<int> minutes)
    {
        var call = Saying(nameof(WithIdleTimeout));
        call.Once(ref idleTimeout, call.Fact(minutes));
        return this;
    }

    /// <summary>Puts it into one zone, for what stands in that zone. A NAT gateway is never in several.</summary>
    /// <param name="zone">1, 2 or 3; by default Azure chooses, and doesn't tell.</param>
    public NatGateway WithZone(Value<int> zone)
    {
        var call = Saying(nameof(WithZone));
        call.Once(ref this.zone, call.Fact(zone));
        return this;
    }
}
