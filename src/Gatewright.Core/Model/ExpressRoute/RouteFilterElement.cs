namespace Gatewright.Model;

/// <summary>Which of Microsoft's services are advertised over a Microsoft peering (<c>routeFilters</c>).</summary>
public sealed class RouteFilterElement : ResourceElement
{
    internal RouteFilterElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>The communities that its one rule allows (<c>rules</c>), such as 12076:5010 for Exchange Online.</summary>
    public ImmutableArray<Setting<BgpCommunity>> Communities { get; internal set; } = [];
}
