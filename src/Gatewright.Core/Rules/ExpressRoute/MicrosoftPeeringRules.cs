using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW803x: Microsoft peering, and what holds for both peerings of a circuit.</summary>
internal static class MicrosoftPeeringRules
{
    public static Rule LinksArePublic { get; } = Error("GW8031", "Each link of a Microsoft peering has a public /30", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from block in new[] { peering.Primary, peering.Secondary }.ToImmutableArray().Known()
        where block.Value.Version != IpVersion.IPv4 || block.Value.PrefixLength != 30 || IsPrivate(block.Value)
        select At(block, $"A link of the Microsoft peering of circuit '{peering.Circuit.Name}' has '{block}'; it needs a public IPv4 /30 of your own"));

    public static Rule PrefixesArePublic { get; } = Error("GW8032", "The prefixes advertised to Microsoft are public", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from block in peering.Advertised.AddRange(peering.AdvertisedIPv6).Known()
        where block.Value.Version == IpVersion.IPv4 ? IsPrivate(block.Value) || block.Value.PrefixLength == 0 : !AddressRanges.PublicIPv6.Contains(block.Value)
        select At(block, $"'{block}' is advertised to Microsoft over circuit '{peering.Circuit.Name}', which takes public prefixes of "
            + $"your own only, and no default route"));

    public static Rule PrefixesAreSet { get; } = Error("GW8033", "A Microsoft peering advertises a prefix", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        where peering.Advertised.IsEmpty && topology.IsComplete(peering)
        select At(peering.Origin, $"The Microsoft peering of circuit '{peering.Circuit.Name}' advertises nothing; "
            + $"name the public prefixes that your side is reached at"));

    public static Rule PeeringHasRouteFilter { get; } = Warning("GW8034", "A Microsoft peering has a route filter", Sources.ExpressRoutePeerings, topology =>
        from peering in Peerings(topology)
        where peering.RouteFilter is null && topology.IsComplete(peering)
        select At(peering.Origin, $"The Microsoft peering of circuit '{peering.Circuit.Name}' has no route filter, so Microsoft announces nothing over it; "
            + $"call WithRouteFilter"));

    public static Rule RouteFilterLetsSomethingThrough { get; } = Warning("GW8035",
        "A route filter lets communities through", Sources.ExpressRoutePeerings, topology =>
        from filter in topology.RouteFilters
        where filter.Communities.IsEmpty && topology.IsComplete(filter)
        select At(filter.Name, $"Route filter '{filter.Name}' names no communities, so Microsoft announces nothing; "
            + $"call WithCommunities with those of the services you want"));

    public static Rule VlansDiffer { get; } = Error("GW8036", "The peerings of a circuit have different VLANs", Sources.ExpressRoutePeerings, topology =>
        from circuit in topology.ExpressRouteCircuits
        let first = circuit.PrivatePeering
        let second = circuit.MicrosoftPeering
        where first is not null && second is not null && first.Vlan.TryGetValue(out var vlan) && second.Vlan.Is(vlan)
        select At(second!.Vlan, $"Both peerings of circuit '{circuit.Name}' have the VLAN {second.Vlan}; give one of them another")
            .WithRelated(first!.Vlan.Origin));

    public static Rule IPv6LinksAreSlash126 { get; } = Error("GW8037",
        "Each link of a peering has an IPv6 /126, if it has IPv6", Sources.ExpressRouteRouting, topology =>
        from peering in topology.ExpressRouteCircuits.SelectMany(circuit => circuit.Peerings)
        from block in new[] { peering.PrimaryIPv6, peering.SecondaryIPv6 }.ToImmutableArray().Known()
        where block.Value.Version != IpVersion.IPv6 || block.Value.PrefixLength != 126
        select At(block, $"A link of circuit '{peering.Circuit.Name}' has '{block}' as its IPv6 block; it needs an IPv6 /126"));

    public static Rule LinksAreApart { get; } = Error("GW8038",
        "The two links of a Microsoft peering have different blocks", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from links in CircuitRules.Crossed(peering)
        select At(links.Secondary, $"Both links of the Microsoft peering of circuit '{peering.Circuit.Name}' have addresses of '{links.Secondary}'; "
            + $"give the secondary link another /{(links.Primary.Value.Version == IpVersion.IPv4 ? 30 : 126)}")
            .WithRelated(links.Primary.Origin));

    public static Rule AsnIsRegistered { get; } = Error("GW8039", "The ASNs of a Microsoft peering are registered", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from asn in new[] { peering.Asn, peering.CustomerAsn }
        let isForBooks = asn.Is(it => it is >= 64496 and <= 64511)
        where isForBooks || asn.Is(IsPrivate)
        select At(asn, isForBooks
            ? $"The Microsoft peering of circuit '{peering.Circuit.Name}' has the ASN {asn}, which is for documentation and not allowed there; "
                + $"write the one that is registered for you"
            : (MessageText)($"The Microsoft peering of circuit '{peering.Circuit.Name}' has the private ASN {asn}; "
                + $"Microsoft takes it only once its support has looked at your prefixes, and takes it out of their path"))
            .WithSeverity(isForBooks ? Severity.Error : Severity.Information));

    public static ImmutableArray<Rule> All { get; } =
    [
        LinksArePublic, PrefixesArePublic, PrefixesAreSet, PeeringHasRouteFilter, RouteFilterLetsSomethingThrough, VlansDiffer, IPv6LinksAreSlash126,
        LinksAreApart, AsnIsRegistered,
    ];

    private static IEnumerable<MicrosoftPeeringElement> Peerings(Topology topology) => topology.ExpressRouteCircuits
        .Select(circuit => circuit.MicrosoftPeering).OfType<MicrosoftPeeringElement>();

    private static bool IsPrivate(Cidr block) => AddressRanges.IsPrivate(block) || AddressRanges.Forbidden.Any(it => it.Block.Contains(block));

    /// <summary>But for those that another rule knows as Microsoft's.</summary>
    private static bool IsPrivate(long asn) => asn is (>= 64512 and <= 65514) or (>= 65521 and <= 65534) or (>= 4_200_000_000 and <= 4_294_967_294);
}
