using Gatewright.Model;

namespace Gatewright.Changes.Laws;

/// <summary>How Azure gets from one SKU of a gateway to another.</summary>
internal enum SkuStep
{
    /// <summary>One of the SKUs isn't known.</summary>
    Unknown,

    /// <summary>In place.</summary>
    Upgrade,

    /// <summary>By a migration that a deployment can't start.</summary>
    Migration,

    /// <summary>Not at all.</summary>
    Recreation,
}

/// <summary>
/// The steps between SKUs, as https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-upgrade (2026-03-03) and
/// https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways (2026-09-05) have them.
/// </summary>
internal static class GatewaySkus
{
    private static readonly string[] PlainFamily = ["Standard", "HighPerformance", "UltraPerformance"];

    private static readonly string[] ZoneFamily = ["ErGw1AZ", "ErGw2AZ", "ErGw3AZ"];

    public static SkuStep Vpn(ChangeView change)
    {
        if (change.ElementBefore<VpnGatewayElement>() is not { } before || change.ElementAfter<VpnGatewayElement>() is not { } after
            || !before.Sku.TryGetValue(out var one) || !after.Sku.TryGetValue(out var other))
            return SkuStep.Unknown;
        if (one == VpnGatewaySku.Basic || other == VpnGatewaySku.Basic)
            return SkuStep.Recreation;
        if (IsLegacy(one))
            return SkuStep.Migration;
        if (Size(one) is not { } from || Size(other) is not { } to)
            return IsLegacy(other) ? SkuStep.Recreation : SkuStep.Unknown;
        if (IsFrozen(other))
            return IsFrozen(one) ? SkuStep.Migration : SkuStep.Recreation;
        return to < from ? SkuStep.Recreation
            : change.Before!["vpnGatewayGeneration"] != change.After!["vpnGatewayGeneration"] ? SkuStep.Migration
            : SkuStep.Upgrade;
    }

    /// <summary>Whether it is one of VpnGw1 to VpnGw5, which take no other change any more.</summary>
    public static bool IsFrozen(VpnGatewaySku sku) => Size(sku) is not null && !sku.Name.EndsWith("AZ", StringComparison.Ordinal);

    public static SkuStep ExpressRoute(ChangeView change)
    {
        if (change.ElementBefore<ExpressRouteGatewayElement>() is not { } before || change.ElementAfter<ExpressRouteGatewayElement>() is not { } after
            || !before.Sku.TryGetValue(out var one) || !after.Sku.TryGetValue(out var other) || IsScaling(change))
            return SkuStep.Unknown;
        var (from, to) = (one.Name, other.Name);
        return PlainFamily.Contains(from) && PlainFamily.Contains(to) || ZoneFamily.Contains(from) && (ZoneFamily.Contains(to) || IsScale(to)) ? SkuStep.Upgrade
            : PlainFamily.Contains(from) && ZoneFamily.Contains(to) ? SkuStep.Migration
            : PlainFamily.Contains(from) || ZoneFamily.Contains(from) || IsScale(from) ? SkuStep.Recreation
            : SkuStep.Unknown;
    }

    /// <summary>Whether a gateway only gets other scale units.</summary>
    public static bool IsScaling(ChangeView change) => change.ElementBefore<ExpressRouteGatewayElement>() is { } before && before.Sku.Is(it => IsScale(it.Name))
        && change.ElementAfter<ExpressRouteGatewayElement>() is { } after && after.Sku.Is(it => IsScale(it.Name));

    private static bool IsScale(string sku) => sku == nameof(ExpressRouteGatewaySku.ErGwScale);

    private static bool IsLegacy(VpnGatewaySku sku) => sku == VpnGatewaySku.Standard || sku == VpnGatewaySku.HighPerformance;

    /// <summary>The number in VpnGw1 to VpnGw5AZ.</summary>
    private static int? Size(VpnGatewaySku sku) => sku.Name.StartsWith("VpnGw", StringComparison.Ordinal) && sku.Name is { Length: 6 or 8 } name
        && name[5] is >= '1' and <= '5' && name[6..] is ("" or "AZ") ? name[5] - '0' : null;
}
