namespace Gatewright;

/// <summary>What of a subnet's filter and routes holds for private endpoints in it. The names are ARM's <c>privateEndpointNetworkPolicies</c>.</summary>
public enum PrivateEndpointPolicies
{
    /// <summary>Nothing: what is for an endpoint reaches it. Azure's default.</summary>
    Disabled,

    /// <summary>The network security group and the route table.</summary>
    Enabled,

    /// <summary>The network security group alone.</summary>
    NetworkSecurityGroupEnabled,

    /// <summary>The route table alone, so that what comes through a gateway can be led over an appliance.</summary>
    RouteTableEnabled,
}
