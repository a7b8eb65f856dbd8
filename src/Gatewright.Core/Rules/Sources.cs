namespace Gatewright.Rules;

/// <summary>The Azure articles that rules cite, each with the date of the version that was read.</summary>
internal static class Sources
{
    private const string Learn = "https://learn.microsoft.com/azure/";

    /// <summary>Laws of this library rather than of Azure.</summary>
    public static readonly Source Gatewright = new("How Gatewright reads a program", "https://github.com/gatewright/gatewright/blob/main/docs/architecture.md",
        "2026-11-24");

    /// <summary>Laws that a program states.</summary>
    public static readonly Source Program = new("Rules of your own", "https://github.com/gatewright/gatewright/blob/main/docs/own-rules.md", "2026-11-29");

    public static readonly Source ActiveActive = new("About active-active mode VPN gateways", Learn + "vpn-gateway/about-active-active-gateways", "2024-07-22");
    public static readonly Source ArmLimits = new("Best practices for ARM templates", Learn + "azure-resource-manager/templates/best-practices", "2023");
    public static readonly Source AzureLimits = new("Azure subscription limits", Learn + "azure-resource-manager/management/azure-subscription-service-limits",
        "2024-01-04");
    public static readonly Source AzureProvider = new("The azurerm provider's gateway connection",
        "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway_connection", "2026-08-21");
    public static readonly Source BastionFaq = new("Azure Bastion FAQ", Learn + "bastion/bastion-faq", "2024-04-01");
    public static readonly Source BgpAddressCount = new("BGP addresses of active-active gateways, a public report",
        "https://github.com/aztfmod/terraform-azurerm-caf/issues/1736", "2023-08-14");
    public static readonly Source BgpCommunities = new("Custom BGP communities for ExpressRoute",
        Learn + "expressroute/how-to-configure-custom-bgp-communities", "2025");
    public static readonly Source CertificateTunnels = new("Site-to-site with certificates",
        Learn + "vpn-gateway/site-to-site-certificate-authentication-gateway-about", "2026-02-24");
    public static readonly Source Coexistence = new("ExpressRoute beside site-to-site", Learn + "expressroute/how-to-configure-coexisting-gateway-portal",
        "2025-01-31");
    public static readonly Source ApplicationGroups = new("Prefixes or application security groups, an answer of Azure",
        "https://github.com/Azure/azure-cli/issues/8615", "2019-02-22");
    public static readonly Source ConnectionModes = new("About VPN Gateway settings: connection modes",
        Learn + "vpn-gateway/vpn-gateway-about-vpn-gateway-settings", "2023-08-10");
    public static readonly Source ExpressRouteDirect = new("About ExpressRoute Direct", Learn + "expressroute/expressroute-erdirect-about", "2024-03-28");
    public static readonly Source ExpressRouteFaq = new("ExpressRoute FAQ", Learn + "expressroute/expressroute-faqs", "2026-03-31");
    public static readonly Source ExpressRouteGateways = new("About ExpressRoute gateways", Learn + "expressroute/expressroute-about-virtual-network-gateways",
        "2026-09-05");
    public static readonly Source ExpressRouteLinks = new("Link a virtual network to ExpressRoute circuits",
        Learn + "expressroute/expressroute-howto-linkvnet-portal-resource-manager", "2023-08-31");
    public static readonly Source ExpressRouteLocations = new("ExpressRoute locations and providers", Learn + "expressroute/expressroute-locations-providers",
        "2026-04-28");
    public static readonly Source ExpressRoutePeerings = new("ExpressRoute circuits and peering", Learn + "expressroute/expressroute-circuit-peerings",
        "2022-09-19");
    public static readonly Source ExpressRouteRouting = new("ExpressRoute routing requirements", Learn + "expressroute/expressroute-routing", "2026-03-12");
    public static readonly Source FastPath = new("About ExpressRoute FastPath", Learn + "expressroute/about-fastpath", "2025-03-20");
    public static readonly Source FirewallFaq = new("Azure Firewall FAQ", Learn + "firewall/firewall-faq", "2022-09-12");
    public static readonly Source ForcedTunnelling = new("About forced tunneling", Learn + "vpn-gateway/about-site-to-site-tunneling", "2025-03-31");
    public static readonly Source GlobalReach = new("Configure ExpressRoute Global Reach", Learn + "expressroute/expressroute-howto-set-global-reach",
        "2019-02-25");
    public static readonly Source GlobalReachOnce = new("Global Reach isn't added to both circuits",
        "https://github.com/MicrosoftDocs/azure-docs/issues/84959", "2021-12-08");
    public static readonly Source GroupLimits = new("Resources not limited to 800 instances per resource group",
        Learn + "azure-resource-manager/management/resources-without-resource-group-limit", "2024-03-19");
    public static readonly Source HighBandwidth = new("High-bandwidth tunnels", Learn + "vpn-gateway/site-to-site-high-bandwidth-tunnel", "2026-01-08");
    public static readonly Source HighAvailability = new("Design highly available gateway connectivity", Learn + "vpn-gateway/vpn-gateway-highlyavailable",
        "2025-03-31");
    public static readonly Source HighlyAvailable = new("Highly available connectivity", Learn + "vpn-gateway/vpn-gateway-highlyavailable", "2016-09");
    public static readonly Source Nat = new("About NAT on VPN Gateway", Learn + "vpn-gateway/nat-overview", "2024-10-16");
    public static readonly Source NatGatewayZones = new("NAT gateway and availability zones", Learn + "nat-gateway/nat-availability-zones", "2025");
    public static readonly Source NatGateways = new("NAT gateway resource", Learn + "nat-gateway/nat-gateway-resource", "2025");
    public static readonly Source NatOnOneConnection = new("Static and dynamic NAT rules on one connection",
        "https://github.com/MicrosoftDocs/azure-docs/issues/116404", "2023-10-24");
    public static readonly Source NetworkLimits = new("Azure networking limits", Learn + "azure-resource-manager/management/azure-subscription-service-limits",
        "2022-12-05");
    public static readonly Source NetworkSecurityGroups = new("Network security groups", Learn + "virtual-network/network-security-groups-overview", "2025");
    public static readonly Source NetworkTypes = new("Microsoft.Network type definitions", "https://github.com/Azure/bicep-types-az", "2026-08-20");
    public static readonly Source OverlappingSites = new("ConnectionOverlappingAddressSpaces", "https://github.com/MicrosoftDocs/azure-docs/issues/110829",
        "2023-06-13");
    public static readonly Source Peering = new("Create, change or delete a peering", Learn + "virtual-network/virtual-network-manage-peering", "2025");
    public static readonly Source PointToSite = new("About point-to-site", Learn + "vpn-gateway/point-to-site-about", "2026-08-17");
    public static readonly Source PointToSiteGateway = new("Point-to-site with certificates", Learn + "vpn-gateway/point-to-site-certificate-gateway", "2026");
    public static readonly Source PolicyBasedDevices = new("Connect to several policy-based devices",
        Learn + "vpn-gateway/vpn-gateway-connect-multiple-policybased-rm-ps", "2023-10-10");
    public static readonly Source PrivateEndpointPolicies = new("Manage network policies for private endpoints",
        Learn + "private-link/disable-private-endpoint-network-policy", "2024-12-04");
    public static readonly Source PrivatePeering = new("Site-to-site VPN over ExpressRoute private peering",
        Learn + "vpn-gateway/site-to-site-vpn-private-peering", "2023-07-28");
    public static readonly Source PublicIps = new("Public IP addresses", Learn + "virtual-network/ip-services/public-ip-addresses", "2026");
    public static readonly Source Reachability = new("What Gatewright computes of reachability",
        "https://github.com/gatewright/gatewright/blob/main/docs/reachability.md", "2026-11-24");
    public static readonly Source RemoteGateways = new("Use a gateway in another region", Learn + "vpn-gateway/vpn-gateway-different-region", "2026-08-12");
    public static readonly Source ResourceNames = new("Naming rules and restrictions for Azure resources",
        Learn + "azure-resource-manager/management/resource-name-rules", "2023");
    public static readonly Source RouteFilters = new("Configure peering of a circuit",
        Learn + "expressroute/expressroute-howto-routing-portal-resource-manager", "2022");
    public static readonly Source RouteServerFaq = new("Route Server FAQ", Learn + "route-server/route-server-faq", "2022-07-31");
    public static readonly Source RouteServerVpn = new("Route Server with ExpressRoute and VPN", Learn + "route-server/expressroute-vpn-support", "2021-10-01");
    public static readonly Source Routing = new("Virtual network traffic routing", Learn + "virtual-network/virtual-networks-udr-overview", "2023-05-27");
    public static readonly Source ScalableGateway = new("ExpressRoute scalable gateway", Learn + "expressroute/scalable-gateway", "2025-11-06");
    public static readonly Source SkuConsolidation = new("Gateway SKU consolidation and migration", Learn + "vpn-gateway/gateway-sku-consolidation",
        "2026-02-03");
    public static readonly Source Sstp = new("Move from SSTP to IKEv2 or OpenVPN", Learn + "vpn-gateway/ikev2-openvpn-from-sstp", "2025-09-29");
    public static readonly Source SubnetPeering = new("Configure subnet peering", Learn + "virtual-network/how-to-configure-subnet-peering", "2025-12-09");
    public static readonly Source Tags = new("Tags for Azure resources", Learn + "azure-resource-manager/management/tag-resources", "2025");
    public static readonly Source TerraformGateway = new("What Terraform's provider takes of a gateway",
        "https://github.com/hashicorp/terraform-provider-azurerm", "2026-08-21");
    public static readonly Source TrafficSelectors = new("Custom traffic selectors", Learn + "vpn-gateway/custom-traffic-selectors", "2025-06-25");
    public static readonly Source UserGroups = new("About user groups for point-to-site", Learn + "vpn-gateway/point-to-site-user-groups-about", "2025-04-24");
    public static readonly Source VirtualNetworks = new("Virtual network FAQ", Learn + "virtual-network/virtual-networks-faq", "2020-06-26");
    public static readonly Source VpnBgp = new("Configure BGP for VPN Gateway", Learn + "vpn-gateway/configure-bgp", "2026-08-27");
    public static readonly Source VpnFaq = new("VPN Gateway FAQ", Learn + "vpn-gateway/vpn-gateway-vpn-faq", "2026-06-04");
    public static readonly Source VpnIPv6 = new("IPv6 for VPN Gateway", Learn + "vpn-gateway/ipv6-configuration", "2025-05-02");
    public static readonly Source VpnNews = new("What's new in VPN Gateway", Learn + "vpn-gateway/whats-new", "2026-05-26");
    public static readonly Source VpnSettings = new("About VPN Gateway settings", Learn + "vpn-gateway/vpn-gateway-about-vpn-gateway-settings", "2024-02-29");
    public static readonly Source VpnSitesIPv6 = new("Site-to-site VPN with IPv6", Learn + "vpn-gateway/site-to-site-ipv6-azure", "2026-08-17");
    public static readonly Source VpnSkus = new("About gateway SKUs", Learn + "vpn-gateway/about-gateway-skus", "2026-06-11");
    public static readonly Source ZoneReliability = new("Reliability in virtual network gateway", Learn + "reliability/reliability-virtual-network-gateway",
        "2025-10-16");
}
