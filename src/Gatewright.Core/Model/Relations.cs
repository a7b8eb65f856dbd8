namespace Gatewright.Model;

/// <summary>Freezes relations and tells those they relate about them.</summary>
internal sealed class Relations
{
    private readonly Dictionary<Element, ImmutableArray<Connection>.Builder> connectionsOf = [];
    private readonly Dictionary<VirtualNetwork, ImmutableArray<PeeringLink>.Builder> linksOf = [];

    public Relations(List<Handle> handles)
    {
        var connections = ImmutableArray.CreateBuilder<Connection>();
        var peerings = ImmutableArray.CreateBuilder<Peering>();
        var reaches = ImmutableArray.CreateBuilder<GlobalReach>();
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

    public ImmutableArray<Connection> Connections { get; }

    public ImmutableArray<Peering> Peerings { get; }

    public ImmutableArray<GlobalReach> GlobalReaches { get; }

    private static Connection Frozen(Handle handle) => handle switch
    {
        Gatewright.SiteToSiteConnection it => new SiteToSiteConnection(it),
        PolicyBasedConnection it => new SiteToSiteConnection(it),
        Gatewright.VNetToVNetConnection it => new VNetToVNetConnection(it),
        Gatewright.ExpressRouteConnection it => new ExpressRouteConnection(it),
        _ => throw new InvalidOperationException($"'{handle.GetType()}' is no relation"),
    };

    private static IEnumerable<(ExpressRouteCircuit Circuit, GlobalReach Reach)> Ends(GlobalReach reach) =>
        reach.Other == reach.Circuit ? [(reach.Circuit, reach)] : [(reach.Circuit, reach), (reach.Other, reach)];

    private void Note(Connection connection)
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
            if (pair.Key is Gateway gateway)
                gateway.Connections = connections;
            else if (pair.Key is Site site)
                site.Connections = connections;
            else if (pair.Key is ExpressRouteCircuit circuit)
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
