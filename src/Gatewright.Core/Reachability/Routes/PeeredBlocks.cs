using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>What a peering link makes reachable of the network that it names: all of it, the subnets that are listed, or IPv6 alone.</summary>
internal static class PeeredBlocks
{
    public static ImmutableArray<Setting<Cidr>> Of(PeeringLinkElement link)
    {
        var blocks = link.Peering.IsOfSubnets ? Listed(link) : link.Remote.AddressSpace;
        return link.OnlyIPv6.IsSet || link.Opposite is { OnlyIPv6.IsSet: true }
            ? [.. blocks.Where(block => !block.TryGetValue(out var known) || known.Version == IpVersion.IPv6)]
            : blocks;
    }

    /// <summary>The subnets of the other network that are listed, with the GatewaySubnet where the link back, if there is one, lists it.</summary>
    private static ImmutableArray<Setting<Cidr>> Listed(PeeringLinkElement link)
    {
        var blocks = link.Peering.Subnets.Where(subnet => subnet.Target.Network == link.Remote).SelectMany(subnet => subnet.Target.Prefixes);
        return [.. link.Opposite is { GatewaySubnet.IsSet: true } ? blocks.Concat(link.Remote.GatewaySubnets.SelectMany(subnet => subnet.Prefixes)) : blocks];
    }

    /// <summary>Whether a link surely lends the gateways of the network that it names: with subnets only where the GatewaySubnet is among them.</summary>
    public static bool Borrows(PeeringLinkElement link) => link.UsesGateways && link.Opposite is { OffersGateways: true } opposite
        && (!link.Peering.IsOfSubnets || opposite.GatewaySubnet.IsSet);
}
