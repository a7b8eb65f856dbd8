namespace Gatewright.Model;

/// <summary>Tells elements of the connections, links and circuits that relate them to others.</summary>
internal static class Relations
{
    public static void Relate(Topology topology)
    {
        var connections = new Lists<Element, ConnectionElement>();
        foreach (var connection in topology.Connections)
        {
            var first = connection.Resources[0];
            connections.Add(first.Gateway, connection);
            if (first.Other != first.Gateway)
                connections.Add(first.Other, connection);
        }

        foreach (var gateway in topology.Gateways)
            gateway.Connections = connections.Of(gateway);
        foreach (var site in topology.Sites)
            site.Connections = connections.Of(site);

        var links = new Lists<VirtualNetworkElement, PeeringLinkElement>(topology.VirtualNetworks.Length);
        foreach (var peering in topology.Peerings)
        {
            foreach (var link in peering.Links)
                links.Add(link.Network, link);
        }

        foreach (var network in topology.VirtualNetworks)
            network.Links = links.Of(network);
        RelateCircuits(topology, connections);
    }

    private static void RelateCircuits(Topology topology, Lists<Element, ConnectionElement> connections)
    {
        var reaches = new Lists<ExpressRouteCircuitElement, GlobalReachElement>();
        foreach (var reach in topology.GlobalReaches)
        {
            reaches.Add(reach.Circuit, reach);
            if (reach.Other != reach.Circuit)
                reaches.Add(reach.Other, reach);
        }

        var circuits = new Lists<ExpressRouteDirectElement, ExpressRouteCircuitElement>();
        foreach (var circuit in topology.ExpressRouteCircuits)
        {
            circuit.Connections = connections.Of(circuit);
            circuit.GlobalReaches = reaches.Of(circuit);
            if (circuit.Ports is { } ports)
                circuits.Add(ports, circuit);
        }

        foreach (var ports in topology.ExpressRouteDirects)
            ports.Circuits = circuits.Of(ports);
    }

    /// <summary>A list for each key that has something.</summary>
    private sealed class Lists<TKey, T>(int expected = 0)
        where TKey : notnull
    {
        private readonly Dictionary<TKey, ImmutableArray<T>.Builder> lists = new(expected);

        public void Add(TKey key, T item)
        {
            if (!lists.TryGetValue(key, out var list))
                lists[key] = list = ImmutableArray.CreateBuilder<T>(1);
            list.Add(item);
        }

        public ImmutableArray<T> Of(TKey key) => lists.TryGetValue(key, out var list) ? list.DrainToImmutable() : [];
    }
}
