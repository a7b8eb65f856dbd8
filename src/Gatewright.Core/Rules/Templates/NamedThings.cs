using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>All names of things that are created: those said, and those made where none was said.</summary>
internal static class NamedThings
{
    /// <summary>The names that the program says, but for those of networks and their subnets. What exists already has a name that Azure took.</summary>
    public static IEnumerable<SaidName> SaidElsewhere(Topology topology) => Groups(topology).Concat(Resources(topology)).Concat(Parts(topology));

    /// <summary>The names made of others, where nothing can be said any more that replaces them.</summary>
    public static IEnumerable<MadeName> Made(Topology topology) => Connections(topology).Concat(Reaches(topology)).Concat(PublicIps(topology));

    /// <summary>The connections that nobody named.</summary>
    private static IEnumerable<MadeName> Connections(Topology topology) =>
        from connection in topology.Connections
        where topology.Complete(connection)
        from resource in connection.Resources
        where !resource.Name.IsSaid
        from name in Known(MadeNames.Of(resource))
        select new MadeName(ResourceNames.Connection, name, connection.Declared, [resource.Gateway.Name, resource.Other.Name], "say another WithName");

    /// <summary>The addresses that nobody brought.</summary>
    public static IEnumerable<MadeName> PublicIps(Topology topology) => OfVpnGateways(topology).Concat(OfNatGateways(topology)).Concat(OfRouteServers(topology));

    private static IEnumerable<MadeName> Reaches(Topology topology) =>
        from reach in topology.GlobalReaches
        where topology.Complete(reach) && !reach.Name.IsSaid
        from name in Known(MadeNames.Of(reach))
        select new MadeName(ResourceNames.GlobalReach, name, reach.Declared, [reach.Circuit.Name, reach.Other.Name], "say another WithName");

    private static IEnumerable<MadeName> OfRouteServers(Topology topology) =>
        from server in topology.RouteServers
        where !server.IsExisting && server.PublicIp is null && topology.Complete(server)
        from name in Known(MadeNames.PublicIp(server))
        select new MadeName(ResourceNames.PublicIp, name, server.Name.Origin, [server.Name], "shorten the Route Server's name or bring an address of your own") { Holder = server };

    /// <summary>The addresses that VPN gateways lack: one, with active-active two, with dial-in besides three.</summary>
    private static IEnumerable<MadeName> OfVpnGateways(Topology topology) =>
        from gateway in topology.VpnGateways
        where !gateway.IsExisting && topology.Complete(gateway)
        let isActive = gateway.ActiveActive.IsSaid
        from number in new[] { 1, 2, 3 }
        where number == 3 ? isActive && gateway.PointToSite is { PublicIp: null } : number > gateway.PublicIps.Length && (isActive || number == 1)
        from name in Known(MadeNames.PublicIp(gateway, number))
        select new MadeName(ResourceNames.PublicIp, name, gateway.Name.Origin, [gateway.Name], "shorten the gateway's name or bring addresses of your own") { Holder = gateway };

    private static IEnumerable<MadeName> OfNatGateways(Topology topology) =>
        from gateway in topology.NatGateways
        where gateway.NeedsAddress && topology.Complete(gateway)
        from name in Known(MadeNames.PublicIp(gateway))
        select new MadeName(ResourceNames.PublicIp, name, gateway.Name.Origin, [gateway.Name], "shorten the gateway's name or bring addresses of your own") { Holder = gateway };

    /// <summary>A name that is known now.</summary>
    public static IEnumerable<string> Known(Value<Name>? name) => name is Value<Name>.Known { It: var it } ? [it.ToString()] : [];

    private static IEnumerable<SaidName> Groups(Topology topology)
    {
        foreach (var group in topology.Groups)
        {
            if (!group.IsExisting)
                yield return new(ResourceNames.Group, group.Name);
        }
    }

    private static IEnumerable<SaidName> Resources(Topology topology)
    {
        foreach (var resource in topology.Resources)
        {
            if (!resource.IsExisting && resource is not VirtualNetworkElement)
                yield return new(ResourceNames.Of(resource), resource.Name);
        }
    }

    /// <summary>Of what lies in others. There are many, and two rules ask for all, so this makes no sequences on the way.</summary>
    private static IEnumerable<SaidName> Parts(Topology topology)
    {
        foreach (var table in topology.RouteTables)
        {
            foreach (var route in table.Routes)
                yield return new(ResourceNames.Route, route.Name);
        }

        foreach (var group in topology.SecurityGroups)
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
                if (link.Name.IsSaid)
                    yield return new(ResourceNames.Peering, link.Name);
            }
        }

        foreach (var part in Vpn(topology).Concat(ExpressRoute(topology)))
            yield return part;
    }

    private static IEnumerable<SaidName> Vpn(Topology topology)
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

    private static IEnumerable<SaidName> ExpressRoute(Topology topology)
    {
        foreach (var authorization in topology.Circuits.SelectMany(circuit => circuit.Authorizations))
            yield return new(ResourceNames.Authorization, authorization.Name);
        foreach (var authorization in topology.Ports.SelectMany(ports => ports.Authorizations))
            yield return new(ResourceNames.Authorization, authorization.Name);
        foreach (var reach in topology.GlobalReaches)
            yield return new(ResourceNames.GlobalReach, reach.Name);
        foreach (var peer in topology.RouteServers.SelectMany(server => server.Peers).Where(it => !it.IsExisting))
            yield return new(ResourceNames.RouteServerPeer, peer.Name);
    }
}

internal readonly record struct SaidName(ResourceNames Kind, Fact<Name> Name);

/// <param name="Kind">What is called so.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">Where a finding about it belongs.</param>
/// <param name="Parts">The names it is made of.</param>
/// <param name="Remedy">How to call it otherwise.</param>
internal readonly record struct MadeName(ResourceNames Kind, string Name, Origin Origin, ImmutableArray<Fact<Name>> Parts, string Remedy)
{
    /// <summary>The gateway, VPN or NAT, or the Route Server whose address is called so.</summary>
    public ResourceElement? Holder { get; init; }
}
