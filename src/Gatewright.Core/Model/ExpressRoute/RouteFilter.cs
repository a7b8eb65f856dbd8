namespace Gatewright.Model;

/// <summary>Which of Microsoft's services are announced over a Microsoft peering.</summary>
public sealed class RouteFilterElement : ResourceElement
{
    internal RouteFilterElement(Gatewright.RouteFilter handle, Topology topology)
        : base(handle, topology) => Communities = handle.Communities.ToImmutableArray();

    /// <summary>The communities that are let through.</summary>
    public ImmutableArray<Fact<BgpCommunity>> Communities { get; }
}
