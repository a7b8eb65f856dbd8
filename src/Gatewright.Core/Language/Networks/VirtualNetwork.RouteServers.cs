namespace Gatewright;

/// <content>Its Route Server.</content>
public sealed partial class VirtualNetwork
{
    /// <summary>A Route Server in the RouteServerSubnet. It takes 20 minutes to create, and the network's gateways stand still meanwhile.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>hub.AddRouteServer("hub-routes").WithBranchToBranch()</c></example>
    public RouteServer AddRouteServer(Value<Name> name)
    {
        var call = RecordCall();
        return new(this, Added(new RouteServerElement(It, call) { Name = call.Setting(name) }));
    }

    /// <summary>A Route Server that is there.</summary>
    /// <param name="id">The resource id of its virtual hub.</param>
    public RouteServer ExistingRouteServer(Value<ResourceId> id)
    {
        var call = RecordCall();
        return new(this, Added(new RouteServerElement(It, call) { Id = call.Setting(id) }));
    }

    private RouteServerElement Added(RouteServerElement server)
    {
        It.RouteServers = More(It.RouteServers, server);
        return server;
    }
}
