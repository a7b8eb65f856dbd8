using Gatewright.Emit.Figures;
using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>A network with its addresses, subnets, gateways and peerings.</summary>
internal static class NetworkBranch
{
    public static void AddTo(Tree tree, Model.VirtualNetworkElement network, Topology topology)
    {
        var branch = tree.AddNode(Label($"network {network.Path}", [.. Existing(network), .. Listed(network.AddressSpace), .. Elsewhere(network, topology),
            .. Settings(network)]));
        branch.AddNode(Line(FreeAddresses.In(network)));
        foreach (var subnet in network.Subnets)
            branch.AddNode(Label($"subnet {subnet.Name}", [.. Presence(subnet), .. Listed(subnet.Prefixes), .. Filter(subnet.NetworkSecurityGroup),
                .. Routes(subnet.RouteTable), .. Services(subnet)]));
        foreach (var subnet in network.GatewaySubnets)
            branch.AddNode(Label("GatewaySubnet", [.. Listed(subnet.Prefixes), .. Routes(subnet.RouteTable), .. Endpoints(subnet.ServiceEndpoints)]));
        foreach (var gateway in network.Gateways)
            GatewayBranch.AddTo(branch, gateway, topology);
        foreach (var server in network.RouteServers)
            AddTo(branch, server);
        foreach (var link in network.Links)
            branch.AddNode(Label($"peered with {link.Remote.Path}", Roles(link)));
    }

    private static void AddTo(TreeNode network, Model.RouteServerElement server)
    {
        var branch = network.AddNode(Label($"Route Server {server.Name}",
            [.. Existing(server), .. server.BranchToBranch.IsSet ? ["branch-to-branch"] : Array.Empty<string>()]));
        foreach (var peer in server.Peers)
            branch.AddNode(Label($"peer {peer.Name}", [$"{peer.Address}", .. Bgp(peer.Asn)]));
    }

    private static IEnumerable<string> Elsewhere(Model.VirtualNetworkElement network, Topology topology)
    {
        if (network.ResourceGroup is { } group)
            yield return $"resource group {group.Name}";
        if (network.Region.IsSet && Values.Same(network.Region.Value, topology.DefaultRegion.Value) != Answer.Yes)
            yield return Place(network.Region);
    }

    private static IEnumerable<string> Filter(Link<Model.NetworkSecurityGroupElement>? group) => group is { } it ? [$"filtered by {it.Target.Path}"] : [];

    private static IEnumerable<string> Routes(Link<Model.RouteTableElement>? table) => table is { } it ? [$"routed by {it.Target.Path}"] : [];

    /// <summary>In an existing network it tells those that are there from those that are added.</summary>
    private static IEnumerable<string> Presence(Model.SubnetElement subnet) =>
        !subnet.Network.IsExisting ? [] : subnet.IsExisting ? ["exists already"] : ["added"];

    private static IEnumerable<string> Settings(Model.VirtualNetworkElement network)
    {
        if (network.DdosPlan.IsSet)
            yield return "under DDoS protection";
        if (network.Encryption.IsSet)
            yield return "encrypted";
        if (!network.SummarizedGatewayPrefixes.IsEmpty)
            yield return $"announced as {string.Join(" and ", network.SummarizedGatewayPrefixes)}";
    }

    private static IEnumerable<string> Services(Model.SubnetElement subnet)
    {
        if (subnet.NatGateway is { } gateway)
            yield return $"out over {gateway.Target.Path}";
        if (subnet.WithoutDefaultOutbound.IsSet)
            yield return "no way out by default";
        if (subnet.Delegation.IsSet)
            yield return $"left to {subnet.Delegation}";
        foreach (var endpoints in Endpoints(subnet.ServiceEndpoints))
            yield return endpoints;
    }

    private static IEnumerable<string> Endpoints(ImmutableArray<Setting<Text>> services) => services.IsEmpty
        ? [] : [$"seen by {string.Join(" and ", services)}"];

    private static IEnumerable<string> Roles(PeeringLinkElement link)
    {
        if (link.OffersGateways)
            yield return "lends it its gateways";
        if (link.UsesGateways)
            yield return "uses its gateways";
        if (link.ForwardedTraffic.IsSet)
            yield return "takes in forwarded traffic";
        if (link.WithoutVirtualNetworkAccess.IsSet)
            yield return "not in the VirtualNetwork tag";
        if (link.Peering.IsOfSubnets)
            yield return $"{(link.OnlyIPv6.IsSet ? "IPv6 of " : "")}subnets {string.Join(" and ", link.SubnetNames)} with "
                + $"{string.Join(" and ", link.RemoteSubnetNames)}";
    }
}
