namespace Gatewright.Model;

/// <summary>A route table (<c>routeTables</c>).</summary>
public sealed class RouteTableElement : ResourceElement
{
    internal RouteTableElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its routes (<c>routes</c>).</summary>
    public ImmutableArray<Route> Routes { get; internal set; } = [];

    /// <summary>Whether routes of gateways are kept out of the subnets that use it (<c>disableBgpRoutePropagation</c>). They aren't by default.</summary>
    public Flag WithoutGatewayRoutes { get; internal set; }

    /// <summary>Whether routes of peerings are kept out of the subnets that use it (<c>disablePeeringRoute</c>). They aren't by default.</summary>
    public Flag WithoutPeeringRoutes { get; internal set; }
}

/// <summary>A route.</summary>
/// <param name="Name">1 to 80 characters, unique in the table.</param>
/// <param name="Destination">An address prefix or a service tag (<c>addressPrefix</c>).</param>
/// <param name="NextHop">Where it leads (<c>nextHopType</c> and <c>nextHopIpAddress</c>).</param>
public readonly record struct Route(Setting<Name> Name, Setting<AddressPrefix> Destination, Setting<NextHop> NextHop);
