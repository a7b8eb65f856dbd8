namespace Gatewright.Rules;

using static Rule;

/// <summary>GW804x: ExpressRoute Direct ports and the circuits on them.</summary>
internal static class DirectRules
{
    public static Rule CircuitHasABandwidthOfItsPorts { get; } = Error("GW8041",
        "A circuit on 10 Gbps ports has 1, 2, 5 or 10 Gbps, on 100 Gbps ports 5, 10, 40 or 100", Sources.ExpressRouteDirect, topology =>
        from circuit in topology.ExpressRouteCircuits
        where circuit.Ports is not null
        let ports = Mbps(circuit.Ports!.Bandwidth)
        let own = Mbps(circuit.Bandwidth)
        where own is not null && !Sizes(ports).Contains(own.Value)
        select At(circuit.Bandwidth, ports is 10_000 or 100_000
            ? $"Circuit '{circuit.Name}' has {circuit.Bandwidth}, and ports of {circuit.Ports!.Bandwidth} take circuits of "
                + $"{(ports == 10_000 ? "1, 2, 5 or 10" : "5, 10, 40 or 100")} Gbps"
            : (MessageText)$"Circuit '{circuit.Name}' has {circuit.Bandwidth}; circuits on Direct ports have 1, 2, 5, 10, 40 or 100 Gbps"));

    public static Rule CircuitsFitTheirPorts { get; } = Error("GW8042",
        "The circuits on ports have twice the ports' bandwidth at most", Sources.ExpressRouteDirect, topology =>
        from ports in topology.ExpressRouteDirects
        let limit = Mbps(ports.Bandwidth)
        where limit is 10_000 or 100_000
        from circuit in ports.Circuits.Select((it, index) => (It: it, Sum: ports.Circuits.Take(index + 1).Sum(other => Mbps(other.Bandwidth) ?? 0)))
        where circuit.Sum > 2 * limit && circuit.Sum - (Mbps(circuit.It.Bandwidth) ?? 0) <= 2 * limit
        select At(circuit.It.Bandwidth, $"With circuit '{circuit.It.Name}' the circuits on '{ports.Name}' have {circuit.Sum / 1000} Gbps; "
            + $"ports of {ports.Bandwidth} take {2 * limit / 1000}"));

    public static Rule PortsAreSold { get; } = Warning("GW8043", "A pair of ports has 10, 100 or 400 Gbps", Sources.ExpressRouteDirect, topology =>
        from ports in topology.ExpressRouteDirects
        where Mbps(ports.Bandwidth) is { } mbps and not (10_000 or 100_000 or 400_000)
        select At(ports.Bandwidth, $"Ports '{ports.Name}' have {ports.Bandwidth}; Microsoft has pairs of 10 and 100 Gbps, and of 400 in some places"));

    public static Rule OnlyDirectCircuitsAreLimited { get; } = Error("GW8044",
        "Rate limits and keys of ports are for circuits on Direct ports", Sources.ExpressRouteDirect, topology =>
        from circuit in topology.ExpressRouteCircuits
        where circuit.Ports is null && !circuit.IsExisting
        from origin in new[] { circuit.RateLimit.Origin, circuit.PortKey?.Origin ?? default }
        where origin.Statement is not null
        select At(origin, $"Circuit '{circuit.Name}' is a provider's, so {origin.Name} has nothing to act on; "
            + $"leave it out, or add the circuit to Direct ports"));

    public static Rule MacSecNeedsIdentity { get; } = Error("GW8045",
        "Ports with MACsec have an identity that reads the keys", Sources.ExpressRouteDirect, topology =>
        from ports in topology.ExpressRouteDirects
        where !ports.MacSec.IsEmpty && ports.Identity is null && topology.IsComplete(ports)
        select At(ports.MacSec[0].Link.Origin.Whole, $"Ports '{ports.Name}' encrypt with keys of vault '{ports.MacSec[0].Ckn.Vault!.Path}' and have no "
            + $"identity that could read them; call WithIdentity"));

    public static Rule SciNeedsMacSec { get; } = Error("GW8046",
        "A link that sends the secure channel identifier has MACsec", Sources.ExpressRouteDirect, topology =>
        from ports in topology.ExpressRouteDirects
        where topology.IsComplete(ports) && ports.MacSec.All(it => it.Link.TryGetValue(out _))
        from sci in ports.Sci
        where sci.Link.TryGetValue(out var link) && !ports.MacSec.Any(it => it.Link.Is(link))
        select At(sci.Flag, $"The {sci.Link} link of '{ports.Name}' sends the secure channel identifier and isn't encrypted; call WithMacSec for it"));

    public static Rule VlansOnPortsDiffer { get; } = Error("GW8047",
        "Peerings on ports that tag once have different VLANs", Sources.ExpressRouteDirect, topology =>
        from ports in topology.ExpressRouteDirects
        where !ports.QinQ.IsSet && topology.IsComplete(ports)
        from peerings in ports.Circuits.SelectMany(circuit => circuit.Peerings).Where(it => it.Vlan.TryGetValue(out _)).GroupBy(it => it.Vlan.ToString())
        let first = peerings.OrderBy(it => it.Origin.Number).First()
        from peering in peerings
        where peering.Circuit != first.Circuit
        select At(peering.Vlan, $"Circuit '{peering.Circuit.Name}' has the VLAN {peering.Vlan} of circuit '{first.Circuit.Name}' on the same ports; "
            + $"give it another, or call WithQinQ on '{ports.Name}'").WithRelated(first.Vlan.Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        CircuitHasABandwidthOfItsPorts, CircuitsFitTheirPorts, PortsAreSold, OnlyDirectCircuitsAreLimited, MacSecNeedsIdentity, SciNeedsMacSec,
        VlansOnPortsDiffer,
    ];

    private static long? Mbps(Setting<Bandwidth> bandwidth) => bandwidth.TryGetValue(out var it) ? it.Megabits : null;

    private static long[] Sizes(long? ports) => ports switch
    {
        10_000 => [1000, 2000, 5000, 10_000],
        100_000 => [5000, 10_000, 40_000, 100_000],
        _ => [1000, 2000, 5000, 10_000, 40_000, 100_000, 400_000],
    };
}
