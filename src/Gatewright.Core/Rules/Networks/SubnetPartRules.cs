namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6107, GW6116 and GW6121: what subnets are given stands with their network.</summary>
internal static class SubnetPartRules
{
    public static Rule PartsShareTheRegion { get; } = Error("GW6107",
        "Route tables, security groups and NAT gateways stand in the region of their networks", Sources.VirtualNetworks, topology =>
        from use in Uses(topology)
        where topology.TrySettledRegion(use.Network, out var region) && topology.TrySettledRegion(use.Part, out var other) && region != other
        select At(use.Origin, $"'{use.Part.Name}' stands in {use.Part.Region} and network '{use.Network.Name}' in {use.Network.Region}; "
            + $"a subnet takes what stands in its own region, so make one for each region"));

    public static Rule PartsShareTheSubscription { get; } = Error("GW6116",
        "Route tables, security groups and NAT gateways stand in the subscription of their networks", Sources.VirtualNetworks, topology =>
        from use in Uses(topology)
        where use.Network.ResourceGroup != use.Part.ResourceGroup || use.Network.IsExisting || use.Part.IsExisting
        let own = topology.SettledSubscription(use.Network)
        let other = topology.SettledSubscription(use.Part)
        where own is not null && other is not null && own != other
        select At(use.Origin, $"'{use.Part.Name}' stands in subscription {other} and network '{use.Network.Name}' in {own}; "
            + $"a subnet takes what stands in its own subscription, so make one for each"));

    // Network interfaces may have security groups, and other programs may use either.
    public static Rule PartsAreUsed { get; } = Information("GW6121",
        "A route table, security group or NAT gateway is used by a subnet", Sources.Gatewright, topology =>
        from used in new[] { Uses(topology).Select(use => use.Part).ToImmutableHashSet() }
        from part in topology.RouteTables.Concat<ResourceElement>(topology.NetworkSecurityGroups).Concat(topology.NatGateways)
        where topology.IsAllTold && topology.IsComplete(part) && !used.Contains(part)
        let words = Words(part)
        select At(part.Name, $"No subnet uses {words.Kind} '{part.Name}', so it {words.Does}; call {words.Method} on a subnet, or remove it"));

    public static ImmutableArray<Rule> All { get; } = [PartsShareTheSubscription];

    private static (string Kind, string Does, string Method) Words(ResourceElement part) => part switch
    {
        RouteTableElement => ("route table", "does nothing", "WithRouteTable"),
        NatGatewayElement => ("NAT gateway", "is billed and does nothing", "WithNatGateway"),
        _ => ("security group", "does nothing", "WithNetworkSecurityGroup"),
    };

    private static IEnumerable<(ResourceElement Part, VirtualNetworkElement Network, Origin Origin)> Uses(Topology topology)
    {
        foreach (var subnet in topology.Index.EquippedSubnets)
        {
            if (subnet.RouteTable is { } table)
                yield return (table.Target, subnet.Network, table.Origin);
            if (subnet.NetworkSecurityGroup is { } group)
                yield return (group.Target, subnet.Network, group.Origin);
            if (subnet.NatGateway is { } gateway)
                yield return (gateway.Target, subnet.Network, gateway.Origin);
        }

        foreach (var subnet in topology.Index.GatewaySubnets)
        {
            if (subnet.RouteTable is { } table)
                yield return (table.Target, subnet.Network, table.Origin);
        }
    }
}
