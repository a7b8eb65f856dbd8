using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>Where a Route Server lets the gateways of its network tell each other their routes.</summary>
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

    /// <summary>What the ExpressRoute gateways of its network tell a VPN gateway.</summary>
    public static IEnumerable<Learned> To(
        VpnGatewayElement gateway, Certainty certainty, Losses lost, Func<ExpressRouteGatewayElement, ImmutableArray<Learned>> circuits) =>
        IsOn(gateway, certainty, lost) ? gateway.Network.ExpressRouteGateways.SelectMany(it => circuits(it)) : [];

    /// <summary>What VPN gateways tell the circuits of their network: what sites have, not clients.</summary>
    public static IEnumerable<Learned> From(
        VirtualNetworkElement network, Certainty certainty, Losses lost,
        Func<VpnGatewayElement, IReadOnlyDictionary<Cidr, ImmutableArray<Learned>>> known) =>
        network.VpnGateways.Where(gateway => IsOn(gateway, certainty, lost))
            .SelectMany(gateway => known(gateway).Values.SelectMany(routes => routes))
            .Where(route => route.Via is SiteToSiteConnectionElement or VNetToVNetConnectionElement);
}
