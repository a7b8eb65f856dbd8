using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>VPN and ExpressRoute gateways. Those of one network come one after the other, in the order of their scopes.</summary>
internal static class GatewayLowering
{
    public const string Type = "Microsoft.Network/virtualNetworkGateways";

    public static void Lower(Estate estate)
    {
        foreach (var network in estate.Topology.Networks)
        {
            foreach (var gateway in network.Gateways.Where(it => !it.IsExisting).OrderBy(it => estate.OrderOf(estate.ScopeOf(it.Group))))
                Add(estate, gateway);
        }
    }

    private static void Add(Estate estate, GatewayElement gateway)
    {
        var scope = estate.ScopeOf(gateway.Group);
        var addresses = new List<ArmResource>();
        var resource = new ArmResource(scope, ArmLayer.Gateways, Type, ArmTerm.Of(gateway.Name.Value))
        {
            Location = estate.LocationOf(gateway, scope),
            Tags = estate.TagsOf(gateway.Tags),
            Identity = gateway is VpnGatewayElement { Identity.Target: var identity } ? Identity(identity) : null,
            Properties = gateway is VpnGatewayElement vpn
                ? VpnGatewayLowering.Properties(estate, vpn, scope, addresses)
                : ExpressRouteLowering.GatewayProperties((ExpressRouteGatewayElement)gateway, SubnetId(estate, gateway.Network, "GatewaySubnet", scope)),
        };
        resource.DependsOn.AddRange(addresses);
        estate.Add(gateway, resource);
        estate.Write(resource, gateway.Network);
        if (gateway is VpnGatewayElement { DefaultSite.Target: var site })
            estate.After(resource, site);
        MaintenanceLowering.Lower(estate, gateway, resource);
    }

    private static ArmObject Identity(ManagedIdentityElement identity) => new()
    {
        { "type", "UserAssigned" },
        { "userAssignedIdentities", new ArmObject { { ArmTerm.Of(identity.Id.Value).AsJson, new ArmObject() } } },
    };

    /// <summary>A subnet of a network, whether the template creates the network, the subnet, or neither.</summary>
    public static ArmTerm SubnetId(Estate estate, VirtualNetworkElement network, string subnet, ArmScope viewer) =>
        estate.Find(network)?.PartFrom(viewer, "subnets", subnet)
        ?? ArmTerm.Concat([ArmTerm.Of(network.Id.Value), "/subnets/", subnet]);

    public static ArmObject IpConfiguration(string name, ArmTerm subnet, ArmTerm? publicIp) => new()
    {
        { "name", name },
        {
            "properties", new ArmObject
            {
                { "privateIPAllocationMethod", "Dynamic" },
                { "subnet", new ArmObject { { "id", subnet } } },
                { "publicIPAddress", publicIp is { } id ? new ArmObject { { "id", id } } : null },
            }
        },
    };
}
