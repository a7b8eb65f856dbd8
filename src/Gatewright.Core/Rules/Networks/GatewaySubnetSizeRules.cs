using System.Numerics;
using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW1104 to GW1106: how large a GatewaySubnet is. It can't grow while gateways are in it.</summary>
internal static class GatewaySubnetSizeRules
{
    /// <summary>As many circuits as an ExpressRoute gateway takes need more machines.</summary>
    private const int Many = 16;

    public static Rule GatewaySubnetIsNoSmallerThan29 { get; } = Error("GW1104", "A GatewaySubnet has /29 or larger", Sources.VpnSettings, topology =>
        from room in Rooms(topology)
        where !room.IsExisting
        from prefix in room.Blocks
        where prefix.Value.PrefixLength > 29
        select room.Resized(prefix, room.Network.GatewaySubnetLength(), At(prefix, $"The GatewaySubnet of '{room.Network.Name}' has {prefix}, which Azure "
            + $"refuses; give it /27 or larger")));

    // Azure's pages disagree whether /28 is refused: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq calls /29 possible.
    public static Rule GatewaySubnetHas27 { get; } = Error("GW1105",
        "A GatewaySubnet has /27 or larger, unless for a VPN gateway of SKU Basic alone", Sources.VpnSettings, topology =>
        from room in Rooms(topology)
        where room.HoldsFewerThan(32)
        let isForCircuits = room.Network.ExpressRouteGateways.Any(it => !it.IsExisting)
        where isForCircuits || room.Network.VpnGateways.Any(IsOtherThanBasic)
        select room.Resized(room.Blocks[0], room.Network.GatewaySubnetLength(), At(room.Blocks[0], isForCircuits
            ? $"The GatewaySubnet of '{room.Network.Name}' has {room.Blocks[0]}, which is too small for an ExpressRoute gateway; give it /27 or larger"
            : (MessageText)($"The GatewaySubnet of '{room.Network.Name}' has {room.Blocks[0]}, which is tight for a VPN gateway other than Basic; "
                + $"give it /27 or larger")))
            .WithSeverity(isForCircuits ? Severity.Error : Severity.Warning));

    public static Rule SixteenCircuitsNeed26 { get; } = Error("GW1106",
        "A GatewaySubnet has /26 or larger for 16 circuits", Sources.ExpressRouteGateways, topology =>
        from room in Rooms(topology)
        where !room.IsExisting && room.HoldsFewerThan(64)
        from gateway in room.Network.ExpressRouteGateways
        where gateway.Connections.Length >= Many
        select room.Resized(room.Blocks[0], room.Network.GatewaySubnetLength(), At(room.Blocks[0], $"The GatewaySubnet of '{room.Network.Name}' has "
            + $"{room.Blocks[0]}, but '{gateway.Name}' connects to 16 circuits; give it /26 or larger"))
            .WithRelated(gateway.Connections[Many - 1].Origin));

    public static ImmutableArray<Rule> All { get; } = [GatewaySubnetIsNoSmallerThan29, GatewaySubnetHas27, SixteenCircuitsNeed26];

    /// <summary>The prefix length that is right for all gateways of a network.</summary>
    public static int GatewaySubnetLength(this VirtualNetworkElement network) =>
        network.ExpressRouteGateways.Any(it => it.Connections.Length >= Many) ? 26 : 27;

    /// <summary>Whether blocks are as large, as far as they are known.</summary>
    public static bool Suffices(VirtualNetworkElement network, ImmutableArray<Setting<Cidr>> prefixes) =>
        !prefixes.AllKnown() || Addresses(prefixes.Known()) >= 1 << (32 - network.GatewaySubnetLength());

    private static BigInteger Addresses(IEnumerable<Known<Cidr>> blocks) =>
        blocks.Where(it => it.Value.Version == IpVersion.IPv4).Aggregate(BigInteger.Zero, (sum, it) => sum + it.Value.AddressCount);

    private static bool IsOtherThanBasic(VpnGatewayElement gateway) =>
        !gateway.IsExisting && gateway.Sku.Is(sku => sku != VpnGatewaySku.Basic && VpnGatewaySkus.Of(sku) is not null);

    private static IEnumerable<BlockSuggestions> Rooms(Topology topology) =>
        from subnet in topology.Index.GatewaySubnets
        let blocks = subnet.Prefixes.Known().Where(it => it.Value.Version == IpVersion.IPv4).ToImmutableArray()
        where !blocks.IsEmpty
        select new BlockSuggestions(subnet.Network, subnet, blocks);

    private sealed record BlockSuggestions(VirtualNetworkElement Network, GatewaySubnetElement Subnet, ImmutableArray<Known<Cidr>> Blocks)
    {
        public bool IsExisting => Subnet.IsExisting;

        /// <summary>Silent where a block comes at deployment, and where one is so small that Azure refuses it anyway.</summary>
        public bool HoldsFewerThan(int addresses) =>
            Subnet.Prefixes.AllKnown() && Blocks.All(it => it.Value.PrefixLength <= 29)
            && Addresses(Blocks) < addresses;

        /// <summary>Suggests a larger block, where the subnet has but one.</summary>
        public Violation Resized(Known<Cidr> block, int length, Violation violation) =>
            Blocks.Length == 1 && !IsExisting ? violation.WithBlockFix(block, Network.WiderOrFree(block, length)) : violation;
    }
}
