using Gatewright.Emit.Figures;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;
using Gatewright.Rules;

/// <summary>What Azure retires of what is used, and when.</summary>
internal static class RetirementSection
{
    public static Section Of(Topology topology, ImmutableArray<Finding> findings)
    {
        Row[] rows =
        [
            .. from gateway in topology.VpnGateways
               let retired = VpnCapacity.Of(gateway).Retired
               where retired is not null
               select new Row(null, gateway.Path, Cell.Of(
                   $"{gateway.Sku} isn't created since {retired.Since:yyyy-MM-dd}",
                   retired.Frozen is { } frozen ? $"gateways that have it take no changes from {frozen:yyyy-MM-dd} on" : ""),
                   $"{retired.Replacement}"),
            .. from finding in findings
               where finding.Rule.IsDated && finding.Rule != SkuRules.SkuCanBeCreated && finding.Rule != SkuRules.SkuTakesChanges
               select new Row(null, finding.Path, finding.Message, finding.Fix?.Text ?? ""),
        ];
        return new("retirements", "Retirements", rows.Length == 0
            ? [new Block($"Nothing that is used is being retired, as known on {RuleBook.ReleaseDate:yyyy-MM-dd}.")]
            : [new Block($"As known on {RuleBook.ReleaseDate:yyyy-MM-dd}.") { Columns = ["What", "What happens", "In its place"], Rows = [.. rows] }]);
    }
}
