using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>A name, where it is given or comes from, and how it is mended.</summary>
internal readonly record struct GivenName(string Name, Origin Origin, string Remedy);

/// <summary>The names that a pattern of the program is about.</summary>
internal static class HouseNames
{
    /// <summary>Whether a name is the pattern with letters, or none, for each <c>*</c>.</summary>
    public static bool Matches(string name, string pattern)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return name == pattern;
        var at = parts[0].Length;
        var end = name.Length - parts[parts.Length - 1].Length;
        if (end < at || !name.StartsWith(parts[0], StringComparison.Ordinal) || !name.EndsWith(parts[parts.Length - 1], StringComparison.Ordinal))
            return false;
        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            var found = name.IndexOf(part, at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return true;
    }

    public static IEnumerable<GivenName> Of(Topology topology, ResourceKind kind) => kind switch
    {
        ResourceKind.VirtualNetwork => Given(topology.VirtualNetworks),
        ResourceKind.Subnet => Given(topology.Subnets.Where(it => !it.IsExisting && !ReservedSubnets.IsReserved(it.Name.ToString()))),
        ResourceKind.VpnGateway => Given(topology.VpnGateways),
        ResourceKind.ExpressRouteGateway => Given(topology.ExpressRouteGateways),
        ResourceKind.Connection => Connections(topology),
        ResourceKind.Site => Given(topology.Sites),
        ResourceKind.PublicIp => Given(topology.PublicIps),
        ResourceKind.RouteTable => Given(topology.RouteTables),
        ResourceKind.NetworkSecurityGroup => Given(topology.NetworkSecurityGroups),
        ResourceKind.NatGateway => Given(topology.NatGateways),
        ResourceKind.ExpressRouteCircuit => Given(topology.ExpressRouteCircuits),
        ResourceKind.ExpressRouteDirect => Given(topology.ExpressRouteDirects),
        ResourceKind.RouteServer => Given(topology.RouteServers),
        ResourceKind.RouteFilter => Given(topology.RouteFilters),
        _ => Given(topology.ResourceGroups.Where(it => !it.IsExisting)),
    };

    private static IEnumerable<GivenName> Given(IEnumerable<Element> elements) =>
        from element in elements
        where element is not ResourceElement { IsExisting: true } && element.Name.TryGetValue(out _)
        select new GivenName(element.Name.ToString(), element.Name.Origin, "give it such a name");

    private static IEnumerable<GivenName> Connections(Topology topology)
    {
        var created = topology.Connections.SelectMany(it => it.Resources).Where(it => it.IsCreated);
        return Given(created).Concat(
            from part in created
            where !part.Name.IsSet && topology.IsComplete(part.Connection) && GeneratedNames.Of(part) is Value<Name>.Known
            select new GivenName(GeneratedNames.Of(part).ToString()!, part.Connection.Origin, "call WithName"));
    }
}
