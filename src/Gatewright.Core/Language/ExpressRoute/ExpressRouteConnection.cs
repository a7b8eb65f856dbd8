namespace Gatewright;

/// <summary>A network joined to a circuit. It stands with its gateway.</summary>
public sealed class ExpressRouteConnection : Resource<ExpressRouteConnection>
{
    internal ExpressRouteConnection(Handle parent, ExpressRouteConnectionElement element) : base(parent, element) { }

    internal ExpressRouteConnectionElement It => (ExpressRouteConnectionElement)Element;

    private protected override Element Part => It.Resources[0];

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-circuit</c>.</param>
    public ExpressRouteConnection WithName(Value<Name> name) => Set(It.Name = It.Resources[0].Name = SetOnce(It.Name, name));

    /// <summary>Which of several circuits that announce the same prefix is used: the one with the highest weight.</summary>
    /// <param name="weight">0 to 32000, by default 0; circuits of one weight share the traffic.</param>
    public ExpressRouteConnection WithRoutingWeight(Value<int> weight) => Set(It.RoutingWeight = SetOnce(It.RoutingWeight, weight));

    /// <summary>
    /// Lets what comes from the circuit pass the gateway by (ARM's <c>expressRouteGatewayBypass</c>). For UltraPerformance, ErGw3AZ and ErGwScale of
    /// 10 units.
    /// </summary>
    public ExpressRouteConnection WithFastPath() => Set(It.FastPath = SetOnce(It.FastPath));

    /// <summary>States what the connection must carry at once. Nothing is deployed: a rule compares the sum of a gateway with its SKU.</summary>
    /// <param name="throughput">Such as <c>"500 Mbps"</c>. By default there is no demand.</param>
    public ExpressRouteConnection WithDemand(Bandwidth throughput) => WithDemand((Value<Bandwidth>)throughput);

    internal ExpressRouteConnection WithDemand(Value<Bandwidth> throughput) => Set(It.DemandedThroughput = SetOnce(It.DemandedThroughput, throughput));

    /// <summary>FastPath to private endpoints too (ARM's <c>enablePrivateLinkFastPath</c>); it turns FastPath on. For circuits on Direct ports.</summary>
    public ExpressRouteConnection WithPrivateLinkFastPath() => Set(It.PrivateLinkFastPath = SetOnce(It.PrivateLinkFastPath));
}
