using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Route tables and network security groups.</summary>
internal static class SecurityLowering
{
    public static void Lower(Estate estate)
    {
        var shared = UsedElsewhere(estate);
        foreach (var table in estate.Topology.RouteTables.Where(it => !it.IsExisting))
            estate.Add(table, Table(estate, table, LayerOf(table)));
        foreach (var group in estate.Topology.SecurityGroups.Where(it => !it.IsExisting))
            estate.Add(group, Group(estate, group, LayerOf(group)));

        ArmLayer LayerOf(Resource resource) => shared.Contains(resource) ? ArmLayer.Shared : ArmLayer.Networks;
    }

    /// <summary>What a network of another scope uses comes a layer earlier, or deployments of the two scopes could wait for each other.</summary>
    private static HashSet<Resource> UsedElsewhere(Estate estate)
    {
        var shared = new HashSet<Resource>();
        foreach (var network in estate.Topology.Networks)
        {
            var used = network.Subnets.SelectMany(it => new Resource?[] { it.RouteTable?.Target, it.SecurityGroup?.Target })
                .Concat(network.GatewaySubnets.Select(it => it.RouteTable?.Target));
            foreach (var part in used)
            {
                if (part is not null && estate.ScopeOf(part.Group) != ScopeOf(network))
                    shared.Add(part);
            }
        }

        return shared;

        // What is added to an existing network is deployed to the group in its id.
        ArmScope ScopeOf(VirtualNetwork network) =>
            network.IsExisting ? estate.ScopeOfExisting(network.Id) : estate.ScopeOf(network.Group);
    }

    private static ArmResource Table(Estate estate, RouteTable table, ArmLayer layer) =>
        new(estate.ScopeOf(table.Group), layer, "Microsoft.Network/routeTables", ArmTerm.Of(table.Name.Value))
        {
            Location = estate.LocationOf(table, estate.ScopeOf(table.Group)),
            Tags = estate.TagsOf(table.Tags),
            Properties = new()
            {
                { "disableBgpRoutePropagation", table.WithoutGatewayRoutes.IsSaid },
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
                    { "nextHopIpAddress", hop.ApplianceAddress is { } address ? ArmNode.Of(address) : null },
                }
            },
        };
    }

    private static ArmResource Group(Estate estate, NetworkSecurityGroup group, ArmLayer layer) =>
        new(estate.ScopeOf(group.Group), layer, "Microsoft.Network/networkSecurityGroups", ArmTerm.Of(group.Name.Value))
        {
            Location = estate.LocationOf(group, estate.ScopeOf(group.Group)),
            Tags = estate.TagsOf(group.Tags),
            Properties = new() { { "securityRules", new ArmArray(group.Rules.Select(Rule)) } },
        };

    private static ArmObject Rule(SecurityRule rule)
    {
        var properties = new ArmObject
        {
            { "priority", ArmNode.Of(rule.Priority.Value) },
            { "direction", rule.IsInbound ? "Inbound" : "Outbound" },
            { "access", rule.IsAllowed ? "Allow" : "Deny" },
            { "protocol", rule.Protocol.IsSaid ? rule.Protocol.ToString() : "*" },
            { "sourcePortRange", "*" },
        };
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
