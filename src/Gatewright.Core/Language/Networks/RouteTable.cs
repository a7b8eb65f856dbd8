namespace Gatewright;

/// <summary>Routes of one's own, which win over those Azure and the gateways bring.</summary>
public sealed class RouteTable : RegionalResource<RouteTable>
{
    internal RouteTable(Handle parent, RouteTableElement element) : base(parent, element) { }

    internal RouteTableElement It => (RouteTableElement)Element;

    /// <summary>A route.</summary>
    /// <param name="name">1 to 80 characters, unique in the table.</param>
    /// <param name="destination">A block, IPv4 or IPv6, or a service tag such as <c>Storage</c>.</param>
    /// <param name="nextHop">Where it goes.</param>
    /// <example><c>table.WithRoute("internet", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.2.4"))</c></example>
    public RouteTable WithRoute(Value<Name> name, Value<AddressPrefix> destination, NextHop nextHop) =>
        WithRoute(name, destination, (Value<NextHop>)nextHop);

    internal RouteTable WithRoute(Value<Name> name, Value<AddressPrefix> destination, Value<NextHop> nextHop)
    {
        var call = RecordCall();
        return Set(It.Routes = More(It.Routes, new Route(call.Setting(name), call.Setting(destination), call.Setting(nextHop))));
    }

    /// <summary>Keeps the routes of gateways, static and learned ones, out of the subnets that use the table.</summary>
    public RouteTable WithoutGatewayRoutes() => Set(It.WithoutGatewayRoutes = SetOnce(It.WithoutGatewayRoutes));

    /// <summary>
    /// Keeps the routes of peerings out of the subnets that use the table, ARM's <c>disablePeeringRoute</c>, so that peers are reached over an appliance
    /// or not at all. Its template asks for the api-version 2025-07-01.
    /// </summary>
    public RouteTable WithoutPeeringRoutes() => Set(It.WithoutPeeringRoutes = SetOnce(It.WithoutPeeringRoutes));
}
