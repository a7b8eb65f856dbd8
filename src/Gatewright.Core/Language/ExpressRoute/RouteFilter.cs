namespace Gatewright;

/// <summary>Which of Microsoft's services are announced over a Microsoft peering. Unplaced, it stands with the first circuit that uses it.</summary>
public sealed class RouteFilter : RegionalResource<RouteFilter>
{
    internal RouteFilter(Handle parent, RouteFilterElement element) : base(parent, element) { }

    internal RouteFilterElement It => (RouteFilterElement)Element;

    /// <summary>Lets the prefixes of services through: all of them in the one rule, <c>allow</c>, that Azure takes.</summary>
    /// <param name="communities">Communities of services or regions, such as <c>12076:5010</c> for Exchange Online.</param>
    public RouteFilter WithCommunities(params IEnumerable<Value<BgpCommunity>> communities) => Set(It.Communities = More(It.Communities, communities));
}
