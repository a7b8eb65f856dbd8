namespace Gatewright.Reachability;

/// <summary>The addresses by which one place writes to another: translated ones where NAT rules of a tunnel between them translate.</summary>
internal static class SeenAddresses
{
    /// <summary>All ways to see another end; where several tunnels lead there, each may show it differently.</summary>
    public static IEnumerable<AddressSet> Of(Element from, Endpoint to, Routing routing)
    {
        var ways = new List<AddressSet>();
        foreach (var place in to.Places)
        {
            var own = AddressSet.Of(PlaceNetworks.Blocks(place));
            var shown = Through(place, own, isIngress: true, routing);
            foreach (var seen in shown.SelectMany(it => Through(from, it, isIngress: false, routing)))
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

    /// <summary>As each tunnel of a site shows them; without tunnels as they are. Where something is lost, also as other doors of the place do.</summary>
    private static IEnumerable<AddressSet> Through(Element place, AddressSet own, bool isIngress, Routing routing)
    {
        if (place is not SiteElement site)
            return [own];
        var tunnels = routing.Lost.Left(site.Connections).OfType<SiteToSiteConnectionElement>().Select(tunnel => tunnel.Seen(own, isIngress));
        if (!routing.Lost.IsEmpty)
            tunnels = tunnels.Concat(Doors.Beside(site, routing).OfType<SiteElement>().SelectMany(door => routing.Lost.Left(door.Connections))
                .OfType<SiteToSiteConnectionElement>().Select(tunnel => tunnel.Seen(own, isIngress)));
        var shown = tunnels.Distinct().ToArray();
        return shown.Length == 0 ? [own] : shown;
    }
}
