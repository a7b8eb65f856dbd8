namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW6010 to GW6015 and GW6017: what the two links of a peering say of each other, and peerings of subnets.</summary>
internal static class PeeringSideRules
{
    private const int SubnetsOfALink = 200;

    public static Rule BorrowedGatewaysAreLent { get; } = Error("GW6010", "A network uses the gateways of one that lends them", Sources.Peering, topology =>
        from link in topology.BorrowingLinks
        where link.Opposite is { OffersGateways: false, IsCreated: true } && topology.IsComplete(link.Peering)
        select At(link.RemoteGateways, $"'{link.Network.Name}' uses the gateways of '{link.Remote.Name}', whose side doesn't lend them; "
            + $"say WithGatewayTransit of the side of '{link.Remote.Name}' too"));

    public static Rule GatewaysGoOneWay { get; } = Warning("GW6011", "A link lends gateways or uses the other's", Sources.RemoteGateways, topology =>
        from link in topology.BorrowingLinks
        where link.OffersGateways
        let later = link.GatewayTransit.Origin.Number > link.RemoteGateways.Origin.Number ? link.GatewayTransit : link.RemoteGateways
        select At(later, $"The link of '{link.Network.Name}' to '{link.Remote.Name}' lends gateways and uses the other's, but who uses "
            + $"others' has none to lend; say one of both"));

    public static Rule BothSidesHaveSubnets { get; } = Error("GW6012", "A peering of subnets names some of both networks", Sources.SubnetPeering, topology =>
        from peering in topology.Peerings
        where peering.IsOfSubnets && peering.Left != peering.Right && topology.IsComplete(peering)
        from link in peering.Links
        where !link.SubnetNames.Any()
        let place = peering.Subnets.IsEmpty ? link.Opposite!.GatewaySubnet.Origin : peering.Subnets[0].Origin
        select At(place, $"The peering of '{peering.Left.Name}' and '{peering.Right.Name}' names no subnet of '{link.Network.Name}', so "
            + $"nothing there is reached; name those it is for"));

    public static Rule PeeredSubnetsAreFew { get; } = Error("GW6013", "A peering has 200 subnets of a network at most", Sources.SubnetPeering, topology =>
        from link in topology.Links
        where link.Peering.Subnets.Length >= SubnetsOfALink
        from subnet in link.Subnets.Skip(SubnetsOfALink - (link.GatewaySubnet.IsSet ? 1 : 0)).Take(1)
        select At(subnet.Origin, $"'{subnet.Target.Name}' is subnet {SubnetsOfALink + 1} of '{link.Network.Name}' in one peering; "
            + $"a peering takes {SubnetsOfALink} of each network"));

    public static Rule PeeredSubnetsAreApart { get; } = Error("GW6014",
        "Subnets are peered from blocks that the other network doesn't have", Sources.SubnetPeering, topology =>
        from link in topology.Links
        where link.Peering.IsOfSubnets && !link.OnlyIPv6.IsSet && topology.IsComplete(link.Peering)
        from subnet in link.Subnets
        from block in subnet.Target.Prefixes.Known()
        let space = link.Network.AddressSpace.Known().FirstOrDefault(it => it.Value.Contains(block.Value))
        let other = link.Remote.AddressSpace.Known().FirstOrDefault(it => it.Value.Overlaps(space.Origin.Statement is null ? block.Value : space.Value))
        where other.Origin.Statement is not null
        select At(subnet.Origin, $"Subnet '{subnet.Target.Name}' of '{link.Network.Name}' has {block} of {(space.Origin.Statement is null ? block : space)}, "
            + $"which overlaps {other} of '{link.Remote.Name}'; peer subnets of blocks that only one of the networks has")
            .WithRelated(block.Origin));

    public static Rule OnlyIPv6IsOfSubnets { get; } = Error("GW6015", "IPv6 alone is peered between subnets that have it", Sources.SubnetPeering, topology =>
        (from peering in topology.Peerings
         from link in peering.Links
         where link.OnlyIPv6.IsSet && topology.IsSurelyWhole(peering)
         select At(link.OnlyIPv6, $"'{peering.Left.Name}' and '{peering.Right.Name}' are peered as a whole, and IPv6 alone can be peered between subnets only; "
             + $"name them WithOnlySubnets")
             .WithSeverity(Severity.Warning))
        .Concat(
         from peering in topology.Peerings
         where peering.Links.Any(link => link.OnlyIPv6.IsSet)
         from subnet in peering.Subnets
         where !subnet.Target.Prefixes.IsEmpty && subnet.Target.Prefixes.AllKnown()
             && !subnet.Target.Prefixes.Known().Any(block => block.Value.Version == IpVersion.IPv6)
         select At(subnet.Origin, $"Subnet '{subnet.Target.Name}' has no IPv6 block, and IPv6 alone is peered; give it a /64 or leave it out")
             .WithRelated(subnet.Target.Origin))
        .DistinctByPlace());

    public static Rule TransitHasGatewaySubnet { get; } = Warning("GW6017",
        "Gateway transit over a peering of subnets should include the GatewaySubnet", Sources.SubnetPeering, topology =>
        from link in topology.BorrowingLinks
        where link.Peering.IsOfSubnets && topology.IsComplete(link.Peering)
        where !link.RemoteSubnetNames.Any(name => !name.TryGetValue(out var known) || IsGatewaySubnet(known))
        select At(link.RemoteGateways, $"'{link.Network.Name}' uses the gateways of '{link.Remote.Name}' over a peering of subnets without its GatewaySubnet, "
            + $"which gateway traffic needs; call WithGatewaySubnet on the side of '{link.Remote.Name}'"));

    public static ImmutableArray<Rule> All { get; } =
    [
        BorrowedGatewaysAreLent, GatewaysGoOneWay, BothSidesHaveSubnets, PeeredSubnetsAreFew, PeeredSubnetsAreApart, OnlyIPv6IsOfSubnets,
        PeerAccessRules.PeersAreKeptOutByGroups, TransitHasGatewaySubnet, PeerAccessRules.NoRuleLetsThePeerThrough,
    ];

    private static bool IsGatewaySubnet(Name name) => string.Equals(name.ToString(), ReservedSubnets.GatewaySubnet, StringComparison.OrdinalIgnoreCase);
}
