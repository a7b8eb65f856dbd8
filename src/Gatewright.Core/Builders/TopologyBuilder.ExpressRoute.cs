using Gatewright.Model;

namespace Gatewright;

/// <content>Circuits.</content>
public sealed partial class TopologyBuilder
{
    internal List<ExpressRouteCircuit> Circuits { get; } = [];

    /// <summary>A circuit ordered from a provider: tier Standard, metered, until said otherwise.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="provider">The provider's name as Azure lists it, such as <c>Equinix</c>.</param>
    /// <param name="location">The peering location, such as <c>Amsterdam</c>; not a region.</param>
    /// <param name="bandwidth">50, 100, 200, 500 Mbps, 1, 2, 5 or 10 Gbps. It can be raised, never lowered.</param>
    /// <example><c>topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))</c></example>
    public ExpressRouteCircuit AddExpressRouteCircuit(Value<Name> name, Value<Text> provider, Value<Text> location, Bandwidth bandwidth) =>
        AddExpressRouteCircuit(name, provider, location, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteCircuit AddExpressRouteCircuit(Value<Name> name, Value<Text> provider, Value<Text> location, Value<Bandwidth> bandwidth)
    {
        var call = Saying(nameof(AddExpressRouteCircuit));
        return Kept(Circuits, new(this, call, call.Fact(name), call.Fact(provider), call.Fact(location), call.Fact(bandwidth)));
    }

    /// <summary>A circuit that is there, with its private peering.</summary>
    /// <param name="id">Its resource id.</param>
    public ExpressRouteCircuit ExistingExpressRouteCircuit(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingExpressRouteCircuit));
        return Kept(Circuits, new(this, call, call.Fact(id)));
    }
}
