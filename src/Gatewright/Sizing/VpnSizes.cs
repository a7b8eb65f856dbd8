using Gatewright.Emit.Figures;
using Gatewright.Facts;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Sizing;

/// <summary>The SKUs of a VPN gateway.</summary>
internal static class VpnSizes
{
    /// <summary>All that Azure still creates, and the gateway's own.</summary>
    public static IEnumerable<SkuFigures> Of(VpnGatewayElement gateway, VpnGatewaySku own, GatewayDemand demand) =>
        from sku in VpnGatewaySkus.Known
        let facts = gateway.PossibleFacts(sku)
        where facts is not null && (facts.Retired is null || sku == own)
        let clients = facts.IkeV2Clients ?? facts.SstpClients
        select new SkuFigures(
            sku.Name,
            [
                Speed.Of(facts.Mbps), $"{gateway.Connections.Length} of {facts.Tunnels} tunnels",
                FormattableString.Invariant($"{clients:N0} clients{(facts.IkeV2Clients is null ? " over SSTP" : "")}"),
            ],
            SkuFigures.Holding(
                (facts.Retired is not null, FormattableString.Invariant($"Azure creates no new one since {facts.Retired?.Since:yyyy-MM-dd}")),
                (demand.Mbps > facts.Mbps, $"it carries {Speed.Of(facts.Mbps)} of {Speed.Of(demand.Mbps)}"),
                (demand.Tunnels > facts.Tunnels, $"it supports {facts.Tunnels} of {demand.Tunnels} tunnels"),
                (demand.Clients > clients, FormattableString.Invariant($"it takes {clients:N0} of {demand.Clients:N0} clients"))),
            facts.ZoneRedundant);
}
