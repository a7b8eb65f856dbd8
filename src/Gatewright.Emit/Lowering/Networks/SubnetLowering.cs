using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>What stands in a subnet, whether it lies inline in its network or is a resource under one that exists.</summary>
internal static class SubnetLowering
{
    public const string GatewaySubnetName = "GatewaySubnet";

    public static ArmObject Properties(Estate estate, SubnetElement subnet, ArmScope scope)
    {
        var properties = Addresses(subnet.Prefixes);
        properties.Add("networkSecurityGroup", subnet.SecurityGroup is { } group ? estate.Reference(group.Target, scope) : null);
        properties.Add("routeTable", subnet.RouteTable is { } table ? estate.Reference(table.Target, scope) : null);
        properties.Add("natGateway", subnet.NatGateway is { } gateway ? estate.Reference(gateway.Target, scope) : null);
        properties.Add("serviceEndpoints", ServiceEndpoints(subnet.ServiceEndpoints));
        properties.Add("delegations", subnet.Delegation.IsSaid ? new ArmArray([Delegation(ArmNode.Of(subnet.Delegation.Value))]) : null);
        properties.Add("privateEndpointNetworkPolicies", subnet.PrivateEndpointPolicies.IsSaid ? ArmNode.Of(subnet.PrivateEndpointPolicies.Value) : null);
        properties.Add("privateLinkServiceNetworkPolicies", subnet.WithoutPrivateLinkServicePolicies.IsSaid ? "Disabled" : (ArmNode?)null);
        properties.Add("defaultOutboundAccess", subnet.WithoutDefaultOutbound.IsSaid ? false : (ArmNode?)null);
        return properties;
    }

    public static ArmObject Properties(Estate estate, GatewaySubnetElement subnet, ArmScope scope)
    {
        var properties = Addresses(subnet.Prefixes);
        properties.Add("routeTable", subnet.RouteTable is { } table ? estate.Reference(table.Target, scope) : null);
        properties.Add("serviceEndpoints", ServiceEndpoints(subnet.ServiceEndpoints));
        return properties;
    }

    /// <summary>What must be there before the subnet.</summary>
    public static ResourceElement[] Uses(Element subnet) => subnet switch
    {
        SubnetElement { SecurityGroup: null, RouteTable: null, NatGateway: null } => [],
        SubnetElement it => [.. new ResourceElement?[] { it.SecurityGroup?.Target, it.RouteTable?.Target, it.NatGateway?.Target }.OfType<ResourceElement>()],
        GatewaySubnetElement { RouteTable: { } table } => [table.Target],
        _ => [],
    };

    private static ArmArray? ServiceEndpoints(ImmutableArray<Fact<Text>> services) =>
        services.IsEmpty ? null : new(services.Select(service => new ArmObject { { "service", ArmNode.Of(service.Value) } }));

    /// <summary>A subnet has one delegation, so the service is a name that no other has.</summary>
    private static ArmObject Delegation(ArmNode service) =>
        new() { { "name", service }, { "properties", new ArmObject { { "serviceName", service } } } };

    private static ArmObject Addresses(ImmutableArray<Fact<Cidr>> prefixes) => prefixes.Length == 1
        ? new() { { "addressPrefix", ArmNode.Of(prefixes[0].Value) } }
        : new() { { "addressPrefixes", prefixes.Select(block => ArmNode.Of(block.Value)) } };
}
