using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>All names of things that are created: those said, and those made where none was said.</summary>
internal static class ResourceNaming
{
    /// <summary>The names that the program says, but for those of networks and their subnets. What exists already has a name that Azure took.</summary>
    public static IEnumerable<ExplicitName> SaidElsewhere(Topology topology) => Groups(topology).Concat(Resources(topology)).Concat(Parts(topology));

    /// <summary>The names made of others, where nothing can be said any more that replaces them.</summary>
    public static IEnumerable<GeneratedName> Made(Topology topology) => Connections(topology).Concat(Reaches(topology)).Concat(PublicIps(topology));

    /// <summary>The connections that nobody named.</summary>
    private static IEnumerable<GeneratedName> Connections(Topology topology) =>
        from connection in topology.Connections
        where topology.IsComplete(connection)
        from resource in connection.Resources
        where !resource.Name.IsSet
        from name in Known(GeneratedNames.Of(resource))
        select new GeneratedName(ResourceNames.Connection, name, connection.Origin, [resource.Gateway.Name, resource.Other.Name], "say another WithName");

    /// <summary>The addresses that nobody brought.</summary>
    public static IEnumerable<GeneratedName> PublicIps(Topology topology) =>
        OfVpnGateways(topology).Concat(OfNatGateways(topology)).Concat(OfRouteServers(topology));

    private static IEnumerable<GeneratedName> Reaches(Topology topology) =>
        from reach in topology.GlobalReaches
        where topology.IsComplete(reach) && !reach.Name.IsSet
        from name in Known(GeneratedNames.Of(reach))
        select new GeneratedName(ResourceNames.GlobalReach, name, reach.Origin, [reach.Circuit.Name, reach.Other.Name], "say another WithName");

    private static IEnumerable<GeneratedName> OfRouteServers(Topology topology) =>
        from server in topology.RouteServers
        where !server.IsExisting && server.PublicIp is null && topology.IsComplete(server)
        from name in Known(GeneratedNames.PublicIp(server))
        select new GeneratedName(ResourceNames.PublicIp, name, server.Name.Origin, [server.Name], "shorten the Route Server's name or bring an "
            + "address of your own") { Holder = server };

    /// <summary>The addresses that VPN gateways lack: one, with active-active two, with dial-in besides three.</summary>
    private static IEnumerable<GeneratedName> OfVpnGateways(Topology topology) =>
        from gateway in topology.VpnGateways
        where !gateway.IsExisting && topology.IsComplete(gateway)
        let isActive = gateway.ActiveActive.IsSet
        from number in new[] { 1, 2, 3 }
        where number == 3 ? isActive && gateway.PointToSite is { PublicIp: null } : number > gateway.PublicIps.Length && (isActive || number == 1)
        from name in Known(GeneratedNames.PublicIp(gateway, number))
        select new GeneratedName(ResourceNames.PublicIp, name, gateway.Name.Origin, [gateway.Name],
            "shorten the gateway's name or bring addresses of your own") { Holder = gateway };

    private static IEnumerable<GeneratedName> OfNatGateways(Topology topology) =>
        from gateway in topology.NatGateways
        where gateway.NeedsAddress && topology.IsComplete(gateway)
        from name in Known(GeneratedNames.PublicIp(gateway))
        select new GeneratedName(ResourceNames.PublicIp, name, gateway.Name.Origin, [gateway.Name],
            "shorten the gateway's name or bring addresses of your own") { Holder = gateway };

    /// <summary>A name that is known now.</summary>
    public static IEnumerable<string> Known(Value<Name>? name) => name is Value<Name>.Known { Value: var it } ? [it.ToString()] : [];

    private static IEnumerable<ExplicitName> Groups(Topology topology)
    {
        foreach (var group in topology.ResourceGroups)
        {
            if (!group.IsExisting)
                yield return new(ResourceNames.Group, group.Name);
        }
    }

    private static IEnumerable<ExplicitName> Resources(Topology topology)
    {
        foreach (var resource in topology.Resources)
        {
            if (!resource.IsExisting && resource is not VirtualNetworkElement)
                yield return new(ResourceNames.Of(resource), resource.Name);
        }
    }

    /// <summary>Of what lies in others. There are many, and two rules ask for all, so this makes no sequences on the way.</summary>
    private static IEnumerable<ExplicitName> Parts(Topology topology)
    {
        foreach (var table in topology.RouteTables)
        {
            foreach (var route in table.Routes)
                yield return new(ResourceNames.Route, route.Name);
        }

        foreach (var group in topology.NetworkSecurityGroups)
        {
            foreach (var rule in group.Rules)
                yield return new(ResourceNames.SecurityRule, rule.Name);
        }

        foreach (var connection in topology.Connections)
        {
            foreach (var resource in connection.Resources)
                yield return new(ResourceNames.Connection, resource.Name);
        }

        foreach (var peering in topology.Peerings)
        {
            foreach (var link in peering.Links)
            {
                if (link.Name.IsSet)
                    yield return new(ResourceNames.Peering, link.Name);
            }
        }

        foreach (var part in Vpn(topology).Concat(ExpressRoute(topology)))
            yield return part;
    }

    private static IEnumerable<ExplicitName> Vpn(Topology topology)
    {
        foreach (var gateway in topology.VpnGateways)
        {
            foreach (var rule in gateway.NatRules)
                yield return new(ResourceNames.NatRule, rule.Name);
            if (gateway.IsExisting || gateway.PointToSite is not { } clients)
                continue;
            foreach (var pool in clients.Pools)
            {
                yield return new(ResourceNames.ClientPool, pool.Name);
                foreach (var userGroup in pool.Groups)
                    yield return new(ResourceNames.UserGroup, userGroup.Name);
            }
        }
    }

    private static IEnumerable<ExplicitName> ExpressRoute(Topology topology)
    {
        foreach (var authorization in topology.ExpressRouteCircuits.SelectMany(circuit => circuit.Authorizations))
            yield return new(ResourceNames.Authorization, authorization.Name);
        foreach (var authorization in topology.ExpressRouteDirects.SelectMany(ports => ports.Authorizations))
            yield return new(ResourceNames.Authorization, authorization.Name);
        foreach (var reach in topology.GlobalReaches)
            yield return new(ResourceNames.GlobalReach, reach.Name);
        foreach (var peer in topology.RouteServers.SelectMany(server => server.Peers).Where(it => !it.IsExisting))
            yield return new(ResourceNames.RouteServerPeer, peer.Name);
    }
}

internal readonly record struct ExplicitName(ResourceNames Kind, Setting<Name> Name);

/// <param name="Kind">What is called so.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">Where a finding about it belongs.</param>
/// <param name="Parts">The names it is made of.</param>
/// <param name="Remedy">How to call it otherwise.</param>
internal readonly record struct GeneratedName(ResourceNames Kind, string Name, Origin Origin, ImmutableArray<Setting<Name>> Parts, string Remedy)
{
    /// <summary>The gateway, VPN or NAT, or the Route Server whose address is called so.</summary>
    public ResourceElement? Holder { get; init; }
}
