using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Route filters, Direct ports and circuits, in the order in which one needs the other; and what is peculiar to ExpressRoute gateways.</summary>
internal static class ExpressRouteLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var filter in lowered.Topology.RouteFilters.Where(it => !it.IsExisting))
            lowered.Add(filter, RouteFilter(lowered, filter));
        foreach (var ports in lowered.Topology.ExpressRouteDirects)
            PortsLowering.Lower(lowered, ports);
        foreach (var circuit in lowered.Topology.ExpressRouteCircuits)
            CircuitLowering.Lower(lowered, circuit);
    }

    /// <summary>Azure gives new gateways a public address of its own and refuses one that is brought.</summary>
    public static void Write(LoweredTopology lowered, ExpressRouteGatewayElement gateway, ArmScope scope, BodyWriter to)
    {
        // A document may have an expression there, or nothing.
        var sku = gateway.Sku.TryGetValue(out var known) ? known : null;
        to.Add("gatewayType", "ExpressRoute");
        using (to.Object("sku"))
        {
            if (sku is null)
            {
                to.Add("name", gateway.Sku);
                to.Add("tier", gateway.Sku);
            }
            else
            {
                to.Add("name", sku.Name);
                to.Add("tier", sku.Name);
            }
        }

        if (sku?.MinUnits is not null)
        {
            using (to.Object("autoScaleConfiguration"))
            using (to.Object("bounds"))
            {
                to.Add("min", sku.MinUnits);
                to.Add("max", sku.MaxUnits);
            }
        }

        to.Add("adminState", gateway.WithoutTraffic.IsSet ? "Disabled" : (string?)null);
        to.Add("allowRemoteVnetTraffic", gateway.RemoteNetworkTraffic);
        to.Add("allowVirtualWanTraffic", gateway.VirtualWanTraffic);
        to.Add("enableDnsForwarding", gateway.DnsForwarding);
        to.Add("resiliencyModel", gateway.Resiliency);
        using (to.Array("ipConfigurations"))
        {
            var name = GatewayLowering.IpConfigurationName(gateway, GatewayInstance.First);
            GatewayLowering.WriteIpConfiguration(to, name, GatewayLowering.SubnetId(lowered, gateway.Network, "GatewaySubnet", scope), null);
        }
    }

    private static ArmResource RouteFilter(LoweredTopology lowered, RouteFilterElement filter) =>
        new(lowered.ScopeOf(filter.ResourceGroup), ArmLayer.Shared, "Microsoft.Network/routeFilters", Term.Of(filter.Name.Value))
        {
            Location = lowered.LocationOf(filter, lowered.ScopeOf(filter.ResourceGroup)),
            Tags = lowered.TagsOf(filter.Tags),
            Properties = (_, to) => WriteRules(filter, to),
        };

    /// <summary>Azure takes one rule, which allows.</summary>
    private static void WriteRules(RouteFilterElement filter, BodyWriter to)
    {
        if (filter.Communities.IsEmpty)
            return;
        using (to.Array("rules"))
        using (to.Object())
        {
            to.Add("name", "allow");
            using (to.Object("properties"))
            {
                to.Add("access", "Allow");
                to.Add("routeFilterRuleType", "Community");
                to.AddList("communities", filter.Communities);
            }
        }
    }
}
