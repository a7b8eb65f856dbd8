namespace Gatewright.Rules;

/// <summary>The Azure articles that rules cite, each with the date of the version that was read.</summary>
internal static class Sources
{
    private const string Learn = "https://learn.microsoft.com/azure/";

    /// <summary>Laws of this library rather than of Azure.</summary>
    public static readonly Source Gatewright = new("How Gatewright reads a program", "https://github.com/gatewright/gatewright/blob/main/docs/architecture.md", "2026-11-24");

    public static readonly Source ActiveActive = new("About active-active mode VPN gateways", Learn + "vpn-gateway/about-active-active-gateways", "2024-07-22");
    public static readonly Source Coexistence = new("Configure ExpressRoute and site-to-site coexisting connections", Learn + "expressroute/how-to-configure-coexisting-gateway-portal", "2025-01-31");
    public static readonly Source ExpressRouteGateways = new("About ExpressRoute virtual network gateways", Learn + "expressroute/expressroute-about-virtual-network-gateways", "2026-09-05");
    public static readonly Source FirewallFaq = new("Azure Firewall FAQ", Learn + "firewall/firewall-faq", "2023");
    public static readonly Source GatewaySkus = new("About gateway SKUs", Learn + "vpn-gateway/about-gateway-skus", "2026-06-11");
    public static readonly Source NetworkLimits = new("Azure networking limits", Learn + "azure-resource-manager/management/azure-subscription-service-limits", "2022-12-05");
    public static readonly Source NetworkTypes = new("Microsoft.Network type definitions", "https://github.com/Azure/bicep-types-az", "2026-08-20");
    public static readonly Source ResourceNames = new("Naming rules and restrictions for Azure resources", Learn + "azure-resource-manager/management/resource-name-rules", "2023");
    public static readonly Source SkuConsolidation = new("Gateway SKU consolidation and migration", Learn + "vpn-gateway/gateway-sku-consolidation", "2026-02-03");
    public static readonly Source VirtualNetworkFaq = new("Azure Virtual Network FAQ", Learn + "virtual-network/virtual-networks-faq", "2020-06-26");
    public static readonly Source VpnDifferentRegion = new("VPN gateway in a different region", Learn + "vpn-gateway/vpn-gateway-different-region", "2026-08-12");
    public static readonly Source VpnFaq = new("VPN Gateway FAQ", Learn + "vpn-gateway/vpn-gateway-vpn-faq", "2026-06-04");
    public static readonly Source VpnSettings = new("About VPN Gateway settings", Learn + "vpn-gateway/vpn-gateway-about-vpn-gateway-settings", "2024-02-29");
    public static readonly Source ZoneReliability = new("Reliability in virtual network gateways", Learn + "reliability/reliability-virtual-network-gateway", "2026");
}
