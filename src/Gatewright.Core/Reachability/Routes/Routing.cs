namespace Gatewright.Reachability;

/// <summary>The routes of everything in a topology. They are worked out when they are asked for, once.</summary>
internal sealed class Routing(Topology topology, Certainty certainty)
{
    private readonly Dictionary<(VirtualNetworkElement Network, RouteTableElement? Table), RouteSet> sets = [];

    public Topology Topology => topology;

    public Certainty Certainty => certainty;

    public GatewayRoutes Gateways { get; } = new(topology, certainty);

    public RouteSet Of(SubnetElement subnet) => Of(subnet.Network, subnet.RouteTable?.Target, subnet.ServiceEndpoints);

    /// <summary>The routes by which gateways send what enters through them.</summary>
    public RouteSet OfGateways(VirtualNetworkElement network)
    {
        var subnet = network.GatewaySubnets.FirstOrDefault();
        return Of(network, subnet?.RouteTable?.Target, subnet?.ServiceEndpoints ?? []);
    }

    /// <summary>Subnets of one network with one table have the same routes.</summary>
    private RouteSet Of(VirtualNetworkElement network, RouteTableElement? table, ImmutableArray<Setting<Text>> services)
    {
        if (!services.IsEmpty)
            return new RouteCollection(network, table, Gateways).Collect(services);
        if (!sets.TryGetValue((network, table), out var routes))
            sets[(network, table)] = routes = new RouteCollection(network, table, Gateways).Collect([]);
        return routes;
    }
}
