using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>What is known of the zones of a public address.</summary>
internal static class Zones
{
    public static bool AreAskedBy(VpnGatewaySku sku) => VpnGatewaySkus.Of(sku) is { ZoneRedundant: true };

    /// <summary>Whether the region has zones; null where no source tells.</summary>
    public static bool? InRegionOf(ResourceElement resource) =>
        resource.Region.TryGetValue(out var region) ? Regions.Find(region)?.HasZones : null;

    /// <summary>Whether two addresses surely differ. What was said stays said; what wasn't is all zones, once nothing more can be said.</summary>
    public static bool Differ(PublicIpElement one, PublicIpElement other, Topology topology) =>
        one != other && Of(one, topology) is { } zones && Of(other, topology) is { } others && !zones.SetEquals(others);

    /// <summary>Whether it has no zones: of two words that contradict each other the one said first stands.</summary>
    public static bool HasNone(PublicIpElement address) => address.WithoutZones.IsSet
        && (address.Zones.IsEmpty || address.WithoutZones.Origin.Number < address.Zones[0].Origin.Number);

    public static string InWords(PublicIpElement address) =>
        HasNone(address) ? "no zones"
        : address.Zones.IsEmpty ? "all zones"
        : address.Zones.Length == 1 ? $"zone {address.Zones[0]}"
        : $"zones {string.Join(", ", address.Zones)}";

    public static IEnumerable<Violation> Wrong(PublicIpElement address)
    {
        if (address.Zones.IsEmpty)
            yield break;
        if (address.WithoutZones.IsSet)
            yield return At(address.WithoutZones, $"'{address.Name}' is said to have zones and to have none; say one of both");

        var known = address.Zones.Known().ToArray();
        var beyond = known.Where(zone => zone.Value is < 1 or > 3).ToArray();
        foreach (var zone in beyond)
            yield return At(zone, $"'{address.Name}' is pinned to zone {zone}, but zones are 1, 2 and 3");
        if (beyond.Length > 0 || !address.Zones.AllKnown())
            yield break;

        var distinct = known.Select(zone => zone.Value).Distinct().Count();
        if (distinct < known.Length)
            yield return At(known[known.Length - 1], $"'{address.Name}' is pinned to a zone twice; write each zone once");
        else if (distinct == 2)
            yield return At(known[1], $"'{address.Name}' is pinned to {InWords(address)}; pin it to one zone or to all three");
    }

    private static HashSet<int>? Of(PublicIpElement address, Topology topology)
    {
        if (HasNone(address))
            return [];
        if (!address.Zones.IsEmpty)
            return address.Zones.AllKnown() ? [.. address.Zones.Known().Select(zone => zone.Value)] : null;
        return topology.IsComplete(address) && topology.TrySettledRegion(address, out _) && InRegionOf(address) is true ? [1, 2, 3] : null;
    }
}
