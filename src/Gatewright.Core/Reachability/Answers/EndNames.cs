namespace Gatewright.Reachability;

/// <summary>What people call the ends of a way on the command line and in tests: the path or the last name of a network, subnet, site or circuit.</summary>
internal sealed class EndNames(Topology topology)
{
    public const string Internet = "internet";

    /// <summary>All ends, by their paths; a gateway's stands for its clients.</summary>
    private IEnumerable<(string Name, Element Element)> Ends =>
    [
        .. topology.VirtualNetworks.Select(it => (it.Path, (Element)it)),
        .. topology.VirtualNetworks.SelectMany(it => it.Subnets).Select(it => (it.Path, (Element)it)),
        .. topology.Sites.Select(it => (it.Path, (Element)it)),
        .. topology.ExpressRouteCircuits.Select(it => (it.Path, (Element)it)),
        .. topology.Gateways.Where(it => it.PointToSite is not null).Select(it => (it.Path, (Element)it.PointToSite!)),
        .. topology.RouteServers.SelectMany(it => it.Peers).Select(it => (it.Path, (Element)it)),
    ];

    /// <summary>What has routes.</summary>
    private IEnumerable<(string Name, Element Element)> Routers =>
    [
        .. topology.VirtualNetworks.Select(it => (it.Path, (Element)it)),
        .. topology.VirtualNetworks.SelectMany(it => it.Subnets).Select(it => (it.Path, (Element)it)),
        .. topology.Gateways.Select(it => (it.Path, (Element)it)),
    ];

    /// <summary>What may be taken away, with all of it: a peering location stands for its circuits.</summary>
    private IEnumerable<(string Name, ImmutableArray<Element> Elements)> Parts =>
    [
        .. Single(topology.VirtualNetworks), .. Single(topology.Peerings), .. Single(topology.Gateways), .. Single(topology.Connections),
        .. Single(topology.Sites), .. Single(topology.ExpressRouteCircuits), .. Single(topology.GlobalReaches), .. Single(topology.RouteServers),
        .. topology.ExpressRouteCircuits.Where(it => it.Location.TryGetValue(out _))
            .GroupBy(it => it.Location.ToString(), StringComparer.OrdinalIgnoreCase).Select(same => (same.Key, ImmutableArray.CreateRange<Element>(same))),
    ];

    /// <summary>What sends and receives: whole networks, sites, circuits and clients.</summary>
    public ImmutableArray<Endpoint> All =>
    [
        .. Ends.Where(it => it.Element is not SubnetElement).Select(it => Endpoint.Of(it.Element)!)
            .Where(end => end.Element is not VirtualNetworkElement || !end.Places.IsEmpty)
            .Where(end => end.Element is not RouteServerPeerElement peer || !ApplianceRoutes.Behind(peer).IsEmpty),
    ];

    /// <summary>The end of a name, or what is wrong with the name.</summary>
    public (Endpoint? End, string? Mistake) FindEnd(string name)
    {
        if (string.Equals(name, Internet, StringComparison.OrdinalIgnoreCase))
            return (Endpoint.Internet, null);
        var (element, mistake) = Find(name, [.. Ends]);
        return (element is null ? null : Endpoint.Of(element), mistake);
    }

    /// <summary>Both ends of a way, or what is wrong with their names, a line each.</summary>
    public (Endpoint? From, Endpoint? To, string? Mistake) FindEnds(string from, string to)
    {
        var (sender, missing) = FindEnd(from);
        var (target, lacking) = FindEnd(to);
        var mistakes = string.Join("\n", new[] { missing, lacking }.Where(it => it is not null));
        return (sender, target, mistakes.Length > 0 ? mistakes
            : sender!.IsInternet ? "Nothing is known of what the internet reaches; ask the other way round." : null);
    }

    /// <summary>The network, subnet or gateway of a name, or what is wrong with the name.</summary>
    public (Element? Element, string? Mistake) FindRouter(string name) => Find(name, [.. Routers]);

    /// <summary>What is lost by a name, or what is wrong with the name.</summary>
    public (ImmutableArray<Element> Elements, string? Mistake) FindPart(string name) => Find(name, [.. Parts]);

    private static IEnumerable<(string Name, ImmutableArray<Element> Elements)> Single<T>(IEnumerable<T> all)
        where T : Element => all.Select(it => (it.Path, ImmutableArray.Create<Element>(it)));

    private static (T? Found, string? Mistake) Find<T>(string name, (string Name, T It)[] known)
    {
        var found = known.Where(it => Same(it.Name, name)).ToArray();
        if (found.Length == 0)
            found = [.. known.Where(it => Same(Last(it.Name), name))];
        if (found.Length > 1 && found.Count(it => it.Name == name) == 1)
            found = [.. found.Where(it => it.Name == name)];
        if (found.Length == 1)
            return (found[0].It, null);
        if (found.Length > 1)
            return (default, $"Several are called '{name}': {string.Join(", ", found.Select(it => it.Name))}.");
        var meant = Spelling.Closest(name, known.SelectMany(it => new[] { it.Name, Last(it.Name) }).Distinct());
        return (default, $"Nothing is called '{name}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Last(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
