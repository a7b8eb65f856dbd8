using Gatewright.Model;

namespace Gatewright;

/// <summary>A network joined to a circuit. It stands with its gateway.</summary>
public sealed class ExpressRouteConnection : Resource<ExpressRouteConnection>
{
    private Fact<Name> name;

    internal ExpressRouteConnection(ExpressRouteGateway gateway, ExpressRouteCircuit circuit, Secret? authorizationKey, Call declared)
        : base(gateway, declared) => (Gateway, Circuit, AuthorizationKey) = (gateway, circuit, authorizationKey);

    internal ExpressRouteGateway Gateway { get; }

    internal ExpressRouteCircuit Circuit { get; }

    internal Secret? AuthorizationKey { get; }

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
}
