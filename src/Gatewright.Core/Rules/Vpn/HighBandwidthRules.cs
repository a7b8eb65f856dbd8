namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW4302 to GW4310: tunnels inside ExpressRoute, most of all those of gateways in high-bandwidth mode.</summary>
internal static class HighBandwidthRules
{
    private const int TunnelsOfAConnection = 2;

    public static Rule ExpressRouteIsThere { get; } = Error("GW4302",
        "A gateway in high-bandwidth mode stands beside an ExpressRoute gateway", Sources.HighBandwidth, topology =>
        from gateway in Gateways(topology)
        where !gateway.Network.ExpressRouteGateways.Any() && topology.IsComplete(gateway.Network)
        select At(gateway.HighBandwidth, $"'{gateway.Name}' is in high-bandwidth mode, whose tunnels run inside ExpressRoute, and '{gateway.Network.Name}' has "
            + $"no ExpressRoute gateway; add one of ErGw3AZ that connects to a circuit"));

    public static Rule ExpressRouteIsLarge { get; } = Error("GW4303",
        "The ExpressRoute gateway beside one in high-bandwidth mode is UltraPerformance, ErGw3AZ, or ErGwScale with 20 units", Sources.HighBandwidth,
        topology =>
        (from gateway in Gateways(topology)
         from other in gateway.Network.ExpressRouteGateways
         where IsTooSmall(other)
         select At(other.Sku, $"'{other.Name}' is {other.Sku} and stands beside '{gateway.Name}' in high-bandwidth mode; "
             + $"take UltraPerformance, ErGw3AZ, or ErGwScale with at least 20 units")
             .WithRelated(gateway.HighBandwidth.Origin)).DistinctByPlace());

    public static Rule ExpressRouteIsFast { get; } = Error("GW4304",
        "A gateway in high-bandwidth mode stands beside a connection with FastPath", Sources.HighBandwidth, topology =>
        from gateway in Gateways(topology)
        let others = gateway.Network.ExpressRouteGateways.ToArray()
        where others.Length > 0 && topology.IsComplete(gateway.Network) && others.All(it => topology.IsComplete(it) && !IsTooSmall(it))
        let connections = others.SelectMany(it => it.Connections).OfType<ExpressRouteConnectionElement>().ToArray()
        where connections.All(it => topology.IsComplete(it) && !it.FastPath.IsSet && !it.PrivateLinkFastPath.IsSet)
        let violation = At(gateway.HighBandwidth, $"'{gateway.Name}' is in high-bandwidth mode, and '{others[0].Name}' has no connection with FastPath, over "
            + $"which its tunnels run; call WithFastPath on the connection to the circuit")
        select connections.Length == 1 ? violation.WithFix(SuggestedFix.Add(connections[0], ".WithFastPath()")) : violation);

    /// <summary>Without any that are said, Azure makes both out of the site's address.</summary>
    public static Rule TunnelsAreTwo { get; } = Error("GW4305",
        "A connection of a gateway in high-bandwidth mode has two tunnels", Sources.HighBandwidth, topology =>
        from connection in Connections(topology)
        let count = connection.Tunnels.Length
        where count > TunnelsOfAConnection || (count == 1 && topology.IsComplete(connection))
        let place = connection.Tunnels[count == 1 ? 0 : TunnelsOfAConnection].Remote.Origin.Whole
        select count == 1
            ? At(place, $"'{connection.Path}' says one of its two tunnels, so it carries half of what it could; "
                + $"call WithHighBandwidthTunnel for the other, too").WithSeverity(Severity.Warning)
            : At(place, $"'{connection.Path}' has {count} tunnels; a connection has {TunnelsOfAConnection}, and the gateway two connections"));

    public static Rule ConnectionsAreOfSites { get; } = Error("GW4306",
        "Connections of a gateway in high-bandwidth mode lead to sites, speak IKEv2 and carry IPv4", Sources.HighBandwidth, topology =>
        (from connection in topology.VNetToVNetConnections
         from gateway in new[] { connection.First, connection.Second }
         where gateway.HighBandwidth.IsSet
         select At(connection.OtherEnd(), $"'{gateway.Name}' is in high-bandwidth mode, whose tunnels lead to sites over ExpressRoute, and '{connection.Path}' "
             + $"joins two networks; peer '{connection.First.Network.Name}' with '{connection.Second.Network.Name}' instead"))
        .Concat(
         from connection in Connections(topology)
         where connection.IkeV1.IsSet
         select At(connection.IkeV1,
             $"'{connection.Path}' speaks IKEv1, and '{connection.Gateway.Name}' in high-bandwidth mode IKEv2 only; leave WithIkeV1 out")
             .WithFix(SuggestedFix.Remove(connection.IkeV1.Origin)))
        .Concat(
         from connection in Connections(topology)
         from block in connection.Site.Prefixes.Known()
         where block.Value.Version == IpVersion.IPv6
         select At(block, $"Site '{connection.Site.Name}' has {block}, and '{connection.Gateway.Name}' in high-bandwidth mode carries IPv4 only; leave it out"))
        .Concat(
         from connection in Connections(topology)
         from tunnel in connection.Tunnels
         from address in new[] { tunnel.Remote, tunnel.BgpPeeringAddress }.ToImmutableArray().Known()
         where address.Value.Version == IpVersion.IPv6
         select At(address, $"A tunnel of '{connection.Path}' has {address}, and '{connection.Gateway.Name}' in high-bandwidth mode carries IPv4 only; "
             + $"write an IPv4 address of the device"))
        .DistinctByPlace());

    public static Rule PeersAreNotLinkLocal { get; } = Error("GW4307", "High-bandwidth tunnels have no link-local BGP peers", Sources.HighBandwidth, topology =>
        from connection in Connections(topology)
        from tunnel in connection.Tunnels
        where tunnel.BgpPeeringAddress.Is(SpecialAddresses.IsLinkLocal)
        select At(tunnel.BgpPeeringAddress, $"A tunnel of '{connection.Path}' has the BGP peer {tunnel.BgpPeeringAddress}, a link-local address, which "
            + $"gateways in high-bandwidth mode don't speak with; write a private address of the device"));

    /// <summary>Who owns public addresses may use them inside.</summary>
    public static Rule DevicesArePrivate { get; } = Warning("GW4308", "High-bandwidth tunnels end at private addresses", Sources.HighBandwidth, topology =>
        from connection in Connections(topology)
        from end in connection.Tunnels.IsEmpty && topology.IsComplete(connection) ? [connection.Site.Address] : connection.Tunnels
            .Select(tunnel => tunnel.Remote)
        where end.Is(address => address.Version == IpVersion.IPv4 && !SpecialAddresses.IsPrivate(address))
        select At(end, $"A tunnel of '{connection.Path}' ends at {end}, and '{connection.Gateway.Name}' in high-bandwidth mode reaches devices over "
            + $"ExpressRoute alone; write the private address that the device has there"));

    public static Rule ModeIsOffered { get; } = Warning("GW4309",
        "A gateway in high-bandwidth mode stands in a region that offers it", Sources.HighBandwidth, topology =>
        from gateway in Gateways(topology)
        where !gateway.IsExisting && topology.TrySettledRegion(gateway.Network, out var region) && RegionsWithout.HighBandwidth(region)
        select At(gateway.HighBandwidth, $"'{gateway.Name}' is in high-bandwidth mode, for which {gateway.Network.Region} had no machines in January 2026; "
            + $"if Azure still refuses it there, put the network into another region"));

    public static Rule ScalableGatewayCarriesNoTunnels { get; } = Warning("GW4310",
        "Tunnels inside ExpressRoute have another ExpressRoute gateway than ErGwScale", Sources.ScalableGateway, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.PrivateAddresses.IsSet && !connection.Gateway.HighBandwidth.IsSet && topology.IsComplete(connection.Gateway)
        let other = connection.Gateway.Network.ExpressRouteGateways.FirstOrDefault(it => it.Sku.Is(sku => sku.MaxUnits is not null))
        where other is not null
        select At(connection.PrivateAddresses, $"'{connection.Path}' runs inside ExpressRoute, and '{other.Name}' is {other.Sku}, which by Azure's page on it "
            + $"carries no IPsec; take ErGw1AZ to ErGw3AZ").WithRelated(other.Sku.Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        ExpressRouteIsThere, ExpressRouteIsLarge, ExpressRouteIsFast, TunnelsAreTwo, ConnectionsAreOfSites, PeersAreNotLinkLocal, DevicesArePrivate,
        ModeIsOffered,
        ScalableGatewayCarriesNoTunnels,
    ];

    private static IEnumerable<VpnGatewayElement> Gateways(Topology topology) => topology.VpnGateways.Where(gateway => gateway.HighBandwidth.IsSet);

    private static IEnumerable<SiteToSiteConnectionElement> Connections(Topology topology) => topology.SiteToSiteConnections
        .Where(it => it.Gateway.HighBandwidth.IsSet);

    /// <summary>A gateway that scales counts with its most units.</summary>
    private static bool IsTooSmall(ExpressRouteGatewayElement gateway) =>
        gateway.Sku.TryGetValue(out var sku)
        && (sku.MaxUnits is null ? ExpressRouteGatewaySkus.Of(sku) is { HighBandwidth: false } : sku.MaxUnits is Value<int>.Known { Value: var units and >= 1 }
            && !ExpressRouteGatewaySkus.OfScale(units).HighBandwidth);
}
