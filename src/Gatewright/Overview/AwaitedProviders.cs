using Gatewright.Model;

namespace Gatewright.Overview;

/// <summary>
/// A new circuit, and what Azure creates only once the provider has provisioned it, which takes days:
/// https://learn.microsoft.com/azure/expressroute/expressroute-workflows, read 2026-11-28.
/// </summary>
/// <param name="Circuit">The circuit.</param>
/// <param name="Waiting">Paths of its peerings, connections and Global Reach.</param>
internal sealed record AwaitedProvider(Model.ExpressRouteCircuitElement Circuit, ImmutableArray<string> Waiting)
{
    /// <summary>Such as <c>circuit amsterdam: provider Equinix must provision it before …</c>.</summary>
    public override string ToString() =>
        $"circuit {Circuit.Path}: provider {Circuit.Provider} must provision it before Azure creates {string.Join(", ", Waiting)}";
}

/// <summary>The circuits that the first deployment orders. One on Direct ports has no provider.</summary>
internal static class AwaitedProviders
{
    public static IEnumerable<AwaitedProvider> Of(Topology topology) =>
        from circuit in topology.ExpressRouteCircuits
        where !circuit.IsExisting && circuit.Ports is null
        let waiting = Waiting(circuit).Select(it => it.Path).ToImmutableArray()
        where !waiting.IsEmpty
        select new AwaitedProvider(circuit, waiting);

    private static IEnumerable<Element> Waiting(Model.ExpressRouteCircuitElement circuit) =>
        [.. circuit.Peerings, .. circuit.Connections, .. circuit.GlobalReaches];
}
