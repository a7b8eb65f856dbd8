using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What Azure does about changes of gateways.</summary>
internal static class GatewayLaws
{
    private const string Gateway = "gateway";

    public static ImmutableArray<ChangeLaw> All { get; } =
    [
        new("gateway-type-is-fixed", "A gateway's type can't be changed: delete it and create another, with another address and about an hour without tunnels",
            ChangeEffect.Replacement, Sources.VpnSettings, static it => it.Is(Gateway, "gatewayType")),
        new("vpn-type-is-fixed",
            "Route-based doesn't become policy-based, nor the other way round: delete the gateway and create it in about an hour, with another address",
            ChangeEffect.Replacement, Sources.VpnFaq, static it => it.Is(Gateway, "vpnType")),
        new("generation-is-fixed", "A gateway of generation 1 becomes one of generation 2 only by Azure's migration, not by a deployment",
            ChangeEffect.Refusal, ChangeSources.UpgradeSku, static it => it.Is(Gateway, "vpnGatewayGeneration") && IsVpn(it)
                && it.Change is { Before: not null, After: not null } && GatewaySkus.Vpn(it) is not SkuStep.Recreation),
        new("sku-upgrade", "Azure upgrades the gateway in place: about 45 minutes, with a short interruption; its address stays",
            ChangeEffect.Interruption, ChangeSources.UpgradeSku, static it => IsSku(it) && IsVpn(it) && GatewaySkus.Vpn(it) == SkuStep.Upgrade),
        new("sku-migration", "Azure refuses this step between SKUs in a deployment: start its migration instead",
            ChangeEffect.Refusal, ChangeSources.UpgradeSku, static it => IsSku(it) && IsVpn(it) && GatewaySkus.Vpn(it) == SkuStep.Migration),
        new("sku-recreation", "Azure doesn't change the SKU in this direction: delete the gateway and create it; its address isn't kept",
            ChangeEffect.Replacement, ChangeSources.UpgradeSku, static it => IsSku(it) && IsVpn(it) && GatewaySkus.Vpn(it) == SkuStep.Recreation),
        new("sku-without-zones-is-frozen", "A gateway that is still on VpnGw1 to VpnGw5 takes no change but the step to its AZ SKU",
            ChangeEffect.Refusal, Sources.SkuConsolidation,
            static it => it.Change.ElementKind == Gateway && it.Kind == ChangeKind.Changed && !IsSku(it) && it.Change.Property != "tags"
                && it.Before?.Element is VpnGatewayElement gateway && gateway.Sku.Is(GatewaySkus.IsFrozen)),
        new("expressroute-sku-upgrade", "Azure upgrades the gateway in place; no page says how long traffic stops, so plan a window",
            ChangeEffect.Interruption, Sources.ExpressRouteGateways, static it => IsSku(it) && GatewaySkus.ExpressRoute(it) == SkuStep.Upgrade),
        new("expressroute-scale-units", "Azure adds or removes scale units of the gateway while it runs",
            ChangeEffect.Update, Sources.ScalableGateway, static it => IsSku(it) && GatewaySkus.IsScaling(it)),
        new("expressroute-sku-migration", "From a SKU without zones to an AZ SKU leads Azure's migration tool alone; a deployment is refused",
            ChangeEffect.Refusal, Sources.ExpressRouteGateways, static it => IsSku(it) && GatewaySkus.ExpressRoute(it) == SkuStep.Migration),
        new("expressroute-sku-recreation", "Azure doesn't change the SKU in this direction: delete the gateway and create it",
            ChangeEffect.Replacement, Sources.ExpressRouteGateways, static it => IsSku(it) && GatewaySkus.ExpressRoute(it) == SkuStep.Recreation),
        new("gateway-address-is-fixed", "A gateway keeps its public address as long as it lives: another one takes a new gateway",
            ChangeEffect.Replacement, Sources.VpnFaq, static it => it.Is(Gateway, "ipConfigurations[].publicIPAddress") && !IsOnlyLonger(it)),
        new("ip-configuration-name-is-fixed", "A gateway keeps the names of its IP configurations: write those that it was created with",
            ChangeEffect.Refusal, Sources.TerraformGateway, static it => it.Is(Gateway, "ipConfigurations[].name") && !IsOnlyLonger(it)),
        new("active-active-switch",
            "Tunnels drop, a device needs one to each instance, and BGP addresses from the network's own range change",
            ChangeEffect.Interruption, Sources.ActiveActive, static it => it.Is(Gateway, "activeActive")),
        new("active-active-brings-addresses", "The second instance brings an address and an IP configuration of its own",
            ChangeEffect.Update, Sources.ActiveActive,
            static it => it.Is(Gateway, "ipConfigurations[].publicIPAddress", "ipConfigurations[].name") && IsOnlyLonger(it)) { Affects = static _ => [] },
        new("gateway-asn", "BGP sessions end until each device has the new ASN; coexistence with ExpressRoute asks for a reset after a change back to 65515",
            ChangeEffect.Interruption, Sources.Coexistence, static it => it.Is(Gateway, "bgpSettings.asn", "enableBgp")),
        new("high-bandwidth-is-of-new-gateways", "High-bandwidth tunnels are for new gateways: an existing one isn't changed",
            ChangeEffect.Replacement, Sources.HighBandwidth, static it => it.Is(Gateway, "enableHighBandwidthVpnGateway")),
        new("gateway-takes-45-minutes", "Azure takes 45 minutes or more to create a gateway; what is there goes on",
            ChangeEffect.Update, Sources.VpnSettings, static it => it.IsAdded(Gateway)) { Affects = static _ => [] },
        new("maintenance-window-is-beside", "The window is a resource of its own; the gateway runs on",
            ChangeEffect.Update, Sources.VpnFaq, static it => it.Is(Gateway, "maintenanceConfiguration")) { Affects = static _ => [] },
        new("profiles-are-renewed", "Clients need a new profile: download it again and hand it out, or they can't connect",
            ChangeEffect.Interruption, Sources.PointToSite,
            static it => it.Is("point-to-site", "vpnClientProtocols", "vpnAuthenticationTypes", "aadTenant", "aadAudience")
                || it.IsRemoved("root certificate") || it.Is("root certificate", "publicCertData")) { Affects = static _ => ["point-to-site clients"] },
    ];

    private static bool IsSku(ChangeView change) => change.Is(Gateway, "sku.name");

    private static bool IsVpn(ChangeView change) => change.Before?.Element is VpnGatewayElement && change.After?.Element is VpnGatewayElement;

    /// <summary>What was there still is, and something follows it or followed it.</summary>
    private static bool IsOnlyLonger(ChangeView change) => change.Change is { Before: { } before, After: { } after }
        && ($"{after}, ".StartsWith($"{before}, ", StringComparison.OrdinalIgnoreCase)
            || $"{before}, ".StartsWith($"{after}, ", StringComparison.OrdinalIgnoreCase));
}
