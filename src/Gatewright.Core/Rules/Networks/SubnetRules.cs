using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW3005 to GW3008 and GW3010: the blocks of subnets, the GatewaySubnet's among them.</summary>
internal static class SubnetRules
{
    // NetcfgSubnetRangeOutsideVnet
    public static Rule SubnetLiesInItsNetwork { get; } = Error("GW3005", "A subnet lies in a block of its network", Sources.VirtualNetworks, topology =>
        from plan in topology.Index.AddressPlans
        where HasPartsOutside(plan)
        let network = plan.Network
        let space = new BlockSet(network.AddressSpace)
        let outside = plan.Blocks.ToArray().Where(part => !space.Contains(part.Block.Value)).ToArray()
        from part in outside
        let violation = At(part.Block, $"{part.Block} of subnet '{NameOf(part.Owner)}' lies outside '{network.Name}', which has "
            + $"{string.Join(", ", network.AddressSpace)}; take a block inside")
        // Where no subnet lies inside, it is probably the network's block that is wrong.
        select outside.Length == plan.Blocks.Length ? violation.WithCause(network.AddressSpace[0].Origin) : violation);

    // NetcfgSubnetRangesOverlap. Subnets of one name are another rule's matter.
    public static Rule SubnetsAreApart { get; } = Error("GW3006", "The subnets of a network don't overlap", Sources.VirtualNetworks, topology =>
        from plan in topology.Index.AddressPlans
        where !Overlaps.AreApart(plan.Blocks.Span)
        let network = plan.Network
        from it in Overlaps.Among(plan.Blocks.ToArray().OrderBy(part => part.Block.Origin.Number).Select(Alone)).Select((overlap, index) => (overlap, index))
        let later = it.overlap.Later.Owner
        let earlier = it.overlap.Earlier.Owner
        // The others would get the same free block.
        let free = it.index == 0 && it.overlap.Later.Block.Value.Version == IpVersion.IPv4 ? network.Elsewhere(it.overlap.Later.Block) : null
        where later.Subnet == earlier.Subnet || !string.Equals(later.Name, earlier.Name, StringComparison.OrdinalIgnoreCase)
        select At(it.overlap.Later.Block, $"{it.overlap.Later.Block} of subnet '{later.Name}' overlaps {it.overlap.Earlier.Block} of '{earlier.Name}' in "
            + $"'{network.Name}'; take a free block")
            .WithRelatedCause(it.overlap.Earlier.Block.Origin)
            .WithBlockFix(it.overlap.Later.Block, free));

    public static Rule SubnetHasAFittingSize { get; } = Error("GW3007", "An IPv4 block of a subnet has /2 to /29", Sources.VirtualNetworks, topology =>
        from part in topology.Index.SubnetBlocks
        where part.Block.Value is { Version: IpVersion.IPv4, PrefixLength: < 2 or > 29 } && part.Owner is SubnetElement
        let block = part.Block
        let subnet = (SubnetElement)part.Owner
        select At(block, $"Subnet '{subnet.Name}' has {block}, but subnets have /2 to /29; Azure keeps 5 addresses of each for itself, so /29 has room for 3")
            .WithBlockFix(block, subnet.Network.Wider(block, 29)));

    public static Rule Ipv6SubnetHas64 { get; } = Error("GW3008", "An IPv6 block of a subnet has /64", Sources.VirtualNetworks, topology =>
        from part in topology.Index.SubnetBlocks
        where part.Block.Value is { Version: IpVersion.IPv6, PrefixLength: not 64 }
        let network = (VirtualNetworkElement)part.Owner.Parent!
        select At(part.Block, $"Subnet '{NameOf(part.Owner)}' has {part.Block}, but IPv6 blocks of subnets have exactly /64")
            .WithBlockFix(part.Block, network.Wider(part.Block, 64) ?? network.Narrower(part.Block, 64)));

    public static Rule SubnetsAreFewEnough { get; } = Error("GW3010", "A network has at most 3,000 subnets", Sources.NetworkLimits, topology =>
        from network in topology.VirtualNetworks
        where network.Subnets.Length > 3000
        let subnet = network.Subnets[3000]
        select At(subnet.Name, $"'{subnet.Name}' is subnet 3001 of '{network.Name}'; Azure takes 3000"));

    public static ImmutableArray<Rule> All { get; } = [SubnetLiesInItsNetwork, SubnetsAreApart, SubnetHasAFittingSize, Ipv6SubnetHas64];

    private static bool HasPartsOutside(AddressPlan plan)
    {
        if (plan.Network is not { IsExisting: false, AddressSpace: { IsEmpty: false } blocks } || !blocks.AllKnown())
            return false;
        var space = new BlockSet(blocks);
        foreach (var part in plan.Blocks.Span)
        {
            if (!space.Contains(part.Block.Value))
                return true;
        }

        return false;
    }

    /// <summary>Two blocks of one subnet must be apart, too.</summary>
    private static Owned<Part> Alone(Owned<Element> part) => new(part.Block, new(part.Owner, NameOf(part.Owner)));

    private static string NameOf(Element subnet) => subnet is GatewaySubnetElement ? ReservedSubnets.GatewaySubnet : subnet.Name.ToString();

    private sealed record Part(Element Subnet, string Name);
}
