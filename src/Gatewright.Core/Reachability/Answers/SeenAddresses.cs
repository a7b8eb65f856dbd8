namespace Gatewright.Reachability;

/// <summary>The addresses by which one place writes to another: translated ones where NAT rules of a tunnel between them translate.</summary>
internal static class SeenAddresses
{
    /// <summary>All ways to see another end; where several tunnels lead there, each may show it differently.</summary>
    public static IEnumerable<AddressSet> Of(Element from, Endpoint to)
    {
        var ways = new List<AddressSet>();
        foreach (var place in to.Places)
        {
            var own = AddressSet.Of(PlaceNetworks.Blocks(place));
            var shown = place is SiteElement site ? Through(site, own, isIngress: true) : [own];
            foreach (var seen in from is SiteElement sender ? shown.SelectMany(it => Through(sender, it, isIngress: false)) : shown)
            {
                if (!ways.Contains(seen))
                    ways.Add(seen);
            }
        }

        // Places that are seen as they are need one look at all of them.
        return ways.Count > 1 && to.Places.Length == ways.Count ? [ways.Aggregate((all, it) => all.Union(it))] : ways;
    }

    /// <summary>Packets to addresses that a site is seen with, with all addresses that may be behind these.</summary>
    public static Traffic Behind(Traffic traffic, Endpoint to)
    {
        if (to.Element is not SiteElement site)
            return traffic;
        return site.Connections.OfType<SiteToSiteConnectionElement>().Where(tunnel => !tunnel.NatRules.IsEmpty)
            .Aggregate(traffic, (all, tunnel) => all.Union(tunnel.Restore(traffic, isIngress: true, isReply: true)));
    }

    /// <summary>As each tunnel of a site shows them; without tunnels as they are.</summary>
    private static IEnumerable<AddressSet> Through(SiteElement site, AddressSet own, bool isIngress)
    {
        var tunnels = site.Connections.OfType<SiteToSiteConnectionElement>().ToArray();
        return tunnels.Length == 0 ? [own] : tunnels.Select(tunnel => tunnel.Seen(own, isIngress)).Distinct();
    }
}
