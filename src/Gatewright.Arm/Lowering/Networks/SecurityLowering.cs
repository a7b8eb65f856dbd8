using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Route tables and network security groups.</summary>
internal static class SecurityLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var table in lowered.Topology.RouteTables.Where(it => !it.IsExisting))
            lowered.Add(table, Table(lowered, table));
        foreach (var members in lowered.Topology.ApplicationSecurityGroups.Where(it => !it.IsExisting))
            lowered.Add(members, Members(lowered, members));
        foreach (var group in lowered.Topology.NetworkSecurityGroups.Where(it => !it.IsExisting))
        {
            var resource = Group(lowered, group);
            lowered.After(resource, [.. group.Rules.SelectMany(rule => rule.SourceGroups.AddRange(rule.DestinationGroups)).Select(it => it.Target)]);
            lowered.Add(group, resource);
        }
    }

    private static ArmResource Members(LoweredTopology lowered, ApplicationSecurityGroupElement members) =>
        new(lowered.ScopeOf(members.ResourceGroup), lowered.LayerOf(members), "Microsoft.Network/applicationSecurityGroups", Term.Of(members.Name.Value))
        {
            Location = lowered.LocationOf(members, lowered.ScopeOf(members.ResourceGroup)),
            Tags = lowered.TagsOf(members.Tags),
            Properties = static (_, _) => { },
        };

    private static ArmResource Table(LoweredTopology lowered, RouteTableElement table) =>
        new(lowered.ScopeOf(table.ResourceGroup), lowered.LayerOf(table), "Microsoft.Network/routeTables", Term.Of(table.Name.Value))
        {
            ApiVersion = table.WithoutPeeringRoutes.IsSet || table.Routes.Any(route => route.NextHop.Is(hop => hop.Kind == NextHopKind.VirtualApplianceEcmp))
                ? ApiVersions.LaterNetwork
                : null!,
            Location = lowered.LocationOf(table, lowered.ScopeOf(table.ResourceGroup)),
            Tags = lowered.TagsOf(table.Tags),
            Properties = (_, to) =>
            {
                to.Add("disableBgpRoutePropagation", table.WithoutGatewayRoutes.IsSet);
                to.Add("disablePeeringRoute", table.WithoutPeeringRoutes.IsSet ? "All" : (string?)null);
                to.AddArray("routes", table.Routes, WriteRoute);
            },
        };

    private static void WriteRoute(BodyWriter to, Route route)
    {
        var hop = route.NextHop.TryGetValue(out var known) ? known : NextHop.None;
        to.Add("name", route.Name);
        using (to.Object("properties"))
        {
            to.Add("addressPrefix", route.Destination);
            to.Add("nextHopType", hop.Kind.ToString());
            if (hop.Kind == NextHopKind.VirtualAppliance)
                to.Add("nextHopIpAddress", hop.ApplianceAddresses[0]);
            if (hop.Kind != NextHopKind.VirtualApplianceEcmp)
                return;
            using (to.Object("nextHop"))
            using (to.Array("nextHopIpAddresses"))
            {
                foreach (var address in hop.ApplianceAddresses)
                    to.Value(address);
            }
        }
    }

    private static ArmResource Group(LoweredTopology lowered, NetworkSecurityGroupElement group) =>
        new(lowered.ScopeOf(group.ResourceGroup), lowered.LayerOf(group), "Microsoft.Network/networkSecurityGroups", Term.Of(group.Name.Value))
        {
            Location = lowered.LocationOf(group, lowered.ScopeOf(group.ResourceGroup)),
            Tags = lowered.TagsOf(group.Tags),
            Properties = (_, to) =>
            {
                to.Add("flushConnection", group.FlushedConnections);
                to.AddArray("securityRules", group.Rules, (inner, rule) =>
                    inner.Patched(rule.Patches, it => WriteRule(lowered, group, it, rule)));
            },
        };

    private static void WriteRule(LoweredTopology lowered, NetworkSecurityGroupElement group, BodyWriter to, SecurityRuleElement rule)
    {
        var scope = lowered.ScopeOf(group.ResourceGroup);
        to.Add("name", rule.Name);
        using (to.Object("properties"))
        {
            to.Add("priority", rule.Priority);
            to.Add("direction", rule.IsInbound ? "Inbound" : "Outbound");
            to.Add("access", rule.IsAllowed ? "Allow" : "Deny");
            to.Add("protocol", rule.Protocol.IsSet ? rule.Protocol.ToString() : "*");
            to.Add("description", rule.Description);
            WriteOneOrMany(to, "sourcePortRange", "sourcePortRanges", rule.SourcePorts);
            if (rule.SourceGroups.IsEmpty || !rule.Sources.IsEmpty)
                WriteOneOrMany(to, "sourceAddressPrefix", "sourceAddressPrefixes", rule.Sources);
            to.AddIds("sourceApplicationSecurityGroups", rule.SourceGroups.Select(it => lowered.IdOf(it.Target, scope)));
            if (rule.DestinationGroups.IsEmpty || !rule.Destinations.IsEmpty)
                WriteOneOrMany(to, "destinationAddressPrefix", "destinationAddressPrefixes", rule.Destinations);
            to.AddIds("destinationApplicationSecurityGroups", rule.DestinationGroups.Select(it => lowered.IdOf(it.Target, scope)));
            WriteOneOrMany(to, "destinationPortRange", "destinationPortRanges", rule.Ports);
        }
    }

    /// <summary>ARM has a property for one value, where all is an asterisk, and one for several.</summary>
    private static void WriteOneOrMany<T>(BodyWriter to, string one, string many, ImmutableArray<Setting<T>> settings)
    {
        if (settings.Length > 1)
            to.AddList(many, settings);
        else if (settings.IsEmpty)
            to.Add(one, "*");
        else
            to.Add(one, settings[0]);
    }
}
