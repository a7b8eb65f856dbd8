using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>Another SKU for a VPN gateway as a remedy. The SKU of a gateway that is there can't be written anew, and a policy-based gateway has no
/// other.</summary>
internal static class SkuSuggestions
{
    /// <summary>Suggests the SKU, unless what else is said of the gateway stands in its way.</summary>
    public static Violation WithSkuFix(this Violation violation, VpnGatewayElement gateway, VpnGatewaySku sku) =>
        gateway.IsExisting || gateway.IsPolicyBased || !TakesGeneration(gateway, sku) || HasAddressWithoutZones(gateway) || !HasRoom(gateway)
            ? violation
            : violation.WithFix(SuggestedFix.Replace(gateway.Sku.Origin, $"{nameof(VpnGatewaySku)}.{sku}"));

    /// <summary>
    /// The figures of its SKU in its generation; in the one with the highest figures where the generation is known at deployment only, or isn't one of the SKU.
    /// </summary>
    public static VpnGatewaySkuFacts? SkuFacts(this VpnGatewayElement gateway) =>
        gateway.Sku.TryGetValue(out var sku) ? gateway.FactsWith(sku) ?? VpnGatewaySkus.Of(sku) : null;

    /// <summary>
    /// The figures that it may have with another SKU, the highest where its generation is known at deployment only; null where the SKU doesn't come in it.
    /// </summary>
    public static VpnGatewaySkuFacts? PossibleFacts(this VpnGatewayElement gateway, VpnGatewaySku sku) =>
        gateway.FactsWith(sku) ?? (gateway.Generation.TryGetValue(out _) ? null : VpnGatewaySkus.Of(sku));

    /// <summary>The figures that the gateway would have with another SKU; null where the SKU doesn't come in the gateway's generation.</summary>
    public static VpnGatewaySkuFacts? FactsWith(this VpnGatewayElement gateway, VpnGatewaySku sku)
    {
        if (!gateway.Generation.IsSet)
            return VpnGatewaySkus.Of(sku);
        return gateway.Generation.TryGetValue(out var generation) ? VpnGatewaySkus.Of(sku, generation) : null;
    }

    private static bool TakesGeneration(VpnGatewayElement gateway, VpnGatewaySku sku) =>
        !gateway.Generation.IsSet || gateway.Generation.Is(it => VpnGatewaySkus.Of(sku, it) is not null);

    /// <summary>Every SKU that is suggested asks for zones.</summary>
    private static bool HasAddressWithoutZones(VpnGatewayElement gateway) =>
        gateway.PublicIps.Any(it => it.Target.WithoutZones.IsSet);

    /// <summary>What was too small before stays so; only Basic makes do with less.</summary>
    private static bool HasRoom(VpnGatewayElement gateway) =>
        !gateway.Sku.Is(VpnGatewaySku.Basic) || gateway.Network.GatewaySubnets.All(subnet => GatewaySubnetSizeRules.Suffices(gateway.Network, subnet.Prefixes));
}
