using Gatewright.Model;

namespace Gatewright;

/// <summary>A network joined to a circuit. It stands with its gateway.</summary>
public sealed class ExpressRouteConnection : Resource<ExpressRouteConnection>
{
    private Fact<Name> name;
    private Fact<int> routingWeight;
    private Flag fastPath;
    private Flag privateLinkFastPath;

    internal ExpressRouteConnection(ExpressRouteGateway gateway, ExpressRouteCircuit? circuit, Call declared)
        : base(gateway, declared) => (Gateway, Circuit) = (gateway, circuit);

    internal ExpressRouteGateway Gateway { get; }

    internal ExpressRouteCircuit? Circuit { get; }

    /// <summary>The key that the owner of a foreign circuit issued.</summary>
    internal Secret? AuthorizationKey { get; init; }

    /// <summary>The authorization of a circuit in this program.</summary>
    internal CircuitAuthorization? Authorization { get; init; }

    internal Fact<int> RoutingWeight => routingWeight;

    internal Flag FastPath => fastPath;

    internal Flag PrivateLinkFastPath => privateLinkFastPath;

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Circuit);

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-circuit</c>.</param>
    public ExpressRouteConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }

    /// <summary>Which of several circuits that announce the same prefix is used: the one with the highest weight.</summary>
    /// <param name="weight">0 to 32000, by default 0; circuits of one weight share the traffic.</param>
    public ExpressRouteConnection WithRoutingWeight(Value<int> weight)
    {
        var call = Saying(nameof(WithRoutingWeight));
        call.Once(ref routingWeight, call.Fact(weight));
        return this;
    }

    /// <summary>Lets what comes from the circuit pass the gateway by (ARM's <c>expressRouteGatewayBypass</c>). For UltraPerformance, ErGw3AZ and ErGwScale of 10 units.</summary>
    public ExpressRouteConnection WithFastPath()
    {
        Saying(nameof(WithFastPath)).Once(ref fastPath);
        return this;
    }

    /// <summary>FastPath to private endpoints too (ARM's <c>enablePrivateLinkFastPath</c>); it turns FastPath on. For circuits on Direct ports.</summary>
    public ExpressRouteConnection WithPrivateLinkFastPath()
    {
        Saying(nameof(WithPrivateLinkFastPath)).Once(ref privateLinkFastPath);
        return this;
    }
}
