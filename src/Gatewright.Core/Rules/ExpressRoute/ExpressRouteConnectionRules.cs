using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW800x and GW801x: what is said of a single connection to a circuit.</summary>
internal static class ExpressRouteConnectionRules
{
    public static Rule WeightIsInRange { get; } = Error("GW8009", "A routing weight is 0 to 32000", Sources.AzureProvider, topology =>
        from connection in topology.ExpressRouteConnections
        where connection.RoutingWeight.Is(weight => weight is < 0 or > 32_000)
        select At(connection.RoutingWeight, $"The connection of gateway '{connection.Gateway.Name}' to circuit '{connection.Circuit.Name}' has the weight "
            + $"{connection.RoutingWeight}; it takes 0 to 32000"));

    public static Rule GatewayHasFastPath { get; } = Error("GW8010",
        "FastPath has a gateway of UltraPerformance, ErGw3AZ, or ErGwScale with 10 units", Sources.FastPath, topology =>
        from connection in topology.ExpressRouteConnections
        from flag in new[] { connection.FastPath, connection.PrivateLinkFastPath }
        where flag.IsSet && connection.Gateway.Sku.TryGetValue(out var sku) && HasFastPath(sku) is false
        select At(flag, $"Gateway '{connection.Gateway.Name}' is {connection.Gateway.Sku}, which has no FastPath; "
            + $"take ErGw3AZ, or ErGwScale with at least 10 units").WithRelated(connection.Gateway.Sku.Origin));

    public static Rule PrivateLinksAreFastOnDirectPorts { get; } = Warning("GW8011",
        "FastPath to private endpoints has a circuit on Direct ports", Sources.FastPath, topology =>
        from connection in topology.ExpressRouteConnections
        where connection.PrivateLinkFastPath.IsSet && connection.Circuit.Ports is null && !connection.Circuit.IsExisting
        let violation = At(connection.PrivateLinkFastPath, $"Circuit '{connection.Circuit.Name}' is a provider's, over which traffic to private endpoints "
            + $"passes the gateway all the same; call WithFastPath alone, or put the circuit on Direct ports")
        select connection.FastPath.IsSet ? violation.WithFix(SuggestedFix.Remove(connection.PrivateLinkFastPath.Origin)) : violation);

    public static Rule AuthorizationServesOnce { get; } = Warning("GW8012",
        "An authorization of a circuit serves one connection", Sources.ExpressRouteFaq, topology =>
        from uses in topology.ExpressRouteConnections.Select(it => (it.Authorization, Origin: it.OtherEnd()))
            .Concat(topology.GlobalReaches.Select(it => (it.Authorization, Origin: it.OtherEnd())))
            .Where(it => it.Authorization is not null).GroupBy(it => it.Authorization!)
        let ordered = uses.OrderBy(it => it.Origin.Number).ToArray()
        from use in ordered.Skip(1)
        select At(use.Origin, $"Authorization '{uses.Key.Name}' of circuit '{uses.Key.Circuit.Name}' is used already; each connection needs one of its own")
            .WithRelated(ordered[0].Origin));

    public static ImmutableArray<Rule> All { get; } = [WeightIsInRange, GatewayHasFastPath, PrivateLinksAreFastOnDirectPorts, AuthorizationServesOnce];

    /// <summary>A gateway that scales below 10 units at times is without it at times; what it surely never has is an error.</summary>
    private static bool? HasFastPath(ExpressRouteGatewaySku sku) =>
        sku.MaxUnits is null ? ExpressRouteGatewaySkus.Of(sku)?.FastPath
        : sku.MaxUnits is Value<int>.Known { Value: var units and >= 1 } ? ExpressRouteGatewaySkus.OfScale(units).FastPath
        : null;
}
