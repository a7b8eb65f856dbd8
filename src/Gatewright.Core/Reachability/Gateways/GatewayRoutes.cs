namespace Gatewright.Reachability;

/// <summary>What the gateways of each network know, and which of it the subnets get that use them.</summary>
internal sealed class GatewayRoutes
{
    private readonly Certainty certainty;
    private readonly Losses lost;
    private readonly Dictionary<VirtualNetworkElement, ImmutableArray<Cidr>> announced = [];
    private readonly Dictionary<ExpressRouteGatewayElement, ImmutableArray<Learned>> circuits = [];
    private readonly Dictionary<GatewayElement, PrefixTable<Choice>> tables = [];
    private readonly Dictionary<VirtualNetworkElement, Brought> brought = [];
    private readonly VpnRoutes vpn;

    public GatewayRoutes(Topology topology, Certainty certainty, Losses lost)
    {
        (this.certainty, this.lost) = (certainty, lost);
        foreach (var gateway in topology.ExpressRouteGateways)
            circuits[gateway] = [.. CircuitRoutes.Of(gateway, Announced, lost)];
        vpn = new(topology, Announced, gateway => RouteExchange.To(gateway, certainty, lost, it => circuits[it]), lost);
    }

    /// <summary>What the gateways of a network tell others of Azure's side.</summary>
    public ImmutableArray<Cidr> Announced(VirtualNetworkElement network)
    {
        if (!announced.TryGetValue(network, out var told))
            announced[network] = told = Announcements.Of(network, certainty, lost);
        return told;
    }

    /// <summary>What one VPN gateway knows.</summary>
    public IReadOnlyDictionary<Cidr, ImmutableArray<Learned>> Known(VpnGatewayElement gateway) => vpn.Of(gateway);

    /// <summary>What a Route Server tells the circuits of a network of its VPN gateways and appliances.</summary>
    public IEnumerable<Learned> Exchanged(VirtualNetworkElement network) => RouteExchange.From(network, certainty, lost, vpn.Of);

    /// <summary>Where a gateway sends what it forwards itself, by what it alone knows.</summary>
    public PrefixTable<Choice> Table(GatewayElement gateway)
    {
        if (!tables.TryGetValue(gateway, out var table))
        {
            IEnumerable<(Cidr, Choice)> routes = gateway switch
            {
                VpnGatewayElement it => vpn.Of(it).Select(known => (known.Key, new Choice(known.Value))),
                ExpressRouteGatewayElement it => circuits[it].Concat(Exchanged(it.Network)).GroupBy(route => route.Prefix)
                    .Select(same => (same.Key, new Choice(Preference.Best([.. same], RoutingPreference.ExpressRoute)))),
                _ => [],
            };
            tables[gateway] = table = new(routes);
        }

        return table;
    }

    /// <summary>What a Route Server tells an appliance of the gateways of its network.</summary>
    public IEnumerable<Learned> ToldTo(RouteServerPeerElement peer) =>
        RouteExchange.To(peer, certainty, lost, vpn.Of, gateway => circuits[gateway]);

    /// <summary>The routes that a network's subnets get: from its own gateways, else from those that it borrows; null where there are none.</summary>
    public Brought? Of(VirtualNetworkElement network)
    {
        var lender = Lender(network);
        if (lender is null)
            return null;
        if (!brought.TryGetValue(lender, out var routes))
            brought[lender] = routes = Bring(lender);
        return routes;
    }

    /// <summary>The network whose gateways the subnets of this one use.</summary>
    public VirtualNetworkElement? Lender(VirtualNetworkElement network)
    {
        if (!lost.Left(network.Gateways).IsEmpty || !lost.Left(network.RouteServers).IsEmpty)
            return network;
        foreach (var link in lost.Left(network.Links))
        {
            if (link.Remote != network && PeeredBlocks.Borrows(link))
                return link.Remote;
        }

        return null;
    }

    private Brought Bring(VirtualNetworkElement network)
    {
        var all = new Dictionary<Cidr, List<Learned>>();
        foreach (var gateway in network.VpnGateways.Where(it => !lost.Has(it)))
        {
            foreach (var routes in vpn.Of(gateway).Values)
            {
                // What it has of an ExpressRoute gateway or an appliance beside it comes from there.
                foreach (var route in routes)
                {
                    if (!IsOfItself(route, network))
                        Add(route);
                }
            }
        }

        foreach (var gateway in network.ExpressRouteGateways.Where(it => !lost.Has(it)))
        {
            foreach (var route in circuits[gateway])
                Add(route);
        }

        foreach (var route in ApplianceRoutes.Of(network, lost))
            Add(route);

        var preference = lost.Left(network.RouteServers)
            .Select(server => server.RoutingPreference.TryGetValue(out var set) ? set : RoutingPreference.ExpressRoute)
            .DefaultIfEmpty(RoutingPreference.ExpressRoute).First();
        return new([.. all.OrderBy(it => it.Key).Select(it => (it.Key, Preference.Best(it.Value, preference)))], [.. UnknownRoutes.Of(network, lost)]);

        static bool IsOfItself(Learned route, VirtualNetworkElement network) => route.Via switch
        {
            ExpressRouteConnectionElement line => line.Gateway.Network == network,
            RouteServerPeerElement peer => peer.Server.Network == network,
            _ => false,
        };

        void Add(Learned route)
        {
            if (!all.TryGetValue(route.Prefix, out var same))
                all[route.Prefix] = same = [];
            same.Add(route);
        }
    }
}

/// <summary>What is chosen for one prefix: several where they share the traffic.</summary>
internal sealed record Choice(ImmutableArray<Learned> Routes);

/// <summary>What the gateways of a network bring its subnets.</summary>
/// <param name="Chosen">In the order of prefixes; of each those that are chosen.</param>
/// <param name="Unknown">What isn't known of it.</param>
internal sealed record Brought(ImmutableArray<(Cidr Prefix, ImmutableArray<Learned> Routes)> Chosen, ImmutableArray<string> Unknown);
