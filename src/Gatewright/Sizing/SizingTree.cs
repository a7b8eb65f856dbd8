using Gatewright.Emit.Costs;
using Gatewright.Overview;
using Spectre.Console;

namespace Gatewright.Sizing;

/// <summary>Advice as a tree.</summary>
internal static class SizingTree
{
    public static Tree Of(GatewaySizing gateway)
    {
        var tree = new Tree(TopologyTree.Label(
            gateway.Path, [gateway.Sku, .. gateway.Demand.Words is { Length: > 0 } demand ? [$"for {demand}"] : Array.Empty<string>(), Verdict(gateway)]));
        foreach (var it in gateway.Candidates)
        {
            var price = it.PerMonth is { } month ? $"{CostWords.Amount(month)} USD a month" : "no price known";
            var node = tree.AddNode(TopologyTree.Label(it.Sku, [price, .. it.For]));
            foreach (var reason in it.Against)
                node.AddNode(TopologyTree.Line($"not sufficient: {reason}"));
            foreach (var warning in it.Warnings)
                node.AddNode(TopologyTree.Line($"warning: {warning}"));
        }

        return tree;
    }

    private static string Verdict(GatewaySizing gateway) => gateway.Cheapest switch
    {
        null => "no SKU is sufficient",
        { Sku: var sku } when sku == gateway.Sku => "the cheapest sufficient SKU",
        { Sku: var sku } when !gateway.Fits => $"not sufficient; {sku} is the cheapest that is",
        { Sku: var sku, PerMonth: var month } => $"{sku} is sufficient too, for {CostWords.Amount(month!.Value)} USD a month",
    };
}
