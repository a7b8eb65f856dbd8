using Gatewright.Emit;
using Gatewright.Emit.Costs;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Overview;

/// <summary>An estimate as a tree: what is paid by time for each element, traffic, what has no price, and the sum.</summary>
internal static class CostTree
{
    public static Tree Of(CostEstimate estimate, CostAssumptions assumptions, string topology)
    {
        var (month, hour) = (CostWords.Amount(estimate.PerMonth), CostWords.Rate(estimate.PerHour));
        var tree = new Tree(TopologyTree.Label(topology, $"{month} {estimate.Currency} a month", $"{hour} an hour"));
        Add(tree, $"by time: {CostWords.Amount(estimate.FixedPerMonth)} a month", estimate.Items.Where(it => it.Unit != CostUnit.Gigabyte));
        var traffic = assumptions.TrafficGigabytes > 0
            ? $"traffic, {CostWords.Count(assumptions.TrafficGigabytes)} GB a month each way: {CostWords.Amount(estimate.TrafficPerMonth)} a month"
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
                node.AddNode(TopologyTree.Line(CostWords.Line(it)));
        }
    }
}
