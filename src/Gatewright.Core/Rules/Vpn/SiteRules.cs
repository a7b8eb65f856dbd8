namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW40xx: sites and classic networks.</summary>
internal static class SiteRules
{
    private const string TranslationMethods = "AddIngressNatRule and AddEgressNatRule";

    private static readonly DateTime ClassicRetired = new(2024, 8, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime ClassicShutDown = new(2025, 8, 31, 0, 0, 0, DateTimeKind.Utc);

    public static Rule StaticSiteListsPrefixes { get; } = Error("GW4001", "A site that doesn't speak BGP lists its prefixes", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where site.Prefixes.IsEmpty && !site.Asn.IsSet && topology.IsComplete(site)
        select At(site.Name, $"Site '{site.Name}' lists no prefixes and doesn't speak BGP, so nothing is routed to it; list the networks behind it"));

    public static Rule PrefixesAreFew { get; } = Error("GW4002", "A site lists 1,000 prefixes at most", Sources.AzureLimits, topology =>
        from site in topology.Sites
        where site.Prefixes.Length > 1000
        select At(site.Prefixes[1000],
            $"Site '{site.Name}' lists {site.Prefixes.Length} prefixes; a site takes 1000, so combine neighbours into larger blocks"));

    // Azure answers ConnectionOverlappingAddressSpaces to exactly the network's block, and accepts a part of it, and one around it.
    public static Rule SiteLiesOutsideNetworks { get; } = Error("GW4003",
        "A site's prefixes must not be in a network that its gateway reaches", Sources.OverlappingSites, topology =>
        (from found in
            from gateway in topology.VpnGateways
            where SitesOf(topology, gateway).Any()
            from overlap in Overlaps.Inside(NetworksOf(topology, gateway).Concat(SitesOf(topology, gateway)))
            where overlap is { Earlier.Owner: VirtualNetworkElement, Later.Owner: SiteElement }
            let isRejected = overlap.Earlier.Owner == gateway.Network && overlap.Earlier.Block.Value.Equals(overlap.Later.Block.Value)
            select (overlap.Later, overlap.Earlier, IsRejected: isRejected)
         orderby found.IsRejected descending
         select At(found.Later.Block, $"'{found.Later.Block}' of site '{found.Later.Owner.Name}' is {(found.IsRejected ? "" : "in ")}'{found.Earlier.Block}' "
             + $"of network '{found.Earlier.Owner.Name}', so {(found.IsRejected ? "Azure rejects the connection" : "traffic for it never leaves Azure")}; "
             + $"give the site other addresses, or translate both sides with {TranslationMethods}")
             .WithSeverity(found.IsRejected ? Severity.Error : Severity.Warning)
             .WithRelatedCause(found.Earlier.Block.Origin)).DistinctByPlace());

    public static Rule SitesAreApart { get; } = Warning("GW4004", "Sites behind one gateway don't overlap", Sources.VpnFaq, topology =>
        (from gateway in topology.VpnGateways
         where gateway.Connections.Length > 1 && topology.IsComplete(gateway) && !gateway.HighBandwidth.IsSet
         // All the rest is another site's only if it is named there, too.
         from blocks in StaticSitesByDevice(topology, gateway).GroupBy(it => Translation.IsTheRest(it.Block.Value))
         from overlap in Overlaps.Among(blocks)
         let isShared = overlap.Later.Block.Value.Equals(overlap.Earlier.Block.Value)
         select At(overlap.Later.Block, !isShared
             ? $"'{overlap.Later.Block}' overlaps '{overlap.Earlier.Block}' of another site of gateway '{gateway.Name}'; without BGP the more exact of "
                 + $"the two gets all that both have; give the sites addresses of their own, or translate one with AddIngressNatRule, unless that is meant"
             : gateway.ActiveActive.IsSet
                 ? (MessageText)($"'{overlap.Later.Block}' is of another site of active-active gateway '{gateway.Name}', too, so Azure uses the tunnels "
                     + $"of both; that suits two devices of one place, else give the sites addresses of their own, or translate one with AddIngressNatRule")
                 : (MessageText)($"'{overlap.Later.Block}' is of another site of gateway '{gateway.Name}', too; without BGP the gateway can't tell which "
                     + $"tunnel leads there; give the sites addresses of their own, or translate one with AddIngressNatRule"))
             .WithSeverity(isShared && gateway.ActiveActive.IsSet ? Severity.Information : Severity.Warning)
             .WithRelatedCause(overlap.Earlier.Block.Origin)).DistinctByPlace());

    public static Rule DeviceIsOneSite { get; } = Warning("GW4005", "A device is one site of a gateway", Sources.HighlyAvailable, topology =>
        (from gateway in topology.VpnGateways
         where gateway.Connections.Length > 1
         from device in gateway.Connections.OfType<SiteToSiteConnectionElement>().Select(it => it.Site).Distinct()
             .Where(site => SiteDevice.Address(site) is not null).GroupBy(SiteDevice.Address)
         from site in device.Skip(1)
         select At(PlaceOfDevice(site), $"Site '{site.Name}' has the address {device.Key} of site '{device.First().Name}', which gateway '{gateway.Name}' "
             + $"connects to already; each site needs a device address of its own")
             .WithRelated(PlaceOfDevice(device.First()))).DistinctByPlace());

    public static Rule DeviceIsAnother { get; } = Error("GW4008", "A device isn't the gateway that connects to it", Sources.Gatewright, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Site.PublicIp is { } device
            && connection.Gateway.PublicIps.Any(own => AddressUse.KeyOf(own.Target).Equals(AddressUse.KeyOf(device.Target)))
        select At(connection.OtherEnd(), $"Site '{connection.Site.Name}' has the address '{connection.Site.PublicIp!.Value.Target.Name}' of gateway "
            + $"'{connection.Gateway.Name}' itself; name the address of the gateway at the other end")
            .WithRelated(connection.Site.PublicIp!.Value.Origin));

    // Who connects a site elsewhere may do so inside ExpressRoute.
    public static Rule DeviceIsReachable { get; } = Error("GW4006", "A device has a public IPv4 address", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where site.Address.TryGetValue(out var address)
            && (address.Version == IpVersion.IPv6 || (SpecialAddresses.IsPrivate(address) && topology.IsComplete(topology) && topology.IsComplete(site)
                && site.Connections.All(it => topology.IsComplete(it) && topology.IsComplete(it.Resources[0].Gateway)) && !IsReachedPrivately(site)))
        select At(site.Address, $"{site.Address} is no public IPv4 address, so no tunnel reaches site '{site.Name}'; "
            + $"write the address the device has on the internet")
            .WithSeverity(site.Connections.IsEmpty && site.Address.Is(it => it.Version == IpVersion.IPv4) ? Severity.Warning : Severity.Error));

    public static Rule SiteIsConnected { get; } = Information("GW4007", "A site has a connection", Sources.Gatewright, topology =>
        from site in topology.Sites
        where topology.IsAllTold && topology.IsComplete(site) && site.Connections.IsEmpty
            && !topology.VpnGateways.Any(gateway => gateway.DefaultSite?.Target == site)
        select At(site.Name, $"No gateway connects to site '{site.Name}', so nothing reaches it; call ConnectTo on one, or remove the site"));

    public static Rule ClassicGatewaysAreGone { get; } = Error("GW4010", "A network to connect to isn't classic", Sources.VpnNews, (topology, asOf) =>
        from site in topology.Sites
        where site.IsClassic && asOf >= ClassicRetired
        let gone = asOf >= ClassicShutDown
        select At(site.Name, $"'{site.Name}' is a classic network, and classic gateways "
            + $"{(gone ? "were shut down in August 2025" : "were retired in August 2024")}; move it to Resource Manager and connect the two gateways")
            .WithSeverity(gone ? Severity.Error : Severity.Warning));

    public static ImmutableArray<Rule> All { get; } =
    [
        StaticSiteListsPrefixes, PrefixesAreFew, SiteLiesOutsideNetworks, SitesAreApart, DeviceIsOneSite, DeviceIsReachable, SiteIsConnected,
        DeviceIsAnother, ClassicGatewaysAreGone,
    ];

    private static Origin PlaceOfDevice(SiteElement site) =>
        site.Address.IsSet ? site.Address.Origin : site.PublicIp is { } own ? own.Origin : site.Fqdn.Origin;

    /// <summary>Tunnels inside ExpressRoute end at private addresses.</summary>
    private static bool IsReachedPrivately(SiteElement site) =>
        site.Connections.OfType<SiteToSiteConnectionElement>().Any(it => it.PrivateAddresses.IsSet || it.Gateway.HighBandwidth.IsSet);

    private static IEnumerable<Owned<Element>> NetworksOf(Topology topology, VpnGatewayElement gateway) =>
        topology.ReachableNetworks(gateway).Prepend(gateway.Network).SelectMany(network => network.AddressSpace.OwnedBy<Element>(network));

    /// <summary>Address translation is said of a connection, so one that is open may yet be translated.</summary>
    private static IEnumerable<Owned<Element>> SitesOf(Topology topology, VpnGatewayElement gateway) =>
        from connection in gateway.Connections.OfType<SiteToSiteConnectionElement>()
        where topology.IsComplete(connection)
        from block in connection.Untranslated()
        select new Owned<Element>(block, connection.Site);

    /// <summary>Two sites with one device are two views of one place; a device of which nothing is known might be another's.</summary>
    private static IEnumerable<Owned<object>> StaticSitesByDevice(Topology topology, VpnGatewayElement gateway) =>
        from device in gateway.Connections.OfType<SiteToSiteConnectionElement>()
            .Where(it => !it.IsBgpEnabled && topology.IsComplete(it) && topology.IsComplete(it.Site))
            .GroupBy(it => SiteDevice.Key(it.Site))
        where device.Key is not null
        from connection in device
        from block in connection.Untranslated()
        select new Owned<object>(block, device);
}
