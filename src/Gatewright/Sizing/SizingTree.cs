using System.Text.Json;
using Gatewright.Emit.Costs;
using Gatewright.Overview;
using Gatewright.Reports;
using Spectre.Console;

namespace Gatewright.Sizing;

/// <summary>Advice for people and for programs.</summary>
internal static class SizingTree
{
    public static Tree Of(GatewaySizing gateway)
    {
        var tree = new Tree(TopologyTree.Label(gateway.Path, gateway.Sku, Verdict(gateway)));
        foreach (var it in gateway.Candidates)
        {
            var price = it.PerMonth is { } month ? $"{CostWords.Amount(month)} USD a month" : "no price known";
            var node = tree.AddNode(TopologyTree.Label(it.Sku, [price, .. it.For]));
            foreach (var reason in it.Against)
                node.AddNode(TopologyTree.Line($"doesn't do: {reason}"));
            foreach (var warning in it.But)
                node.AddNode(TopologyTree.Line($"but: {warning}"));
        }

        return tree;
    }

    /// <summary>
    /// The shape only ever grows:
    /// <code>
    /// { "version", "gateways": [ { "path", "sku", "fits", "cheapest",
    ///   "candidates": [ { "sku", "perMonth", "fits", "for": [], "against": [], "warnings": [] } ] } ] }
    /// </code>
    /// </summary>
    public static string Json(IReadOnlyList<GatewaySizing> gateways) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteObjects("gateways", gateways, Write);
        json.WriteEndObject();
    });

    private static string Verdict(GatewaySizing gateway) => gateway.Cheapest switch
    {
        null => "no SKU does it",
        { Sku: var sku } when sku == gateway.Sku => "the cheapest that does it",
        { Sku: var sku } when !gateway.Fits => $"which doesn't do; {sku} is the cheapest that does",
        { Sku: var sku, PerMonth: var month } => $"{sku} does it as well, for {CostWords.Amount(month!.Value)} USD a month",
    };

    private static void Write(Utf8JsonWriter json, GatewaySizing gateway)
    {
        json.WriteString("path", gateway.Path);
        json.WriteString("sku", gateway.Sku);
        json.WriteBoolean("fits", gateway.Fits);
        json.WriteString("cheapest", gateway.Cheapest?.Sku);
        json.WriteObjects("candidates", gateway.Candidates, Write);
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("sku", candidate.Sku);
        if (candidate.PerMonth is { } month)
            json.WriteNumber("perMonth", month);
        json.WriteBoolean("fits", candidate.Fits);
        json.WriteTexts("for", candidate.For);
        json.WriteTexts("against", candidate.Against);
        json.WriteTexts("warnings", candidate.But);
    }
}
