using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>A gateway with what it can carry and what it is connected to.</summary>
internal static class GatewayBranch
{
    public static void AddTo(TreeNode network, Gateway gateway)
    {
        if (gateway is Model.VpnGateway vpn)
            AddTo(network, vpn);
        else if (gateway is Model.ExpressRouteGateway expressRoute)
            AddTo(network, expressRoute);
    }

    private static void AddTo(TreeNode network, Model.VpnGateway gateway)
    {
        var capacity = VpnCapacity.Of(gateway);
        var branch = network.AddNode(Label($"VPN gateway {gateway.Name}", [.. Existing(gateway), $"{gateway.Sku}", .. Kind(gateway, capacity), .. Bgp(gateway.Asn)]));
        branch.AddNode(Line(capacity.Tunnels));
        branch.AddNode(Line(capacity.Throughput));
        if (gateway.PointToSite is { } clients)
            branch.AddNode(Label("point-to-site", [.. Listed(clients.Pool), .. capacity.Clients]));
        AddConnections(branch, gateway);
    }

    private static void AddTo(TreeNode network, Model.ExpressRouteGateway gateway)
    {
        var capacity = ExpressRouteCapacity.Of(gateway);
        var branch = network.AddNode(Label($"ExpressRoute gateway {gateway.Name}", [.. Existing(gateway), $"{gateway.Sku}"]));
        branch.AddNode(Line(capacity.Circuits));
        branch.AddNode(Line(capacity.Throughput));
        AddConnections(branch, gateway);
    }

    private static void AddConnections(TreeNode branch, Gateway gateway)
    {
        foreach (var resource in gateway.Connections.SelectMany(connection => connection.Resources).Where(resource => resource.Gateway == gateway))
            branch.AddNode(Label($"to {resource.Other.Path}", Manner(resource.Connection)));
    }

    private static IEnumerable<string> Manner(Connection connection) => connection switch
    {
        Model.SiteToSiteConnection { SpeaksBgp: true } or Model.VNetToVNetConnection { SpeaksBgp: true } => ["BGP"],
        Model.ExpressRouteConnection { FastPath.IsSaid: true } or Model.ExpressRouteConnection { PrivateLinkFastPath.IsSaid: true } => ["FastPath"],
        _ => [],
    };

    private static IEnumerable<string> Kind(Model.VpnGateway gateway, VpnCapacity capacity)
    {
        if (gateway.IsPolicyBased)
            yield return "policy-based";
        if (capacity.Generation is { } generation)
            yield return generation == VpnGatewayGeneration.Generation1 ? "generation 1" : "generation 2";
        if (gateway.ActiveActive.IsSaid)
            yield return "active-active";
    }
}
