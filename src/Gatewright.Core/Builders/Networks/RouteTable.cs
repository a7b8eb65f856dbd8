using Gatewright.Model;

namespace Gatewright;

/// <summary>Routes of one's own, which win over those Azure and the gateways bring.</summary>
public sealed class RouteTable : RegionalResource<RouteTable>
{
    private Flag withoutGatewayRoutes;
    private Flag withoutPeeringRoutes;

    internal RouteTable(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal RouteTable(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<Route> Routes { get; } = [];

    internal Flag WithoutGatewayRoutesFlag => withoutGatewayRoutes;

    internal Flag WithoutPeeringRoutesFlag => withoutPeeringRoutes;

    /// <summary>A route.</summary>
    /// <param name="name">1 to 80 characters, unique in the table.</param>
    /// <param name="destination">A block, IPv4 or IPv6, or a service tag such as <c>Storage</c>.</param>
    /// <param name="hop">Where it goes.</param>
    /// <example><c>table.WithRoute("internet", "0.0.0.0/0", NextHop.Appliance("10.0.2.4"))</c></example>
    public RouteTable WithRoute(Value<Name> name, Value<AddressPrefix> destination, NextHop hop) =>
        WithRoute(name, destination, (Value<NextHop>)hop);

    internal RouteTable WithRoute(Value<Name> name, Value<AddressPrefix> destination, Value<NextHop> hop)
    {
        var call = Saying(nameof(WithRoute));
        Routes.Add(new(call.Fact(name), call.Fact(destination), call.Fact(hop)));
        return this;
    }

    /// <summary>Keeps the routes of gateways, static and learned ones, out of the subnets that use the table.</summary>
    public RouteTable WithoutGatewayRoutes()
    {
        Saying(nameof(WithoutGatewayRoutes)).Once(ref withoutGatewayRoutes);
        return this;
    }

    /// <summary>
    /// Keeps the routes of peerings out of the subnets that use the table, ARM's <c>disablePeeringRoute</c>, so that peers are reached over an appliance
    /// or not at all. Its template asks for the api-version 2025-07-01.
    /// </summary>
    public RouteTable WithoutPeeringRoutes()
    {
        Saying(nameof(WithoutPeeringRoutes)).Once(ref withoutPeeringRoutes);
        return this;
    }
}
