namespace Gatewright.Model;

/// <summary>The right to connect to a circuit from another subscription (<c>expressRouteCircuits/authorizations</c>).</summary>
public sealed class CircuitAuthorizationElement : Element
{
    internal CircuitAuthorizationElement(ExpressRouteCircuitElement circuit, Statement declared) : base(circuit, declared) { }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit => (ExpressRouteCircuitElement)Parent!;

    /// <summary>On an existing circuit it is new.</summary>
    internal override bool IsEmitted => true;
}
