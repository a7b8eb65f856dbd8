using Gatewright.Facts;

namespace Gatewright.Rules;

using static Rule;

/// <summary>GW9005 to GW9007: which resource groups and subscriptions things stand in.</summary>
internal static class GroupRules
{
    private const int Instances = 800;

    private const int NetworksOfARegion = 1000;

    public static Rule AllIsInGroups { get; } = Error("GW9005", "Where resource groups are created, all else stands in a group", Sources.Gatewright, topology =>
        from created in topology.ResourceGroups.Where(it => !it.IsExisting).Take(1)
        from left in LeftOut(topology)
        select At(left.Origin, $"'{left.Name}' is left to the group deployed to, but what creates resource groups, such as '{created.Name}', is deployed to a "
            + $"subscription; put it into a group with In(group)")
            .WithRelated(created.Name.Origin));

    public static Rule ResourcesOfAGroupAreFew { get; } = Warning("GW9006",
        "A resource group has 800 resources of one type at most", Sources.GroupLimits, topology =>
        from crowd in Limited(topology).Where(it => !it.IsExisting && topology.HasSettledGroup(it)).GroupBy(it => (it.ResourceGroup, ResourceNames.Of(it).Kind))
        from beyond in crowd.Skip(Instances).Take(1)
        let place = crowd.Key.ResourceGroup is { } known ? $"Resource group '{known.Name}'" : "The resource group deployed to"
        select At(beyond.Name, $"{place} gets {crowd.Count()} resources such as '{beyond.Name}', {crowd.Key.Kind}; "
            + $"Azure takes {Instances} of one type in a group, so spread them over several"));

    public static Rule NetworksOfARegionAreFew { get; } = Warning("GW9007",
        "A region of a subscription has 1,000 networks at most", Sources.NetworkLimits, topology =>
        from crowd in topology.VirtualNetworks.Where(it => topology.VirtualNetworks.Length > NetworksOfARegion && !it.IsExisting
            && HasSettledSubscription(topology, it) && topology.TrySettledRegion(it, out _))
            .GroupBy(it => (Place: Subscription(it) ?? topology, Region: it.Region.ToString()))
        from beyond in crowd.Skip(NetworksOfARegion).Take(1)
        select At(beyond.Name, $"'{beyond.Name}' is one of {crowd.Count()} networks in {crowd.Key.Region}; "
            + $"Azure takes {NetworksOfARegion} in a region of a subscription until its support raises that, so spread them "
            + $"over several regions or subscriptions"));

    public static ImmutableArray<Rule> All { get; } = [AllIsInGroups, ResourcesOfAGroupAreFew, NetworksOfARegionAreFew];

    /// <summary>The id where it is known, the subscription itself otherwise; null for the one deployed to.</summary>
    private static object? Subscription(VirtualNetworkElement network) =>
        network.ResourceGroup?.Subscription is not { } subscription ? null : subscription.Id.TryGetValue(out var id) ? id : subscription;

    private static bool HasSettledSubscription(Topology topology, VirtualNetworkElement network) =>
        topology.HasSettledGroup(network) && (network.ResourceGroup is null || network.ResourceGroup.Subscription is not null
            || topology.IsComplete(network.ResourceGroup));

    /// <summary>Security groups and public addresses are exempt.</summary>
    private static IEnumerable<ResourceElement> Limited(Topology topology) =>
        topology.Resources.Length <= Instances
            ? []
            : [.. topology.VirtualNetworks, .. topology.Gateways, .. topology.RouteTables, .. topology.Sites, .. topology.ExpressRouteCircuits];

    /// <summary>Networks and gateways first; what would follow them into a group isn't told again.</summary>
    private static IEnumerable<(Origin Origin, Element Name)> LeftOut(Topology topology)
    {
        var networks = topology.VirtualNetworks.Where(it => IsLeftOut(topology, it)).ToArray();
        var gateways = topology.Gateways.Where(it => it.Network.IsExisting && IsLeftOut(topology, it)).ToArray();
        var led = new HashSet<Element>(networks.SelectMany(Led).Concat(networks.SelectMany(it => it.Gateways).Concat(gateways).SelectMany(Led)));
        foreach (var resource in networks.Concat<ResourceElement>(gateways).Concat(Followers(topology)
            .Where(it => !led.Contains(it) && IsLeftOut(topology, it))))
            yield return (resource.Name.Origin, resource);

        // A connection stands with its gateway, which may be one that exists.
        foreach (var part in topology.Connections.Where(it => topology.IsWhole && topology.IsComplete(it)).SelectMany(it => it.Resources))
        {
            if (part.ResourceGroup is null && part.Gateway.IsExisting && part.Connection is not VNetToVNetConnectionElement)
                yield return (part.Connection.Origin, part.Connection);
        }
    }

    private static bool IsLeftOut(Topology topology, ResourceElement resource) => !resource.IsExisting && resource.ResourceGroup is null
        && topology.HasSettledGroup(resource);

    private static IEnumerable<ResourceElement> Followers(Topology topology) =>
        topology.RouteTables.Concat<ResourceElement>(topology.NetworkSecurityGroups).Concat(topology.NatGateways).Concat(topology.PublicIps)
            .Concat(topology.Sites).Concat(topology.ExpressRouteCircuits).Concat(topology.ExpressRouteDirects).Concat(topology.RouteFilters)
            .Concat(topology.PublicIpPrefixes).Concat(topology.ApplicationSecurityGroups);

    private static IEnumerable<Element> Led(VirtualNetworkElement network) =>
        network.Subnets.SelectMany(it => new Element?[] { it.NetworkSecurityGroup?.Target, it.RouteTable?.Target, it.NatGateway?.Target })
            .Concat(network.GatewaySubnets.Select(it => it.RouteTable?.Target)).OfType<Element>();

    private static IEnumerable<Element> Led(GatewayElement gateway) =>
        gateway.Connections.Select(it => it.Resources[0].Other)
            .Concat(gateway is VpnGatewayElement vpn ? vpn.PublicIps.Select(it => it.Target).Append(vpn.PointToSite?.PublicIp?.Target).OfType<Element>() : []);
}
