using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>
/// What every VPN gateway knows: what sites list, whole networks at the other end of tunnels without BGP, and with BGP all that others tell it, each
/// prefix by the shortest AS path.
/// </summary>
internal sealed class VpnRoutes
{
    private readonly Dictionary<VpnGatewayElement, Dictionary<Cidr, ImmutableArray<Learned>>> known = [];
    private readonly Queue<(VpnGatewayElement Gateway, Learned Route)> news = [];
    private readonly Func<VirtualNetworkElement, ImmutableArray<Cidr>> announced;
    private readonly Losses lost;

    /// <param name="topology">The topology.</param>
    /// <param name="announced">What the gateways of a network tell others of Azure's side.</param>
    /// <param name="exchanged">What a Route Server tells a gateway.</param>
    /// <param name="lost">What is taken away.</param>
    public VpnRoutes(
        Topology topology, Func<VirtualNetworkElement, ImmutableArray<Cidr>> announced, Func<VpnGatewayElement, IEnumerable<Learned>> exchanged, Losses lost)
    {
        (this.announced, this.lost) = (announced, lost);
        foreach (var gateway in topology.VpnGateways)
            known[gateway] = [];
        foreach (var gateway in topology.VpnGateways)
        {
            foreach (var connection in lost.Left(gateway.Connections))
                Learn(gateway, connection);
            foreach (var route in exchanged(gateway))
                Add(gateway, route);
            if (gateway.PointToSite is { } clients && !lost.Has(gateway))
            {
                foreach (var block in PlaceNetworks.Blocks(clients).Known())
                    Add(gateway, new(block.Value, clients, [], 0, block.Origin));
            }
        }

        while (news.Count > 0)
        {
            var (gateway, route) = news.Dequeue();
            Tell(gateway, route);
        }
    }

    public IReadOnlyDictionary<Cidr, ImmutableArray<Learned>> Of(VpnGatewayElement gateway) => known[gateway];

    public static long Asn(VpnGatewayElement gateway) => gateway.Asn.TryGetValue(out var asn) ? asn : AzureAsn.Default;

    /// <summary>Whether a session comes up: both ends speak BGP, with ASNs that differ.</summary>
    public static bool HasSession(ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement it => it.IsBgpEnabled && !(it.Site.Asn.TryGetValue(out var asn) && asn == Asn(it.Gateway)),
        VNetToVNetConnectionElement it => it.IsBgpEnabled && (Asn(it.First) != Asn(it.Second) || IsUnknown(it.First) || IsUnknown(it.Second)),
        _ => false,
    };

    /// <summary>The gateway at the other end of a tunnel between networks; null where the tunnel lacks a direction.</summary>
    public static VpnGatewayElement? Other(VNetToVNetConnectionElement connection, VpnGatewayElement gateway) =>
        connection.Resources.Length < 2 || connection.First == connection.Second ? null : connection.First == gateway ? connection.Second : connection.First;

    private static bool IsUnknown(VpnGatewayElement gateway) => gateway.IsExisting && !gateway.Asn.IsSet;

    private void Learn(VpnGatewayElement gateway, ConnectionElement connection)
    {
        if (connection is SiteToSiteConnectionElement site)
        {
            foreach (var block in site.Seen(site.Site.Prefixes.Known().Select(it => it.Value), isIngress: true))
                Add(gateway, new(block, site, [], 0, site.Origin));
            if (gateway.DefaultSite?.Target == site.Site)
                Add(gateway, new(new(new(IpVersion.IPv4, default), 0), site, [], 0, gateway.DefaultSite.Value.Origin));
            if (HasSession(site) && site.Site.Asn.TryGetValue(out var asn))
            {
                foreach (var block in site.Seen(site.Site.AnnouncedPrefixes.Known().Select(it => it.Value), isIngress: true))
                    Add(gateway, new(block, site, [asn], 0, site.Origin));
            }
        }
        else if (connection is VNetToVNetConnectionElement pair && Other(pair, gateway) is { } other)
        {
            var isTold = HasSession(pair);
            foreach (var block in isTold ? announced(other.Network) : other.Network.AddressSpace.Known().Select(it => it.Value))
            {
                if (isTold || !pair.IsBgpEnabled)
                    Add(gateway, new(block, pair, isTold ? [Asn(other)] : [], 0, pair.Origin));
            }
        }
    }

    /// <summary>Keeps the shortest paths of each prefix. What lies in the own network is never taken from others.</summary>
    private void Add(VpnGatewayElement gateway, Learned route)
    {
        if (route.Via is not PointToSiteElement && gateway.Network.AddressSpace.Known().Any(own => own.Value.Contains(route.Prefix)))
            return;
        var routes = known[gateway];
        if (!routes.TryGetValue(route.Prefix, out var best) || best[0].AsPath.Length > route.AsPath.Length)
        {
            routes[route.Prefix] = [route];
            news.Enqueue((gateway, route));
        }
        else if (best[0].AsPath.Length == route.AsPath.Length && !best.Any(it => it.Via == route.Via))
        {
            routes[route.Prefix] = best.Add(route);
        }
    }

    /// <summary>Tells the other gateways that it speaks BGP with, but those that the route has passed; a default route isn't passed on.</summary>
    private void Tell(VpnGatewayElement gateway, Learned route)
    {
        if (route.IsDefault)
            return;
        foreach (var connection in lost.Left(gateway.Connections))
        {
            if (connection is not VNetToVNetConnectionElement pair || pair == route.Via || !HasSession(pair) || Other(pair, gateway) is not { } other)
                continue;
            var path = route.AsPath.Insert(0, Asn(gateway));
            if (!path.Contains(Asn(other)))
                Add(other, new(route.Prefix, pair, path, 0, route.Origin));
        }
    }
}
