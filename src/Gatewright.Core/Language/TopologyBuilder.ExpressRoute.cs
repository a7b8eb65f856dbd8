namespace Gatewright;

/// <content>Circuits, the ports they may lie on, and route filters.</content>
public sealed partial class TopologyBuilder
{
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
        var call = RecordCall();
        var circuit = new ExpressRouteCircuitElement(It, call) { Name = call.Setting(name), Provider = call.Setting(provider),
            OwnLocation = call.Setting(location) };
        circuit.Bandwidth = call.Setting(bandwidth);
        return new(this, AddToTopology(circuit));
    }

    /// <summary>A circuit that is there, with its private peering.</summary>
    /// <param name="id">Its resource id.</param>
    public ExpressRouteCircuit ExistingExpressRouteCircuit(Value<ResourceId> id) =>
        new(this, Existing(new ExpressRouteCircuitElement(It, RecordCall()), id));

    /// <summary>A pair of ports of one's own at Microsoft's edge (ExpressRoute Direct): tagged Dot1Q, metered, both links off, until said otherwise.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="location">The peering location as Azure lists it for ports, such as <c>Equinix-London-LD5</c>.</param>
    /// <param name="bandwidth">10, 100 or 400 Gbps.</param>
    /// <example><c>topology.AddExpressRouteDirect("london-ports", "Equinix-London-LD5", Bandwidth.Gbps(100))</c></example>
    public ExpressRouteDirect AddExpressRouteDirect(Value<Name> name, Value<Text> location, Bandwidth bandwidth) =>
        AddExpressRouteDirect(name, location, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteDirect AddExpressRouteDirect(Value<Name> name, Value<Text> location, Value<Bandwidth> bandwidth)
    {
        var call = RecordCall();
        var ports = new ExpressRouteDirectElement(It, call) { Name = call.Setting(name), Location = call.Setting(location),
            Bandwidth = call.Setting(bandwidth) };
        return new(this, AddToTopology(ports));
    }

    /// <summary>A pair of ports that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public ExpressRouteDirect ExistingExpressRouteDirect(Value<ResourceId> id) =>
        new(this, Existing(new ExpressRouteDirectElement(It, RecordCall()), id));

    /// <summary>A route filter, for Microsoft peerings to use.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>topology.AddRouteFilter("microsoft-365").WithCommunities("12076:5010", "12076:5020")</c></example>
    public RouteFilter AddRouteFilter(Value<Name> name) => new(this, Named(new RouteFilterElement(It, RecordCall()), name));

    /// <summary>A route filter that is there.</summary>
    /// <param name="id">Its resource id.</param>
    public RouteFilter ExistingRouteFilter(Value<ResourceId> id) => new(this, Existing(new RouteFilterElement(It, RecordCall()), id));
}
