using Gatewright.Model;

namespace Gatewright;

/// <summary>The right to connect one gateway, or one other circuit, to a circuit from another subscription. Azure makes its key; no program sees it.</summary>
public sealed class CircuitAuthorization : Emitted<CircuitAuthorization>
{
    internal CircuitAuthorization(ExpressRouteCircuit circuit, Call declared, Fact<Name> name)
        : base(circuit, declared) => (Circuit, Name) = (circuit, name);

    internal ExpressRouteCircuit Circuit { get; }

    internal override Fact<Name> Name { get; }
}
