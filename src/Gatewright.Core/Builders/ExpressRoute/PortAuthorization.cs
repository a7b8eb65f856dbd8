using Gatewright.Model;

namespace Gatewright;

/// <summary>The right to put one circuit on a pair of ports from another subscription. Azure makes its key; no program sees it.</summary>
public sealed class PortAuthorization : Emitted<PortAuthorization>
{
    internal PortAuthorization(ExpressRouteDirect ports, Call declared, Fact<Name> name)
        : base(ports, declared) => (Ports, Name) = (ports, name);

    internal ExpressRouteDirect Ports { get; }

    internal override Fact<Name> Name { get; }

    /// <summary>A circuit of another subscription on the ports: put it into a group there.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="bandwidth">1, 2, 5, 10, 40 or 100 Gbps, no more than the ports have.</param>
    /// <example><c>ports.AddAuthorization("lab").AddCircuit("lab", Bandwidth.Gbps(5)).In(group)</c></example>
    public ExpressRouteCircuit AddCircuit(Value<Name> name, Bandwidth bandwidth) => AddCircuit(name, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteCircuit AddCircuit(Value<Name> name, Value<Bandwidth> bandwidth)
    {
        var call = Saying(nameof(AddCircuit));
        return Ports.Kept(new(Ports, this, call, call.Fact(name), call.Fact(bandwidth)));
    }
}
