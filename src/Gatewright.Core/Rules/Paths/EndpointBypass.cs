using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A table leads a subnet, or what enters through gateways, to an appliance, and the own route of a private endpoint leads past it.</summary>
/// <param name="From">Whose table it is: a subnet, or a network's GatewaySubnet.</param>
/// <param name="Route">The route to the endpoint, which wins over the table's.</param>
internal sealed record EndpointBypass(Element From, EffectiveRoute Route)
{
    public SubnetElement Subnet => Route.EndpointIn!;

    /// <summary>The route of the table.</summary>
    public EffectiveRoute Yielding => Route.WinsOver!;

    /// <summary>Subnets of one network with one table go the same ways, so the first stands for them.</summary>
    public static IEnumerable<EndpointBypass> Find(Topology topology, Lazy<Routing> routing)
    {
        if (topology.Subnets.All(subnet => subnet.PrivateEndpoints.IsEmpty))
            return [];
        var users = from subnet in topology.Index.EquippedSubnets
                    where subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                    group subnet by (subnet.Network, subnet.RouteTable!.Value.Target) into alike
                    let first = alike.First()
                    select (From: (Element)first, Routes: routing.Value.Of(first));
        var gateways = from subnet in topology.Index.GatewaySubnets
                       where subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                       select (From: (Element)subnet, Routes: routing.Value.OfGateways(subnet.Network));
        return from user in users.Concat(gateways)
               from route in user.Routes.Routes
               where route.WinsOver?.Hop == HopType.VirtualAppliance
               let subnet = route.EndpointIn!
               where topology.IsComplete(subnet) && topology.IsComplete(subnet.Network)
               select new EndpointBypass(user.From, route);
    }
}
