namespace Gatewright.Reachability;

/// <summary>What is taken away of a topology for a question, with all that rests on it: what has failed, or what isn't there yet.</summary>
internal sealed class Losses(params IEnumerable<Element> elements)
{
    private readonly HashSet<Element> lost = [.. elements];

    /// <summary>What is taken away by itself.</summary>
    public IEnumerable<Element> Elements => lost.OrderBy(element => element.Path, StringComparer.Ordinal);

    public static Losses None { get; } = new();

    public bool IsEmpty => lost.Count == 0;

    /// <summary>Whether something is taken away, by itself or with what it rests on.</summary>
    public bool Has(Element element) => lost.Count > 0 && (lost.Contains(element) || element switch
    {
        GatewayElement gateway => lost.Contains(gateway.Network),
        RouteServerElement server => lost.Contains(server.Network),
        RouteServerPeerElement peer => Has(peer.Server),
        PointToSiteElement clients => Has(clients.Gateway),
        PeeringLinkElement link => lost.Contains(link.Peering) || lost.Contains(link.Network) || lost.Contains(link.Remote),
        SiteToSiteConnectionElement tunnel => Has(tunnel.Site) || Has(tunnel.Gateway) || RunsOverLost(tunnel),
        VNetToVNetConnectionElement pair => Has(pair.First) || Has(pair.Second),
        ExpressRouteConnectionElement line => Has(line.Circuit) || Has(line.Gateway),
        GlobalReachElement reach => Has(reach.Circuit) || Has(reach.Other),
        _ => false,
    });

    /// <summary>What is left of some elements.</summary>
    public ImmutableArray<T> Left<T>(ImmutableArray<T> all)
        where T : Element => IsEmpty ? all : [.. all.Where(it => !Has(it))];

    /// <summary>A tunnel between private addresses runs over the circuits of its network, and ends with the last of them.</summary>
    private bool RunsOverLost(SiteToSiteConnectionElement tunnel)
    {
        if (!tunnel.PrivateAddresses.IsSet)
            return false;
        var lines = tunnel.Gateway.Network.ExpressRouteGateways.SelectMany(gateway => gateway.Connections).ToArray();
        return lines.Length > 0 && Array.TrueForAll(lines, Has);
    }
}
