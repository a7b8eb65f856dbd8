namespace Gatewright.Model;

/// <summary>A public address the program names.</summary>
public sealed class PublicIpElement : ResourceElement
{
    internal PublicIpElement(Gatewright.PublicIp handle, Topology topology)
        : base(handle, topology)
    {
        Zones = handle.Zones.ToImmutableArray();
        WithoutZones = handle.WithoutZonesFlag;
        DnsLabel = handle.DnsLabel;
        Prefix = handle.Prefix;
        IdleTimeout = handle.IdleTimeout;
    }

    /// <summary>Its zones, if said.</summary>
    public ImmutableArray<Fact<int>> Zones { get; }

    /// <summary>Whether it was said to have none.</summary>
    public Flag WithoutZones { get; }

    /// <summary>The first part of its DNS name, if said.</summary>
    public Fact<Text> DnsLabel { get; }

    /// <summary>The id of the prefix it is taken from, if said.</summary>
    public Fact<ResourceId> Prefix { get; }

    /// <summary>Minutes of silence, if said; 4 otherwise.</summary>
    public Fact<int> IdleTimeout { get; }
}
