namespace Gatewright.Reachability;

/// <summary>
/// Answers who reaches whom in a built topology, as <c>why</c> and <c>routes</c> do on the command line, for tests of one's own. Any number of threads may
/// ask. Names are paths such as <c>hub/web</c>, or their last part where it is the only one.
/// </summary>
public sealed class ReachabilityAnalysis
{
    private readonly Topology topology;
    private readonly EndNames names;
    private readonly Routing promised;
    private readonly Routing possible;

    internal ReachabilityAnalysis(Topology topology)
    {
        (this.topology, names) = (topology, new(topology));
        (promised, possible) = (new(topology, Certainty.Promised), new(topology, Certainty.Possible));
    }

    /// <summary>Whether one thing reaches another on any port, and is answered.</summary>
    /// <param name="from">A network, subnet, site, classic network, circuit, or the clients of a gateway.</param>
    /// <param name="to">Another of these.</param>
    /// <exception cref="ArgumentException">One of them is of another topology.</exception>
    /// <example><c>Assert.Equal(Verdict.Reached, reachability.Between(web, paris).Verdict);</c></example>
    public ReachabilityAnswer Between(IEndpoint from, IEndpoint to) => Answer(End(from, nameof(from)), End(to, nameof(to)), null);

    /// <summary>The same of one port of TCP.</summary>
    /// <param name="from">A network, subnet, site, classic network, circuit, or the clients of a gateway.</param>
    /// <param name="to">Another of these.</param>
    /// <param name="tcpPort">0 to 65535.</param>
    /// <exception cref="ArgumentException">One of them is of another topology.</exception>
    /// <example><c>Assert.True(reachability.Between(guests, data, tcpPort: 22).IsIsolated);</c></example>
    public ReachabilityAnswer Between(IEndpoint from, IEndpoint to, int tcpPort) => Answer(End(from, nameof(from)), End(to, nameof(to)), tcpPort);

    /// <summary>The same by names; <c>internet</c> is one to go to, and a gateway's stands for its clients.</summary>
    /// <param name="from">A name or a path.</param>
    /// <param name="to">A name, a path, or <c>internet</c>.</param>
    /// <exception cref="ArgumentException">A name means nothing, or too much. The message tells what was probably meant.</exception>
    /// <example><c>Assert.True(reachability.Between("hub/web", "paris").IsReached);</c></example>
    public ReachabilityAnswer Between(string from, string to) => Answer(from, to, null);

    /// <summary>The same of one port of TCP.</summary>
    /// <param name="from">A name or a path.</param>
    /// <param name="to">A name, a path, or <c>internet</c>.</param>
    /// <param name="tcpPort">0 to 65535.</param>
    /// <exception cref="ArgumentException">A name means nothing, or too much. The message tells what was probably meant.</exception>
    public ReachabilityAnswer Between(string from, string to, int tcpPort) => Answer(from, to, tcpPort);

    /// <summary>Whether machines of something reach the internet.</summary>
    /// <param name="from">A network, subnet, site, classic network, circuit, or the clients of a gateway.</param>
    /// <exception cref="ArgumentException">It is of another topology.</exception>
    public ReachabilityAnswer ToInternet(IEndpoint from) => Answer(End(from, nameof(from)), Endpoint.Internet, null);

    /// <summary>The effective routes of a subnet, chosen and not.</summary>
    /// <param name="subnet">Of this topology.</param>
    /// <exception cref="ArgumentException">It is of another topology.</exception>
    /// <example><code>
    /// Assert.Contains(reachability.RoutesOf(web), route => route is { Prefix: "0.0.0.0/0", NextHopType: HopType.VirtualAppliance, IsActive: true });
    /// </code></example>
    public ImmutableArray<RouteEntry> RoutesOf(Subnet subnet) => Routes(Own(subnet, nameof(subnet)));

    /// <summary>What a VPN gateway knows: static routes, and those that others tell it by BGP.</summary>
    /// <param name="gateway">Of this topology.</param>
    /// <exception cref="ArgumentException">It is of another topology.</exception>
    public ImmutableArray<RouteEntry> RoutesOf(VpnGateway gateway) => Routes(Own(gateway, nameof(gateway)));

    /// <summary>What an ExpressRoute gateway knows of its circuits.</summary>
    /// <param name="gateway">Of this topology.</param>
    /// <exception cref="ArgumentException">It is of another topology.</exception>
    public ImmutableArray<RouteEntry> RoutesOf(ExpressRouteGateway gateway) => Routes(Own(gateway, nameof(gateway)));

    /// <summary>The effective routes of a subnet or of all subnets of a network, or what a gateway knows.</summary>
    /// <param name="name">A name or a path.</param>
    /// <exception cref="ArgumentException">The name means nothing, or too much. The message tells what was probably meant.</exception>
    public ImmutableArray<RouteEntry> RoutesOf(string name)
    {
        var (element, mistake) = names.FindRouter(name);
        return Routes(element ?? throw new ArgumentException(mistake, nameof(name)));
    }

    private ReachabilityAnswer Answer(string from, string to, int? tcpPort)
    {
        var (sender, target, mistake) = names.FindEnds(from, to);
        return mistake is null ? Answer(sender!, target!, tcpPort) : throw new ArgumentException(mistake, target is null ? nameof(to) : nameof(from));
    }

    private ReachabilityAnswer Answer(Endpoint from, Endpoint to, int? tcpPort)
    {
        if (tcpPort is < 0 or > 65535)
            throw new ArgumentOutOfRangeException(nameof(tcpPort), $"Ports are 0 to 65535, not {tcpPort}.");
        RangeSet? services = tcpPort is { } port ? Services.TcpPort(port) : null;

        // Routes are collected as they are asked for.
        lock (topology.Journal)
            return new(Question.Ask(promised, from, to, services), Question.Ask(possible, from, to, services));
    }

    private ImmutableArray<RouteEntry> Routes(Element element)
    {
        lock (topology.Journal)
            return RouteEntry.Of(element, promised);
    }

    private Endpoint End(IEndpoint end, string name) =>
        Endpoint.Of(Own(end as Handle ?? throw new ArgumentException("What sends and receives is a handle of the topology.", name), name))!;

    private Element Own(Handle handle, string name) => handle.Journal == topology.Journal
        ? handle.Element : throw new ArgumentException($"'{handle.Element.Path}' is of another topology.", name);
}
