namespace Gatewright.Model;

/// <summary>Freezes relations and tells those they relate about them.</summary>
internal sealed class Relations
{
    private readonly Dictionary<Element, ImmutableArray<ConnectionElement>.Builder> connectionsOf = [];
    private readonly Dictionary<VirtualNetworkElement, ImmutableArray<PeeringLinkElement>.Builder> linksOf = [];

    public Relations(List<Handle> handles)
    {
        var connections = ImmutableArray.CreateBuilder<ConnectionElement>();
        var peerings = ImmutableArray.CreateBuilder<PeeringElement>();
        var reaches = ImmutableArray.CreateBuilder<GlobalReachElement>();
        foreach (var handle in handles)
        {
            if (handle is Gatewright.Peering peering)
                peerings.Add(new(peering));
            else if (handle is Gatewright.GlobalReach reach)
                reaches.Add(new(reach));
            else
                connections.Add(Frozen(handle));
        }

        Peerings = peerings.ToImmutable();
        Connections = connections.ToImmutable();
        GlobalReaches = reaches.ToImmutable();
        foreach (var connection in Connections)
            Note(connection);
        foreach (var link in Peerings.SelectMany(peering => peering.Links))
            Of(linksOf, link.Network).Add(link);
        foreach (var circuits in GlobalReaches.SelectMany(Ends).GroupBy(it => it.Circuit))
            circuits.Key.Reaches = circuits.Select(it => it.Reach).ToImmutableArray();
        Tell();
    }

    public ImmutableArray<ConnectionElement> Connections { get; }

    public ImmutableArray<PeeringElement> Peerings { get; }

    public ImmutableArray<GlobalReachElement> GlobalReaches { get; }

    private static ConnectionElement Frozen(Handle handle) => handle switch
    {
        Gatewright.SiteToSiteConnection it => new SiteToSiteConnectionElement(it),
        PolicyBasedConnection it => new SiteToSiteConnectionElement(it),
        Gatewright.VNetToVNetConnection it => new VNetToVNetConnectionElement(it),
        Gatewright.ExpressRouteConnection it => new ExpressRouteConnectionElement(it),
        _ => throw new InvalidOperationException($"'{handle.GetType()}' is no relation"),
    };

    private static IEnumerable<(ExpressRouteCircuitElement Circuit, GlobalReachElement Reach)> Ends(GlobalReachElement reach) =>
        reach.Other == reach.Circuit ? [(reach.Circuit, reach)] : [(reach.Circuit, reach), (reach.Other, reach)];

    private void Note(ConnectionElement connection)
    {
        var first = connection.Resources[0];
        Of(connectionsOf, first.Gateway).Add(connection);
        if (first.Other != first.Gateway)
            Of(connectionsOf, first.Other).Add(connection);
    }

    private void Tell()
    {
        foreach (var pair in connectionsOf)
        {
            var connections = pair.Value.ToImmutable();
            if (pair.Key is GatewayElement gateway)
                gateway.Connections = connections;
            else if (pair.Key is SiteElement site)
                site.Connections = connections;
            else if (pair.Key is ExpressRouteCircuitElement circuit)
                circuit.Connections = connections;
        }

        foreach (var pair in linksOf)
            pair.Key.Links = pair.Value.ToImmutable();
    }

    private static ImmutableArray<TValue>.Builder Of<TKey, TValue>(Dictionary<TKey, ImmutableArray<TValue>.Builder> builders, TKey key)
        where TKey : notnull
    {
        if (!builders.TryGetValue(key, out var builder))
            builders[key] = builder = ImmutableArray.CreateBuilder<TValue>();
        return builder;
    }
}
