namespace Gatewright.Facts;

/// <summary>How long Azure takes for a resource, as a rule.</summary>
/// <param name="Creation">Until a new one is there.</param>
/// <param name="Update">Until a change is in force.</param>
/// <param name="Deletion">Until it is gone.</param>
internal readonly record struct DeploymentTime(TimeSpan Creation, TimeSpan Update, TimeSpan Deletion);

/// <summary>
/// How long Azure takes, from public logs and Microsoft's pages; read 2026-11-23. Microsoft promises none of it: gateways have been seen to take from
/// 20 minutes to more than 45. A time of which no report was found is that of the likest resource; this is said at its row.
/// </summary>
internal static class DeploymentTimes
{
    // https://github.com/turbot/steampipe-plugin-azure/pull/157, 2021-06-30: a log of 4 s for a subnet and a group, 12 s for a network.
    // Changes and deletions: no report, taken for alike.
    private static readonly DeploymentTime Group = Seconds(4, 2, 30);
    private static readonly DeploymentTime Network = Seconds(12, 5, 10);
    private static readonly DeploymentTime Small = Seconds(4, 4, 4);

    // The same log: 9 s; https://github.com/Azure/alz-terraform-accelerator/issues/98, 2024-01-25: 2 s.
    private static readonly DeploymentTime PublicIp = Seconds(6, 4, 10);

    // No report: as other small network objects.
    private static readonly DeploymentTime Site = Seconds(20, 20, 10);

    // https://github.com/hashicorp/terraform/pull/8168, 2016: two networks, their peerings and removal in 217 s.
    private static readonly DeploymentTime Peering = Seconds(30, 30, 15);

    // https://learn.microsoft.com/azure/vpn-gateway: 45 minutes or more; https://github.com/hashicorp/terraform-provider-azurerm/pull/32647, 2026-06-19:
    // made, changed and removed in 1,151 s. Removal 10 to 30 minutes in public lab notes of 2026. Changes: no report of their own.
    private static readonly DeploymentTime VpnGateway = Minutes(30, 5, 15);

    // https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-gateway-portal-resource-manager, 2024-12-05: up to 45; labs: 25 to 30.
    private static readonly DeploymentTime ExpressRouteGateway = Minutes(30, 10, 15);

    // https://github.com/fabferri/az-pattern, 2021: 5 minutes for a set of connections.
    private static readonly DeploymentTime Connection = Minutes(3, 1, 1);

    // https://github.com/hashicorp/terraform/pull/14265, 2017-05-06: made and removed in 98 s. Peerings, ports and Global Reach: no report.
    private static readonly DeploymentTime Circuit = Seconds(90, 90, 60);

    // https://learn.microsoft.com/azure/route-server, 2024-08-13: up to 30 minutes; https://github.com/hashicorp/terraform-provider-azurerm/pull/29971,
    // 2025-06-23: with a peer and removal in 1,503 s. The hub itself is an entry; its place in the network is what takes time.
    private static readonly DeploymentTime RouteServer = Minutes(20, 5, 8);
    private static readonly DeploymentTime Hub = Seconds(30, 30, 30);

    // https://github.com/fabferri/az-pattern, 2023: 2 minutes.
    private static readonly DeploymentTime RouteServerPeer = Minutes(2, 2, 1);

    /// <summary>The times of a resource.</summary>
    /// <param name="type">Its type, in any case.</param>
    /// <param name="gatewayType">Of a gateway: <c>Vpn</c> or <c>ExpressRoute</c>. No difference between SKUs is documented.</param>
    public static DeploymentTime Of(string type, string? gatewayType = null) => type.ToUpperInvariant() switch
    {
        "MICROSOFT.RESOURCES/RESOURCEGROUPS" => Group,
        "MICROSOFT.NETWORK/VIRTUALNETWORKS" => Network,
        "MICROSOFT.NETWORK/VIRTUALNETWORKS/VIRTUALNETWORKPEERINGS" => Peering,
        "MICROSOFT.NETWORK/PUBLICIPADDRESSES" or "MICROSOFT.NETWORK/PUBLICIPPREFIXES" => PublicIp,
        "MICROSOFT.NETWORK/LOCALNETWORKGATEWAYS" => Site,
        "MICROSOFT.NETWORK/VIRTUALNETWORKGATEWAYS" => IsExpressRoute(gatewayType) ? ExpressRouteGateway : VpnGateway,
        "MICROSOFT.NETWORK/VIRTUALNETWORKGATEWAYS/NATRULES" => Connection,
        "MICROSOFT.NETWORK/CONNECTIONS" => Connection,
        "MICROSOFT.NETWORK/EXPRESSROUTECIRCUITS" or "MICROSOFT.NETWORK/EXPRESSROUTEPORTS" => Circuit,
        "MICROSOFT.NETWORK/EXPRESSROUTECIRCUITS/PEERINGS" or "MICROSOFT.NETWORK/EXPRESSROUTECIRCUITS/PEERINGS/CONNECTIONS" => Circuit,
        "MICROSOFT.NETWORK/VIRTUALHUBS" => Hub,
        "MICROSOFT.NETWORK/VIRTUALHUBS/IPCONFIGURATIONS" => RouteServer,
        "MICROSOFT.NETWORK/VIRTUALHUBS/BGPCONNECTIONS" => RouteServerPeer,
        _ => Small,
    };

    private static bool IsExpressRoute(string? gatewayType) => string.Equals(gatewayType, "ExpressRoute", StringComparison.OrdinalIgnoreCase);

    private static DeploymentTime Seconds(int creation, int update, int deletion) =>
        new(TimeSpan.FromSeconds(creation), TimeSpan.FromSeconds(update), TimeSpan.FromSeconds(deletion));

    private static DeploymentTime Minutes(int creation, int update, int deletion) => Seconds(creation * 60, update * 60, deletion * 60);
}
