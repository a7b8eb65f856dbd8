using Gatewright.Facts;

namespace Gatewright.Rules;

using Gatewright.Model;

/// <summary>Finds names that stand twice in one scope: a resource group, a network, a table.</summary>
internal static class NameScopes
{
    /// <summary>Each name that another of its kind had before it, in the order of the program, so that what is said later changes nothing about those before.</summary>
    public static IEnumerable<RepeatedName> Repeated(Topology topology)
    {
        var firsts = new Dictionary<(ResourceNames Kind, object Scope, string Name), ScopedName>();
        foreach (var it in Scoped(topology).OrderBy(it => it.Origin.Call?.Number ?? 0).ThenBy(it => it.Origin.Item))
        {
            var key = (it.Kind, it.Scope, it.Name.ToUpperInvariant());
            if (!firsts.TryGetValue(key, out var first))
                firsts[key] = it;
            else if (it.Other is null || !it.Other.Equals(first.Other))
                yield return new(it.Kind, it.Name, it.Origin, first.Name, first.Origin, it.Place);
        }
    }

    private static IEnumerable<ScopedName> Scoped(Topology topology) =>
        InGroups(topology).Concat(InParents(topology)).Concat(Links(topology)).Concat(Groups(topology));

    /// <summary>Names of resources count by resource group, so the group has to be known for good.</summary>
    private static IEnumerable<ScopedName> InGroups(Topology topology) =>
        Of(topology, ResourceNames.Network, topology.Networks)
            .Concat(Of(topology, ResourceNames.Gateway, topology.Gateways))
            .Concat(Of(topology, ResourceNames.RouteTable, topology.RouteTables))
            .Concat(Of(topology, ResourceNames.SecurityGroup, topology.SecurityGroups))
            .Concat(Of(topology, ResourceNames.PublicIp, topology.PublicIps))
            .Concat(Of(topology, ResourceNames.Site, topology.Sites))
            .Concat(Of(topology, ResourceNames.Circuit, topology.Circuits))
            .Concat(Connections(topology))
            .Concat(MadeAddresses(topology));

    private static IEnumerable<ScopedName> Of<T>(Topology topology, ResourceNames kind, IEnumerable<T> resources)
        where T : Resource =>
        from resource in resources
        where !resource.IsExisting && topology.HasSettledGroup(resource)
        from name in NamedThings.Known(resource.Name.Value)
        select new ScopedName(kind, GroupScope(topology, resource.Group), name, resource.Name.Origin, GroupPlace(resource.Group));

    /// <summary>A gateway that is connected to itself is another rule's matter.</summary>
    private static IEnumerable<ScopedName> Connections(Topology topology) =>
        from connection in topology.Connections
        where topology.Complete(connection) && topology.IsWhole
        from resource in connection.Resources
        where !resource.Gateway.IsExisting && resource.Gateway != resource.Other
        from name in NamedThings.Known(MadeNames.Of(resource))
        let origin = resource.Name.IsSaid ? resource.Name.Origin : connection.Declared
        select new ScopedName(ResourceNames.Connection, GroupScope(topology, resource.Group), name, origin, GroupPlace(resource.Group));

    /// <summary>Two made names are the same only if the gateways' are, which is reported there.</summary>
    private static IEnumerable<ScopedName> MadeAddresses(Topology topology) =>
        from made in NamedThings.PublicIps(topology)
        where topology.IsWhole
        let @group = made.Gateway!.Group
        select new ScopedName(made.Kind, GroupScope(topology, @group), made.Name, made.Origin, GroupPlace(@group), Other: nameof(MadeNames));

    private static IEnumerable<ScopedName> InParents(Topology topology) =>
        (from network in topology.Networks
         from subnet in network.Subnets
         from name in NamedThings.Known(subnet.Name.Value)
         where !GatewaySubnetRules.IsItsName(name)
         select new ScopedName(ResourceNames.Subnet, network, name, subnet.Name.Origin, $"network '{network.Path}'"))
        .Concat(
         from table in topology.RouteTables
         from route in table.Routes
         from name in NamedThings.Known(route.Name.Value)
         select new ScopedName(ResourceNames.Route, table, name, route.Name.Origin, $"route table '{table.Path}'"))
        .Concat(
         from @group in topology.SecurityGroups
         from rule in @group.Rules
         from name in NamedThings.Known(rule.Name.Value)
         select new ScopedName(ResourceNames.SecurityRule, @group, name, rule.Name.Origin, $"network security group '{@group.Path}'"));

    /// <summary>Two links to one and the same network are another rule's matter.</summary>
    private static IEnumerable<ScopedName> Links(Topology topology) =>
        from peering in topology.Peerings
        where topology.Complete(peering)
        from link in peering.Links
        where link.IsCreated
        from name in NamedThings.Known(MadeNames.Of(link))
        let origin = link.Name.IsSaid ? link.Name.Origin : peering.Declared
        select new ScopedName(ResourceNames.Peering, link.Network, name, origin, $"network '{link.Network.Path}'", Other: link.Remote);

    private static IEnumerable<ScopedName> Groups(Topology topology) =>
        from @group in topology.Groups
        where !@group.IsExisting && topology.Complete(@group)
        from name in NamedThings.Known(@group.Name.Value)
        select new ScopedName(ResourceNames.Group, SubscriptionScope(@group.Subscription), name, @group.Name.Origin, "its subscription");

    private static string GroupPlace(ResourceGroup? @group) =>
        @group is null ? "the resource group deployed to" : $"resource group '{@group.Name}'";

    /// <summary>Two handles of one existing group are one scope; a group that may still be moved to another subscription is one of its own.</summary>
    private static object GroupScope(Topology topology, ResourceGroup? @group) =>
        @group is null ? ""
        : topology.Complete(@group) && @group.Name.TryGet(out var name) ? (SubscriptionScope(@group.Subscription), name.ToString().ToUpperInvariant())
        : @group;

    private static object SubscriptionScope(Subscription? subscription) =>
        subscription is null ? "" : subscription.Id.TryGet(out var id) ? id : subscription;

    /// <param name="Kind">What is called so.</param>
    /// <param name="Scope">Where it has to be unique; compared by equality.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Origin">Where the name, or what is named, was said.</param>
    /// <param name="Place">The scope in words.</param>
    /// <param name="Other">Names that share this don't count against each other.</param>
    private readonly record struct ScopedName(ResourceNames Kind, object Scope, string Name, Origin Origin, string Place, object? Other = null);
}

internal readonly record struct RepeatedName(ResourceNames Kind, string Name, Origin Origin, string First, Origin FirstOrigin, string Place);
