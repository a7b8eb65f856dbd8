namespace Gatewright.Model;

/// <summary>A gateway for circuits (<c>gatewayType</c> is <c>ExpressRoute</c>).</summary>
public sealed class ExpressRouteGatewayElement : GatewayElement
{
    internal ExpressRouteGatewayElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its SKU (<c>sku.name</c>, and for ErGwScale <c>autoScaleConfiguration</c>).</summary>
    public Setting<ExpressRouteGatewaySku> Sku { get; internal set; }

    /// <summary>How many routes it is to learn from its circuits, as the program states it. It isn't deployed.</summary>
    public Setting<int> DemandedRoutes { get; internal set; }
}
