using Gatewright.Emit.Figures;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>What each gateway can carry, and what of it is used and left.</summary>
internal static class GatewaySection
{
    public static Section Of(Topology topology) => new("gateways", "Gateways", topology.Gateways.IsEmpty && topology.RouteServers.IsEmpty ? [] :
    [
        new Block("")
        {
            Columns = ["Gateway", "What", "Used", "Left", "Throughput", "BGP"],
            Rows =
            [
                .. topology.VpnGateways.Select(it => Of(topology, it)), .. topology.ExpressRouteGateways.Select(it => Of(topology, it)),
                .. topology.RouteServers.Select(Of),
            ],
        },
    ]);

    private static Row Of(Topology topology, VpnGatewayElement gateway)
    {
        var capacity = VpnCapacity.Of(gateway);
        return new(
            gateway,
            gateway.Path,
            Cell.Of($"VPN gateway {gateway.Sku}", gateway.ActiveActive.IsSet ? "active-active" : "active-standby", gateway.IsExisting ? "exists already" : "",
                Window(gateway)),
            Cell.Of([capacity.Tunnels, .. gateway.PointToSite is null ? [] : capacity.Clients]),
            capacity.TunnelsLeft is { } left ? Counted.Of(left, "tunnel") : "depends on the SKU",
            Cell.Of(capacity.Throughput["throughput: ".Length..], Demanded(topology, gateway)),
            gateway.Asn.IsSet ? $"AS {gateway.Asn}" : "none");
    }

    private static Row Of(Topology topology, ExpressRouteGatewayElement gateway)
    {
        var capacity = ExpressRouteCapacity.Of(gateway);
        return new(
            gateway,
            gateway.Path,
            Cell.Of($"ExpressRoute gateway {gateway.Sku}", gateway.IsExisting ? "exists already" : "", Window(gateway)),
            capacity.Circuits,
            capacity.CircuitsLeft is { } left ? Counted.Of(left, "circuit") : "depends on the SKU",
            Cell.Of(capacity.Throughput["throughput: ".Length..], Demanded(topology, gateway)),
            gateway.Asn.IsSet ? $"AS {gateway.Asn}" : "AS 65515");
    }

    private static Row Of(RouteServerElement server) => new(
        server,
        server.Path,
        Cell.Of("Route Server", server.BranchToBranch.IsSet ? "branch-to-branch" : "", server.IsExisting ? "exists already" : ""),
        Counted.Of(server.Peers.Length, "peer"),
        Counted.Of(MostPeers - server.Peers.Length, "peer"),
        "routes only",
        "AS 65515");

    /// <summary>https://learn.microsoft.com/azure/route-server/route-server-faq, 2025-03: BGP peers of one Route Server.</summary>
    private const int MostPeers = 8;

    private static string Demanded(Topology topology, GatewayElement gateway) =>
        GatewayDemand.Of(topology, gateway).Words is { Length: > 0 } demand ? $"in demand: {demand}" : "";

    private static string Window(GatewayElement gateway) => gateway.MaintenanceWindow is { } window
        ? $"updated from {window.StartHour}:00 for {window.DurationHours} hours, {window.TimeZone}" : "";
}
