namespace Gatewright;

/// <summary>The right to put one circuit on a pair of ports from another subscription. Azure makes its key; no program sees it.</summary>
public sealed class PortAuthorization : Emitted<PortAuthorization>
{
    internal PortAuthorization(Handle parent, PortAuthorizationElement element) : base(parent, element) { }

    internal PortAuthorizationElement It => (PortAuthorizationElement)Element;

    /// <summary>A circuit of another subscription on the ports: put it into a group there.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="bandwidth">1, 2, 5, 10, 40 or 100 Gbps, no more than the ports have.</param>
    /// <example><c>ports.AddAuthorization("lab").AddCircuit("lab", Bandwidth.Gbps(5)).In(group)</c></example>
    public ExpressRouteCircuit AddCircuit(Value<Name> name, Bandwidth bandwidth) => AddCircuit(name, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteCircuit AddCircuit(Value<Name> name, Value<Bandwidth> bandwidth)
    {
        var call = RecordCall();
        var circuit = new ExpressRouteCircuitElement(Described, call) { Name = call.Setting(name), Bandwidth = call.Setting(bandwidth) };
        (circuit.Ports, circuit.PortAuthorization) = (It.Ports, It);
        return new(Parent!.Parent!, AddToTopology(circuit));
    }
}
