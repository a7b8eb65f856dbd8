namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW802x: circuits and their private peering.</summary>
internal static class CircuitRules
{
    public static Rule BandwidthIsSold { get; } = Error("GW8021",
        "A provider sells 50, 100, 200 or 500 Mbps, 1, 2, 5 or 10 Gbps", Sources.ExpressRouteFaq, topology =>
        from circuit in topology.ExpressRouteCircuits
        where circuit.Ports is null
            && circuit.Bandwidth.Is(bandwidth => bandwidth.Megabits is { } mbps and not (50 or 100 or 200 or 500 or 1000 or 2000 or 5000 or 10_000))
        select At(circuit.Bandwidth, $"Nobody sells circuit '{circuit.Name}' with {circuit.Bandwidth}; order 50, 100, 200 or 500 Mbps, 1, 2, 5 or 10 Gbps"));

    public static Rule LinksAreSlash30 { get; } = Error("GW8022", "Each link of a private peering has a /30", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from block in Links(peering).Known()
        where block.Value.Version != IpVersion.IPv4 || block.Value.PrefixLength != 30
        select At(block, $"A link of circuit '{peering.Circuit.Name}' has '{block}'; it needs an IPv4 /30, whose first "
            + $"address is yours and second Microsoft's"));

    public static Rule LinksAreApart { get; } = Error("GW8023",
        "The two links of a private peering have different blocks", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from links in Crossed(peering)
        select At(links.Secondary, $"Both links of circuit '{peering.Circuit.Name}' have addresses of '{links.Secondary}'; "
            + $"give the secondary link another /{(links.Primary.Value.Version == IpVersion.IPv4 ? 30 : 126)}")
            .WithRelated(links.Primary.Origin));

    public static Rule LinksLieOutsideNetworks { get; } = Error("GW8024",
        "The links of a circuit lie outside the networks it joins", Sources.ExpressRouteRouting, topology =>
        from peering in Peerings(topology)
        from overlap in Overlaps.Among(NetworksOf(topology, peering.Circuit)
            .SelectMany(network => network.AddressSpace.OwnedBy<Element>(network)).Concat(Links(peering).OwnedBy<Element>(peering)))
        where overlap.Later.Owner == peering
        select At(overlap.Later.Block, $"A link of circuit '{peering.Circuit.Name}' has '{overlap.Later.Block}', which overlaps '{overlap.Earlier.Block}' of "
            + $"network '{overlap.Earlier.Owner.Name}'; links need addresses that no network has")
            .WithRelatedCause(overlap.Earlier.Block.Origin));

    /// <summary>No page of Azure's states the range; it is that of 802.1Q.</summary>
    public static Rule VlanIsInRange { get; } = Warning("GW8025", "A VLAN is 1 to 4094", Sources.ExpressRoutePeerings, topology =>
        from peering in topology.ExpressRouteCircuits.SelectMany(circuit => circuit.Peerings)
        where peering.Vlan.Is(vlan => vlan is < 1 or > 4094)
        select At(peering.Vlan, $"Circuit '{peering.Circuit.Name}' has the VLAN {peering.Vlan}; VLANs go from 1 to 4094"));

    public static Rule CustomerAsnIsNotMicrosofts { get; } = Error("GW8026",
        "The customer's ASN is none of Microsoft's", Sources.ExpressRouteRouting, topology =>
        from peering in topology.ExpressRouteCircuits.SelectMany(circuit => circuit.Peerings)
        where peering.Asn.Is(asn => asn is 12076 or (>= 65515 and <= 65520))
        select At(peering.Asn, $"Circuit '{peering.Circuit.Name}' has the ASN {peering.Asn} on your side; "
            + $"Microsoft's is 12076 and it keeps 65515 to 65520, so use another, such as a private one from 64512 to 65514"));

    // New locations and providers come, so only what is nearly a known name is reported.
    public static Rule ProviderAndLocationAreKnown { get; } = Warning("GW8027",
        "A circuit's provider and peering location have names that Microsoft lists", Sources.ExpressRouteLocations, topology =>
        from circuit in topology.ExpressRouteCircuits
        where circuit.Ports is null
        from name in new[]
        {
            (What: "provider", Text: circuit.Provider, Meant: Meant(circuit.Provider, ExpressRouteProviders.Meant)),
            (What: "peering location", Text: circuit.Location, Meant: Meant(circuit.Location, PeeringLocations.Meant)),
        }
        where name.Meant is not null
        select At(name.Text, $"Circuit '{circuit.Name}' has the {name.What} '{name.Text}', which Microsoft doesn't list; '{name.Meant}' was probably meant")
            .WithFix(SuggestedFix.Replace(name.Text.Origin, $"\"{name.Meant}\"")));

    public static ImmutableArray<Rule> All { get; } =
    [
        BandwidthIsSold, LinksAreSlash30, LinksAreApart, LinksLieOutsideNetworks, VlanIsInRange, CustomerAsnIsNotMicrosofts, ProviderAndLocationAreKnown,
    ];

    private static string? Meant(Setting<Text> name, Func<string, string?> meant) => name.TryGetValue(out var text) ? meant(text.ToString()) : null;

    /// <summary>The two links of a peering where they share addresses, in either version of IP.</summary>
    public static IEnumerable<(Known<Cidr> Primary, Known<Cidr> Secondary)> Crossed(CircuitPeeringElement peering) =>
        from links in new[] { ImmutableArray.Create(peering.Primary, peering.Secondary), ImmutableArray.Create(peering.PrimaryIPv6, peering.SecondaryIPv6) }
        let known = links.Known().ToArray()
        where known.Length == 2 && known[0].Value.Overlaps(known[1].Value)
        select (known[0], known[1]);

    private static IEnumerable<PrivatePeeringElement> Peerings(Topology topology) => topology.ExpressRouteCircuits
        .Select(circuit => circuit.PrivatePeering).OfType<PrivatePeeringElement>();

    private static ImmutableArray<Setting<Cidr>> Links(PrivatePeeringElement peering) => [peering.Primary, peering.Secondary];

    /// <summary>The networks a circuit joins; those that borrow the gateway are joined too.</summary>
    public static IEnumerable<VirtualNetworkElement> NetworksOf(Topology topology, ExpressRouteCircuitElement circuit) =>
        circuit.Connections.OfType<ExpressRouteConnectionElement>().Select(it => it.Gateway.Network).Distinct()
            .SelectMany(network => topology.TransitUsers(network).Prepend(network)).Distinct();
}
