using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>What is added to a peering, or taken from it, where that is what ends a way.</summary>
internal static class PromiseRemedy
{
    /// <summary>The one right remedy; null where there may be others.</summary>
    public static SuggestedFix? Of(Obstacle obstacle) => obstacle.At is not PeeringElement { IsOfSubnets: false } peering ? null : obstacle.Kind switch
    {
        ObstacleKind.NoRoute or ObstacleKind.NotTold or ObstacleKind.NotLent when MayLend(peering) => SuggestedFix.Add(peering, ".WithGatewayTransit()"),
        ObstacleKind.NotForwarded when !peering.Links.Any(link => link.ForwardedTraffic.IsSet) => SuggestedFix.Add(peering, ".WithForwardedTraffic()"),
        _ => null,
    };

    /// <summary>The first of a peering's networks lends its gateways to the second; neither lends or borrows otherwise.</summary>
    private static bool MayLend(PeeringElement peering) => peering.Left is not { Gateways.IsEmpty: true, RouteServers.IsEmpty: true }
        && peering.Right is { Gateways.IsEmpty: true, RouteServers.IsEmpty: true }
        && !peering.Right.Links.Concat(peering.Links).Any(link => link.OffersGateways || link.UsesGateways);
}
