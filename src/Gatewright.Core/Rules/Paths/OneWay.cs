using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>What reaches a subnet whose table keeps out the routes by which answers would go back.</summary>
/// <param name="Flag">What of the table keeps the routes out.</param>
/// <param name="To">Who is reached.</param>
/// <param name="From">Who gets no answer.</param>
/// <param name="Back">The addresses that no route leads back to.</param>
internal sealed record OneWay(Flag Flag, SubnetElement To, Element From, AddressSet Back)
{
    public RouteTableElement Table => To.RouteTable!.Value.Target;

    /// <summary>One for each table and flag, with the first sender that gets no answer.</summary>
    public static IEnumerable<OneWay> Find(Topology topology, Lazy<Routing> routing)
    {
        var closed = from subnet in topology.Index.EquippedSubnets
                     let table = subnet.RouteTable?.Target
                     where table is { WithoutGatewayRoutes.IsSet: true } or { WithoutPeeringRoutes.IsSet: true }
                     where topology.IsSettled(table) && topology.IsComplete(subnet) && topology.IsComplete(subnet.Network)
                         && !subnet.Prefixes.IsEmpty && subnet.Prefixes.AllKnown() && !ManagedSubnets.MayBeOfService(subnet)
                     group subnet by (Table: table, subnet.Network) into alike
                     group alike.First() by alike.Key.Table;
        foreach (var subnets in closed)
        {
            if (FirstOf(subnets, subnets.Key.WithoutGatewayRoutes, BehindGateways, routing) is { } fromPlace)
                yield return fromPlace;
            if (FirstOf(subnets, subnets.Key.WithoutPeeringRoutes, Peers, routing) is { } fromPeer)
                yield return fromPeer;
        }
    }

    private static OneWay? FirstOf(
        IEnumerable<SubnetElement> subnets, Flag flag, Func<SubnetElement, Routing, IEnumerable<(Element, AddressSet)>> senders, Lazy<Routing> routing) =>
        !flag.IsSet ? null :
        (from to in subnets
         from sender in senders(to, routing.Value)
         select Of(to, sender, flag, routing.Value)).FirstOrDefault(way => way is not null);

    /// <summary>Sites and circuits, with the addresses by which gateways know them.</summary>
    private static IEnumerable<(Element Sender, AddressSet Known)> BehindGateways(SubnetElement to, Routing routing) =>
        from known in routing.Gateways.Of(to.Network)?.Chosen ?? []
        from route in known.Routes
        let place = route.Via switch
        {
            SiteToSiteConnectionElement tunnel => (Element)tunnel.Site,
            ExpressRouteConnectionElement line => line.Circuit,
            _ => null,
        }
        where place is not null && PlaceNetworks.Unknown(place) is null
        select (place, AddressSet.Of(known.Prefix));

    private static IEnumerable<(Element Sender, AddressSet Known)> Peers(SubnetElement to, Routing routing) =>
        from link in routing.Lost.Left(to.Network.Links)
        where link.Opposite is not null && link.Remote != to.Network
        from peer in link.Remote.Subnets
        where !peer.Prefixes.IsEmpty && !ManagedSubnets.MayBeOfService(peer)
        select ((Element)peer, AddressSet.Of(peer.Prefixes));

    /// <summary>Null where a route leads back, where nothing arrives, and where either isn't sure.</summary>
    private static OneWay? Of(SubnetElement to, (Element Place, AddressSet Known) sender, Flag flag, Routing routing)
    {
        var (from, known) = sender;
        var routes = routing.Of(to);
        if (!LacksAWay(routes, known))
            return null;
        var walk = new Walk(routing);
        walk.Send(from, Traffic.Between(PlaceNetworks.Senders(from), PlaceNetworks.Senders(to)));
        var arrival = walk.Arrivals.FirstOrDefault(it => it.At == to && LacksAWay(routes, it.Traffic.Sources)
            && !it.Trail.Assumptions.Any(assumption => assumption.IsAboutOthers));
        return arrival is null ? null : new(flag, to, from, arrival.Traffic.Sources);
    }

    /// <summary>Whether no route but Azure's own, which drop private addresses and lead the others to the internet, is for any of the addresses.</summary>
    private static bool LacksAWay(RouteSet routes, AddressSet addresses) => routes.Split(addresses).All(it =>
        it.Route is { Source: RouteSource.Default, Hop: HopType.None or HopType.Internet } && routes.Doubt(it.Route) is null);
}
