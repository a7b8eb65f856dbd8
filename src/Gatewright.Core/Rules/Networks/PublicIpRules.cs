using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW21xx: public addresses of VPN gateways. ExpressRoute gateways get theirs from Azure.</summary>
internal static class PublicIpRules
{
    private const string OneAddress = "one machine that carries traffic; give it one address, or make it active-active";

    public static Rule AddressServesOneMachine { get; } = Error("GW2101",
        "A public address serves one machine of one gateway", Sources.ActiveActive, topology =>
        from uses in AddressUse.In(topology).GroupBy(use => use.Key)
        let first = uses.First()
        from use in uses.Skip(1)
        select At(use.Link.Origin, use.Gateway == first.Gateway
            ? $"'{use.Address.Name}' is given to '{use.Gateway.Name}' twice; each machine needs an address of its own"
            : (MessageText)$"'{use.Address.Name}' serves '{first.Gateway.Name}' already; '{use.Gateway.Name}' needs an address of its own")
            .WithRelated(first.Link.Origin));

    // ActiveActiveGatewayMustHaveExactlyTwoIpConfigurations
    public static Rule MachinesHaveOneAddressEach { get; } = Error("GW2102",
        "A gateway has one public address; an active-active gateway has two, or three with point-to-site", Sources.ActiveActive, topology =>
        (from gateway in topology.VpnGateways
         let machines = gateway.ActiveActive.IsSet || !topology.IsComplete(gateway) ? 2 : 1
         from extra in gateway.PublicIps.Skip(machines).Take(1)
         select At(extra.Origin,
             $"'{extra.Target.Name}' is address {machines + 1} of '{gateway.Name}', which has "
             + $"{(machines == 1 ? OneAddress : "two machines; give it two addresses")}"))
        .Concat(
         from gateway in topology.VpnGateways
         where gateway.PointToSite?.PublicIp is not null && !gateway.ActiveActive.IsSet && topology.IsComplete(gateway)
         let third = gateway.PointToSite!.PublicIp!.Value
         select At(third.Origin, $"'{third.Target.Name}' is an address for dial-in alone, which only an active-active gateway has, and '{gateway.Name}' isn't; "
             + $"leave it out")
             .WithFix(SuggestedFix.Remove(third.Origin))));

    // ActiveActiveGatewayPublicIPAddressesDiffersInSkuOrZones
    public static Rule AddressesOfAGatewayAreAlike { get; } = Error("GW2103",
        "The public addresses of a gateway have the same zones", Sources.ZoneReliability, topology =>
        from uses in AddressUse.In(topology).GroupBy(use => use.Gateway)
        let first = uses.First()
        from use in uses.Skip(1)
        where Zones.Differ(first.Address, use.Address, topology)
        select At(use.Link.Origin, $"'{use.Address.Name}' has {Zones.InWords(use.Address)} and '{first.Address.Name}' {Zones.InWords(first.Address)}; "
            + $"all addresses of '{use.Gateway.Name}' need the same")
            .WithRelated(first.Link.Origin));

    // VmssVpnGatewayPublicIpsMustHaveZonesConfigured; Azure's validation and what-if don't find it.
    public static Rule AddressOfAnAzGatewayHasZones { get; } = Error("GW2104",
        "A public address of a gateway with an AZ SKU has zones where the region has them", Sources.ZoneReliability, topology =>
        from use in AddressUse.In(topology)
        where use.Address.WithoutZones.IsSet && use.Gateway.Sku.Is(Zones.AreAskedBy) && !use.Gateway.IsExisting
        where topology.TrySettledRegion(use.Gateway.Network, out _)
        let has = Zones.InRegionOf(use.Gateway.Network)
        where has is not false
        let violation = At(use.Address.WithoutZones, has is null
            ? $"'{use.Address.Name}' has no zones; if {use.Gateway.Network.Region} has zones, {use.Gateway.Sku} of '{use.Gateway.Name}' needs them"
            : (MessageText)($"'{use.Address.Name}' has no zones, but {use.Gateway.Network.Region} does, and {use.Gateway.Sku} of '{use.Gateway.Name}' needs "
                + $"them; leave out WithoutZones"))
            .WithSeverity(has is null ? Severity.Warning : Severity.Error)
            .WithRelated(use.Link.Origin)
        select use.Address.IsExisting ? violation : violation.WithFix(SuggestedFix.Remove(use.Address.WithoutZones.Origin)));

    // LocationNotSupportAvailabilityZones
    public static Rule RegionHasTheZones { get; } = Error("GW2105",
        "A public address has zones only where its region has them", Sources.ZoneReliability, topology =>
        from address in topology.PublicIps
        where !address.IsExisting && !address.Zones.IsEmpty
        where topology.TrySettledRegion(address, out _) && Zones.InRegionOf(address) is false
        select At(address.Zones[0], $"'{address.Name}' is pinned to zones, but {address.Region} has none; leave out WithZones")
            .WithFix(SuggestedFix.Remove(address.Zones[0].Origin.Whole)));

    public static Rule ZonesAreOneOrAll { get; } = Error("GW2106", "A public address has one zone of 1, 2 and 3, or all", Sources.ZoneReliability, topology =>
        from address in topology.PublicIps
        where !address.IsExisting
        from violation in Zones.Wrong(address)
        select violation);

    public static Rule AddressStandsWithItsGateway { get; } = Error("GW2107", "A public address is in the region of its gateway", Sources.VpnFaq, topology =>
        from uses in AddressUse.In(topology).GroupBy(use => use.Key)
        let use = uses.First()
        where topology.TrySettledRegion(use.Address, out var there) && topology.TrySettledRegion(use.Gateway.Network, out var here) && there != here
        select At(use.Link.Origin, $"'{use.Address.Name}' is in {use.Address.Region}, but '{use.Gateway.Name}' is in {use.Gateway.Network.Region}; "
            + $"take an address there"));

    public static Rule AddressTimeoutIsInRange { get; } = Error("GW2108",
        "A public address keeps silent connections for 4 to 30 minutes", Sources.PublicIps, topology =>
        from address in topology.PublicIps
        where address.IdleTimeout.Is(it => it is < 4 or > 30)
        select At(address.IdleTimeout, $"'{address.Name}' keeps silent connections for {address.IdleTimeout} minutes; Azure takes 4 to 30"));

    public static Rule DnsLabelIsWellFormed { get; } = Error("GW2109",
        "A DNS label has 3 to 63 lower-case letters, digits and hyphens", Sources.PublicIps, topology =>
        from address in topology.PublicIps
        where address.DnsLabel.Is(it => !IsLabel(it.ToString()))
        let lower = address.DnsLabel.ToString().ToLowerInvariant()
        let violation = At(address.DnsLabel, $"'{address.DnsLabel}' is no DNS label; it has 3 to 63 lower-case letters, digits and hyphens, begins with a "
            + $"letter and doesn't end with a hyphen")
        select IsLabel(lower) ? violation.WithFix(SuggestedFix.Replace(address.DnsLabel.Origin, $"\"{lower}\"")) : violation);

    // DnsRecordInUse
    public static Rule DnsLabelIsUnique { get; } = Error("GW2110", "A DNS label is unique in its region", Sources.PublicIps, topology =>
        from same in topology.PublicIps.Where(it => !it.IsExisting && it.DnsLabel.TryGetValue(out _) && topology.TrySettledRegion(it, out _))
            .GroupBy(it => (it.Region.ToString(), it.DnsLabel.ToString().ToLowerInvariant()))
        from address in same.Skip(1)
        select At(address.DnsLabel, $"'{same.First().Name}' has the DNS label '{same.First().DnsLabel}' in {address.Region} already; "
            + $"'{address.Name}' needs another")
            .WithRelated(same.First().DnsLabel.Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        AddressServesOneMachine, MachinesHaveOneAddressEach, AddressesOfAGatewayAreAlike, AddressOfAnAzGatewayHasZones,
        RegionHasTheZones, ZonesAreOneOrAll, AddressStandsWithItsGateway, AddressTimeoutIsInRange, DnsLabelIsWellFormed,
        DnsLabelIsUnique, .. RouteServerAddressRules.All,
    ];

    private static bool IsLabel(string text) =>
        text.Length is >= 3 and <= 63 && text.All(it => it is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && text[0] is >= 'a' and <= 'z' && text[text.Length - 1] != '-';
}
