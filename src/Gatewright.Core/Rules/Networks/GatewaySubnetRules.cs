using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW11xx: the subnet that gateways live in.</summary>
internal static class GatewaySubnetRules
{
    public static Rule GatewayNeedsGatewaySubnet { get; } = Error("GW1101", "A gateway needs a GatewaySubnet", Sources.VpnSettings, topology =>
        from network in topology.VirtualNetworks
        where !network.Gateways.IsEmpty && topology.IsComplete(network)
        where network.GatewaySubnets.IsEmpty && !network.Subnets.Any(MayBeOne)
        let gateway = network.Gateways[0]
        let violation = At(gateway.Name, $"'{network.Name}' holds gateway '{gateway.Name}' but has no GatewaySubnet; give it one of /27 or larger")
        let free = network.HasKnownBlocks() ? network.FreeBlock(network.GatewaySubnetLength()) : null
        select free is null ? violation : violation.WithFix(SuggestedFix.Add(network, $".WithGatewaySubnet(\"{free}\")")));

    public static Rule GatewaySubnetHasAVerb { get; } = Error("GW1102", "The GatewaySubnet is said with its own verb", Sources.VpnSettings, topology =>
        from subnet in topology.Index.Names.ReservedSubnets
        where IsOne(subnet)
        let network = subnet.Network
        let isSpelt = subnet.Name.ToString() == ReservedSubnets.GatewaySubnet
        let violation = At(subnet.Name, isSpelt
            ? $"'{network.Name}' has its GatewaySubnet as any other subnet; say it WithGatewaySubnet, so that gateways find it"
            : (MessageText)$"'{subnet.Name}' is how '{network.Name}' spells GatewaySubnet; Azure's name is GatewaySubnet, which WithGatewaySubnet writes")
            .WithSeverity((isSpelt && !subnet.IsExisting) || network.Gateways.Length > 0 ? Severity.Error : Severity.Warning)
        select CanBeSaid(network, subnet) ? violation.WithFix(SuggestedFix.Rename(subnet.Name.Origin, ItsVerb(subnet))) : violation);

    public static Rule NetworkHasOneGatewaySubnet { get; } = Error("GW1103", "A network has one GatewaySubnet", Sources.VpnSettings, topology =>
        from network in topology.VirtualNetworks
        where network.GatewaySubnets.Length > 1
        from subnet in network.GatewaySubnets.Skip(1)
        where !(subnet.IsExisting && network.GatewaySubnets[0].IsExisting)
        select At(subnet.Origin, $"'{network.Name}' has a GatewaySubnet already; give all its blocks to the one")
            .WithRelated(network.GatewaySubnets[0].Origin));

    // NetworkSecurityGroupCannotBeAttachedToGatewaySubnet
    public static Rule GatewaySubnetTakesNoSecurityGroup { get; } = Error("GW1107",
        "A GatewaySubnet has no network security group", Sources.ExpressRouteGateways, topology =>
        from subnet in topology.Index.Names.ReservedSubnets
        where subnet.NetworkSecurityGroup is not null && IsOne(subnet)
        let link = subnet.NetworkSecurityGroup!.Value
        select At(link.Origin, $"The GatewaySubnet of '{subnet.Network.Name}' has the network security group '{link.Target.Name}'; "
            + $"Azure takes none there, filter at the other subnets")
            .WithFix(SuggestedFix.Remove(link.Origin)));

    public static ImmutableArray<Rule> All { get; } =
    [
        GatewayNeedsGatewaySubnet, GatewaySubnetHasAVerb, NetworkHasOneGatewaySubnet,
        .. GatewaySubnetSizeRules.All, GatewaySubnetTakesNoSecurityGroup,
    ];

    /// <summary>Whether a subnet surely has the name.</summary>
    public static bool IsOne(SubnetElement subnet) => subnet.Name.TryGetValue(out var name) && ReservedSubnets.IsGatewaySubnet(name.ToString());

    /// <summary>Nothing that a GatewaySubnet can't have, and no other beside it.</summary>
    private static bool CanBeSaid(VirtualNetworkElement network, SubnetElement subnet) =>
        network.GatewaySubnets.IsEmpty && network.Subnets.Count(MayBeOne) == 1 && subnet.NetworkSecurityGroup is null
        && GatewaySubnetSizeRules.Suffices(network, subnet.Prefixes);

    private static string ItsVerb(SubnetElement subnet) => subnet.Origin.Name == nameof(Gatewright.VirtualNetwork.AddSubnet)
        ? nameof(Gatewright.VirtualNetwork.AddGatewaySubnet)
        : nameof(Gatewright.VirtualNetwork.WithGatewaySubnet);

    /// <summary>A subnet whose name comes at deployment may turn out to be the GatewaySubnet.</summary>
    private static bool MayBeOne(SubnetElement subnet) => !subnet.Name.TryGetValue(out _) || IsOne(subnet);
}
