using Gatewright.Model;

namespace Gatewright;

/// <summary>A public address: Standard, static, IPv4, in all zones of its region unless said otherwise.</summary>
public sealed class PublicIp : RegionalResource<PublicIp>
{
    private Flag withoutZones;
    private Flag zonesSaid;
    private Fact<Text> dnsLabel;
    private Fact<ResourceId> prefix;
    private Fact<int> idleTimeout;

    internal PublicIp(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal PublicIp(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<Fact<int>> Zones { get; } = [];

    internal Flag WithoutZonesFlag => withoutZones;

    internal Fact<Text> DnsLabel => dnsLabel;

    internal Fact<ResourceId> Prefix => prefix;

    internal Fact<int> IdleTimeout => idleTimeout;

    /// <summary>Pins the address to zones.</summary>
    /// <param name="zones">One of 1, 2, 3, which makes its gateway zonal, or all three. All addresses of one gateway need the same.</param>
    public PublicIp WithZones(params IEnumerable<Value<int>> zones)
    {
        var call = Saying(nameof(WithZones));
        var facts = call.Facts(zones);
        if (zonesSaid.IsSaid)
            call.Repeated(new(call));
        else
            Zones.AddRange(facts);
        zonesSaid = new(call);
        return this;
    }

    /// <summary>Pins the address to no zone. A gateway with an AZ SKU doesn't take it where the region has zones.</summary>
    public PublicIp WithoutZones()
    {
        Saying(nameof(WithoutZones)).Once(ref withoutZones);
        return this;
    }

    /// <summary>Gives the address the name <c>LABEL.REGION.cloudapp.azure.com</c>, ARM's <c>domainNameLabel</c>.</summary>
    /// <param name="label">3 to 63 lower-case letters, digits and hyphens, beginning with a letter; unique in the region.</param>
    /// <example><c>address.WithDnsLabel("contoso-vpn")</c></example>
    public PublicIp WithDnsLabel(Value<Text> label)
    {
        var call = Saying(nameof(WithDnsLabel));
        call.Once(ref dnsLabel, call.Fact(label));
        return this;
    }

    /// <summary>Takes the address from a prefix that exists already, ARM's <c>publicIPPrefix</c>, so that others can let in the whole prefix.</summary>
    /// <param name="prefix">The id of a public IP prefix with the same zones.</param>
    public PublicIp WithPrefix(Value<ResourceId> prefix)
    {
        var call = Saying(nameof(WithPrefix));
        call.Once(ref this.prefix, call.Fact(prefix));
        return this;
    }

    /// <summary>How long a connection to the address may be silent, ARM's <c>idleTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 30, by default 4.</param>
    public PublicIp WithIdleTimeout(Value<int> minutes)
    {
        var call = Saying(nameof(WithIdleTimeout));
        call.Once(ref idleTimeout, call.Fact(minutes));
        return this;
    }
}
