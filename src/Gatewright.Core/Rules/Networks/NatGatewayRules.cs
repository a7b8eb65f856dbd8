using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW22xx: NAT gateways and their addresses.</summary>
internal static class NatGatewayRules
{
    private const int Addresses = 16;

    public static Rule AddressesAreFew { get; } = Error("GW2201", "A NAT gateway has 16 addresses at most", Sources.NatGateways, topology =>
        from gateway in topology.NatGateways
        from address in gateway.PublicIps.Skip(Addresses).Take(1)
        select At(address.Origin, $"'{address.Target.Name}' is address {Addresses + 1} of '{gateway.Name}'; "
            + $"a NAT gateway takes {Addresses}, those of its prefixes among them"));

    public static Rule TimeoutIsInRange { get; } = Error("GW2202",
        "A NAT gateway keeps silent connections for 4 to 120 minutes", Sources.NatGateways, topology =>
        from gateway in topology.NatGateways
        where gateway.IdleTimeout.Is(it => it is < 4 or > 120)
        select At(gateway.IdleTimeout, $"'{gateway.Name}' keeps silent connections for {gateway.IdleTimeout} minutes; Azure takes 4 to 120"));

    public static Rule ZoneIsThere { get; } = Error("GW2203", "A NAT gateway stands in a zone that its region has", Sources.NatGatewayZones, topology =>
        from gateway in topology.NatGateways
        where gateway.Zone.TryGetValue(out _)
        let isNone = gateway.Zone.Is(it => it is < 1 or > 3)
        where isNone || (topology.TrySettledRegion(gateway, out _) && Zones.InRegionOf(gateway) is false)
        select isNone
            ? At(gateway.Zone, $"'{gateway.Name}' is put into zone {gateway.Zone}, but zones are 1, 2 and 3")
            : At(gateway.Zone, $"'{gateway.Name}' is put into zone {gateway.Zone}, but {gateway.Region} has no zones; leave out WithZone")
                .WithFix(SuggestedFix.Remove(gateway.Zone.Origin)));

    public static Rule AddressServesOneGateway { get; } = Error("GW2204",
        "A public address of a NAT gateway serves nothing else", Sources.NatGateways, topology =>
        from uses in AddressAssignment.In(topology).GroupBy(use => use.Key)
        let first = uses.First()
        from use in uses.Skip(1)
        where use.Holder is NatGatewayElement || first.Holder is NatGatewayElement
        select At(use.Link.Origin, $"'{use.Link.Target.Name}' serves '{first.Holder.Name}' already; "
            + $"{(use.Holder == first.Holder ? "name it once" : $"'{use.Holder.Name}' needs an address of its own")}")
            .WithRelated(first.Link.Origin));

    public static Rule AddressesReachTheZone { get; } = Error("GW2205",
        "A NAT gateway in a zone has addresses of that zone or of all zones", Sources.NatGatewayZones, topology =>
        from gateway in topology.NatGateways
        where gateway.Zone.TryGetValue(out _)
        from address in gateway.PublicIps
        let isElsewhere = address.Target.Zones.Length == 1 && address.Target.Zones[0].TryGetValue(out var zone) && !gateway.Zone.Is(zone)
        where isElsewhere || Zones.HasNone(address.Target)
        select At(address.Origin, $"'{gateway.Name}' stands in zone {gateway.Zone} and its address '{address.Target.Name}' has "
            + $"{Zones.InWords(address.Target)}; take one of zone {gateway.Zone} or of all zones"));

    public static Rule GatewayServesOneNetwork { get; } = Error("GW2206", "A NAT gateway serves subnets of one network", Sources.NatGateways, topology =>
        from subnet in topology.Index.EquippedSubnets
        where subnet.NatGateway is not null
        orderby subnet.NatGateway!.Value.Origin.Number
        group (subnet.Network, subnet.NatGateway!.Value.Origin) by subnet.NatGateway!.Value.Target into served
        let uses = served.ToArray()
        from use in uses.Skip(1)
        where use.Network != uses[0].Network && !IsSame(use.Network, uses[0].Network)
        select At(use.Origin, $"'{served.Key.Name}' serves subnets of '{uses[0].Network.Name}' already; '{use.Network.Name}' needs a NAT gateway of its own")
            .WithRelated(uses[0].Origin));

    public static Rule AddressesStandWithTheirGateway { get; } = Error("GW2207",
        "The addresses of a NAT gateway stand in its region", Sources.NatGateways, topology =>
        from gateway in topology.NatGateways
        from address in gateway.PublicIps
        where topology.TrySettledRegion(gateway, out var here) && topology.TrySettledRegion(address.Target, out var there) && here != there
        select At(address.Origin,
            $"'{address.Target.Name}' is in {address.Target.Region}, but '{gateway.Name}' is in {gateway.Region}; take an address there"));

    public static Rule ZoneRedundantGatewaysHaveNoZone { get; } = Error("GW2208",
        "A StandardV2 NAT gateway isn't put into a zone", Sources.NatGatewayZones, topology =>
        from gateway in topology.NatGateways
        where gateway.StandardV2.IsSet && gateway.Zone.IsSet
        select At(gateway.Zone, $"'{gateway.Name}' is StandardV2, which stands in all zones; leave out WithZone")
            .WithRelated(gateway.StandardV2.Origin)
            .WithFix(SuggestedFix.Remove(gateway.Zone.Origin)));

    public static ImmutableArray<Rule> All { get; } =
    [
        AddressesAreFew, TimeoutIsInRange, ZoneIsThere, AddressServesOneGateway, AddressesReachTheZone, GatewayServesOneNetwork, AddressesStandWithTheirGateway,
        ZoneRedundantGatewaysHaveNoZone,
    ];

    /// <summary>Two handles of one existing network are one network, and of two whose ids aren't known nobody knows.</summary>
    private static bool IsSame(VirtualNetworkElement one, VirtualNetworkElement other) =>
        one.IsExisting && other.IsExisting && (!one.Id.TryGetValue(out var id) || !other.Id.TryGetValue(out var otherId)
            || string.Equals(id.ToString(), otherId.ToString(), StringComparison.OrdinalIgnoreCase));
}
