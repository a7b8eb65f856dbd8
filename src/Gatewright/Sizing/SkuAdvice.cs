using Gatewright.Emit.Costs;
using Gatewright.Emit.Figures;
using Gatewright.Facts;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Sizing;

/// <summary>Which SKUs are sufficient for what a topology and its user ask of each gateway.</summary>
internal static class SkuAdvice
{
    private static readonly string[] ForCircuits = ["Standard", "HighPerformance", "UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ"];

    /// <summary>The gateways that the topology creates with a SKU that is known, each with what was tried.</summary>
    public static IEnumerable<GatewaySizing> Of(Topology topology, Demand demand)
    {
        var trial = new Lazy<SkuTrial>(() => new(topology));
        var prices = new PriceList("USD");
        foreach (var gateway in topology.Gateways.Where(it => !it.IsExisting))
        {
            if (gateway is VpnGatewayElement vpn && vpn.Sku.TryGetValue(out var own))
                yield return Sized(vpn, own.Name, Vpn(vpn, own, demand), "vpn-gateway/", trial.Value, prices);
            else if (gateway is ExpressRouteGatewayElement circuits && circuits.Sku.TryGetValue(out var scale) && scale.MinUnits is null)
                yield return Sized(circuits, scale.Name, ExpressRoute(scale, demand), "er-gateway/", trial.Value, prices);
        }
    }

    private static GatewaySizing Sized(GatewayElement gateway, string own, IEnumerable<Facts> skus, string price, SkuTrial trial, PriceList prices)
    {
        var candidates =
            from it in skus
            let found = it.Sku == own ? [] : trial.Try(gateway, it.Sku)?.ToArray()
            select new Candidate(
                it.Sku, prices.Find(price + it.Sku) * Emit.CostItem.HoursPerMonth, [.. it.For],
                found is null ? ["which gateway of the template it is can't be told"] : [.. it.Against, .. Messages(found, Severity.Error)],
                [.. it.IsAcrossZones ? [] : (string[])["its instances aren't in availability zones"], .. Messages(found ?? [], Severity.Warning)]);
        return new(gateway.Path, own, [.. candidates.OrderBy(it => it.PerMonth ?? decimal.MaxValue).ThenBy(it => it.Sku, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Messages(IEnumerable<Finding> findings, Severity severity) =>
        findings.Where(it => it.Severity == severity).Select(it => $"{it.Message} ({it.Rule.Id})").Distinct();

    private static IEnumerable<Facts> Vpn(VpnGatewayElement gateway, VpnGatewaySku own, Demand demand) =>
        from sku in VpnGatewaySkus.Known
        let facts = gateway.Generation.TryGetValue(out var generation) ? VpnGatewaySkus.Of(sku, generation) : VpnGatewaySkus.Of(sku)
        where facts is not null && (facts.Retired is null || sku == own)
        let clients = facts.IkeV2Clients ?? facts.SstpClients
        select new Facts(
            sku.Name,
            [
                Speed.Of(facts.Mbps), $"{gateway.Connections.Length} of {facts.Tunnels} tunnels",
                FormattableString.Invariant($"{clients:N0} clients{(facts.IkeV2Clients is null ? " over SSTP" : "")}"),
            ],
            Missing(
                (facts.Retired is not null, FormattableString.Invariant($"Azure creates no new one since {facts.Retired?.Since:yyyy-MM-dd}")),
                (demand.Mbps > facts.Mbps, $"it carries {Speed.Of(facts.Mbps)} of {Speed.Of(demand.Mbps)}"),
                (gateway.PointToSite is not null && demand.Clients > clients,
                    FormattableString.Invariant($"it takes {clients:N0} of {demand.Clients:N0} clients"))),
            facts.ZoneRedundant);

    private static IEnumerable<Facts> ExpressRoute(ExpressRouteGatewaySku own, Demand demand) =>
        from name in ForCircuits.Append(own.Name).Distinct()
        let facts = ExpressRouteGatewaySkus.Of(name)
        where facts is not null
        select new Facts(
            name,
            [Speed.Of(facts.Mbps), $"{facts.Circuits} circuits", FormattableString.Invariant($"{facts.Routes:N0} routes")],
            Missing((demand.Mbps > facts.Mbps, $"it carries {Speed.Of(facts.Mbps)} of {Speed.Of(demand.Mbps)}")),
            facts.ZoneRedundant);

    private static string[] Missing(params (bool Is, string Reason)[] reasons) => [.. reasons.Where(it => it.Is).Select(it => it.Reason)];

    /// <summary>What the tables say of a SKU.</summary>
    private sealed record Facts(string Sku, string[] For, string[] Against, bool IsAcrossZones);
}
