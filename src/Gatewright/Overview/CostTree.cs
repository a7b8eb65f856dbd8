using System.Globalization;
using Gatewright.Emit;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Overview;

/// <summary>An estimate as a tree: what is paid by time for each element, traffic, what has no price, and the sum.</summary>
internal static class CostTree
{
    public static Tree Of(CostEstimate estimate, CostAssumptions assumptions, string topology)
    {
        var tree = new Tree(TopologyTree.Label(topology, $"{Amount(estimate.PerMonth)} {estimate.Currency} a month", $"{Rate(estimate.PerHour)} an hour"));
        Add(tree, $"by time: {Amount(estimate.FixedPerMonth)} a month", estimate.Items.Where(it => it.Unit != CostUnit.Gigabyte));
        var traffic = assumptions.TrafficGigabytes > 0
            ? $"traffic, {Count(assumptions.TrafficGigabytes)} GB a month each way: {Amount(estimate.TrafficPerMonth)} a month"
            : "traffic, by rates (--traffic-gb adds amounts)";
        Add(tree, traffic, estimate.Items.Where(it => it.Unit == CostUnit.Gigabyte));
        if (!estimate.Unknown.IsEmpty)
        {
            var unknown = tree.AddNode(TopologyTree.Label("without a price"));
            foreach (var it in estimate.Unknown)
                unknown.AddNode(TopologyTree.Line($"{it.Path}: {it.What}; {it.Reason}"));
        }

        return tree;
    }

    private static void Add(Tree tree, string title, IEnumerable<CostItem> items)
    {
        var elements = items.GroupBy(it => it.Path).ToArray();
        if (elements.Length == 0)
            return;
        var branch = tree.AddNode(TopologyTree.Label(title));
        foreach (var element in elements)
        {
            var node = branch.AddNode(TopologyTree.Label(element.Key));
            foreach (var it in element)
                node.AddNode(TopologyTree.Line(Line(it)));
        }
    }

    private static string Line(CostItem it) => it.Unit switch
    {
        CostUnit.Gigabyte when it.Quantity == 0 => $"{it.What}: {Rate(it.Price)} a GB",
        CostUnit.Gigabyte => $"{it.What}: {Count(it.Quantity)} GB x {Rate(it.Price)} = {Amount(it.PerMonth)} a month",
        CostUnit.Hour => $"{it.What}: {Times(it.Quantity)}{Rate(it.Price)} an hour = {Amount(it.PerMonth)} a month",
        _ => $"{it.What}: {Amount(it.PerMonth)} a month",
    };

    private static string Times(decimal quantity) => quantity == 1 ? "" : $"{Count(quantity)} x ";

    private static string Amount(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    private static string Rate(decimal price) => price.ToString("0.00##", CultureInfo.InvariantCulture);

    private static string Count(decimal quantity) => quantity.ToString("#,0.##", CultureInfo.InvariantCulture);
}
