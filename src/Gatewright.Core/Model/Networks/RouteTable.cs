namespace Gatewright.Model;

/// <summary>A route table.</summary>
public sealed class RouteTableElement : ResourceElement
{
    internal RouteTableElement(Gatewright.RouteTable handle, Topology topology)
        : base(handle, topology)
    {
        Routes = handle.Routes.ToImmutableArray();
        WithoutGatewayRoutes = handle.WithoutGatewayRoutesFlag;
        WithoutPeeringRoutes = handle.WithoutPeeringRoutesFlag;
    }

    /// <summary>Its routes.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>Whether gateway routes are kept out of the subnets that use it.</summary>
    public Flag WithoutGatewayRoutes { get; }

    /// <summary>Whether routes of peerings are kept out of the subnets that use it.</summary>
    public Flag WithoutPeeringRoutes { get; }
}

/// <summary>A route.</summary>
public readonly record struct Route(Fact<Name> Name, Fact<AddressPrefix> Destination, Fact<NextHop> Hop);
