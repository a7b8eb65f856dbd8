using Gatewright.Facts;

namespace Gatewright.Emit.Figures;

/// <summary>What an ExpressRoute gateway can carry and what of it is used.</summary>
internal sealed class ExpressRouteCapacity
{
    private readonly Model.ExpressRouteGatewayElement gateway;
    private readonly ExpressRouteGatewaySkuFacts? fewest;
    private readonly ExpressRouteGatewaySkuFacts? most;

    private ExpressRouteCapacity(Model.ExpressRouteGatewayElement gateway, ExpressRouteGatewaySkuFacts? fewest, ExpressRouteGatewaySkuFacts? most) =>
        (this.gateway, this.fewest, this.most) = (gateway, fewest, most);

    public string Circuits =>
        $"circuits: {gateway.Connections.Length} of {(most is null ? "as many as the SKU has" : $"{most.Circuits}")} "
            + $"used{(gateway.IsExisting ? " by this topology" : "")}";

    /// <summary>How many more circuits it takes; null where that isn't known.</summary>
    public int? CircuitsLeft => most?.Circuits - gateway.Connections.Length;

    public string Throughput => (fewest, most) switch
    {
        (null, _) or (_, null) => "throughput: depends on the SKU",
        var (low, high) when low.Mbps == high.Mbps => $"throughput: {Speed.Of(high.Mbps)}",
        var (low, high) => $"throughput: {Speed.Of(low.Mbps)} to {Speed.Of(high.Mbps)} as it scales",
    };

    public static ExpressRouteCapacity Of(Model.ExpressRouteGatewayElement gateway)
    {
        if (!gateway.Sku.TryGetValue(out var sku))
            return new(gateway, null, null);
        if (sku is { MinUnits: Value<int>.Known min, MaxUnits: Value<int>.Known max })
            return new(gateway, ExpressRouteGatewaySkus.OfScale(min.Value), ExpressRouteGatewaySkus.OfScale(max.Value));
        var facts = ExpressRouteGatewaySkus.Of(sku);
        return new(gateway, facts, facts);
    }
}
