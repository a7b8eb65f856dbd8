namespace Gatewright.Model;

/// <summary>A public address that the program names (<c>publicIPAddresses</c>): Standard, static, IPv4.</summary>
public sealed class PublicIpElement : ResourceElement
{
    internal PublicIpElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its zones (<c>zones</c>): 1, 2, 3; all zones of the region by default.</summary>
    public ImmutableArray<Setting<int>> Zones { get; internal set; } = [];

    /// <summary>Whether it has no zone.</summary>
    public Flag WithoutZones { get; internal set; }

    /// <summary>The first part of its DNS name (<c>dnsSettings.domainNameLabel</c>): 3 to 63 lower-case letters, digits and hyphens; none by default.</summary>
    public Setting<Text> DnsLabel { get; internal set; }

    /// <summary>The id of the prefix it is taken from (<c>publicIPPrefix</c>), if any.</summary>
    public Setting<ResourceId> Prefix { get; internal set; }

    /// <summary>The prefix of the topology that it is taken from (<c>publicIPPrefix</c>), if any.</summary>
    public Link<PublicIpPrefixElement>? OwnPrefix { get; internal set; }

    /// <summary>Whether it is of the SKU StandardV2 (<c>sku.name</c>), for NAT gateways of that SKU. It is Standard by default.</summary>
    public Flag StandardV2 { get; internal set; }

    /// <summary>For how long a connection may be idle (<c>idleTimeoutInMinutes</c>): minutes, 4 to 30. The default is 4.</summary>
    public Setting<int> IdleTimeout { get; internal set; }
}
