using Gatewright.Emit.Costs;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>What Azure bills: by time, traffic by its rates, and what has no price.</summary>
internal static class CostSection
{
    public static Section Of(Topology topology)
    {
        var estimate = CostEstimate.Of(topology);
        if (estimate.Items.IsEmpty && estimate.Unknown.IsEmpty)
            return new("cost", "Cost");
        var sum = $"{CostWords.Amount(estimate.FixedPerMonth)} {estimate.Currency} a month by list prices of {CostEstimate.Collected:yyyy-MM-dd}, "
            + "without taxes, agreements and traffic.";
        return new("cost", "Cost", new Block(sum)
        {
            Columns = ["What", "Billed", "Price"],
            Rows =
            [
                .. estimate.Items.Select(it => new Row(null, it.Path, it.What, CostWords.Sum(it))),
                .. estimate.Unknown.Select(it => new Row(null, it.Path, it.What, $"unknown: {it.Reason}")),
            ],
        });
    }
}
