using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>A circuit with its peerings beyond the private one, and the circuits it is joined to.</summary>
internal static class CircuitBranch
{
    public static void AddTo(Tree tree, Model.ExpressRouteCircuitElement circuit)
    {
        var branch = tree.AddNode(Label($"circuit {circuit.Path}", [.. Existing(circuit), .. Order(circuit)]));
        if (circuit.MicrosoftPeering is { } microsoft)
            branch.AddNode(Label("Microsoft peering", [.. Listed(microsoft.Advertised), .. Filter(microsoft.RouteFilter)]));
        foreach (var authorization in circuit.Authorizations)
            branch.AddNode(Line($"authorization {authorization.Name}"));
        foreach (var reach in circuit.GlobalReaches)
            branch.AddNode(Label($"Global Reach to {(reach.Circuit == circuit ? reach.Other : reach.Circuit).Path}", $"{reach.Prefix}"));
    }

    public static IEnumerable<string> Order(Model.ExpressRouteDirectElement ports) =>
        ports.IsExisting ? [] : [$"{ports.Bandwidth} at {ports.Location}", .. ports.MacSec.IsEmpty ? Array.Empty<string>() : ["MACsec"]];

    private static IEnumerable<string> Order(Model.ExpressRouteCircuitElement circuit) =>
        circuit.IsExisting ? []
        : circuit.Ports is { } ports ? [$"{circuit.Bandwidth} on {ports.Path}", $"tier {BillingBranch.Tier(circuit)}"]
        : [$"{circuit.Bandwidth} at {circuit.Location}", $"provider {circuit.Provider}", $"tier {BillingBranch.Tier(circuit)}"];

    private static IEnumerable<string> Filter(Link<Model.RouteFilterElement>? filter) => filter is { } it ? [$"filtered by {it.Target.Path}"] : [];
}
