using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW10xx: gateways in their network.</summary>
internal static class GatewayRules
{
    public static Rule NetworkHasOneGatewayOfAKind { get; } = Error("GW1001",
        "A network has one VPN gateway and one ExpressRoute gateway at most", Sources.VpnSettings, topology =>
        from network in topology.VirtualNetworks
        where network.Gateways.Length > 1
        from gateways in new[] { network.VpnGateways.ToArray<GatewayElement>(), [.. network.ExpressRouteGateways] }
        from gateway in gateways.Skip(1)
        where !IsOneExistingGateway(gateway, gateways[0])
        select At(gateway.Name, $"'{network.Name}' has {Kind(gateway)} '{gateways[0].Name}' already; leave out '{gateway.Name}' or put it into another network")
            .WithSeverity(IsMigration(gateway, gateways[0]) ? Severity.Warning : Severity.Error)
            .WithRelated(gateways[0].Name.Origin));

    // VirtualNetworkGatewaySkuCannotBeCreatedForSpecifiedVmGeneration
    public static Rule GenerationFitsSku { get; } = Error("GW1002", "A VPN gateway has a generation that its SKU comes in", Sources.VpnSkus, topology =>
        from gateway in topology.VpnGateways
        let right = OtherGeneration(gateway)
        where right is not null
        select At(gateway.Generation, $"{gateway.Sku} doesn't come in {gateway.Generation}; it comes in {right}")
            .WithFix(SuggestedFix.Replace(gateway.Generation.Origin, $"VpnGatewayGeneration.{right}")));

    public static ImmutableArray<Rule> All { get; } = [NetworkHasOneGatewayOfAKind, GenerationFitsSku];

    /// <summary>The generation that its SKU comes in, where it isn't the one that is said.</summary>
    private static VpnGatewayGeneration? OtherGeneration(VpnGatewayElement gateway) =>
        gateway.Sku.TryGetValue(out var sku) && gateway.Generation.Is(it => VpnGatewaySkus.Of(sku, it) is null) ? VpnGatewaySkus.DefaultGeneration(sku) : null;

    private static string Kind(GatewayElement gateway) => gateway is VpnGatewayElement ? "VPN gateway" : "ExpressRoute gateway";

    /// <summary>Two handles of one gateway that is there; whether two ids known only at deployment are the same, nobody can say.</summary>
    private static bool IsOneExistingGateway(GatewayElement gateway, GatewayElement first) =>
        gateway.IsExisting && first.IsExisting && !(gateway.Id.TryGetValue(out var id) && first.Id.TryGetValue(out var other)
            && !string.Equals(id.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>While a network moves to another ExpressRoute gateway it has both for a time.</summary>
    private static bool IsMigration(GatewayElement gateway, GatewayElement first) =>
        gateway is ExpressRouteGatewayElement && (gateway.IsExisting || first.IsExisting);
}
