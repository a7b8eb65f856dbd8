using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Route tables and network security groups.</summary>
internal static class SecurityLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var table in estate.Topology.RouteTables.Where(it => !it.IsExisting))
            estate.Add(table, Table(estate, table, estate.LayerOf(table)));
        foreach (var group in estate.Topology.SecurityGroups.Where(it => !it.IsExisting))
            estate.Add(group, Group(estate, group, estate.LayerOf(group)));
    }

    private static ArmResource Table(Estate estate, RouteTableElement table, ArmLayer layer) =>
        new(estate.ScopeOf(table.Group), layer, "Microsoft.Network/routeTables", ArmTerm.Of(table.Name.Value))
        {
            ApiVersion = table.WithoutPeeringRoutes.IsSaid || table.Routes.Any(route => route.Hop.Is(hop => hop.Kind == NextHopKind.VirtualApplianceEcmp))
                ? ApiVersions.LaterNetwork
                : null,
            Location = estate.LocationOf(table, estate.ScopeOf(table.Group)),
            Tags = estate.TagsOf(table.Tags),
            Properties = new()
            {
                { "disableBgpRoutePropagation", table.WithoutGatewayRoutes.IsSaid },
                { "disablePeeringRoute", table.WithoutPeeringRoutes.IsSaid ? "All" : (ArmNode?)null },
                { "routes", new ArmArray(table.Routes.Select(Route)) },
            },
        };

    private static ArmObject Route(Route route)
    {
        var hop = route.Hop.TryGet(out var known) ? known : NextHop.None;
        return new()
        {
            { "name", ArmNode.Of(route.Name.Value) },
            {
                "properties", new ArmObject
                {
                    { "addressPrefix", ArmNode.Of(route.Destination.Value) },
                    { "nextHopType", hop.Kind.ToString() },
                    { "nextHopIpAddress", hop.Kind == NextHopKind.VirtualAppliance ? ArmNode.Of(hop.ApplianceAddresses[0]) : null },
                    { "nextHop", hop.Kind == NextHopKind.VirtualApplianceEcmp ? new ArmObject { { "nextHopIpAddresses", hop.ApplianceAddresses.Select(ArmNode.Of) } } : null },
                }
            },
        };
    }

    private static ArmResource Group(Estate estate, NetworkSecurityGroupElement group, ArmLayer layer) =>
        new(estate.ScopeOf(group.Group), layer, "Microsoft.Network/networkSecurityGroups", ArmTerm.Of(group.Name.Value))
        {
            Location = estate.LocationOf(group, estate.ScopeOf(group.Group)),
            Tags = estate.TagsOf(group.Tags),
            Properties = new()
            {
                { "flushConnection", group.FlushedConnections.IsSaid ? true : (ArmNode?)null },
                { "securityRules", new ArmArray(group.Rules.Select(Rule)) },
            },
        };

    private static ArmObject Rule(SecurityRuleElement rule)
    {
        var properties = new ArmObject
        {
            { "priority", ArmNode.Of(rule.Priority.Value) },
            { "direction", rule.IsInbound ? "Inbound" : "Outbound" },
            { "access", rule.IsAllowed ? "Allow" : "Deny" },
            { "protocol", rule.Protocol.IsSaid ? rule.Protocol.ToString() : "*" },
        };
        if (rule.Description.IsSaid)
            properties.Add("description", ArmNode.Of(rule.Description.Value));
        OneOrMany(properties, "sourcePortRange", "sourcePortRanges", rule.SourcePorts);
        OneOrMany(properties, "sourceAddressPrefix", "sourceAddressPrefixes", rule.Sources);
        OneOrMany(properties, "destinationAddressPrefix", "destinationAddressPrefixes", rule.Destinations);
        OneOrMany(properties, "destinationPortRange", "destinationPortRanges", rule.Ports);
        return rule.Patches.Over(new ArmObject { { "name", ArmNode.Of(rule.Name.Value) }, { "properties", properties } });
    }

    /// <summary>ARM has a property for one value, where all is an asterisk, and one for several.</summary>
    private static void OneOrMany<T>(ArmObject properties, string one, string many, ImmutableArray<Fact<T>> facts)
    {
        if (facts.Length > 1)
            properties.Add(many, facts.Select(fact => ArmNode.Of(fact.Value)));
        else
            properties.Add(one, facts.IsEmpty ? "*" : ArmNode.Of(facts[0].Value));
    }
}
