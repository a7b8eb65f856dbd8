using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A table leads a subnet, or what enters through gateways, to an appliance, and the own route of a private endpoint leads past it.</summary>
/// <param name="From">Whose table it is: a subnet, or a network's GatewaySubnet.</param>
/// <param name="Route">The route to the endpoint, which wins over the table's.</param>
internal sealed record EndpointBypass(Element From, EffectiveRoute Route)
{
    public SubnetElement Subnet => Route.EndpointIn!;

    public EffectiveRoute Table => Route.WinsOver!;

    /// <summary>Subnets of one network with one table go the same ways, so the first stands for them.</summary>
    public static IEnumerable<EndpointBypass> Find(Topology topology, Lazy<Routing> routing)
    {
        if (topology.Subnets.All(subnet => subnet.PrivateEndpoints.IsEmpty))
            return [];
        var users = from subnet in topology.Index.EquippedSubnets
                    where subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                    group subnet by (subnet.Network, subnet.RouteTable!.Value.Target) into alike
                    select ((Element)alike.First(), routing.Value.Of(alike.First()));
        var gateways = from subnet in topology.Index.GatewaySubnets
                       where subnet.RouteTable is { } link && topology.IsSettled(link.Target)
                       select ((Element)subnet, routing.Value.OfGateways(subnet.Network));
        return from user in users.Concat(gateways)
               from route in user.Item2.Routes
               where route is { IsActive: true, EndpointIn: not null, WinsOver.Hop: HopType.VirtualAppliance }
                   && topology.IsComplete(route.EndpointIn) && topology.IsComplete(route.EndpointIn.Network)
               select new EndpointBypass(user.Item1, route);
    }
}
