using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW2113 to GW2116: prefixes of public addresses, and the SKUs of both.</summary>
internal static class PublicIpPrefixRules
{
    private const int Longest = 31;

    private const int Shortest = 28;

    public static Rule LengthIsOffered { get; } = Error("GW2113", "A public IP prefix has a length of 28 to 31", Sources.PublicIps, topology =>
        from prefix in topology.PublicIpPrefixes
        where prefix.Length.Is(it => it is < Shortest or > Longest)
        select At(prefix.Length, $"'{prefix.Name}' has the length {prefix.Length}; Azure makes prefixes of 28 to 31, for 16 to 2 addresses"));

    public static Rule PrefixHasTheAddresses { get; } = Error("GW2114",
        "A public IP prefix has all addresses that are taken from it", Sources.PublicIps, topology =>
        from prefix in topology.PublicIpPrefixes
        where prefix.Length.Is(it => it is >= Shortest and <= Longest)
        let size = 1 << (32 - ((Value<int>.Known)prefix.Length.Value!).Value)
        from address in topology.PublicIps.Where(it => it.OwnPrefix?.Target == prefix).Skip(size).Take(1)
        select At(address.OwnPrefix!.Value.Origin, $"'{address.Name}' is address {size + 1} of '{prefix.Name}', which has {size}; make the prefix larger")
            .WithRelated(prefix.Length.Origin));

    public static Rule AddressStandsWithItsPrefix { get; } = Error("GW2115",
        "A public address stands in the region of its prefix", Sources.PublicIps, topology =>
        from address in topology.PublicIps
        where address.OwnPrefix is not null && topology.TrySettledRegion(address, out _)
        let prefix = address.OwnPrefix!.Value
        where topology.TrySettledRegion(prefix.Target, out var there) && !address.Region.Is(there)
        select At(prefix.Origin, $"'{address.Name}' is in {address.Region}, but '{prefix.Target.Name}' is in {prefix.Target.Region}; take a prefix there"));

    public static Rule SkusAreTheSame { get; } = Error("GW2116",
        "StandardV2 addresses serve StandardV2 NAT gateways, and only those do", Sources.PublicIps, topology =>
        (from use in AddressAssignment.In(topology)
         where Differ(topology, use.Holder, Sku(use.Holder), use.Link.Target, use.Link.Target.StandardV2)
         select new Violation(use.Link.Origin, InWords(use.Link.Target, use.Link.Target.StandardV2, use.Holder)))
        .Concat(
         from gateway in topology.NatGateways
         from prefix in gateway.OwnPrefixes
         where Differ(topology, gateway, gateway.StandardV2, prefix.Target, prefix.Target.StandardV2)
         select new Violation(prefix.Origin, InWords(prefix.Target, prefix.Target.StandardV2, gateway)))
        .Concat(
         from address in topology.PublicIps
         where address.OwnPrefix is not null
         let prefix = address.OwnPrefix!.Value
         where Differ(topology, address, address.StandardV2, prefix.Target, prefix.Target.StandardV2)
         select new Violation(prefix.Origin, InWords(prefix.Target, prefix.Target.StandardV2, address))));

    public static ImmutableArray<Rule> All { get; } = [LengthIsOffered, PrefixHasTheAddresses, AddressStandsWithItsPrefix, SkusAreTheSame];

    private static Flag Sku(ResourceElement holder) => holder is NatGatewayElement gateway ? gateway.StandardV2 : default;

    /// <summary>Without the call a resource is Standard, for sure once its calls are complete. Holders other than NAT gateways are always Standard.</summary>
    private static bool Differ(Topology topology, ResourceElement user, Flag its, ResourceElement used, Flag other) =>
        its.IsSet != other.IsSet && (other.IsSet ? user is not (NatGatewayElement or PublicIpElement) || topology.IsComplete(user) : topology.IsComplete(used));

    private static string InWords(ResourceElement used, Flag sku, ResourceElement user) => sku.IsSet
        ? $"'{used.Name}' is StandardV2 and '{user.Name}' isn't; leave out WithStandardV2"
            + (user is NatGatewayElement or PublicIpElement ? ", or call it on both" : "")
        : $"'{user.Name}' is StandardV2 and '{used.Name}' isn't; call WithStandardV2 on both";
}
