namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW800x: connections to circuits and how far a circuit reaches.</summary>
internal static class ExpressRouteRules
{
    public static Rule GatewayHasFewCircuits { get; } = Error("GW8001",
        "A gateway connects to as many circuits as its SKU takes", Sources.ExpressRouteGateways, topology =>
        from gateway in topology.ExpressRouteGateways
        let limit = Circuits(gateway)
        from connection in gateway.Connections.OfType<ExpressRouteConnectionElement>().Skip(limit ?? int.MaxValue)
        select At(connection.OtherEnd(), $"Gateway '{gateway.Name}' connects to {gateway.Connections.Length} circuits, and {gateway.Sku} takes {limit}; "
            + $"{(limit < 16 ? "take a larger SKU" : "spread the circuits over more networks")}"));

    // While a network moves to another gateway, both are connected to the same circuits.
    public static Rule LocationHasFewCircuits { get; } = Error("GW8002",
        "A network connects to four circuits of one peering location at most", Sources.ExpressRouteGateways, topology =>
        from network in topology.VirtualNetworks
        where !network.Gateways.IsEmpty
        from connections in network.ExpressRouteGateways.SelectMany(gateway => gateway.Connections.OfType<ExpressRouteConnectionElement>())
            .Where(it => it.Circuit.Location.TryGetValue(out _)).GroupBy(it => it.Circuit).Select(circuit => circuit.First())
            .GroupBy(it => it.Circuit.Location.ToString(), StringComparer.OrdinalIgnoreCase)
        from connection in connections.Skip(4)
        select At(connection.OtherEnd(), $"Network '{network.Name}' connects to {connections.Count()} circuits at '{connections.Key}'; "
            + $"it takes 4 of one location, so order one elsewhere"));

    public static Rule CircuitHasFewNetworks { get; } = Error("GW8003",
        "A circuit joins as many networks as its tier takes", Sources.ExpressRouteFaq, topology =>
        from circuit in topology.ExpressRouteCircuits
        let tier = Tier(topology, circuit)
        where tier is not null
        let limit = CircuitTiers.Networks(tier.Value, Mbps(circuit))
        let ends = EndsAt(circuit)
        from end in ends.Skip(limit ?? int.MaxValue)
        let violation = At(end,
            $"Circuit '{circuit.Name}' joins {Counted.Of(ends.Length - circuit.GlobalReaches.Length, "network")}"
            + $"{(circuit.GlobalReaches.IsEmpty ? "" : $" and {Counted.Of(circuit.GlobalReaches.Length, "circuit")}")}; "
            + $"tier {tier} takes {limit}{(tier == CircuitTier.Premium ? $" at {circuit.Bandwidth}" : ", Premium more")}")
        select ends.Length <= CircuitTiers.Networks(CircuitTier.Premium, Mbps(circuit)) ? violation.WithTierFix(circuit, CircuitTier.Premium) : violation);

    public static Rule StandardStaysInItsArea { get; } = Error("GW8004",
        "A Standard circuit reaches regions of its geopolitical area", Sources.ExpressRouteLocations, topology =>
        from connection in topology.ExpressRouteConnections
        where Tier(topology, connection.Circuit) == CircuitTier.Standard
        let reach = Reach.Of(topology, connection)
        where reach is { Region.Area: not null } && reach.Region.Area != reach.Location.Area
        select At(connection.OtherEnd(), $"Network '{connection.Gateway.Network.Name}' stands in {reach!.Region.DisplayName} ({reach.Region.Area}), and "
            + $"circuit '{connection.Circuit.Name}' at {connection.Circuit.Location} reaches {reach.Location.Area} only; tier Premium reaches all regions")
            .WithTierFix(connection.Circuit, CircuitTier.Premium));

    public static Rule LocalStaysLocal { get; } = Error("GW8005",
        "A Local circuit reaches the regions at its peering location", Sources.ExpressRouteLocations, topology =>
        from connection in topology.ExpressRouteConnections
        where connection.Circuit.Tier.Is(CircuitTier.Local)
        let reach = Reach.Of(topology, connection)
        where reach is not null && !reach.Location.LocalRegions.Contains(reach.Name.Name)
        select At(connection.OtherEnd(), $"Network '{connection.Gateway.Network.Name}' stands in {reach!.Name}, and circuit '{connection.Circuit.Name}' at "
            + $"{connection.Circuit.Location} is Local, which "
            + $"{(reach.Location.LocalRegions.Length == 0 ? "isn't offered there" : $"reaches {string.Join(" and ", reach.Location.LocalRegions)} only")}; "
            + $"tier {Wider(reach)} reaches it")
            .WithTierFix(connection.Circuit, Wider(reach)));

    public static Rule ScaleUnitsAreInRange { get; } = Error("GW8006",
        "ErGwScale has 1 to 40 units, and 2 or more where it scales", Sources.ScalableGateway, topology =>
        from gateway in topology.ExpressRouteGateways
        where gateway.Sku.Is(HasWrongBounds)
        select At(gateway.Sku, $"Gateway '{gateway.Name}' has {gateway.Sku} units; the bounds are 1 to 40, the lower first, and 2 or more where they differ"));

    public static Rule ForeignCircuitHasKey { get; } = Warning("GW8007",
        "A circuit of another subscription is joined with its authorization key", Sources.ExpressRouteFaq, topology =>
        from connection in topology.ExpressRouteConnections
        where connection.AuthorizationKey is null && connection.Authorization is null && topology.IsComplete(connection)
        let own = topology.SettledSubscription(connection.Gateway)
        let other = topology.SettledSubscription(connection.Circuit)
        where own is not null && other is not null && own != other
        select At(connection.OtherEnd(), $"Circuit '{connection.Circuit.Name}' lies in subscription {other} and gateway '{connection.Gateway.Name}' in {own}; "
            + $"pass the authorization key that the circuit's owner issued"));

    public static Rule ConnectedCircuitHasPrivatePeering { get; } = Warning("GW8008",
        "A circuit that joins networks has private peering", Sources.ExpressRoutePeerings, topology =>
        from circuit in topology.ExpressRouteCircuits
        where !circuit.Connections.IsEmpty && circuit.PrivatePeering is null && topology.IsComplete(circuit)
        select At(circuit.Name, $"Circuit '{circuit.Name}' joins network '{circuit.Connections[0].Resources[0].Gateway.Network.Name}' but has no private "
            + $"peering, so no route crosses it; call WithPrivatePeering, unless the provider configures it"));

    public static ImmutableArray<Rule> All { get; } =
    [
        GatewayHasFewCircuits, LocationHasFewCircuits, CircuitHasFewNetworks, StandardStaysInItsArea, LocalStaysLocal, ScaleUnitsAreInRange,
        ForeignCircuitHasKey, ConnectedCircuitHasPrivatePeering,
    ];

    /// <summary>A gateway that scales takes as many as with its most units.</summary>
    private static int? Circuits(ExpressRouteGatewayElement gateway)
    {
        if (!gateway.Sku.TryGetValue(out var sku))
            return null;
        return sku.MaxUnits is Value<int>.Known { Value: var units and >= 1 } ? ExpressRouteGatewaySkus.OfScale(units).Circuits
            : ExpressRouteGatewaySkus.Of(sku)?.Circuits;
    }

    /// <summary>Global Reach counts as networks do, and a network once, also while it moves to another gateway.</summary>
    private static Origin[] EndsAt(ExpressRouteCircuitElement circuit) =>
        [.. circuit.Connections.OfType<ExpressRouteConnectionElement>().GroupBy(it => it.Gateway.Network)
            .Select(it => it.First().OtherEnd()).Concat(circuit.GlobalReaches.Select(it => it.OtherEnd())).OrderBy(it => it.Number)];

    /// <summary>Standard unless told otherwise, which may still come while the circuit is open.</summary>
    internal static CircuitTier? Tier(Topology topology, ExpressRouteCircuitElement circuit)
    {
        if (circuit.Tier.IsSet)
            return circuit.Tier.TryGetValue(out var tier) ? tier : null;
        return topology.IsComplete(circuit) ? CircuitTier.Standard : null;
    }

    private static long? Mbps(ExpressRouteCircuitElement circuit) => circuit.Bandwidth.TryGetValue(out var bandwidth) ? bandwidth.Megabits : null;

    private static CircuitTier Wider(Reach reach) => reach.Region.Area == reach.Location.Area ? CircuitTier.Standard : CircuitTier.Premium;

    /// <summary>Of a circuit that is there neither bandwidth nor location is said, so another tier is suggested for new ones only.</summary>
    internal static Violation WithTierFix(this Violation violation, ExpressRouteCircuitElement circuit, CircuitTier tier) =>
        violation.WithFix(circuit.Tier.IsSet
            ? SuggestedFix.Replace(circuit.Tier.Origin, $"CircuitTier.{tier}")
            : SuggestedFix.Add(circuit, $".WithTier(CircuitTier.{tier})"));

    private static bool HasWrongBounds(ExpressRouteGatewaySku sku)
    {
        var min = (sku.MinUnits as Value<int>.Known)?.Value;
        var max = (sku.MaxUnits as Value<int>.Known)?.Value;
        return min is < 1 or > 40 || max is < 1 or > 40 || min > max || (min == 1 && max > 1);
    }

    /// <summary>What is known of a network's region and a circuit's location in the same cloud.</summary>
    private sealed record Reach(Region Name, RegionFacts Region, PeeringLocationFacts Location)
    {
        public static Reach? Of(Topology topology, ExpressRouteConnectionElement connection) =>
            connection.Circuit.Location.TryGetValue(out var location)
            && topology.TrySettledRegion(connection.Gateway.Network, out var name)
            && Regions.Find(name) is { } region
            && PeeringLocations.Find(region.Cloud, location.ToString()) is { } facts
                ? new(name, region, facts)
                : null;
    }
}
