using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>What a peering link makes reachable of the network that it names: all of it, the subnets that are listed, or IPv6 alone.</summary>
internal static class PeeredBlocks
{
    public static ImmutableArray<Setting<Cidr>> Of(PeeringLinkElement link)
    {
        var blocks = link.Peering.IsOfSubnets ? Listed(link.Remote, link.Opposite!) : link.Remote.AddressSpace;
        return link.OnlyIPv6.IsSet || link.Opposite is { OnlyIPv6.IsSet: true }
            ? [.. blocks.Where(block => !block.TryGetValue(out var known) || known.Version == IpVersion.IPv6)]
            : blocks;
    }

    /// <summary>What of its own network a link shows to the other one, with the GatewaySubnet where it is listed.</summary>
    private static ImmutableArray<Setting<Cidr>> Listed(VirtualNetworkElement network, PeeringLinkElement link)
    {
        var blocks = link.Subnets.SelectMany(subnet => subnet.Target.Prefixes);
        return [.. link.GatewaySubnet.IsSet ? blocks.Concat(network.GatewaySubnets.SelectMany(subnet => subnet.Prefixes)) : blocks];
    }

    /// <summary>Whether a link surely lends the gateways of the network that it names: with subnets only where the GatewaySubnet is among them.</summary>
    public static bool Borrows(PeeringLinkElement link) => link.UsesGateways && link.Opposite is { OffersGateways: true } opposite
        && (!link.Peering.IsOfSubnets || opposite.GatewaySubnet.IsSet);
}
