namespace Gatewright.Reachability;

/// <summary>A prefix that a gateway knows, and what leads there.</summary>
/// <param name="Prefix">The prefix, as the gateway's side sees it.</param>
/// <param name="Via">The connection, point-to-site configuration or appliance that it leads over.</param>
/// <param name="AsPath">The autonomous systems on the way, the nearest first; empty for what is static.</param>
/// <param name="Weight">The routing weight of a connection to a circuit.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record Learned(Cidr Prefix, Element Via, ImmutableArray<long> AsPath, int Weight, Origin Origin)
{
    public bool IsStatic => AsPath.IsEmpty;

    public bool IsDefault => Prefix.PrefixLength == 0;

    /// <summary>Whether it leads over a circuit.</summary>
    public bool IsExpressRoute => Via is ExpressRouteConnectionElement;

    /// <summary>What a reader calls the way.</summary>
    public string Way => Via switch
    {
        ConnectionElement connection => connection.Path,
        PointToSiteElement clients => $"clients of '{clients.Gateway.Path}'",
        _ => Via.Path,
    };

    public override string ToString() => $"{Prefix} over {Way}";
}
