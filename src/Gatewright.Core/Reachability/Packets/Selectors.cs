namespace Gatewright.Reachability;

/// <summary>Which packets a tunnel takes: all, unless selectors narrow it to pairs of prefixes.</summary>
internal static class Selectors
{
    public static Traffic Take(SiteToSiteConnectionElement connection, Traffic traffic, bool isToSite, out Traffic refused)
    {
        refused = Traffic.None;
        if (!connection.IsNarrow())
            return traffic;
        var taken = Traffic.None;
        foreach (var (local, remote) in Pairs(connection))
        {
            var box = isToSite ? Box.Between(local, remote) : Box.Between(remote, local);
            taken = taken.Union(traffic.Intersect(box));
        }

        refused = traffic.Except(taken);
        return taken;
    }

    /// <summary>Whether it has selectors other than from any to any.</summary>
    public static bool IsNarrow(this SiteToSiteConnectionElement connection) =>
        connection.Resource.PolicyBasedSelectors.IsSet || connection.Gateway.IsPolicyBased;

    /// <summary>Whether it is known what they are.</summary>
    public static bool AreKnown(SiteToSiteConnectionElement connection) => !connection.IsNarrow()
        || (Announcements.AreKnown(connection.Gateway.Network) && connection.Site.Prefixes.AllKnown()
            && connection.Resource.TrafficSelectors.All(it => it.Local.TryGetValue(out _) && it.Remote.AllKnown()));

    /// <summary>Selectors of its own, or the prefixes of both ends.</summary>
    private static IEnumerable<(AddressSet Local, AddressSet Remote)> Pairs(SiteToSiteConnectionElement connection)
    {
        foreach (var selector in connection.Resource.TrafficSelectors)
        {
            if (selector.Local.TryGetValue(out var local))
                yield return (AddressSet.Of(local), AddressSet.Of(selector.Remote));
        }

        if (connection.Resource.TrafficSelectors.IsEmpty)
            yield return (
                AddressSet.Of(Announcements.Of(connection.Gateway.Network, Certainty.Possible, Losses.None)), AddressSet.Of(connection.Site.Prefixes));
    }
}
