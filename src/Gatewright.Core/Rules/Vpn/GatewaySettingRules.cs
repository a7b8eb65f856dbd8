namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW1003 to GW1014: what few VPN gateways are set to.</summary>
internal static class GatewaySettingRules
{
    public static Rule PrivateAddressesNeedAz { get; } = Error("GW1003", "A gateway with private addresses has an AZ SKU", Sources.PrivatePeering, topology =>
        from gateway in topology.VpnGateways
        where gateway.PrivateAddresses.IsSet && gateway.Sku.Is(sku => VpnGatewaySkus.Of(sku) is { ZoneRedundant: false })
        select At(gateway.PrivateAddresses,
            $"'{gateway.Name}' has SKU {gateway.Sku}, which has no private address to speak from; AZ SKUs do, such as VpnGw1AZ"));

    public static Rule HighBandwidthNeedsTheLargest { get; } = Error("GW1004",
        "A gateway in high-bandwidth mode has SKU VpnGw5AZ", Sources.HighBandwidth, topology =>
        from gateway in topology.VpnGateways
        where gateway.HighBandwidth.IsSet && gateway.Sku.Is(sku => sku != VpnGatewaySku.VpnGw5AZ && VpnGatewaySkus.Of(sku) is not null)
        select At(gateway.HighBandwidth, $"'{gateway.Name}' has SKU {gateway.Sku}, and high-bandwidth tunnels come with VpnGw5AZ only")
            .WithSkuFix(gateway, VpnGatewaySku.VpnGw5AZ));

    public static Rule HighBandwidthIsActiveActive { get; } = Error("GW1005",
        "A gateway in high-bandwidth mode is active-active", Sources.HighBandwidth, topology =>
        from gateway in topology.VpnGateways
        where gateway.HighBandwidth.IsSet && !gateway.ActiveActive.IsSet && topology.IsComplete(gateway)
        select At(gateway.HighBandwidth, $"'{gateway.Name}' is active-standby, and high-bandwidth tunnels need both machines; call WithActiveActive")
            .WithFix(SuggestedFix.Add(gateway, ".WithActiveActive()")));

    public static Rule HighBandwidthHasTwoConnections { get; } = Error("GW1006",
        "A gateway in high-bandwidth mode has two connections at most", Sources.HighBandwidth, topology =>
        from gateway in topology.VpnGateways
        where gateway.HighBandwidth.IsSet
        from connection in gateway.Connections.Skip(2)
        select At(connection.Origin, $"'{connection.Path}' is one connection too many for '{gateway.Name}', which takes two in high-bandwidth mode"));

    public static Rule HighBandwidthIsForSitesAlone { get; } = Error("GW1007",
        "A gateway in high-bandwidth mode has no clients, no NAT rules and no BGP addresses of its own", Sources.HighBandwidth, topology =>
        from gateway in topology.VpnGateways
        where gateway.HighBandwidth.IsSet
        from origin in Beside(gateway)
        select At(origin, $"'{gateway.Name}' is in high-bandwidth mode, which has no clients, NAT rules or BGP addresses of its own; "
            + $"leave this out, or WithHighBandwidth"));

    public static Rule WindowOpensAtAnHour { get; } = Error("GW1008", "A maintenance window opens at an hour from 0 to 23", Sources.VpnFaq, topology =>
        from window in Windows(topology)
        where window.StartHour.Is(hour => hour is < 0 or > 23)
        select At(window.StartHour, $"A day has no hour {window.StartHour}; write 0 to 23"));

    public static Rule WindowIsLong { get; } = Error("GW1009", "A maintenance window is open for 5 hours or longer", Sources.VpnFaq, topology =>
        from window in Windows(topology)
        where window.DurationHours.Is(hours => hours is < 5 or > 24)
        select At(window.DurationHours, $"A window of {window.DurationHours} hours is refused; write 5 or more, of the 24 that a day has"));

    public static Rule BasicHasNoWindow { get; } = Error("GW1010", "A VPN gateway of SKU Basic has no maintenance window", Sources.VpnFaq, topology =>
        from gateway in topology.VpnGateways
        where gateway.Sku.Is(VpnGatewaySku.Basic) && gateway.MaintenanceWindow is not null
        select At(gateway.MaintenanceWindow!.Value.StartHour.Origin.Whole, $"'{gateway.Name}' has SKU Basic, which Azure updates at any time; "
            + $"every other SKU takes a window, such as VpnGw1AZ")
            .WithSkuFix(gateway, VpnGatewaySku.VpnGw1AZ));

    public static Rule DefaultSiteIsConnected { get; } = Warning("GW1011", "A gateway should connect to its default site", Sources.ForcedTunnelling, topology =>
        from gateway in topology.VpnGateways
        where gateway.DefaultSite is not null && topology.IsComplete(gateway)
        where !gateway.Connections.OfType<SiteToSiteConnectionElement>().Any(it => it.Site == gateway.DefaultSite!.Value.Target)
        select At(gateway.DefaultSite!.Value.Origin, $"'{gateway.Name}' sends everything to site '{gateway.DefaultSite.Value.Target.Name}' and has no "
            + $"connection to it; call ConnectTo, unless the connection has another owner"));

    public static Rule TranslationHasRules { get; } = Information("GW1012", "A gateway that translates routes has NAT rules", Sources.Nat, topology =>
        from gateway in topology.VpnGateways
        where gateway.BgpRouteTranslation.IsSet && gateway.NatRules.IsEmpty && topology.IsComplete(gateway)
        select At(gateway.BgpRouteTranslation, $"'{gateway.Name}' has no NAT rules by which it could translate routes; leave WithBgpRouteTranslation out")
            .WithFix(SuggestedFix.Remove(gateway.BgpRouteTranslation.Origin)));

    public static Rule PrefixesAreFew { get; } = Error("GW1013", "A VPN gateway knows 600 prefixes of networks at most", Sources.AzureLimits, topology =>
        from gateway in topology.VpnGateways
        where gateway.Network.AddressSpace.Length + gateway.Network.Links.Sum(link => link.Remote.AddressSpace.Length) > 600
        let count = topology.TransitUsers(gateway.Network).Prepend(gateway.Network).Sum(network => network.AddressSpace.Length)
        where count > 600
        select At(gateway.Name, $"'{gateway.Name}' knows {count} prefixes, those of '{gateway.Network.Name}' and of the networks that use its gateways; "
            + $"it takes 600, so give networks fewer and larger blocks, or another hub"));

    public static Rule WindowsDiffer { get; } = Information("GW1014",
        "The gateways of a network have different maintenance windows", Sources.VpnFaq, topology =>
        from network in topology.VirtualNetworks
        where network.Gateways.Length > 1
        from same in network.Gateways.Where(it => it.MaintenanceWindow is { } window && IsKnown(window)).GroupBy(it => Text(it.MaintenanceWindow!.Value))
        from gateway in same.Skip(1)
        select At(gateway.MaintenanceWindow!.Value.StartHour.Origin.Whole, $"Azure may update '{gateway.Name}' while it updates '{same.First().Name}', and "
            + $"then neither leads out of '{network.Name}'; give it another hour")
            .WithRelated(same.First().MaintenanceWindow!.Value.StartHour.Origin));

    public static Rule IpConfigurationNamesDiffer { get; } = Error("GW1015",
        "IP configuration names of a gateway must be unique", Sources.NetworkTypes, topology =>
        from gateway in topology.VpnGateways
        from names in NamesOf(topology, gateway).GroupBy(it => it.Name, StringComparer.OrdinalIgnoreCase)
        let last = names.OrderBy(it => it.Origin?.Number).Last()
        where names.Skip(1).Any()
        select At(last.Origin!.Value, $"'{gateway.Name}' has two IP configurations '{last.Name}'; give each instance a name of its own"));

    public static ImmutableArray<Rule> All { get; } =
    [
        PrivateAddressesNeedAz, HighBandwidthNeedsTheLargest, HighBandwidthIsActiveActive, HighBandwidthHasTwoConnections, HighBandwidthIsForSitesAlone,
        WindowOpensAtAnHour, WindowIsLong, BasicHasNoWindow, DefaultSiteIsConnected, TranslationHasRules, PrefixesAreFew, WindowsDiffer,
        IpConfigurationNamesDiffer,
    ];

    private static IEnumerable<MaintenanceWindow> Windows(Topology topology) =>
        topology.Gateways.Where(it => it.MaintenanceWindow is not null).Select(it => it.MaintenanceWindow!.Value);

    /// <summary>The names that are set, where all are known, and the defaults of the rest once nothing more can be set.</summary>
    private static IEnumerable<(string Name, Origin? Origin)> NamesOf(Topology topology, VpnGatewayElement gateway)
    {
        var set = gateway.IpConfigurationNames.Where(it => it.Instance.TryGetValue(out _) && it.Name.TryGetValue(out _)).ToArray();
        if (set.Length < gateway.IpConfigurationNames.Length || (set.Length == 0 && gateway.PointToSite is not { IpConfigurationName.IsSet: true }))
            yield break;
        var isComplete = topology.IsComplete(gateway);
        foreach (var instance in new[] { GatewayInstance.First, GatewayInstance.Second })
        {
            var own = set.FirstOrDefault(it => it.Instance.Is(instance)).Name;
            if (own.IsSet)
                yield return (own.ToString(), own.Origin);
            else if (isComplete && (instance == GatewayInstance.First || gateway.ActiveActive.IsSet))
                yield return (IpConfigurationNames.Of(instance), null);
        }

        if (!gateway.ActiveActive.IsSet || gateway.PointToSite is not { } clients)
            yield break;
        if (clients.IpConfigurationName.TryGetValue(out var name))
            yield return (name.ToString(), clients.IpConfigurationName.Origin);
        else if (isComplete && topology.IsComplete(clients) && !clients.IpConfigurationName.IsSet)
            yield return (IpConfigurationNames.PointToSite, null);
    }

    private static bool IsKnown(MaintenanceWindow window) => window.StartHour.TryGetValue(out _) && window.DurationHours.TryGetValue(out _)
        && window.TimeZone.TryGetValue(out _);

    private static string Text(MaintenanceWindow window) => $"{window.StartHour} {window.DurationHours} {window.TimeZone}".ToUpperInvariant();

    private static IEnumerable<Origin> Beside(VpnGatewayElement gateway)
    {
        if (gateway.PointToSite is { } clients)
            yield return clients.Origin;
        if (!gateway.NatRules.IsEmpty)
            yield return gateway.NatRules[0].Origin;
        if (!gateway.BgpAddresses.IsEmpty)
            yield return gateway.BgpAddresses[0].Instance.Origin.Whole;
    }
}
