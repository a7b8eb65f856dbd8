using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW11xx: the subnet that gateways live in.</summary>
internal static class GatewaySubnetRules
{
    public static Rule GatewayNeedsGatewaySubnet { get; } = Error("GW1101", "A gateway needs a GatewaySubnet", Sources.VpnSettings, topology =>
        from network in topology.Networks
        where !network.Gateways.IsEmpty && topology.Complete(network)
        where network.GatewaySubnets.IsEmpty && !network.Subnets.Any(MayBeOne)
        let gateway = network.Gateways[0]
        let breach = At(gateway.Name, $"'{network.Name}' holds gateway '{gateway.Name}' but has no GatewaySubnet; give it one of /27 or larger")
        let free = network.HasKnownBlocks() ? network.FreeBlock(network.GatewaySubnetLength()) : null
        select free is null ? breach : breach.Fix(SuggestedFix.Add(network, $".WithGatewaySubnet(\"{free}\")")));

    public static Rule GatewaySubnetHasAVerb { get; } = Error("GW1102", "The GatewaySubnet is said with its own verb", Sources.VpnSettings, topology =>
        from subnet in topology.Index.Names.ReservedSubnets
        where IsOne(subnet)
        let network = subnet.Network
        let isSpelt = subnet.Name.ToString() == ReservedSubnets.GatewaySubnet
        let breach = At(subnet.Name, isSpelt
            ? $"'{network.Name}' has its GatewaySubnet as any other subnet; say it WithGatewaySubnet, so that gateways find it"
            : (FormattableString)$"'{subnet.Name}' is how '{network.Name}' spells GatewaySubnet; Azure's name is GatewaySubnet, which WithGatewaySubnet writes")
            .As((isSpelt && !subnet.IsExisting) || network.Gateways.Length > 0 ? Severity.Error : Severity.Warning)
        select CanBeSaid(network, subnet) ? breach.Fix(SuggestedFix.Rename(subnet.Name.Origin, ItsVerb(subnet))) : breach);

    public static Rule NetworkHasOneGatewaySubnet { get; } = Error("GW1103", "A network has one GatewaySubnet", Sources.VpnSettings, topology =>
        from network in topology.Networks
        where network.GatewaySubnets.Length > 1
        from subnet in network.GatewaySubnets.Skip(1)
        where !(subnet.IsExisting && network.GatewaySubnets[0].IsExisting)
        select At(subnet.Declared, $"'{network.Name}' has a GatewaySubnet already; give all its blocks to the one")
            .Also(network.GatewaySubnets[0].Declared));

    // NetworkSecurityGroupCannotBeAttachedToGatewaySubnet
    public static Rule GatewaySubnetTakesNoSecurityGroup { get; } = Error("GW1107", "A GatewaySubnet has no network security group", Sources.ExpressRouteGateways, topology =>
        from subnet in topology.Index.Names.ReservedSubnets
        where subnet.SecurityGroup is not null && IsOne(subnet)
        let link = subnet.SecurityGroup!.Value
        select At(link.Origin, $"The GatewaySubnet of '{subnet.Network.Name}' has the network security group '{link.Target.Name}'; Azure takes none there, filter at the other subnets")
            .Fix(SuggestedFix.Remove(link.Origin)));

    public static ImmutableArray<Rule> All { get; } =
    [
        GatewayNeedsGatewaySubnet, GatewaySubnetHasAVerb, NetworkHasOneGatewaySubnet,
        .. GatewaySubnetSizeRules.All, GatewaySubnetTakesNoSecurityGroup,
    ];

    /// <summary>Whether a subnet surely has the name.</summary>
    public static bool IsOne(SubnetElement subnet) => subnet.Name.TryGet(out var name) && ReservedSubnets.IsGatewaySubnet(name.ToString());

    /// <summary>Nothing that a GatewaySubnet can't have, and no other beside it.</summary>
    private static bool CanBeSaid(VirtualNetworkElement network, SubnetElement subnet) =>
        network.GatewaySubnets.IsEmpty && network.Subnets.Count(MayBeOne) == 1 && subnet.SecurityGroup is null
        && GatewaySubnetSizeRules.Suffices(network, subnet.Prefixes);

    private static string ItsVerb(SubnetElement subnet) => subnet.Declared.Name == nameof(Gatewright.VirtualNetwork.AddSubnet)
        ? nameof(Gatewright.VirtualNetwork.AddGatewaySubnet)
        : nameof(Gatewright.VirtualNetwork.WithGatewaySubnet);

    /// <summary>A subnet whose name comes at deployment may turn out to be the GatewaySubnet.</summary>
    private static bool MayBeOne(SubnetElement subnet) => !subnet.Name.TryGet(out _) || IsOne(subnet);
}
