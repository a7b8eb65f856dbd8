namespace Gatewright.Reachability;

/// <summary>The loss of one part of a network.</summary>
/// <param name="What">What is lost, for a sentence.</param>
/// <param name="Mend">What would make it survivable, for the end of a sentence.</param>
/// <param name="Lost">All that is lost with it, the part itself first.</param>
internal sealed record Loss(string What, string Mend, ImmutableArray<Element> Lost)
{
    /// <summary>
    /// Those of one kind that the ways of an answer use: nothing else can change it. An existing gateway may have more instances than are known
    /// here, so it is never taken away.
    /// </summary>
    public static IEnumerable<Loss> Of(NetworkPart part, Outcome outcome, Topology topology)
    {
        var used = outcome.Arrivals.Concat(outcome.Replies).SelectMany(way => way.Trail.Hops()).Select(hop => hop.At).Distinct().ToArray();
        return part switch
        {
            NetworkPart.Tunnel => used.OfType<ConnectionElement>().Where(HasOneTunnel).Select(Tunnel),
            NetworkPart.GatewayInstance => used.SelectMany(Gateways).Distinct().Where(HasOneMachine).Select(Instance)
                .Concat(used.OfType<SiteToSiteConnectionElement>().Where(HasOneOfTwo).GroupBy(InstanceOf).Select(OneOfTwo)),
            NetworkPart.Circuit => used.SelectMany(Circuits).Distinct().Select(Circuit),
            NetworkPart.SiteDevice => used.OfType<SiteToSiteConnectionElement>().Select(tunnel => tunnel.Site).Distinct()
                .Where(site => !site.IsClassic && !site.IsExisting).Select(Device),
            _ => used.SelectMany(Circuits).Distinct().Where(circuit => !IsMetro(circuit)).Select(circuit => Location(circuit, topology))
                .GroupBy(loss => loss.Lost[0]).Select(same => same.First()),
        };
    }

    private static Loss Tunnel(ConnectionElement connection) =>
        new($"tunnel '{connection.Path}'", connection is SiteToSiteConnectionElement it && HasOneOfTwo(it)
            ? "let its device keep up the tunnel to the other instance, too"
            : "make its gateway active-active, which gives it a second tunnel, or add another way", [connection]);

    private static Loss Instance(VpnGatewayElement gateway) =>
        new($"an instance of gateway '{gateway.Path}', whose standby isn't there at once", "add WithActiveActive to it", [gateway]);

    /// <summary>An instance beside another one takes the tunnels with it whose devices know no other.</summary>
    private static Loss OneOfTwo(IGrouping<(VpnGatewayElement Gateway, GatewayInstance Instance), SiteToSiteConnectionElement> used) =>
        new($"the {(used.Key.Instance == GatewayInstance.First ? "first" : "second")} instance of gateway '{used.Key.Gateway.Path}'", $"let the device of "
            + $"'{used.First().Site.Path}' keep up the tunnel to the other instance, too",
            [.. used.Key.Gateway.Connections.OfType<SiteToSiteConnectionElement>().Where(it => HasOneOfTwo(it) && InstanceOf(it) == used.Key)]);

    private static (VpnGatewayElement Gateway, GatewayInstance Instance) InstanceOf(SiteToSiteConnectionElement tunnel) =>
        (tunnel.Gateway, tunnel.OnlyInstance.TryGetValue(out var instance) ? instance : default);

    private static Loss Circuit(ExpressRouteCircuitElement circuit) =>
        new($"circuit '{circuit.Path}'", "add another circuit, or a tunnel, that leads to the same networks", [circuit]);

    private static Loss Device(SiteElement site) =>
        new($"the device of '{site.Path}'", "add another site, or a circuit, with the same prefixes", [site]);

    /// <summary>A circuit of an unknown location goes with it alone.</summary>
    private static Loss Location(ExpressRouteCircuitElement circuit, Topology topology)
    {
        const string Mend = "add a circuit of another location, or a tunnel, that leads to the same networks";
        return circuit.Location.TryGetValue(out var at)
            ? new($"peering location '{at}'", Mend, [.. topology.ExpressRouteCircuits.Where(other => other.Location.Is(it => Same(it, at)))])
            : new($"the peering location of '{circuit.Path}'", Mend, [circuit]);
    }

    /// <summary>A circuit of a metro is handed over at two locations of one city.</summary>
    private static bool IsMetro(ExpressRouteCircuitElement circuit) =>
        circuit.Location.Is(it => it.ToString().EndsWith(" Metro", StringComparison.OrdinalIgnoreCase));

    private static bool Same(Text one, Text other) => string.Equals(one.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool HasOneTunnel(ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement it => (HasOneMachine(it.Gateway) && it.Tunnels.Length < 2) || HasOneOfTwo(it),
        VNetToVNetConnectionElement it => HasOneMachine(it.First) && HasOneMachine(it.Second),
        _ => false,
    };

    private static bool HasOneOfTwo(SiteToSiteConnectionElement tunnel) => tunnel.Gateway.ActiveActive.IsSet && tunnel.OnlyInstance.TryGetValue(out _);

    private static bool HasOneMachine(VpnGatewayElement gateway) => !gateway.ActiveActive.IsSet && !gateway.IsExisting;

    private static IEnumerable<VpnGatewayElement> Gateways(Element used) => used switch
    {
        VpnGatewayElement it => [it],
        SiteToSiteConnectionElement it => [it.Gateway],
        VNetToVNetConnectionElement it => [it.First, it.Second],
        PointToSiteElement { Gateway: VpnGatewayElement it } => [it],
        _ => [],
    };

    private static IEnumerable<ExpressRouteCircuitElement> Circuits(Element used) => used switch
    {
        ExpressRouteCircuitElement it => [it],
        ExpressRouteConnectionElement it => [it.Circuit],
        GlobalReachElement it => [it.Circuit, it.Other],
        _ => [],
    };
}
