namespace Gatewright.Arm.Template;

/// <summary>The order in which the parts of a topology come about. Where several scopes take part, each layer of each is a deployment of its own.</summary>
internal enum ArmLayer
{
    Groups,

    /// <summary>Tables, security groups and NAT gateways that networks of other scopes use.</summary>
    Shared,
    Networks,
    Gateways,

    /// <summary>After the gateways, as both write to their network.</summary>
    RouteServers,
    Connections,
    Peerings,

    /// <summary>The links back, where the two networks stand in different scopes.</summary>
    ReturnPeerings,
}
