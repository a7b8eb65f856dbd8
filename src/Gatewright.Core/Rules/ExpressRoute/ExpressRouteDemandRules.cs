namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW8019: what a program demands of an ExpressRoute gateway.</summary>
internal static class ExpressRouteDemandRules
{
    // What passes a gateway by with FastPath doesn't count.
    public static Rule SkuCarriesTheDemand { get; } = Warning("GW8019",
        "An ExpressRoute gateway's SKU should carry the throughput and the routes in demand", Sources.ExpressRouteGateways, topology =>
        (from gateway in topology.ExpressRouteGateways
         let facts = ExpressRouteSizes.Most(gateway)
         where facts is not null
         from first in Demand.Throughput(gateway, it => Carries(topology, it)).Where(it => it.Mbps > facts.Mbps).Take(1)
         let better = Better(topology, gateway)
         select WithFix(gateway, better, At(gateway.Sku, $"'{gateway.Name}' must carry {Speed.Of(Mbps(topology, gateway))}, but {gateway.Sku} carries "
             + $"{Speed.Of(facts.Mbps)}; {Advice(better, it => $"carries {Speed.Of(it.Mbps)}")}")
             .WithRelated(first.Origin)))
        .Concat(
         from gateway in topology.ExpressRouteGateways
         let facts = ExpressRouteSizes.Most(gateway)
         where facts is not null && gateway.DemandedRoutes.Is(it => it > facts.Routes)
         let better = Better(topology, gateway)
         select WithFix(gateway, better, At(gateway.Sku, $"'{gateway.Name}' must learn {gateway.DemandedRoutes} routes, but {gateway.Sku} learns "
             + $"{facts.Routes}; {Advice(better, it => FormattableString.Invariant($"learns {it.Routes}"))}")
             .WithRelated(gateway.DemandedRoutes.Origin))));

    public static ImmutableArray<Rule> All { get; } = [SkuCarriesTheDemand];

    /// <summary>What of a connection surely passes the gateway.</summary>
    internal static bool Carries(Topology topology, ConnectionElement connection) =>
        topology.IsComplete(connection) && connection is not ExpressRouteConnectionElement { FastPath.IsSet: true }
            and not ExpressRouteConnectionElement { PrivateLinkFastPath.IsSet: true };

    private static long Mbps(Topology topology, ExpressRouteGatewayElement gateway) =>
        Demand.Greatest(Demand.Throughput(gateway, it => Carries(topology, it)));

    private static ExpressRouteGatewaySku? Better(Topology topology, ExpressRouteGatewayElement gateway) => ExpressRouteSizes.Smallest(
        gateway, Mbps(topology, gateway), Demand.Count(gateway.DemandedRoutes),
        !topology.TrySettledRegion(gateway.Network, out var region) || !RegionsWithout.ScalableGateways(region));

    private static string Advice(ExpressRouteGatewaySku? better, Func<ExpressRouteGatewaySkuFacts, string> has) => better is null
        ? "no SKU meets the whole demand, spread it over the gateways of several networks"
        : $"use {better}, which {has(ExpressRouteSizes.Most(better)!)}";

    private static Violation WithFix(ExpressRouteGatewayElement gateway, ExpressRouteGatewaySku? better, Violation violation) =>
        better is null || gateway.IsExisting ? violation : violation.WithFix(SuggestedFix.Replace(gateway.Sku.Origin, Code(better)));

    private static string Code(ExpressRouteGatewaySku sku) =>
        $"{nameof(ExpressRouteGatewaySku)}.{sku.Name}{(sku.MinUnits is null ? "" : $"(min: {sku.MinUnits}, max: {sku.MaxUnits})")}";
}
