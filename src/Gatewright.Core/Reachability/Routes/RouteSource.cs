namespace Gatewright.Reachability;

/// <summary>Who brings a route, in Azure's words.</summary>
internal enum RouteSource
{
    /// <summary>Azure itself.</summary>
    Default,

    /// <summary>A gateway or a Route Server, static or by BGP.</summary>
    VirtualNetworkGateway,

    /// <summary>The subnet's route table.</summary>
    User,
}
