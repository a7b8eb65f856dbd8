using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Facts.VpnGatewaySkus;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>What Azure bills for a topology, without figures of money. What exists already is billed to whoever made it.</summary>
internal static class BillingBranch
{
    public static void AddTo(Tree tree, Topology topology)
    {
        string[] lines = [.. Lines(topology)];
        if (lines.Length == 0)
            return;
        var branch = tree.AddNode(Label("billed"));
        foreach (var line in lines)
            branch.AddNode(Line(line));
    }

    /// <summary>What is billed, a line each.</summary>
    public static IEnumerable<string> Lines(Topology topology) =>
        [.. GatewayHours(topology), .. Tunnels(topology), .. Clients(topology), .. RouteServers(topology), .. Circuits(topology), .. PrivateLines(topology),
            .. NatGateways(topology), .. Traffic(topology)];

    /// <summary>The tier as it is billed.</summary>
    public static string Tier(Model.ExpressRouteCircuitElement circuit) => circuit.Tier.IsSet ? $"{circuit.Tier}" : $"{CircuitTier.Standard}";

    private static IEnumerable<string> GatewayHours(Topology topology) =>
        topology.Gateways.Where(gateway => !gateway.IsExisting)
            .GroupBy(Hours)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => $"gateway hours: {same.Count()} x {same.Key}");

    private static string Hours(GatewayElement gateway) => gateway switch
    {
        Model.VpnGatewayElement vpn => $"VPN gateway {vpn.Sku}",
        Model.ExpressRouteGatewayElement expressRoute when expressRoute.Sku.Is(sku => sku.MinUnits is not null) => $"ExpressRoute gateway {expressRoute.Sku} "
            + $"units",
        Model.ExpressRouteGatewayElement expressRoute => $"ExpressRoute gateway {expressRoute.Sku}",
        _ => throw new InvalidOperationException($"'{gateway.GetType()}' is no gateway"),
    };

    private static IEnumerable<string> Tunnels(Topology topology) =>
        from gateway in topology.VpnGateways
        where !gateway.IsExisting && gateway.Connections.Length > IncludedTunnels
        select $"tunnel hours: {gateway.Connections.Length - IncludedTunnels} beyond the {IncludedTunnels} included in {gateway.Path}";

    private static IEnumerable<string> Clients(Topology topology) =>
        from gateway in topology.VpnGateways
        where !gateway.IsExisting && gateway.PointToSite is not null
        select $"client hours: beyond the {IncludedClients} at a time included in {gateway.Path}";

    private static IEnumerable<string> Circuits(Topology topology) =>
        from circuit in topology.ExpressRouteCircuits
        where !circuit.IsExisting
        select $"circuit {circuit.Path}: {circuit.Bandwidth}, {Tier(circuit)}, {Data(circuit)}";

    private static IEnumerable<string> RouteServers(Topology topology) =>
        topology.RouteServers.Count(server => !server.IsExisting) is > 0 and var count ? [$"Route Server hours: {count}"] : [];

    /// <summary>The circuits on ports come with them.</summary>
    private static IEnumerable<string> PrivateLines(Topology topology) =>
        (from ports in topology.ExpressRouteDirects
         where !ports.IsExisting
         select $"ports {ports.Path}: {ports.Bandwidth}, {(ports.UnlimitedData.IsSet ? "unlimited data" : "outbound data by volume")}")
        .Concat(
         from reach in topology.GlobalReaches
         select $"Global Reach {reach.Path}: by the month and by volume");

    /// <summary>Local circuits come with their data.</summary>
    private static string Data(Model.ExpressRouteCircuitElement circuit) =>
        circuit.Tier.Is(CircuitTier.Local) ? "outbound data included" : circuit.UnlimitedData.IsSet ? "unlimited data" : "outbound data by volume";

    private static IEnumerable<string> NatGateways(Topology topology) =>
        topology.NatGateways.Count(gateway => !gateway.IsExisting) is > 0 and var count ? [$"NAT gateway hours: {count}, and traffic through them by volume"]
            : [];

    private static IEnumerable<string> Traffic(Topology topology)
    {
        if (topology.SiteToSiteConnections.Any() || topology.VpnGateways.Any(gateway => gateway.PointToSite is not null))
            yield return "traffic to sites and clients: outbound, at internet rates";
        foreach (var distance in topology.VNetToVNetConnections.Select(it => Distance(it.First.Region, it.Second.Region)).Distinct().Order())
        {
            yield return distance switch
            {
                Answer.Yes => "traffic between networks over VPN within a region: free",
                Answer.No => "traffic between networks over VPN across regions: outbound, by the zone of the sender",
                _ => "traffic between networks over VPN: free within a region, else outbound",
            };
        }

        foreach (var distance in topology.Peerings.Select(it => Distance(it.Left.Region, it.Right.Region)).Distinct().Order())
        {
            yield return distance switch
            {
                Answer.Yes => "traffic over peerings within a region: in and out, at both ends",
                Answer.No => "traffic over peerings across regions: in and out, at both ends, by the zone of each",
                _ => "traffic over peerings: in and out, at both ends, more across regions",
            };
        }
    }

    private static Answer Distance(Setting<Region> one, Setting<Region> other) => Values.Same(one.Value, other.Value);
}
