namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6107 and GW6116: what subnets are given stands with their network.</summary>
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

    public static ImmutableArray<Rule> All { get; } = [PartsShareTheSubscription];

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
