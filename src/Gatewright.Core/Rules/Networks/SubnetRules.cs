using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

using Gatewright.Model;

/// <summary>GW3005 to GW3008 and GW3010: the blocks of subnets, the GatewaySubnet's among them.</summary>
internal static class SubnetRules
{
    // NetcfgSubnetRangeOutsideVnet
    public static Rule SubnetLiesInItsNetwork { get; } = Error("GW3005", "A subnet lies in a block of its network", Sources.VirtualNetworks, topology =>
        from network in topology.Networks
        where !network.IsExisting && !network.AddressSpace.IsEmpty && network.AddressSpace.AllKnown()
        let space = new BlockSet(network.AddressSpace)
        let outside = Parts(network).Where(part => !space.Contains(part.Block.It)).ToArray()
        from part in outside
        let breach = At(part.Block, $"{part.Block} of subnet '{part.Name}' lies outside '{network.Name}', which has {string.Join(", ", network.AddressSpace)}; take a block inside")
        // Where no subnet lies inside, it is probably the network's block that is wrong.
        select outside.Length == Parts(network).Count() ? breach.Because(network.AddressSpace[0].Origin) : breach);

    // NetcfgSubnetRangesOverlap. Subnets of one name are another rule's matter.
    public static Rule SubnetsAreApart { get; } = Error("GW3006", "The subnets of a network don't overlap", Sources.VirtualNetworks, topology =>
        from network in topology.Networks
        where !Overlaps.AreApart(Parts(network).Select(part => part.Block.It))
        from it in Overlaps.Among(Parts(network).OrderBy(part => part.Block.Origin.Call!.Number).Select(part => new Owned<Part>(part.Block, part))).Select((overlap, index) => (overlap, index))
        let overlap = it.overlap
        let later = overlap.Later.Owner
        let earlier = overlap.Earlier.Owner
        // The others would get the same free block.
        let free = it.index == 0 && later.Block.It.Version == IpVersion.V4 ? network.Elsewhere(later.Block) : null
        where later.Subnet == earlier.Subnet || !string.Equals(later.Name, earlier.Name, StringComparison.OrdinalIgnoreCase)
        select At(later.Block, $"{later.Block} of subnet '{later.Name}' overlaps {earlier.Block} of '{earlier.Name}' in '{network.Name}'; take a free block")
            .AlsoCausedBy(earlier.Block.Origin)
            .FixBlock(later.Block, free));

    public static Rule SubnetHasAFittingSize { get; } = Error("GW3007", "An IPv4 block of a subnet has /2 to /29", Sources.VirtualNetworks, topology =>
        from subnet in topology.Subnets
        from block in subnet.Prefixes.Known()
        where block.It.Version == IpVersion.V4 && block.It.Length is < 2 or > 29
        select At(block, $"Subnet '{subnet.Name}' has {block}, but subnets have /2 to /29; Azure keeps 5 addresses of each for itself, so /29 has room for 3")
            .FixBlock(block, subnet.Network.Wider(block, 29)));

    public static Rule Ipv6SubnetHas64 { get; } = Error("GW3008", "An IPv6 block of a subnet has /64", Sources.VirtualNetworks, topology =>
        from network in topology.Networks
        from part in Parts(network)
        where part.Block.It.Version == IpVersion.V6 && part.Block.It.Length != 64
        select At(part.Block, $"Subnet '{part.Name}' has {part.Block}, but IPv6 blocks of subnets have exactly /64")
            .FixBlock(part.Block, network.Wider(part.Block, 64) ?? network.Narrower(part.Block, 64)));

    public static Rule SubnetsAreFewEnough { get; } = Error("GW3010", "A network has at most 3,000 subnets", Sources.NetworkLimits, topology =>
        from network in topology.Networks
        where network.Subnets.Length > 3000
        let subnet = network.Subnets[3000]
        select At(subnet.Name, $"'{subnet.Name}' is subnet 3001 of '{network.Name}'; Azure takes 3000"));

    public static ImmutableArray<Rule> All { get; } = [SubnetLiesInItsNetwork, SubnetsAreApart, SubnetHasAFittingSize, Ipv6SubnetHas64];

    /// <summary>Three rules ask this of every network, so it makes nothing but the parts.</summary>
    private static IEnumerable<Part> Parts(VirtualNetworkElement network)
    {
        foreach (var subnet in network.Subnets)
        {
            foreach (var prefix in subnet.Prefixes)
            {
                if (prefix.TryGet(out var block))
                    yield return new(new(block, prefix.Origin), subnet);
            }
        }

        foreach (var subnet in network.GatewaySubnets)
        {
            foreach (var prefix in subnet.Prefixes)
            {
                if (prefix.TryGet(out var block))
                    yield return new(new(block, prefix.Origin), subnet);
            }
        }
    }

    private sealed record Part(Known<Cidr> Block, Element Subnet)
    {
        public string Name => Subnet is GatewaySubnetElement ? "GatewaySubnet" : Subnet.Name.ToString();
    }
}
