using Gatewright.Emit.Figures;
using Gatewright.Facts;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Sizing;

/// <summary>The SKUs of an ExpressRoute gateway, ErGwScale with its units among them.</summary>
internal static class CircuitSizes
{
    private const string Scale = nameof(ExpressRouteGatewaySku.ErGwScale);

    private static readonly string[] Fixed = ["Standard", "HighPerformance", "UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ"];

    /// <summary>All of a fixed size, ErGwScale with the fewest units that meet the demand, and the gateway's own.</summary>
    public static IEnumerable<SkuFigures> Of(ExpressRouteGatewayElement gateway, ExpressRouteGatewaySku own, GatewayDemand demand)
    {
        foreach (var name in own.MaxUnits is null ? Fixed.Append(own.Name).Distinct() : Fixed)
        {
            if (ExpressRouteGatewaySkus.Of(name) is { } facts)
                yield return Figures(name, null, facts, demand);
        }

        var units = Units(own);
        if (units is { } given)
            yield return Figures(Scale, given, ExpressRouteGatewaySkus.OfScale(given.Most), demand);
        var most = Needed(gateway, demand);
        var fewest = Math.Min(most, units is { Fewest: > 1 and var kept } ? kept : 2);
        if (units != (fewest, most))
            yield return Figures(Scale, (fewest, most), ExpressRouteGatewaySkus.OfScale(most), demand);
    }

    /// <summary>The units that a program gives ErGwScale, where they are known and in bounds.</summary>
    public static (int Fewest, int Most)? Units(ExpressRouteGatewaySku sku) =>
        sku is { MinUnits: Value<int>.Known { Value: >= 1 and var min }, MaxUnits: Value<int>.Known { Value: <= ExpressRouteSizes.MostUnits and var max } }
        && min <= max ? (min, max) : null;

    /// <summary>As many as throughput, circuits, FastPath and high-bandwidth tunnels beside it need; all where they aren't enough.</summary>
    private static int Needed(ExpressRouteGatewayElement gateway, GatewayDemand demand)
    {
        var isFast = gateway.Connections.OfType<ExpressRouteConnectionElement>().Any(it => it.FastPath.IsSet || it.PrivateLinkFastPath.IsSet);
        var isHigh = gateway.Network.VpnGateways.Any(it => it.HighBandwidth.IsSet);
        for (var units = 1; units < ExpressRouteSizes.MostUnits; units++)
        {
            var facts = ExpressRouteGatewaySkus.OfScale(units);
            if (facts.Mbps >= demand.Mbps && facts.Circuits >= gateway.Connections.Length && (facts.FastPath || !isFast) && (facts.HighBandwidth || !isHigh))
                return units;
        }

        return ExpressRouteSizes.MostUnits;
    }

    private static SkuFigures Figures(string name, (int Fewest, int Most)? units, ExpressRouteGatewaySkuFacts facts, GatewayDemand demand) => new(
        name,
        [Speed.Of(facts.Mbps), $"{facts.Circuits} circuits", FormattableString.Invariant($"{facts.Routes:N0} routes")],
        SkuFigures.Holding(
            (demand.Mbps > facts.Mbps, $"it carries {Speed.Of(facts.Mbps)} of {Speed.Of(demand.Mbps)}"),
            (demand.Routes > facts.Routes, FormattableString.Invariant($"it learns {facts.Routes:N0} of {demand.Routes:N0} routes"))),
        facts.ZoneRedundant) { Units = units };
}
