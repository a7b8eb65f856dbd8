namespace Gatewright;

/// <summary>
/// A private line into Azure: from a provider, or on Direct ports of one's own. Unplaced, it stands with its ports, or with the first gateway
/// that connects to it.
/// </summary>
public sealed partial class ExpressRouteCircuit : RegionalResource<ExpressRouteCircuit>, IEndpoint
{
    internal ExpressRouteCircuit(Handle parent, ExpressRouteCircuitElement element) : base(parent, element) { }

    internal ExpressRouteCircuitElement It => (ExpressRouteCircuitElement)Element;

    /// <summary>Sends all logs and metrics to a workspace, by a diagnostic setting called <c>CIRCUIT-logs</c>.</summary>
    /// <param name="workspace">The id of a Log Analytics workspace.</param>
    public ExpressRouteCircuit WithDiagnostics(Value<ResourceId> workspace) => Set(It.LogWorkspace = SetOnce(It.LogWorkspace, workspace));

    /// <summary>How far the circuit reaches.</summary>
    /// <param name="tier">By default Standard.</param>
    public ExpressRouteCircuit WithTier(CircuitTier tier) => WithTier((Value<CircuitTier>)tier);

    internal ExpressRouteCircuit WithTier(Value<CircuitTier> tier) => Set(It.Tier = SetOnce(It.Tier, tier));

    /// <summary>A flat price instead of one by the gigabyte. It can't be undone.</summary>
    public ExpressRouteCircuit WithUnlimitedData() => Set(It.UnlimitedData = SetOnce(It.UnlimitedData));

    /// <summary>Holds a circuit on Direct ports to its bandwidth, so that it takes none of the others' (ARM's <c>enableDirectPortRateLimit</c>).</summary>
    public ExpressRouteCircuit WithRateLimit() => Set(It.RateLimit = SetOnce(It.RateLimit));

    /// <summary>Lets networks of the classic deployment model use the circuit too (ARM's <c>allowClassicOperations</c>).</summary>
    public ExpressRouteCircuit WithClassicOperations() => Set(It.ClassicOperations = SetOnce(It.ClassicOperations));

    /// <summary>The right to use Direct ports of another subscription (ARM's <c>authorizationKey</c>).</summary>
    /// <param name="portKey">The key that the owner of the ports issued.</param>
    public ExpressRouteCircuit WithAuthorizationKey(Secret portKey) => Set(It.PortKey = SetOnce(It.PortKey, portKey));
}
