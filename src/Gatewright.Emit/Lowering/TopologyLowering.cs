namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Turns a topology into ARM resources: the only place that knows their shapes, names and order.</summary>
internal static class TopologyLowering
{
    public static Estate Lower(Topology topology)
    {
        var estate = new Estate(topology);
        GroupLowering.Lower(estate);
        foreach (var group in topology.Groups)
            estate.OrderOf(estate.ScopeOf(group));
        SecretLowering.Lower(estate);
        SecurityLowering.Lower(estate);
        PublicIpLowering.Lower(estate);
        NatGatewayLowering.Lower(estate);
        SiteLowering.Lower(estate);
        ExpressRouteLowering.Lower(estate);
        NetworkLowering.Lower(estate);
        GatewayLowering.Lower(estate);
        NatLowering.Lower(estate);
        RouteServerLowering.Lower(estate);
        ConnectionLowering.Lower(estate);
        GlobalReachLowering.Lower(estate);
        PeeringLowering.Lower(estate);
        return estate;
    }
}
