using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>Where a Route Server lets the gateways and appliances of its network tell each other their routes.</summary>
internal static class RouteExchange
{
    /// <summary>
    /// Whether it does: branch-to-branch is on, and the VPN gateway is active-active with Azure's ASN. Labs of 2021 passed routes with others too, which
    /// nobody promises.
    /// </summary>
    public static bool IsOn(VpnGatewayElement gateway, Certainty certainty, Losses lost)
    {
        if (lost.Has(gateway))
            return false;
        foreach (var server in lost.Left(gateway.Network.RouteServers))
        {
            if (server.BranchToBranch.IsSet && gateway.ActiveActive.IsSet && (certainty == Certainty.Possible || VpnRoutes.Asn(gateway) == AzureAsn.Default))
                return true;
        }

        return false;
    }

    /// <summary>What the ExpressRoute gateways and the appliances of its network tell a VPN gateway.</summary>
    public static IEnumerable<Learned> To(
        VpnGatewayElement gateway, Certainty certainty, Losses lost, Func<ExpressRouteGatewayElement, ImmutableArray<Learned>> circuits) =>
        !IsOn(gateway, certainty, lost) ? []
            : gateway.Network.ExpressRouteGateways.SelectMany(it => circuits(it)).Concat(ApplianceRoutes.Of(gateway.Network, lost));

    /// <summary>What VPN gateways and appliances tell the circuits of their network: what is behind them, not clients.</summary>
    public static IEnumerable<Learned> From(
        VirtualNetworkElement network, Certainty certainty, Losses lost,
        Func<VpnGatewayElement, IReadOnlyDictionary<Cidr, ImmutableArray<Learned>>> known) =>
        OfSites(network, certainty, lost, known).Concat(!IsBranchToBranch(network, lost) ? []
            : ApplianceRoutes.Of(network, lost).Where(route => !route.IsDefault || certainty == Certainty.Possible));

    /// <summary>What the gateways of its network tell an appliance, but what has passed its own autonomous system.</summary>
    public static IEnumerable<Learned> To(
        RouteServerPeerElement peer, Certainty certainty, Losses lost,
        Func<VpnGatewayElement, IReadOnlyDictionary<Cidr, ImmutableArray<Learned>>> known, Func<ExpressRouteGatewayElement, ImmutableArray<Learned>> circuits)
    {
        var network = peer.Server.Network;
        if (!IsBranchToBranch(network, lost))
            return [];
        return OfSites(network, certainty, lost, known).Concat(network.ExpressRouteGateways.SelectMany(it => circuits(it)))
            .Where(route => !(peer.Asn.TryGetValue(out var asn) && route.AsPath.Contains(asn)));
    }

    private static IEnumerable<Learned> OfSites(
        VirtualNetworkElement network, Certainty certainty, Losses lost,
        Func<VpnGatewayElement, IReadOnlyDictionary<Cidr, ImmutableArray<Learned>>> known) =>
        network.VpnGateways.Where(gateway => IsOn(gateway, certainty, lost))
            .SelectMany(gateway => known(gateway).Values.SelectMany(routes => routes))
            .Where(route => route.Via is SiteToSiteConnectionElement or VNetToVNetConnectionElement);

    private static bool IsBranchToBranch(VirtualNetworkElement network, Losses lost) =>
        lost.Left(network.RouteServers).Any(server => server.BranchToBranch.IsSet);
}
