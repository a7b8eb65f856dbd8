namespace Gatewright.Model;

/// <summary>A gateway for circuits.</summary>
public sealed class ExpressRouteGateway : Gateway
{
    internal ExpressRouteGateway(Gatewright.ExpressRouteGateway handle, VirtualNetwork network)
        : base(handle, network) => Sku = handle.Sku;

    /// <summary>Its SKU.</summary>
    public Fact<ExpressRouteGatewaySku> Sku { get; }
}
