namespace Gatewright;

/// <content>Its Route Server.</content>
public sealed partial class VirtualNetwork
{
    /// <summary>One at most, but a program may say more.</summary>
    internal List<RouteServer> RouteServers { get; } = [];

    /// <summary>A Route Server in the RouteServerSubnet. It takes 20 minutes to create, and the network's gateways stand still meanwhile.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>hub.AddRouteServer("hub-routes").WithBranchToBranch()</c></example>
    public RouteServer AddRouteServer(Value<Name> name)
    {
        var call = Saying(nameof(AddRouteServer));
        var server = new RouteServer(this, call, call.Fact(name));
        RouteServers.Add(server);
        return server;
    }

    /// <summary>A Route Server that is there.</summary>
    /// <param name="id">The resource id of its virtual hub.</param>
    public RouteServer ExistingRouteServer(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingRouteServer));
        var server = new RouteServer(this, call, call.Fact(id));
        RouteServers.Add(server);
        return server;
    }
}
