using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>Route tables with their routes, and security groups with how many rules they have; those that no subnet uses are marked.</summary>
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

        IEnumerable<string> Use(ResourceElement part) => used.Contains(part) ? [] : ["used by no subnet"];
    }

    private static IEnumerable<ResourceElement?> Used(VirtualNetworkElement network) =>
        network.Subnets.SelectMany(subnet => new ResourceElement?[] { subnet.RouteTable?.Target, subnet.NetworkSecurityGroup?.Target })
            .Concat(network.GatewaySubnets.Select(subnet => subnet.RouteTable?.Target));

    private static IEnumerable<string> Settings(RouteTableElement table)
    {
        if (table.WithoutGatewayRoutes.IsSet)
            yield return "without gateway routes";
        if (table.WithoutPeeringRoutes.IsSet)
            yield return "without peering routes";
    }

    private static IEnumerable<string> Rules(NetworkSecurityGroupElement group) =>
        group.IsExisting ? [] : [group.Rules.Length == 1 ? "1 rule" : $"{group.Rules.Length} rules"];
}
