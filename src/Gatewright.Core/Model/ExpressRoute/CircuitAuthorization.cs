namespace Gatewright.Model;

/// <summary>The right to connect to a circuit from another subscription.</summary>
public sealed class CircuitAuthorization : Element
{
    internal CircuitAuthorization(Gatewright.CircuitAuthorization handle, ExpressRouteCircuit circuit)
        : base(handle, circuit) => Circuit = circuit;

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>On an existing circuit it is new.</summary>
    internal override bool IsEmitted => true;
}
