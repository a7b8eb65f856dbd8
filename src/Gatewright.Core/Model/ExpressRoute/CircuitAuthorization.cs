namespace Gatewright.Model;

/// <summary>The right to connect to a circuit from another subscription.</summary>
public sealed class CircuitAuthorizationElement : Element
{
    internal CircuitAuthorizationElement(Gatewright.CircuitAuthorization handle, ExpressRouteCircuitElement circuit)
        : base(handle, circuit) => Circuit = circuit;

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit { get; }

    /// <summary>On an existing circuit it is new.</summary>
    internal override bool IsEmitted => true;
}
