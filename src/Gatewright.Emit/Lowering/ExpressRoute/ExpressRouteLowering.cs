using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Route filters, Direct ports and circuits, in the order in which one needs the other; and what is peculiar to ExpressRoute gateways.</summary>
internal static class ExpressRouteLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var filter in estate.Topology.RouteFilters.Where(it => !it.IsExisting))
            estate.Add(filter, RouteFilter(estate, filter));
        foreach (var ports in estate.Topology.Ports)
            PortsLowering.Lower(estate, ports);
        foreach (var circuit in estate.Topology.Circuits)
            CircuitLowering.Lower(estate, circuit);
    }

    /// <summary>Azure gives new gateways a public address of its own and refuses one that is brought.</summary>
    public static ArmObject GatewayProperties(ExpressRouteGatewayElement gateway, ArmTerm subnet)
    {
        gateway.Sku.TryGet(out var sku);
        return new()
        {
            { "gatewayType", "ExpressRoute" },
            { "sku", new ArmObject { { "name", sku.Name }, { "tier", sku.Name } } },
            {
                "autoScaleConfiguration", sku.MinUnits is null ? null : new ArmObject
                {
                    { "bounds", new ArmObject { { "min", ArmNode.Of(sku.MinUnits) }, { "max", ArmNode.Of(sku.MaxUnits) } } },
                }
            },
            { "adminState", gateway.WithoutTraffic.IsSaid ? (ArmNode)"Disabled" : null },
            { "allowRemoteVnetTraffic", gateway.RemoteNetworkTraffic.IsSaid ? true : null },
            { "allowVirtualWanTraffic", gateway.VirtualWanTraffic.IsSaid ? true : null },
            { "enableDnsForwarding", gateway.DnsForwarding.IsSaid ? true : null },
            { "resiliencyModel", gateway.Resiliency.IsSaid ? ArmNode.Of(gateway.Resiliency.Value) : null },
            { "ipConfigurations", [GatewayLowering.IpConfiguration("default", subnet, null)] },
        };
    }

    /// <summary>Azure takes one rule, which allows.</summary>
    private static ArmResource RouteFilter(Estate estate, RouteFilterElement filter) =>
        new(estate.ScopeOf(filter.Group), ArmLayer.Shared, "Microsoft.Network/routeFilters", ArmTerm.Of(filter.Name.Value))
        {
            Location = estate.LocationOf(filter, estate.ScopeOf(filter.Group)),
            Tags = estate.TagsOf(filter.Tags),
            Properties = new()
            {
                {
                    "rules", filter.Communities.IsEmpty ? [] :
                    [
                        new ArmObject
                        {
                            { "name", "allow" },
                            {
                                "properties", new ArmObject
                                {
                                    { "access", "Allow" },
                                    { "routeFilterRuleType", "Community" },
                                    { "communities", filter.Communities.Select(it => ArmNode.Of(it.Value)) },
                                }
                            },
                        },
                    ]
                },
            },
        };
}
