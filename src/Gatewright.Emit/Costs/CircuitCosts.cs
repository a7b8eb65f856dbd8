namespace Gatewright.Emit.Costs;

using Gatewright.Model;

/// <summary>Circuits, Direct ports and Global Reach, which are paid by the month.</summary>
internal static class CircuitCosts
{
    public static void Add(Topology topology, Ledger ledger)
    {
        foreach (var ports in topology.ExpressRouteDirects.Where(it => !it.IsExisting))
            AddPorts(ports, ledger);
        foreach (var circuit in topology.ExpressRouteCircuits.Where(it => !it.IsExisting))
            AddCircuit(circuit, ledger);
        // The add-on is paid once for each circuit, however many others it reaches.
        foreach (var circuit in topology.GlobalReaches.SelectMany(it => new[] { it.Circuit, it.Other }).Distinct())
            Add(circuit.Path, "Global Reach", Zone(circuit), Speed(circuit.Bandwidth), (zone, speed) => $"er-global-reach/zone{zone}/{speed}", ledger);
    }

    /// <summary>The tier as it is billed.</summary>
    public static CircuitTier? Tier(ExpressRouteCircuitElement circuit) =>
        !circuit.Tier.IsSet ? CircuitTier.Standard : circuit.Tier.TryGetValue(out var tier) ? tier : null;

    public static int? Zone(ExpressRouteCircuitElement circuit) => PriceZones.Of(circuit.Location);

    private static void AddPorts(ExpressRouteDirectElement ports, Ledger ledger)
    {
        var billing = ports.UnlimitedData.IsSet ? "PortUnlimited" : "Port";
        var what = $"ports of {ports.Bandwidth}, {(ports.UnlimitedData.IsSet ? "unlimited" : "metered")} data";
        if (ports.Location.Is(it => $"{it}".Contains("Metro", StringComparison.OrdinalIgnoreCase)))
            ledger.AddUnknown(ports.Path, what, "it isn't known whether the price of Metro ports comes on top of the usual one");
        else
            Add(ports.Path, what, PriceZones.Of(ports.Location), Speed(ports.Bandwidth), (zone, speed) => $"er-direct/zone{zone}/{billing}{speed}Port", ledger);
    }

    private static void AddCircuit(ExpressRouteCircuitElement circuit, Ledger ledger)
    {
        var tier = Tier(circuit);
        var data = circuit.UnlimitedData.IsSet || tier == CircuitTier.Local ? "Unlimited" : "Metered";
        var what = $"circuit {tier?.ToString() ?? $"{circuit.Tier}"} of {circuit.Bandwidth}, {data.ToLowerInvariant()} data";
        if (tier is null)
            ledger.AddUnknown(circuit.Path, what, "the deployment chooses the tier");
        else if (circuit.Ports is null)
            Add(circuit.Path, what, Zone(circuit), Speed(circuit.Bandwidth), (zone, speed) => $"er-circuit/zone{zone}/{tier}/{data}/{speed}", ledger);
        // The ports have been paid; of circuits on them, Premium alone costs something.
        else if (tier == CircuitTier.Premium)
            Add(circuit.Path, what + ", on ports", 0, Speed(circuit.Bandwidth), (_, speed) => $"er-direct/circuit/{tier}/{data}/{speed}", ledger);
    }

    private static void Add(string path, string what, int? zone, string? speed, Func<int, string, string> price, Ledger ledger)
    {
        if (zone is null)
            ledger.AddUnknown(path, what, "the price zone of its location isn't known");
        else if (speed is null)
            ledger.AddUnknown(path, what, "its bandwidth isn't known before deployment");
        else
            ledger.Add(path, what, price(zone.Value, speed), CostUnit.Month, 1);
    }

    private static string? Speed(Setting<Bandwidth> bandwidth) => bandwidth.TryGetValue(out var it)
        ? it.Megabits switch { null => null, >= 1000 and var megabits => $"{megabits / 1000}Gbps", var megabits => $"{megabits}Mbps" }
        : null;
}
