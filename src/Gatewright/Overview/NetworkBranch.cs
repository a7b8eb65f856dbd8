using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>A network with its addresses, subnets, gateways and peerings.</summary>
internal static class NetworkBranch
{
    public static void AddTo(Tree tree, Model.VirtualNetwork network, Topology topology)
    {
        var branch = tree.AddNode(Label($"network {network.Path}", [.. Existing(network), .. Listed(network.AddressSpace), .. Elsewhere(network, topology)]));
        branch.AddNode(Line(FreeAddresses.In(network)));
        foreach (var subnet in network.Subnets)
            branch.AddNode(Label($"subnet {subnet.Name}", [.. Listed(subnet.Prefixes), .. Filter(subnet.SecurityGroup), .. Routes(subnet.RouteTable)]));
        foreach (var subnet in network.GatewaySubnets)
            branch.AddNode(Label("GatewaySubnet", [.. Listed(subnet.Prefixes), .. Routes(subnet.RouteTable)]));
        foreach (var gateway in network.Gateways)
            GatewayBranch.AddTo(branch, gateway);
        foreach (var server in network.RouteServers)
            AddTo(branch, server);
        foreach (var link in network.Links)
            branch.AddNode(Label($"peered with {link.Remote.Path}", Roles(link)));
    }

    private static void AddTo(TreeNode network, Model.RouteServer server)
    {
        var branch = network.AddNode(Label($"Route Server {server.Name}", [.. Existing(server), .. server.BranchToBranch.IsSaid ? ["branch-to-branch"] : Array.Empty<string>()]));
        foreach (var peer in server.Peers)
            branch.AddNode(Label($"peer {peer.Name}", [$"{peer.Address}", .. Bgp(peer.Asn)]));
    }

    private static IEnumerable<string> Elsewhere(Model.VirtualNetwork network, Topology topology)
    {
        if (network.Group is { } group)
            yield return $"resource group {group.Name}";
        if (network.Region.IsSaid && Values.Same(network.Region.Value, topology.DefaultRegion.Value) != Answer.Yes)
            yield return Place(network.Region);
    }

    private static IEnumerable<string> Filter(Link<Model.NetworkSecurityGroup>? group) => group is { } it ? [$"filtered by {it.Target.Path}"] : [];

    private static IEnumerable<string> Routes(Link<Model.RouteTable>? table) => table is { } it ? [$"routed by {it.Target.Path}"] : [];

    private static IEnumerable<string> Roles(PeeringLink link)
    {
        if (link.OffersGateways)
            yield return "lends it its gateways";
        if (link.UsesGateways)
            yield return "uses its gateways";
        if (link.Peering.ForwardedTraffic.IsSaid)
            yield return "takes in forwarded traffic";
        if (link.Peering.WithoutAccess.IsSaid)
            yield return "own traffic kept apart";
    }
}
