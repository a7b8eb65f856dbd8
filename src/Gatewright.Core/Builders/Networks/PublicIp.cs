using Gatewright.Model;

namespace Gatewright;

/// <summary>A public address: Standard, static, IPv4, in all zones of its region unless said otherwise.</summary>
public sealed class PublicIp : RegionalResource<PublicIp>
{
    private Flag withoutZones;
    private Flag zonesSaid;

    internal PublicIp(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal PublicIp(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<Fact<int>> Zones { get; } = [];

    internal Flag WithoutZonesFlag => withoutZones;

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
        zonesSaid = new(new(call));
        return this;
    }

    /// <summary>Pins the address to no zone. A gateway with an AZ SKU doesn't take it where the region has zones.</summary>
    public PublicIp WithoutZones()
    {
        Saying(nameof(WithoutZones)).Once(ref withoutZones);
        return this;
    }
}
