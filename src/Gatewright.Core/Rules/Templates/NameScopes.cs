using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>Finds names that stand twice in one scope: a resource group, a network, a table.</summary>
internal static partial class NameScopes
{
    /// <summary>Each name that another of its kind had before it, in the order of the program, so that what is said later changes nothing about those
    /// before.</summary>
    public static IEnumerable<RepeatedName> Repeated(Topology topology) => topology.Index.Names.MayRepeat ? InOrder(topology) : [];

    private static IEnumerable<RepeatedName> InOrder(Topology topology)
    {
        var firsts = new Dictionary<NameKey, ScopedName>();
        foreach (var it in Scoped(topology).OrderBy(it => it.Origin.Statement?.Number ?? 0).ThenBy(it => it.Origin.Item))
        {
            if (!firsts.TryGetValue(it.Key, out var first))
                firsts[it.Key] = it;
            else if (it.Other is not { } other || !other.Equals(first.Other))
                yield return new(it.Kind, it.Name, it.Origin, first.Name, first.Origin, PlaceOf(it));
        }
    }

    private static IEnumerable<ScopedName> Scoped(Topology topology) =>
        InGroups(topology).Concat(Subnets(topology)).Concat(InTables(topology)).Concat(Links(topology)).Concat(Groups(topology));

    /// <summary>Names of resources count by resource group, so the group has to be known for good.</summary>
    private static IEnumerable<ScopedName> InGroups(Topology topology) =>
        Resources(topology)
            .Concat(Connections(topology))
            .Concat(MadeAddresses(topology));

    private static IEnumerable<ScopedName> Resources(Topology topology)
    {
        foreach (var resource in topology.Resources)
        {
            if (InGroup(topology, resource) is { } name)
                yield return name;
        }
    }

    private static ScopedName? InGroup(Topology topology, ResourceElement resource) =>
        !resource.IsExisting && topology.HasSettledGroup(resource) && resource.Name.TryGetValue(out var name)
            ? new(ResourceNames.Of(resource), GroupScope(topology, resource.ResourceGroup), name.ToString(), resource.Name.Origin, resource.ResourceGroup)
            : null;

    /// <summary>A gateway that is connected to itself, or to one site twice, is another rule's matter.</summary>
    private static IEnumerable<ScopedName> Connections(Topology topology) =>
        from connection in topology.Connections
        where topology.IsComplete(connection) && topology.IsWhole
        from resource in connection.Resources
        where !resource.Gateway.IsExisting && resource.Gateway != resource.Other
        from name in ResourceNaming.Known(GeneratedNames.Of(resource))
        let origin = resource.Name.IsSet ? resource.Name.Origin : connection.Origin
        let ends = !resource.Name.IsSet && connection is SiteToSiteConnectionElement ? (object)(resource.Gateway, resource.Other) : null
        select new ScopedName(ResourceNames.Connection, GroupScope(topology, resource.ResourceGroup), name, origin, resource.ResourceGroup, Other: ends);

    /// <summary>Two made names are the same only if the gateways' are, which is reported there.</summary>
    private static IEnumerable<ScopedName> MadeAddresses(Topology topology) =>
        from made in ResourceNaming.PublicIps(topology)
        where topology.IsWhole
        let @group = made.Holder!.ResourceGroup
        select new ScopedName(made.Kind, GroupScope(topology, @group), made.Name, made.Origin, @group, Other: nameof(GeneratedNames));

    private static IEnumerable<ScopedName> Subnets(Topology topology)
    {
        foreach (var network in topology.VirtualNetworks)
        {
            foreach (var subnet in network.Subnets)
            {
                if (subnet.Name.TryGetValue(out var name) && !GatewaySubnetRules.IsOne(subnet))
                    yield return new(ResourceNames.Subnet, network, name.ToString(), subnet.Name.Origin, network, Other: subnet.IsExisting ? network : null);
            }
        }
    }

    private static IEnumerable<ScopedName> InTables(Topology topology)
    {
        foreach (var table in topology.RouteTables)
        {
            foreach (var route in table.Routes)
            {
                if (route.Name.TryGetValue(out var name))
                    yield return new(ResourceNames.Route, table, name.ToString(), route.Name.Origin, table);
            }
        }

        foreach (var group in topology.NetworkSecurityGroups)
        {
            foreach (var rule in group.Rules)
            {
                if (rule.Name.TryGetValue(out var name))
                    yield return new(ResourceNames.SecurityRule, group, name.ToString(), rule.Name.Origin, group);
            }
        }

        foreach (var part in InLines(topology))
            yield return part;
    }

    /// <summary>What lies in circuits, ports, Route Servers and dial-ins; NAT rules and user groups have rules of their own.</summary>
    private static IEnumerable<ScopedName> InLines(Topology topology)
    {
        var parts = topology.ExpressRouteCircuits.SelectMany(it => it.Authorizations).Select(it => (ResourceNames.Authorization, Part: (Element)it))
            .Concat(topology.ExpressRouteDirects.SelectMany(it => it.Authorizations).Select(it => (ResourceNames.Authorization, Part: (Element)it)))
            .Concat(topology.RouteServers.SelectMany(it => it.Peers).Select(it => (ResourceNames.RouteServerPeer, Part: (Element)it)))
            .Concat(topology.GlobalReaches.Select(it => (ResourceNames.GlobalReach, Part: (Element)it)))
            .Concat(PointToSiteRules.In(topology).Where(it => !it.Gateway.IsExisting).SelectMany(it => it.Pools)
                .Select(it => (ResourceNames.ClientPool, Part: (Element)it)));
        foreach (var (kind, part) in parts)
        {
            if (part.Name.TryGetValue(out var name))
                yield return new(kind, ScopeOf(part.Parent!), name.ToString(), part.Name.Origin, part.Parent,
                    Other: part is RouteServerPeerElement { IsExisting: true } ? ScopeOf(part.Parent!) : null);
        }
    }

    /// <summary>Two handles of one Route Server that is there are one scope.</summary>
    private static object ScopeOf(Element holder) =>
        holder is RouteServerElement { IsExisting: true } server && server.Id.TryGetValue(out var id) ? id.ToString().ToUpperInvariant() : holder;

    /// <summary>Two links to one and the same network are another rule's matter.</summary>
    private static IEnumerable<ScopedName> Links(Topology topology)
    {
        foreach (var peering in topology.Peerings)
        {
            if (!topology.IsComplete(peering))
                continue;
            foreach (var link in peering.Links)
            {
                if (link.IsCreated && GeneratedNames.Of(link) is Value<Name>.Known { Value: var name })
                    yield return new(ResourceNames.Peering, link.Network, name.ToString(), link.Name.IsSet ? link.Name.Origin : peering.Origin, link.Network,
                        Other: link.Remote);
            }
        }
    }

    private static IEnumerable<ScopedName> Groups(Topology topology) =>
        from @group in topology.ResourceGroups
        where !@group.IsExisting && topology.IsComplete(@group)
        from name in ResourceNaming.Known(@group.Name.Value)
        select new ScopedName(ResourceNames.Group, SubscriptionScope(@group.Subscription), name, @group.Name.Origin, null);

    private static string PlaceOf(ScopedName name) => name switch
    {
        { Kind: var kind } when kind == ResourceNames.Group => "its subscription",
        { Holder: VirtualNetworkElement network } => $"network '{network.Path}'",
        { Holder: RouteTableElement table } => $"route table '{table.Path}'",
        { Holder: NetworkSecurityGroupElement rules } => $"network security group '{rules.Path}'",
        { Holder: ExpressRouteCircuitElement circuit } => $"circuit '{circuit.Path}'",
        { Holder: ExpressRouteDirectElement ports } => $"ports '{ports.Path}'",
        { Holder: PointToSiteElement dialIn } => $"gateway '{dialIn.Gateway.Path}'",
        { Holder: RouteServerElement server } => $"Route Server '{server.Path}'",
        { Holder: ResourceGroupElement resourceGroup } => $"resource group '{resourceGroup.Name}'",
        _ => "the resource group deployed to",
    };

    private static object GroupScope(Topology topology, ResourceGroupElement? @group) =>
        @group is null ? ""
        : topology.IsComplete(@group) && @group.Name.TryGetValue(out var name) ? (SubscriptionScope(@group.Subscription), name.ToString().ToUpperInvariant())
        : @group;

    private static object SubscriptionScope(SubscriptionElement? subscription) =>
        subscription is null ? "" : subscription.Id.TryGetValue(out var id) ? id : subscription;

    /// <param name="Kind">What is called so.</param>
    /// <param name="Scope">Where it has to be unique; compared by equality.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Origin">Where the name, or what is named, was said.</param>
    /// <param name="Holder">What it has to be unique in: a group, a network, a table; null for the group deployed to.</param>
    /// <param name="Other">Names that share this don't count against each other.</param>
    private readonly record struct ScopedName(ResourceNames Kind, object Scope, string Name, Origin Origin, Element? Holder, object? Other = null)
    {
        public NameKey Key => new(Kind, Scope, Name);
    }

    /// <summary>Kind, scope and name, whatever its case.</summary>
    private readonly record struct NameKey(ResourceNames Kind, object Scope, string Name)
    {
        public bool Equals(NameKey other) =>
            ReferenceEquals(Kind, other.Kind) && Scope.Equals(other.Scope) && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

        public override int GetHashCode() => (StringComparer.OrdinalIgnoreCase.GetHashCode(Name) * 31) + Scope.GetHashCode();
    }
}

internal readonly record struct RepeatedName(ResourceNames Kind, string Name, Origin Origin, string First, Origin FirstOrigin, string Place);
