namespace Gatewright.Model;

/// <summary>A public address the program names.</summary>
public sealed class PublicIp : Resource
{
    internal PublicIp(Gatewright.PublicIp handle, Topology topology)
        : base(handle, topology)
    {
        Zones = handle.Zones.ToImmutableArray();
        WithoutZones = handle.WithoutZonesFlag;
    }

    /// <summary>Its zones, if said.</summary>
    public ImmutableArray<Fact<int>> Zones { get; }

    /// <summary>Whether it was said to have none.</summary>
    public Flag WithoutZones { get; }
}
