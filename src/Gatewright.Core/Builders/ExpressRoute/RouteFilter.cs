using Gatewright.Model;

namespace Gatewright;

/// <summary>Which of Microsoft's services are announced over a Microsoft peering. Unplaced, it stands with the first circuit that uses it.</summary>
public sealed class RouteFilter : RegionalResource<RouteFilter>
{
    internal RouteFilter(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal RouteFilter(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<Fact<BgpCommunity>> Communities { get; } = [];

    /// <summary>Lets the prefixes of services through: all of them in the one rule, <c>allow</c>, that Azure takes.</summary>
    /// <param name="communities">Communities of services or regions, such as <c>12076:5010</c> for Exchange Online.</param>
    public RouteFilter WithCommunities(params IEnumerable<Value<BgpCommunity>> communities)
    {
        var call = Saying(nameof(WithCommunities));
        Communities.AddRange(call.Facts(communities));
        return this;
    }
}
