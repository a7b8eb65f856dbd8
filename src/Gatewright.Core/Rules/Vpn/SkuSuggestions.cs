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

    private static bool TakesGeneration(VpnGatewayElement gateway, VpnGatewaySku sku) =>
        !gateway.Generation.IsSet || gateway.Generation.Is(it => VpnGatewaySkus.Of(sku, it) is not null);

    /// <summary>Every SKU that is suggested asks for zones.</summary>
    private static bool HasAddressWithoutZones(VpnGatewayElement gateway) =>
        gateway.PublicIps.Any(it => it.Target.WithoutZones.IsSet);

    /// <summary>What was too small before stays so; only Basic makes do with less.</summary>
    private static bool HasRoom(VpnGatewayElement gateway) =>
        !gateway.Sku.Is(VpnGatewaySku.Basic) || gateway.Network.GatewaySubnets.All(subnet => GatewaySubnetSizeRules.Suffices(gateway.Network, subnet.Prefixes));
}
