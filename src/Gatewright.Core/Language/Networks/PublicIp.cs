namespace Gatewright;

/// <summary>A public address: Standard, static, IPv4, in all zones of its region unless said otherwise.</summary>
public sealed class PublicIp : RegionalResource<PublicIp>
{
    private Flag zones;

    internal PublicIp(Handle parent, PublicIpElement element) : base(parent, element) { }

    internal PublicIpElement It => (PublicIpElement)Element;

    /// <summary>Pins the address to zones.</summary>
    /// <param name="zones">One of 1, 2, 3, which makes its gateway zonal, or all three. All addresses of one gateway need the same.</param>
    public PublicIp WithZones(params IEnumerable<Value<int>> zones)
    {
        var call = RecordCall();
        var settings = call.Settings(zones);
        if (!this.zones.IsSet)
            It.Zones = More(It.Zones, settings);
        this.zones = call.SetOnce(this.zones);
        return this;
    }

    /// <summary>Pins the address to no zone. A gateway with an AZ SKU doesn't take it where the region has zones.</summary>
    public PublicIp WithoutZones() => Set(It.WithoutZones = SetOnce(It.WithoutZones));

    /// <summary>Gives the address the name <c>LABEL.REGION.cloudapp.azure.com</c>, ARM's <c>domainNameLabel</c>.</summary>
    /// <param name="label">3 to 63 lower-case letters, digits and hyphens, beginning with a letter; unique in the region.</param>
    /// <example><c>address.WithDnsLabel("contoso-vpn")</c></example>
    public PublicIp WithDnsLabel(Value<Text> label) => Set(It.DnsLabel = SetOnce(It.DnsLabel, label));

    /// <summary>Takes the address from a prefix that exists already, ARM's <c>publicIPPrefix</c>, so that others can let in the whole prefix.</summary>
    /// <param name="prefix">The id of a public IP prefix with the same zones.</param>
    public PublicIp WithPrefix(Value<ResourceId> prefix) => Set(It.Prefix = SetOnce(It.Prefix, prefix));

    /// <summary>Takes the address from a prefix of the topology, ARM's <c>publicIPPrefix</c>, so that others can let in the whole prefix.</summary>
    /// <param name="prefix">A prefix in the same region.</param>
    /// <example><c>topology.AddPublicIp("hub-1").WithPrefix(topology.AddPublicIpPrefix("hub", length: 30))</c></example>
    public PublicIp WithPrefix(PublicIpPrefix prefix) => Set(It.OwnPrefix = SetOnce(It.OwnPrefix, prefix));

    /// <summary>Makes the address StandardV2, ARM's <c>sku</c>, which NAT gateways of that SKU take and nothing else does.</summary>
    public PublicIp WithStandardV2() => Set(It.StandardV2 = SetOnce(It.StandardV2));

    /// <summary>How long a connection to the address may be silent, ARM's <c>idleTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 30, by default 4.</param>
    public PublicIp WithIdleTimeout(Value<int> minutes) => Set(It.IdleTimeout = SetOnce(It.IdleTimeout, minutes));
}
