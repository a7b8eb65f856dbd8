namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Turns a topology into ARM resources: the only place that knows their shapes, names and order.</summary>
internal static class TopologyLowering
{
    public static LoweredTopology Lower(Topology topology)
    {
        var lowered = new LoweredTopology(topology);
        GroupLowering.Lower(lowered);
        foreach (var group in topology.ResourceGroups)
            lowered.OrderOf(lowered.ScopeOf(group));
        SecretLowering.Lower(lowered);
        SecurityLowering.Lower(lowered);
        PublicIpLowering.Lower(lowered);
        NatGatewayLowering.Lower(lowered);
        SiteLowering.Lower(lowered);
        ExpressRouteLowering.Lower(lowered);
        NetworkLowering.Lower(lowered);
        GatewayLowering.Lower(lowered);
        NatLowering.Lower(lowered);
        RouteServerLowering.Lower(lowered);
        ConnectionLowering.Lower(lowered);
        GlobalReachLowering.Lower(lowered);
        PeeringLowering.Lower(lowered);
        ExtensionLowering.Lower(lowered);
        return lowered;
    }
}
