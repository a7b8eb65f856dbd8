using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW805x: circuits joined by Global Reach.</summary>
internal static class GlobalReachRules
{
    public static Rule TunnelHasSlash29 { get; } = Error("GW8051",
        "Global Reach has an IPv4 /29, and an IPv6 /125 if it has IPv6", Sources.GlobalReach, topology =>
        (from reach in topology.GlobalReaches
         where reach.Prefix.Is(block => block.Version != IpVersion.IPv4 || block.PrefixLength != 29)
         select At(reach.Prefix, $"Circuits '{reach.Circuit.Name}' and '{reach.Other.Name}' are joined over '{reach.Prefix}'; it takes an IPv4 /29"))
        .Concat(
         from reach in topology.GlobalReaches
         where reach.IPv6Prefix.Is(block => block.Version != IpVersion.IPv6 || block.PrefixLength != 125)
         select At(reach.IPv6Prefix, $"Circuits '{reach.Circuit.Name}' and '{reach.Other.Name}' are joined over '{reach.IPv6Prefix}' for IPv6; "
             + $"it takes an IPv6 /125")));

    public static Rule TunnelLiesOutsideNetworks { get; } = Error("GW8052",
        "The block of Global Reach lies outside all networks and links of circuits", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        from block in new[] { reach.Prefix, reach.IPv6Prefix }.ToImmutableArray().Known()
        let met = Meets(topology, reach)
        let other = Others(topology, reach).Where(it => it.Block.Value.Overlaps(block.Value)).OrderByDescending(it => met.Contains(it.Of!)).ThenBy(it =>
            it.Block.Origin.Number).FirstOrDefault()
        where other.Of is not null
        select At(block, $"'{block}' between circuits '{reach.Circuit.Name}' and '{reach.Other.Name}' overlaps '{other.Block}' of '{other.Of!.Path}'; "
            + $"take addresses that nothing has")
            .WithSeverity(met.Contains(other.Of!) ? Severity.Error : Severity.Warning)
            .WithRelated(other.Block.Origin));

    public static Rule CircuitsLieApart { get; } = Error("GW8053",
        "Global Reach joins two circuits of different peering locations", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        where reach.Circuit == reach.Other
            || (reach.Circuit.Location.TryGetValue(out var one)
            && reach.Other.Location.Is(two => string.Equals(one.ToString(), two.ToString(), StringComparison.OrdinalIgnoreCase)))
        select At(reach.OtherEnd(), reach.Circuit == reach.Other
            ? $"Circuit '{reach.Circuit.Name}' is joined to itself; pass another one"
            : (MessageText)($"Circuits '{reach.Circuit.Name}' and '{reach.Other.Name}' both end at {reach.Other.Location}; "
                + $"Global Reach joins circuits of different locations")));

    public static Rule CircuitsAreNotLocal { get; } = Error("GW8054", "A Local circuit has no Global Reach", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        from circuit in new[] { reach.Circuit, reach.Other }.Distinct()
        where circuit.Tier.Is(CircuitTier.Local)
        select At(reach.OtherEnd(), $"Circuit '{circuit.Name}' is Local and can't be joined to "
            + $"'{(circuit == reach.Circuit ? reach.Other : reach.Circuit).Name}'; Global Reach is for Standard and Premium").WithRelated(circuit.Tier.Origin));

    public static Rule FarCircuitsArePremium { get; } = Error("GW8055",
        "Circuits that Global Reach joins across geopolitical areas are Premium", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        let one = Area(topology, reach.Circuit)
        let two = Area(topology, reach.Other)
        where one is not null && two is not null && one != two
        from circuit in new[] { reach.Circuit, reach.Other }
        where !circuit.IsExisting && (circuit.Tier.IsSet ? circuit.Tier.Is(CircuitTier.Standard) : topology.IsComplete(circuit))
        select At(reach.OtherEnd(), $"Circuit '{circuit.Name}' is Standard, and Global Reach between {one} and {two} needs Premium at both ends")
            .WithFix(circuit.Tier.IsSet ? SuggestedFix.Replace(circuit.Tier.Origin, "CircuitTier.Premium") : SuggestedFix.Add(circuit,
                ".WithTier(CircuitTier.Premium)")));

    public static Rule CircuitsHavePrivatePeering { get; } = Warning("GW8056",
        "Circuits that Global Reach joins have private peering", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        from circuit in new[] { reach.Circuit, reach.Other }.Distinct()
        where circuit.PrivatePeering is null && topology.IsComplete(circuit)
        select At(reach.OtherEnd(), $"Circuit '{circuit.Name}' has no private peering, over which Global Reach runs; "
            + $"call WithPrivatePeering, unless the provider configures it"));

    public static Rule DirectCircuitsReachByIPv4 { get; } = Error("GW8057",
        "Global Reach of circuits on Direct ports carries IPv4 only", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        where reach.IPv6Prefix.IsSet
        let direct = new[] { reach.Circuit, reach.Other }.FirstOrDefault(circuit => circuit.Ports is not null)
        where direct is not null
        select At(reach.IPv6Prefix.Origin.Whole, $"Circuit '{direct.Name}' lies on Direct ports, whose Global Reach carries no IPv6; leave WithIPv6 out")
            .WithFix(SuggestedFix.Remove(reach.IPv6Prefix.Origin.Whole)));

    public static Rule ForeignCircuitHasKey { get; } = Warning("GW8058",
        "Global Reach to a circuit of another subscription has its authorization key", Sources.GlobalReach, topology =>
        from reach in topology.GlobalReaches
        where reach.AuthorizationKey is null && reach.Authorization is null && topology.IsComplete(reach)
        let own = topology.SettledSubscription(reach.Circuit)
        let other = topology.SettledSubscription(reach.Other)
        where own is not null && other is not null && own != other
        select At(reach.OtherEnd(), $"Circuit '{reach.Other.Name}' lies in subscription {other} and circuit '{reach.Circuit.Name}' in {own}; "
            + $"pass the authorization key that its owner issued"));

    public static Rule CircuitsAreJoinedOnce { get; } = Error("GW8059", "Global Reach must join two circuits once", Sources.GlobalReachOnce, topology =>
        from reaches in topology.GlobalReaches.Where(reach => reach.Circuit != reach.Other).GroupBy(Pair)
        from reach in reaches.Skip(1)
        select At(reach.OtherEnd(), $"Circuits '{reach.Circuit.Name}' and '{reach.Other.Name}' are joined already, and one side joins both; "
            + $"remove this ConnectTo")
            .WithRelated(reaches.First().Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        TunnelHasSlash29, TunnelLiesOutsideNetworks, CircuitsLieApart, CircuitsAreNotLocal, FarCircuitsArePremium, CircuitsHavePrivatePeering,
        DirectCircuitsReachByIPv4, ForeignCircuitHasKey, CircuitsAreJoinedOnce,
    ];

    private static (ExpressRouteCircuitElement, ExpressRouteCircuitElement) Pair(GlobalReachElement reach) =>
        reach.Circuit.Origin.Number <= reach.Other.Origin.Number ? (reach.Circuit, reach.Other) : (reach.Other, reach.Circuit);

    /// <summary>What the two circuits surely reach. Azure's page wants the block to be used nowhere else, yet what is apart from both never sees it.</summary>
    private static HashSet<Element> Meets(Topology topology, GlobalReachElement reach) =>
        [.. new[] { reach.Circuit, reach.Other }
            .SelectMany(circuit => CircuitRules.NetworksOf(topology, circuit).Concat<Element>(circuit.GlobalReaches).Prepend(circuit))];

    private static IEnumerable<(Known<Cidr> Block, Element? Of)> Others(Topology topology, GlobalReachElement reach) =>
        topology.VirtualNetworks.SelectMany(network => network.AddressSpace.Known().Select(block => (block, (Element?)network)))
            .Concat(topology.ExpressRouteCircuits.Select(circuit => circuit.PrivatePeering).OfType<PrivatePeeringElement>()
                .SelectMany(peering => new[] { peering.Primary, peering.Secondary, peering.PrimaryIPv6, peering.SecondaryIPv6 }.ToImmutableArray().Known()
                    .Select(block => (block, (Element?)peering.Circuit))))
            .Concat(topology.GlobalReaches.TakeWhile(it => it != reach)
                .SelectMany(it => new[] { it.Prefix, it.IPv6Prefix }.ToImmutableArray().Known().Select(block => (block, (Element?)it))));

    /// <summary>The geopolitical area of a circuit's location, in the cloud that the topology's networks stand in.</summary>
    private static string? Area(Topology topology, ExpressRouteCircuitElement circuit) =>
        circuit.Location.TryGetValue(out var location) && topology.TrySettledRegion(circuit, out var region) && Regions.Find(region) is { } facts
            ? PeeringLocations.Find(facts.Cloud, location.ToString())?.Area
            : null;
}
