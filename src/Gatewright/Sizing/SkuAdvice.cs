using Gatewright.Emit.Costs;
using Gatewright.Emit.Figures;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Sizing;

/// <summary>Which SKUs are sufficient for what a topology and its user ask of each gateway.</summary>
internal static class SkuAdvice
{
    /// <summary>The gateways that the topology creates with a SKU that is known, each with what was tried.</summary>
    public static IEnumerable<GatewaySizing> Of(Topology topology, DemandOptions options)
    {
        var trial = new Lazy<SkuTrial>(() => new(topology));
        var prices = new PriceList("USD");
        foreach (var gateway in topology.Gateways.Where(it => !it.IsExisting))
        {
            if (gateway is VpnGatewayElement vpn && vpn.Sku.TryGetValue(out var own))
            {
                var demand = options.Of(topology, vpn);
                yield return Sized(vpn, $"{own}", demand, VpnSizes.Of(vpn, own, demand), "vpn-gateway/", trial.Value, prices);
            }
            else if (gateway is ExpressRouteGatewayElement circuits && circuits.Sku.TryGetValue(out var scale)
                && (scale.MinUnits is null || CircuitSizes.Units(scale) is not null))
            {
                var demand = options.Of(topology, circuits);
                yield return Sized(circuits, $"{scale}", demand, CircuitSizes.Of(circuits, scale, demand), "er-gateway/", trial.Value, prices);
            }
        }
    }

    private static GatewaySizing Sized(
        GatewayElement gateway, string own, GatewayDemand demand, IEnumerable<SkuFigures> skus, string price, SkuTrial trial, PriceList prices)
    {
        var candidates =
            from it in skus
            let found = it.Title == own ? [] : trial.Try(gateway, it)?.ToArray()
            let unit = prices.Find(price + it.Sku) * Emit.CostItem.HoursPerMonth
            select new Candidate(
                it.Title, unit * (it.Units?.Most ?? 1), [.. it.For, .. Scaled(it, unit)],
                found is null ? ["which gateway of the template it is can't be told"] : [.. it.Against, .. Messages(found, Severity.Error)],
                [.. it.IsAcrossZones ? [] : (string[])["its instances aren't in availability zones"], .. Messages(found ?? [], Severity.Warning)]);
        return new(gateway.Path, own, demand,
            [.. candidates.OrderBy(it => it.PerMonth ?? decimal.MaxValue).ThenBy(it => it.Sku, StringComparer.Ordinal)]);
    }

    /// <summary>The price of ErGwScale is that of its most units, so the price of its fewest is reported as well.</summary>
    private static IEnumerable<string> Scaled(SkuFigures sku, decimal? unit) =>
        sku.Units is { } units && units.Fewest < units.Most && unit is { } price
            ? [$"{CostWords.Amount(price * units.Fewest)} USD with {units.Fewest} units"] : [];

    private static IEnumerable<string> Messages(IEnumerable<Finding> findings, Severity severity) =>
        findings.Where(it => it.Severity == severity).Select(it => $"{it.Message} ({it.Rule.Id})").Distinct();
}
