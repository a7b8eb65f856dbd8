namespace Gatewright.Emit.Scripts;

using static OptionForm;

/// <summary>
/// The commands of the Azure CLI that create resources, with the properties that each can set. The options are those of the Azure CLI 2.45, which later
/// versions have, too: https://learn.microsoft.com/cli/azure/network, 2026-11-29. What isn't here is written through <c>az rest</c>.
/// </summary>
internal static class CliCommands
{
    private static readonly CreatingCommand Route = new("network route-table route create",
        new("properties.addressPrefix", "--address-prefix"),
        new("properties.nextHopType", "--next-hop-type"),
        new("properties.nextHopIpAddress", "--next-hop-ip-address")) { ParentOption = "--route-table-name", HasPlace = false };

    private static readonly CreatingCommand SecurityRule = new("network nsg rule create",
        new("properties.priority", "--priority"),
        new("properties.direction", "--direction"),
        new("properties.access", "--access"),
        new("properties.protocol", "--protocol"),
        new("properties.description", "--description"),
        new("properties.sourcePortRange", "--source-port-ranges"),
        new("properties.sourcePortRanges", "--source-port-ranges", List),
        new("properties.sourceAddressPrefix", "--source-address-prefixes"),
        new("properties.sourceAddressPrefixes", "--source-address-prefixes", List),
        new("properties.sourceApplicationSecurityGroups", "--source-asgs", Ids),
        new("properties.destinationAddressPrefix", "--destination-address-prefixes"),
        new("properties.destinationAddressPrefixes", "--destination-address-prefixes", List),
        new("properties.destinationApplicationSecurityGroups", "--destination-asgs", Ids),
        new("properties.destinationPortRange", "--destination-port-ranges"),
        new("properties.destinationPortRanges", "--destination-port-ranges", List)) { ParentOption = "--nsg-name", HasPlace = false };

    private static readonly CreatingCommand Subnet = new("network vnet subnet create",
        new("properties.addressPrefix", "--address-prefixes"),
        new("properties.addressPrefixes", "--address-prefixes", List),
        new("properties.networkSecurityGroup.id", "--network-security-group"),
        new("properties.routeTable.id", "--route-table"),
        new("properties.natGateway.id", "--nat-gateway")) { ParentOption = "--vnet-name", HasPlace = false };

    private static readonly CreatingCommand CircuitPeering = new("network express-route peering create",
        new("name", "--peering-type"),
        new("properties.peeringType", "AzurePrivatePeering", Implied),
        new("properties.vlanId", "--vlan-id"),
        new("properties.peerASN", "--peer-asn"),
        new("properties.primaryPeerAddressPrefix", "--primary-peer-subnet"),
        new("properties.secondaryPeerAddressPrefix", "--secondary-peer-subnet"),
        new("properties.sharedKey", "--shared-key")) { ParentOption = "--circuit-name", HasPlace = false };

    private static readonly CreatingCommand IpsecPolicy = new("network vpn-connection ipsec-policy add",
        new("saLifeTimeSeconds", "--sa-lifetime"),
        new("saDataSizeKilobytes", "--sa-max-size"),
        new("ipsecEncryption", "--ipsec-encryption"),
        new("ipsecIntegrity", "--ipsec-integrity"),
        new("ikeEncryption", "--ike-encryption"),
        new("ikeIntegrity", "--ike-integrity"),
        new("dhGroup", "--dh-group"),
        new("pfsGroup", "--pfs-group")) { ParentOption = "--connection-name", HasPlace = false };

    /// <summary>Each command, and those of its parts.</summary>
    public static IEnumerable<CreatingCommand> Commands =>
        All.Values.SelectMany(it => it.Parts.Select(part => part.Command).Prepend(it)).Append(CliGateway.Command);

    public static CreatingCommand? For(string type) => All.GetValueOrDefault(type);

    /// <summary>Commands that came before tags did.</summary>
    public static bool IsWithoutTags(CreatingCommand command) => command.Name == "network nat gateway create";

    private static readonly Dictionary<string, CreatingCommand> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Network/publicIPAddresses"] = new("network public-ip create",
            new("sku.name", "--sku"),
            new("sku.tier", "--tier"),
            new("zones", "--zone", List),
            new("properties.publicIPAddressVersion", "--version"),
            new("properties.publicIPAllocationMethod", "--allocation-method"),
            new("properties.publicIPPrefix.id", "--public-ip-prefix"),
            new("properties.idleTimeoutInMinutes", "--idle-timeout"),
            new("properties.dnsSettings.domainNameLabel", "--dns-name")),
        ["Microsoft.Network/publicIPPrefixes"] = new("network public-ip prefix create",
            new("sku.name", "Standard", Implied),
            new("sku.tier", "Regional", Implied),
            new("zones", "--zone", List),
            new("properties.prefixLength", "--length"),
            new("properties.publicIPAddressVersion", "--version")),
        ["Microsoft.Network/routeTables"] = new("network route-table create",
            new CommandOption("properties.disableBgpRoutePropagation", "--disable-bgp-route-propagation", Flag)) { Parts = [("properties.routes", Route)] },
        ["Microsoft.Network/applicationSecurityGroups"] = new("network asg create"),
        ["Microsoft.Network/networkSecurityGroups"] = new("network nsg create") { Parts = [("properties.securityRules", SecurityRule)] },
        ["Microsoft.Network/localNetworkGateways"] = new("network local-gateway create",
            new("properties.gatewayIpAddress", "--gateway-ip-address"),
            new("properties.localNetworkAddressSpace.addressPrefixes", "--local-address-prefixes", List),
            new("properties.bgpSettings.asn", "--asn"),
            new("properties.bgpSettings.bgpPeeringAddress", "--bgp-peering-address"),
            new("properties.bgpSettings.peerWeight", "--peer-weight")),
        ["Microsoft.Network/virtualNetworks"] = new("network vnet create",
            new("properties.addressSpace.addressPrefixes", "--address-prefixes", List),
            new("properties.dhcpOptions.dnsServers", "--dns-servers", List),
            new("properties.ddosProtectionPlan.id", "--ddos-protection-plan"),
            new("properties.enableDdosProtection", "--ddos-protection", Flag),
            new("properties.flowTimeoutInMinutes", "--flowtimeout"),
            new("properties.bgpCommunities.virtualNetworkCommunity", "--bgp-community")) { Parts = [("properties.subnets", Subnet)] },
        ["Microsoft.Network/virtualNetworks/subnets"] = Subnet,
        ["Microsoft.Network/virtualNetworks/virtualNetworkPeerings"] = new("network vnet peering create",
            new("properties.remoteVirtualNetwork.id", "--remote-vnet"),
            new("properties.allowVirtualNetworkAccess", "--allow-vnet-access", Flag),
            new("properties.allowForwardedTraffic", "--allow-forwarded-traffic", Flag),
            new("properties.allowGatewayTransit", "--allow-gateway-transit", Flag),
            new("properties.useRemoteGateways", "--use-remote-gateways", Flag)) { ParentOption = "--vnet-name", HasPlace = false },
        ["Microsoft.Network/connections"] = new("network vpn-connection create",
            new("properties.connectionType", "", Implied),
            new("properties.connectionProtocol", "IKEv2", Implied),
            new("properties.virtualNetworkGateway1.id", "--vnet-gateway1"),
            new("properties.localNetworkGateway2.id", "--local-gateway2"),
            new("properties.virtualNetworkGateway2.id", "--vnet-gateway2"),
            new("properties.peer.id", "--express-route-circuit2"),
            new("properties.sharedKey", "--shared-key"),
            new("properties.authorizationKey", "--authorization-key"),
            new("properties.enableBgp", "--enable-bgp", Switch),
            new("properties.routingWeight", "--routing-weight"),
            new("properties.expressRouteGatewayBypass", "--express-route-gateway-bypass", Flag),
            new("properties.usePolicyBasedTrafficSelectors", "--use-policy-based-traffic-selectors", Flag),
            new("properties.ingressNatRules", "--ingress-nat-rule", Ids),
            new("properties.egressNatRules", "--egress-nat-rule", Ids)) { Parts = [("properties.ipsecPolicies", IpsecPolicy)] },
        ["Microsoft.Network/expressRouteCircuits"] = new("network express-route create",
            new("sku.name", "", Implied),
            new("sku.tier", "--sku-tier"),
            new("sku.family", "--sku-family"),
            new("properties.serviceProviderProperties.serviceProviderName", "--provider"),
            new("properties.serviceProviderProperties.peeringLocation", "--peering-location"),
            new("properties.serviceProviderProperties.bandwidthInMbps", "--bandwidth", Megabits),
            new("properties.allowClassicOperations", "--allow-classic-operations", Flag)) { Parts = [("properties.peerings", CircuitPeering)] },
        ["Microsoft.Network/virtualHubs/bgpConnections"] = new("network routeserver peering create",
            new("properties.peerAsn", "--peer-asn"),
            new("properties.peerIp", "--peer-ip")) { ParentOption = "--routeserver", HasPlace = false },
    };
}
