using Gatewright.Facts;
using static Gatewright.ExpressRouteGatewaySku;

namespace Gatewright.Rules;

/// <summary>The size of an ExpressRoute gateway: what it has at most, and which one is large enough.</summary>
internal static class ExpressRouteSizes
{
    /// <summary>https://learn.microsoft.com/azure/expressroute/scalable-gateway, 2025-11-06.</summary>
    public const int MostUnits = 40;

    /// <summary>A gateway that scales has two at least, and ten carry what the largest SKU of a fixed size does.</summary>
    private const int FewestThatScale = 2, UnitsOfTheLargest = 10;

    private static readonly ImmutableArray<ExpressRouteGatewaySku> InZones = [ErGw1AZ, ErGw2AZ, ErGw3AZ];

    private static readonly ImmutableArray<ExpressRouteGatewaySku> WithoutZones = [Standard, HighPerformance, UltraPerformance];

    /// <summary>What a gateway has, one that scales with its most units; null where that is known at deployment only.</summary>
    public static ExpressRouteGatewaySkuFacts? Most(ExpressRouteGatewayElement gateway) => gateway.Sku.TryGetValue(out var sku) ? Most(sku) : null;

    /// <summary>What a SKU has, one that scales with its most units.</summary>
    public static ExpressRouteGatewaySkuFacts? Most(ExpressRouteGatewaySku sku) =>
        sku.MaxUnits is Value<int>.Known { Value: >= 1 and var units } ? ExpressRouteGatewaySkus.OfScale(units)
        : ExpressRouteGatewaySkus.Of(sku);

    /// <summary>
    /// The smallest SKU for a demand: one of the gateway's family, else a scaling one; null where none is large enough. A gateway that scales keeps its fewest
    /// units.
    /// </summary>
    /// <param name="gateway">The gateway.</param>
    /// <param name="mbps">What it must carry at once, in megabits a second.</param>
    /// <param name="routes">How many routes it must learn.</param>
    /// <param name="canScale">Whether its region may have ErGwScale.</param>
    public static ExpressRouteGatewaySku? Smallest(ExpressRouteGatewayElement gateway, long mbps, int routes, bool canScale)
    {
        if (!gateway.Sku.TryGetValue(out var own))
            return null;
        var family = own.MaxUnits is not null ? [] : WithoutZones.Contains(own) ? WithoutZones : InZones;
        return family.FirstOrDefault(IsEnough) ?? (canScale ? Scaling(Fewest(own)).FirstOrDefault(IsEnough) : null);

        bool IsEnough(ExpressRouteGatewaySku sku) =>
            Most(sku) is { } facts && facts.Mbps >= mbps && facts.Routes >= routes && facts.Circuits >= gateway.Connections.Length;
    }

    private static int Fewest(ExpressRouteGatewaySku sku)
    {
        if (sku.MinUnits is null)
            return UnitsOfTheLargest;
        _ = sku.MinUnits.TryGetValue(out var min);
        return Math.Max(FewestThatScale, min);
    }

    /// <summary>ErGwScale in all its sizes from some units on.</summary>
    private static IEnumerable<ExpressRouteGatewaySku> Scaling(int fewest)
    {
        for (var most = fewest; most <= MostUnits; most++)
            yield return ErGwScale(fewest, most);
    }
}
