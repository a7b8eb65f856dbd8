using Gatewright.Changes.Elements;
using Gatewright.Model;

namespace Gatewright.Changes.Laws;

/// <summary>A change as laws see it: with both elements and both topologies.</summary>
internal sealed record ChangeView(Change Change, DescribedElement? Before, DescribedElement? After, Topology TopologyBefore, Topology TopologyAfter)
{
    public ChangeKind Kind => Change.Kind;

    public bool Is(string element, params ReadOnlySpan<string> properties) =>
        Change.ElementKind == element && Kind == ChangeKind.Changed && properties.Contains(Change.Property!);

    public bool IsAdded(string element) => Change.ElementKind == element && Kind == ChangeKind.Added;

    public bool IsRemoved(string element) => Change.ElementKind == element && Kind == ChangeKind.Removed;

    /// <summary>The element as it was, if it is of that kind.</summary>
    public T? ElementBefore<T>()
        where T : Element => Before?.Element as T;

    public T? ElementAfter<T>()
        where T : Element => After?.Element as T;

    /// <summary>The connections that there were at what changed.</summary>
    public ImmutableArray<string> Tunnels => Before?.Element switch
    {
        NatRuleElement rule => Of(rule.Gateway, it => it.Connection is SiteToSiteConnectionElement tunnel && tunnel.NatRules.Any(link => link.Target == rule)),
        GatewayElement gateway => Of(gateway, _ => true),
        SiteElement site => [.. Created(site.Connections).Select(NameOf)],
        ExpressRouteCircuitElement circuit => [.. Created(circuit.Connections).Select(NameOf)],
        CircuitPeeringElement peering => [.. Created(peering.Circuit.Connections).Select(NameOf)],
        GatewaySubnetElement subnet => [.. subnet.Network.Gateways.SelectMany(it => Of(it, _ => true))],
        ConnectionResourceElement part => [NameOf(part)],
        VirtualNetworkElement network => [.. network.Gateways.SelectMany(it => Of(it, _ => true))],
        _ => [],
    };

    /// <summary>The gateways that there were in a network.</summary>
    public static IEnumerable<GatewayElement> GatewaysOf(VirtualNetworkElement? network) => network?.Gateways.Where(it => !it.IsExisting) ?? [];

    /// <summary>The same network before a change, by its name.</summary>
    public VirtualNetworkElement? Earlier(VirtualNetworkElement? network) => network is null ? null
        : TopologyBefore.VirtualNetworks.FirstOrDefault(it => string.Equals($"{it.Name}", $"{network.Name}", StringComparison.OrdinalIgnoreCase));

    public static ImmutableArray<string> Of(GatewayElement gateway, Func<ConnectionResourceElement, bool> isMeant) =>
        [.. Created(gateway.Connections).Where(it => it.Gateway == gateway && isMeant(it)).Select(NameOf)];

    private static IEnumerable<ConnectionResourceElement> Created(ImmutableArray<ConnectionElement> connections) =>
        connections.SelectMany(it => it.Resources).Where(it => it.IsCreated);

    private static string NameOf(ConnectionResourceElement part) => GeneratedNames.Of(part).ToString()!;
}
