using Gatewright.Import.Documents;

namespace Gatewright.Import.ExpressRoute;

/// <summary>What ExpressRoute gateways alone have.</summary>
internal static class ExpressRouteGatewayReader
{
    public static void Read(ExpressRouteGatewayElement gateway, ArmNode properties)
    {
        properties.Skip("gatewayType", "vpnType", "activeActive", "enableBgp", "bgpSettings", "vpnGatewayGeneration", "enablePrivateIpAddress");
        var bounds = properties.Object("autoScaleConfiguration")?.Object("bounds");
        if (properties.Object("sku") is not { } sku)
            return;
        sku.Skip("tier", "capacity");
        gateway.Sku = bounds is null
            ? sku.Setting<ExpressRouteGatewaySku>("name")
            : Scalable(sku, sku.Setting<ExpressRouteGatewaySku>("name"), bounds);
    }

    private static Setting<ExpressRouteGatewaySku> Scalable(ArmNode sku, Setting<ExpressRouteGatewaySku> name, ArmNode bounds)
    {
        var (min, max) = (bounds.Read("min"), bounds.Read("max"));
        return name.Is(it => it.Name == nameof(ExpressRouteGatewaySku.ErGwScale)) && min is not null && max is not null
            ? sku.Setting<ExpressRouteGatewaySku>(ExpressRouteGatewaySku.ErGwScale(ArmValues.As<int>(min), ArmValues.As<int>(max)), name.Origin)
            : name;
    }
}
