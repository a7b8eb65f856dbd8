using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>
/// Route tables with their routes, security groups with how many rules they have, and NAT gateways, where those that no subnet uses are marked; and
/// ranges of public addresses with how many of them are taken.
/// </summary>
internal static class SubnetPartBranches
{
    public static void AddTo(Tree tree, Topology topology)
    {
        var used = topology.VirtualNetworks.SelectMany(Used).ToHashSet();
        foreach (var table in topology.RouteTables)
        {
            var branch = tree.AddNode(Label($"route table {table.Path}", [.. Existing(table), .. Settings(table), .. Use(table)]));
            foreach (var route in table.Routes)
                branch.AddNode(Label($"route {route.Name}", $"{route.Destination} to {route.NextHop}"));
        }

        foreach (var group in topology.NetworkSecurityGroups)
            tree.AddNode(Label($"security group {group.Path}", [.. Existing(group), .. Rules(group), .. Use(group)]));

        foreach (var gateway in topology.NatGateways)
            tree.AddNode(Label($"NAT gateway {gateway.Path}", [.. Existing(gateway), .. Use(gateway)]));
        foreach (var prefix in topology.PublicIpPrefixes)
            tree.AddNode(Label($"public IP prefix {prefix.Path}", [.. Existing(prefix), .. Addresses(topology, prefix)]));

        IEnumerable<string> Use(ResourceElement part) => used.Contains(part) ? [] : ["used by no subnet"];
    }

    private static IEnumerable<ResourceElement?> Used(VirtualNetworkElement network) =>
        network.Subnets
            .SelectMany(subnet => new ResourceElement?[] { subnet.RouteTable?.Target, subnet.NetworkSecurityGroup?.Target, subnet.NatGateway?.Target })
            .Concat(network.GatewaySubnets.Select(subnet => subnet.RouteTable?.Target));

    private static IEnumerable<string> Settings(RouteTableElement table)
    {
        if (table.WithoutGatewayRoutes.IsSet)
            yield return "without gateway routes";
        if (table.WithoutPeeringRoutes.IsSet)
            yield return "without peering routes";
    }

    private static IEnumerable<string> Addresses(Topology topology, PublicIpPrefixElement prefix)
    {
        if (!prefix.Length.TryGetValue(out var length) || length is < 0 or > 32)
            return prefix.IsExisting ? [] : [$"/{prefix.Length}"];
        var taken = topology.PublicIps.Count(address => address.OwnPrefix?.Target == prefix);
        return [$"/{length}", topology.NatGateways.Any(gateway => gateway.OwnPrefixes.Any(own => own.Target == prefix))
            ? "given to a NAT gateway as a whole"
            : $"{taken} of {1L << (32 - length)} addresses taken by name"];
    }

    private static IEnumerable<string> Rules(NetworkSecurityGroupElement group) =>
        group.IsExisting ? [] : [Counted.Of(group.Rules.Length, "rule")];
}
