namespace Gatewright.Reachability;

/// <summary>The ways that places outside Azure know: what gateways tell devices and circuits, and what clients get with their profile.</summary>
internal static class Knowledge
{
    public static PrefixTable<Ways> Of(Element from, Routing routing) => from switch
    {
        SiteElement site => Of(site, routing),
        ExpressRouteCircuitElement circuit => Of(circuit, routing),
        PointToSiteElement clients => Of(clients, routing),
        RouteServerPeerElement peer => Of(peer, routing),
        _ => Table([]),
    };

    private static PrefixTable<Ways> Of(SiteElement site, Routing routing)
    {
        var ways = new List<(Cidr, Element, int)>();
        foreach (var connection in routing.Lost.Left(site.Connections))
        {
            if (connection is SiteToSiteConnectionElement it)
                ways.AddRange(Told(it, routing).Select(told => (told.Prefix, (Element)it, told.Length)));
        }

        return Table(ways);
    }

    private static PrefixTable<Ways> Of(ExpressRouteCircuitElement circuit, Routing routing)
    {
        var ways = new List<(Cidr, Element, int)>();
        foreach (var connection in routing.Lost.Left(circuit.Connections))
        {
            if (connection is not ExpressRouteConnectionElement line || !CircuitRoutes.IsUp(line))
                continue;
            ways.AddRange(routing.Gateways.Announced(line.Gateway.Network).Select(prefix => (prefix, (Element)line, 0)));
            ways.AddRange(routing.Gateways.Exchanged(line.Gateway.Network).Select(route => (route.Prefix, (Element)line, route.AsPath.Length)));
        }

        foreach (var reach in routing.Lost.Left(circuit.GlobalReaches))
        {
            var other = reach.Circuit == circuit ? reach.Other : reach.Circuit;
            ways.AddRange(other.AnnouncedPrefixes.Known().Select(block => (block.Value, (Element)reach, 0)));
        }

        return Table(ways);
    }

    private static PrefixTable<Ways> Of(PointToSiteElement clients, Routing routing)
    {
        var gateway = clients.Gateway;
        if (routing.Lost.Has(gateway))
            return Table([]);
        var ways = routing.Gateways.Announced(gateway.Network).Concat(clients.Routes.Known().Select(it => it.Value)).ToList();
        if (gateway is VpnGatewayElement vpn)
            ways.AddRange(routing.Gateways.Known(vpn).Where(known => !known.Value[0].IsDefault
                && (routing.Certainty == Certainty.Possible || known.Value[0].Via is not PointToSiteElement)).Select(known => known.Key));
        if (routing.Certainty == Certainty.Possible)
            ways.AddRange(routing.Lost.Left(gateway.Network.Links).Where(link => link.Opposite is not null)
                .SelectMany(link => PeeredBlocks.Of(link).Known().Select(it => it.Value)));
        return Table(ways.Select(prefix => (prefix, (Element)gateway, 0)));
    }

    private static PrefixTable<Ways> Of(RouteServerPeerElement peer, Routing routing) => Table(routing.Lost.Has(peer) ? [] :
        routing.Gateways.Announced(peer.Server.Network).Select(prefix => (prefix, (Element)peer, 0))
            .Concat(routing.Gateways.ToldTo(peer).Select(route => (route.Prefix, (Element)peer, route.AsPath.Length))));

    /// <summary>What isn't known of the ways that a place knows; null where all is.</summary>
    public static string? Unknown(Element from, Losses lost) =>
        Networks(from, lost).Where(network => !Announcements.AreKnown(network)).Select(network => $"the addresses of '{network.Path}'")
            .Concat(Gateways(from, lost).Where(gateway => gateway.IsExisting || gateway.Network.IsExisting)
                .Select(gateway => $"what existing '{gateway.Path}' tells"))
            .FirstOrDefault();

    /// <summary>The networks that tell a place their routes.</summary>
    public static IEnumerable<VirtualNetworkElement> Networks(Element from, Losses lost) => from is RouteServerPeerElement peer
        ? lost.Has(peer) ? [] : [peer.Server.Network] : Gateways(from, lost).Select(gateway => gateway.Network);

    /// <summary>The gateways that a place is connected to.</summary>
    public static IEnumerable<GatewayElement> Gateways(Element from, Losses lost) => from switch
    {
        SiteElement site => lost.Left(site.Connections).Select(it => it.Resources[0].Gateway),
        ExpressRouteCircuitElement circuit => lost.Left(circuit.Connections).Select(it => it.Resources[0].Gateway),
        PointToSiteElement clients when !lost.Has(clients) => [clients.Gateway],
        _ => [],
    };

    /// <summary>
    /// What a gateway tells a site: Azure's side always, as whoever configures the device enters it; with BGP also what the gateway knows of others, but
    /// default routes and what has passed the site.
    /// </summary>
    private static IEnumerable<(Cidr Prefix, int Length)> Told(SiteToSiteConnectionElement connection, Routing routing)
    {
        var hasSession = VpnRoutes.HasSession(connection);
        if (connection.IsBgpEnabled && !hasSession)
            yield break;
        var own = routing.Gateways.Announced(connection.Gateway.Network);
        foreach (var block in !hasSession || connection.Gateway.BgpRouteTranslation.IsSet ? connection.Seen(own, isIngress: false) : own)
            yield return (block, 0);
        foreach (var known in routing.Gateways.Known(connection.Gateway))
        {
            var route = known.Value[0];
            var isOwn = known.Value.All(it => it.Via == connection || it.Via is SiteToSiteConnectionElement other && other.Site == connection.Site);
            if (!isOwn && !route.IsDefault && (hasSession
                ? !(connection.Site.Asn.TryGetValue(out var asn) && known.Value.Any(it => it.AsPath.Contains(asn)))
                : routing.Certainty == Certainty.Possible && route.Via is SiteToSiteConnectionElement))
                yield return (known.Key, route.AsPath.Length);
        }
    }

    /// <summary>Of each prefix the shortest ways; equal ones share the traffic.</summary>
    private static PrefixTable<Ways> Table(IEnumerable<(Cidr Prefix, Element Way, int Length)> ways) => new(
        from way in ways
        group way by way.Prefix into same
        let shortest = same.Min(way => way.Length)
        select (same.Key, new Ways([.. same.Where(way => way.Length == shortest).Select(way => way.Way).Distinct()])));
}

/// <summary>Ways that share the traffic for a prefix.</summary>
internal sealed record Ways(ImmutableArray<Element> All);
