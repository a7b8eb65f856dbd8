using Gatewright.Emit.Figures;
using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>A gateway with what it can carry and what it is connected to.</summary>
internal static class GatewayBranch
{
    public static void AddTo(TreeNode network, GatewayElement gateway, Topology topology)
    {
        if (gateway is Model.VpnGatewayElement vpn)
            AddTo(network, vpn, topology);
        else if (gateway is Model.ExpressRouteGatewayElement expressRoute)
            AddTo(network, expressRoute, topology);
    }

    private static void AddTo(TreeNode network, Model.VpnGatewayElement gateway, Topology topology)
    {
        var capacity = VpnCapacity.Of(gateway);
        var branch = network.AddNode(Label($"VPN gateway {gateway.Name}", [.. Existing(gateway), $"{gateway.Sku}", .. Kind(gateway, capacity),
            .. Bgp(gateway.Asn)]));
        branch.AddNode(Line(capacity.Tunnels));
        branch.AddNode(Line(capacity.Throughput));
        AddDemand(branch, topology, gateway);
        AddWindow(branch, gateway);
        if (gateway.DefaultSite is { } site)
            branch.AddNode(Line($"everything without another route leaves by {site.Target.Path}"));
        foreach (var rule in gateway.NatRules)
            branch.AddNode(Label($"NAT rule {rule.Name}", Translation(rule)));
        if (gateway.PointToSite is { } clients)
            AddClients(branch, clients, capacity);
        AddConnections(branch, gateway);
    }

    private static void AddTo(TreeNode network, Model.ExpressRouteGatewayElement gateway, Topology topology)
    {
        var capacity = ExpressRouteCapacity.Of(gateway);
        var branch = network.AddNode(Label($"ExpressRoute gateway {gateway.Name}", [.. Existing(gateway), $"{gateway.Sku}"]));
        branch.AddNode(Line(capacity.Circuits));
        branch.AddNode(Line(capacity.Throughput));
        AddDemand(branch, topology, gateway);
        AddWindow(branch, gateway);
        AddConnections(branch, gateway);
    }

    private static void AddDemand(TreeNode branch, Topology topology, GatewayElement gateway)
    {
        if (GatewayDemand.Of(topology, gateway).Words is { Length: > 0 } demand)
            branch.AddNode(Line($"demand: {demand}"));
    }

    private static void AddWindow(TreeNode branch, GatewayElement gateway)
    {
        if (gateway.MaintenanceWindow is { } window)
            branch.AddNode(Line($"updated from {window.StartHour}:00 for {window.DurationHours} hours, {window.TimeZone}"));
    }

    private static void AddClients(TreeNode branch, Model.PointToSiteElement clients, VpnCapacity capacity)
    {
        var node = branch.AddNode(Label("point-to-site", [.. Listed(clients.Pool), .. capacity.Clients]));
        foreach (var pool in clients.Pools)
            node.AddNode(Label($"pool {pool.Name}", [.. Listed(pool.Prefixes), .. pool.Groups.Select(it => $"for {it.Name}")]));
    }

    private static IEnumerable<string> Translation(Model.NatRuleElement rule)
    {
        yield return rule.IsIngress ? $"{rule.From} of sites is seen as {rule.To}" : $"sites see {rule.From} as {rule.To}";
        if (rule.DynamicMapping.IsSet)
            yield return "many behind few";
        if (rule.FromPorts.IsSet)
            yield return $"port {rule.FromPorts} as {rule.ToPorts}";
    }

    private static void AddConnections(TreeNode branch, GatewayElement gateway)
    {
        foreach (var resource in gateway.Connections.SelectMany(connection => connection.Resources).Where(resource => resource.Gateway == gateway))
            branch.AddNode(Label($"to {resource.Other.Path}", Manner(resource.Connection)));
    }

    private static IEnumerable<string> Manner(ConnectionElement connection)
    {
        if (connection is Model.SiteToSiteConnectionElement { IsBgpEnabled: true } or Model.VNetToVNetConnectionElement { IsBgpEnabled: true })
            yield return "BGP";
        if (connection is Model.ExpressRouteConnectionElement express && (express.FastPath.IsSet || express.PrivateLinkFastPath.IsSet))
            yield return "FastPath";
        if (connection is not Model.SiteToSiteConnectionElement tunnel)
            yield break;
        if (tunnel.IkeV1.IsSet)
            yield return "IKEv1";
        if (tunnel.Certificate is not null)
            yield return "by certificate";
        if (tunnel.PrivateAddresses.IsSet)
            yield return "inside ExpressRoute";
        if (!tunnel.NatRules.IsEmpty)
            yield return $"translated by {string.Join(" and ", tunnel.NatRules.Select(link => link.Target.Name.ToString()))}";
    }

    private static IEnumerable<string> Kind(Model.VpnGatewayElement gateway, VpnCapacity capacity)
    {
        if (gateway.IsPolicyBased)
            yield return "policy-based";
        if (capacity.Generation is { } generation)
            yield return generation == VpnGatewayGeneration.Generation1 ? "generation 1" : "generation 2";
        if (gateway.ActiveActive.IsSet)
            yield return "active-active";
        if (gateway.HighBandwidth.IsSet)
            yield return "high bandwidth";
    }
}
