using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What stands in a subnet, whether it lies inline in its network or is a resource under one that exists.</summary>
internal static class SubnetLowering
{
    public const string GatewaySubnetName = "GatewaySubnet";

    public static void Write(LoweredTopology lowered, SubnetElement subnet, ArmScope scope, BodyWriter to)
    {
        if (subnet.Patches.IsEmpty)
            WriteMembers(lowered, subnet, scope, to);
        else
            WritePatched(lowered, subnet, scope, to);
    }

    public static void Write(LoweredTopology lowered, GatewaySubnetElement subnet, ArmScope scope, BodyWriter to) => to.Patched(subnet.Patches, inner =>
    {
        inner.Add("name", GatewaySubnetName);
        using (inner.Object("properties"))
            WriteProperties(lowered, subnet, scope, inner);
    });

    public static void WriteProperties(LoweredTopology lowered, SubnetElement subnet, ArmScope scope, BodyWriter to)
    {
        WriteAddresses(to, subnet.Prefixes);
        to.AddId("networkSecurityGroup", subnet.NetworkSecurityGroup is { } group ? lowered.IdOf(group.Target, scope) : null);
        to.AddId("routeTable", subnet.RouteTable is { } table ? lowered.IdOf(table.Target, scope) : null);
        to.AddId("natGateway", subnet.NatGateway is { } gateway ? lowered.IdOf(gateway.Target, scope) : null);
        WriteServiceEndpoints(to, subnet.ServiceEndpoints);
        if (subnet.Delegation.IsSet)
            WriteDelegation(to, Term.Of(subnet.Delegation.Value));
        to.Add("privateEndpointNetworkPolicies", subnet.PrivateEndpointPolicies);
        to.Add("privateLinkServiceNetworkPolicies", subnet.WithoutPrivateLinkServicePolicies.IsSet ? "Disabled" : (string?)null);
        if (subnet.WithoutDefaultOutbound.IsSet)
            to.Add("defaultOutboundAccess", false);
    }

    public static void WriteProperties(LoweredTopology lowered, GatewaySubnetElement subnet, ArmScope scope, BodyWriter to)
    {
        WriteAddresses(to, subnet.Prefixes);
        to.AddId("routeTable", subnet.RouteTable is { } table ? lowered.IdOf(table.Target, scope) : null);
        WriteServiceEndpoints(to, subnet.ServiceEndpoints);
    }

    /// <summary>What must be there before the subnet.</summary>
    public static ResourceElement[] Uses(Element subnet) => subnet switch
    {
        SubnetElement { NetworkSecurityGroup: null, RouteTable: null, NatGateway: null } => [],
        SubnetElement it => [.. new ResourceElement?[] { it.NetworkSecurityGroup?.Target, it.RouteTable?.Target,
            it.NatGateway?.Target }.OfType<ResourceElement>()],
        GatewaySubnetElement { RouteTable: { } table } => [table.Target],
        _ => [],
    };

    /// <summary>Apart, since a lambda costs something wherever it might be needed.</summary>
    private static void WritePatched(LoweredTopology lowered, SubnetElement subnet, ArmScope scope, BodyWriter to) =>
        to.Patched(subnet.Patches, inner => WriteMembers(lowered, subnet, scope, inner));

    private static void WriteMembers(LoweredTopology lowered, SubnetElement subnet, ArmScope scope, BodyWriter to)
    {
        to.Add("name", subnet.Name);
        using (to.Object("properties"))
            WriteProperties(lowered, subnet, scope, to);
    }

    private static void WriteServiceEndpoints(BodyWriter to, ImmutableArray<Setting<Text>> services) =>
        to.AddList("serviceEndpoints", services, static (inner, service) => inner.Add("service", service));

    /// <summary>A subnet has one delegation, so the service is a name that no other has.</summary>
    private static void WriteDelegation(BodyWriter to, Term service)
    {
        using (to.Array("delegations"))
        {
            using (to.Object())
            {
                to.Add("name", service);
                to.AddObject("properties", "serviceName", service);
            }
        }
    }

    private static void WriteAddresses(BodyWriter to, ImmutableArray<Setting<Cidr>> prefixes)
    {
        if (prefixes.Length == 1)
            to.Add("addressPrefix", prefixes[0]);
        else
            to.AddList("addressPrefixes", prefixes);
    }
}
