namespace Gatewright.Reachability;

/// <summary>The routes of everything in a topology, or of what is left of it. They are worked out when they are asked for, once.</summary>
internal sealed class Routing(Topology topology, Certainty certainty, Losses lost)
{
    private readonly Dictionary<(VirtualNetworkElement Network, RouteTableElement? Table), RouteSet> sets = [];
    private AddressSet? networks;

    public Routing(Topology topology, Certainty certainty)
        : this(topology, certainty, Losses.None) { }

    public Topology Topology => topology;

    public Certainty Certainty => certainty;

    /// <summary>All addresses of networks: what isn't among them needs no look at each.</summary>
    public AddressSet Networks => networks ??= AddressSet.Of(topology.VirtualNetworks.Select(network => AddressSet.Of(network.AddressSpace)));

    /// <summary>What is taken away.</summary>
    public Losses Lost => lost;

    public GatewayRoutes Gateways { get; } = new(topology, certainty, lost);

    public RouteSet Of(SubnetElement subnet) => Of(subnet.Network, subnet.RouteTable?.Target, subnet.ServiceEndpoints);

    /// <summary>The routes of what stands in a subnet and doesn't follow its table.</summary>
    public RouteSet WithoutTable(SubnetElement subnet) => Of(subnet.Network, null, []);

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
            return new RouteCollection(network, table, Gateways, lost).Collect(services);
        if (!sets.TryGetValue((network, table), out var routes))
            sets[(network, table)] = routes = new RouteCollection(network, table, Gateways, lost).Collect([]);
        return routes;
    }
}
