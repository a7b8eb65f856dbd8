using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW20xx: what the SKU of a gateway allows. What Basic can't do stands in <see cref="BasicSkuRules"/>.</summary>
internal static class SkuRules
{
    // Azure's pages leave open whether the two tunnels of an active-active gateway count once or twice, so a connection counts once.
    public static Rule TunnelsAreWithinQuota { get; } = Error("GW2001", "A VPN gateway has no more tunnels than its SKU takes", Sources.VpnSkus, topology =>
        from gateway in topology.VpnGateways
        let quota = FactsOf(gateway)?.Tunnels ?? int.MaxValue
        where gateway.Connections.Length > quota && !gateway.IsPolicyBased
        let connection = gateway.Connections[quota]
        select At(connection.Origin, $"'{connection.Path}' is tunnel {quota + 1} of '{gateway.Name}', and {gateway.Sku} takes {quota}; {More(quota)}"));

    // NonAzSkusNotAllowedForVPNGateway; Azure's validation and what-if don't find it.
    public static Rule SkuCanBeCreated { get; } = Error("GW2002",
        "A new VPN gateway has a SKU that can still be created", Sources.SkuConsolidation, (topology, asOf) =>
        from gateway in topology.VpnGateways
        let retired = FactsOf(gateway)?.Retired
        where retired is not null && !gateway.IsExisting
        let isOver = asOf >= retired.Since
        select At(gateway.Sku, isOver
            ? $"{gateway.Sku} of '{gateway.Name}' can't be created any more since {retired.Since:yyyy-MM-dd}; {retired.Replacement} replaces it"
            : (MessageText)$"{gateway.Sku} of '{gateway.Name}' can't be created from {retired.Since:yyyy-MM-dd} on; {retired.Replacement} replaces it")
            .WithSeverity(isOver ? Severity.Error : Severity.Warning)
            .WithSkuFix(gateway, retired.Replacement));

    public static Rule SkuTakesChanges { get; } = Error("GW2003",
        "A gateway that exists gets NAT rules while its SKU takes changes", Sources.SkuConsolidation, (topology, asOf) =>
        from gateway in topology.VpnGateways
        let retired = FactsOf(gateway)?.Retired
        where gateway.IsExisting && retired?.Frozen is not null
        from rule in gateway.NatRules.Take(1)
        let isOver = asOf >= retired!.Frozen
        select At(rule.Name, $"NAT rule '{rule.Name}' changes '{gateway.Name}', and gateways with SKU {gateway.Sku} take no change "
            + $"{(isOver ? "since" : "from")} {retired!.Frozen:yyyy-MM-dd}{(isOver ? "" : " on")}; give it {retired.Replacement} first")
            .WithSeverity(isOver ? Severity.Error : Severity.Warning));

    public static ImmutableArray<Rule> All { get; } = [TunnelsAreWithinQuota, SkuCanBeCreated, SkuTakesChanges];

    private static VpnGatewaySkuFacts? FactsOf(VpnGatewayElement gateway) =>
        gateway.Sku.TryGetValue(out var sku) ? VpnGatewaySkus.Of(sku) : null;

    private static string More(int quota) =>
        quota >= 100 ? "no SKU takes more, use a second gateway in another network"
        : quota >= 30 ? "VpnGw4AZ takes 100"
        : "VpnGw1AZ takes 30, VpnGw4AZ 100";
}
