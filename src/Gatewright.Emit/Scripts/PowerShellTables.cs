namespace Gatewright.Emit.Scripts;

using static OptionForm;

/// <summary>
/// The commands of Az PowerShell that create resources, with the properties that each can set, from https://learn.microsoft.com/powershell/module/az.network,
/// 2026-11-29. What isn't here is written through <c>Invoke-AzRestMethod</c>.
/// </summary>
internal static class PowerShellTables
{
    private static readonly CreatingCommand Subnet = new("New-AzVirtualNetworkSubnetConfig",
        new("properties.addressPrefix", "-AddressPrefix"),
        new("properties.addressPrefixes", "-AddressPrefix", List),
        new("properties.networkSecurityGroup.id", "-NetworkSecurityGroupId"),
        new("properties.routeTable.id", "-RouteTableId"),
        new("properties.natGateway.id", "-ResourceId")) { ParentOption = "-Subnet" };

    private static readonly CreatingCommand Route = new("New-AzRouteConfig",
        new("properties.addressPrefix", "-AddressPrefix"),
        new("properties.nextHopType", "-NextHopType"),
        new("properties.nextHopIpAddress", "-NextHopIpAddress")) { ParentOption = "-Route" };

    private static readonly CreatingCommand SecurityRule = new("New-AzNetworkSecurityRuleConfig",
        new("properties.priority", "-Priority"),
        new("properties.direction", "-Direction"),
        new("properties.access", "-Access"),
        new("properties.protocol", "-Protocol"),
        new("properties.description", "-Description"),
        new("properties.sourcePortRange", "-SourcePortRange"),
        new("properties.sourcePortRanges", "-SourcePortRange", List),
        new("properties.sourceAddressPrefix", "-SourceAddressPrefix"),
        new("properties.sourceAddressPrefixes", "-SourceAddressPrefix", List),
        new("properties.destinationAddressPrefix", "-DestinationAddressPrefix"),
        new("properties.destinationAddressPrefixes", "-DestinationAddressPrefix", List),
        new("properties.destinationPortRange", "-DestinationPortRange"),
        new("properties.destinationPortRanges", "-DestinationPortRange", List)) { ParentOption = "-SecurityRules" };

    private static readonly CreatingCommand IpConfiguration = new("New-AzVirtualNetworkGatewayIpConfig",
        new("properties.privateIPAllocationMethod", "Dynamic", Implied),
        new("properties.subnet.id", "-SubnetId"),
        new("properties.publicIPAddress.id", "-PublicIpAddressId")) { ParentOption = "-IpConfigurations" };

    private static readonly CreatingCommand IpsecPolicy = new("New-AzIpsecPolicy",
        new("saLifeTimeSeconds", "-SALifeTimeSeconds"),
        new("saDataSizeKilobytes", "-SADataSizeKilobytes"),
        new("ipsecEncryption", "-IpsecEncryption"),
        new("ipsecIntegrity", "-IpsecIntegrity"),
        new("ikeEncryption", "-IkeEncryption"),
        new("ikeIntegrity", "-IkeIntegrity"),
        new("dhGroup", "-DhGroup"),
        new("pfsGroup", "-PfsGroup")) { ParentOption = "-IpsecPolicies" };

    private static readonly Dictionary<string, CreatingCommand> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Network/publicIPAddresses"] = new("New-AzPublicIpAddress",
            new("sku.name", "-Sku"),
            new("sku.tier", "-Tier"),
            new("zones", "-Zone", List),
            new("properties.publicIPAddressVersion", "-IpAddressVersion"),
            new("properties.publicIPAllocationMethod", "-AllocationMethod"),
            new("properties.idleTimeoutInMinutes", "-IdleTimeoutInMinutes"),
            new("properties.dnsSettings.domainNameLabel", "-DomainNameLabel")),
        ["Microsoft.Network/localNetworkGateways"] = new("New-AzLocalNetworkGateway",
            new("properties.gatewayIpAddress", "-GatewayIpAddress"),
            new("properties.fqdn", "-Fqdn"),
            new("properties.localNetworkAddressSpace.addressPrefixes", "-AddressPrefix", List),
            new("properties.bgpSettings.asn", "-Asn"),
            new("properties.bgpSettings.bgpPeeringAddress", "-BgpPeeringAddress"),
            new("properties.bgpSettings.peerWeight", "-PeerWeight")),
        ["Microsoft.Network/routeTables"] = new("New-AzRouteTable",
            new CommandOption("properties.disableBgpRoutePropagation", "-DisableBgpRoutePropagation", Switch)) { Parts = [("properties.routes", Route)] },
        ["Microsoft.Network/networkSecurityGroups"] = new("New-AzNetworkSecurityGroup") { Parts = [("properties.securityRules", SecurityRule)] },
        ["Microsoft.Network/applicationSecurityGroups"] = new("New-AzApplicationSecurityGroup"),
        ["Microsoft.Network/virtualNetworks"] = new("New-AzVirtualNetwork",
            new("properties.addressSpace.addressPrefixes", "-AddressPrefix", List),
            new("properties.dhcpOptions.dnsServers", "-DnsServer", List),
            new("properties.ddosProtectionPlan.id", "-DdosProtectionPlanId"),
            new("properties.enableDdosProtection", "-EnableDdosProtection", Switch)) { Parts = [("properties.subnets", Subnet)] },
        ["Microsoft.Network/virtualNetworkGateways"] = new("New-AzVirtualNetworkGateway",
            new("properties.gatewayType", "-GatewayType"),
            new("properties.vpnType", "-VpnType"),
            new("properties.vpnGatewayGeneration", "-VpnGatewayGeneration"),
            new("properties.sku.name", "-GatewaySku"),
            new("properties.sku.tier", "", Implied),
            new("properties.activeActive", "-EnableActiveActiveFeature", Switch),
            new("properties.enableBgp", "-EnableBgp", Flag),
            new("properties.bgpSettings.asn", "-Asn"),
            new("properties.bgpSettings.peerWeight", "-PeerWeight"),
            new("properties.enablePrivateIpAddress", "-EnablePrivateIpAddress", Switch),
            new("properties.enableBgpRouteTranslationForNat", "-EnableBgpRouteTranslationForNat", Switch),
            new("properties.customRoutes.addressPrefixes", "-CustomRoute", List)) { Parts = [("properties.ipConfigurations", IpConfiguration)] },
        ["Microsoft.Network/connections"] = new("New-AzVirtualNetworkGatewayConnection",
            new("properties.connectionType", "-ConnectionType"),
            new("properties.connectionProtocol", "-ConnectionProtocol"),
            new("properties.virtualNetworkGateway1.id", "-VirtualNetworkGateway1 Get-AzVirtualNetworkGateway", Fetched),
            new("properties.virtualNetworkGateway2.id", "-VirtualNetworkGateway2 Get-AzVirtualNetworkGateway", Fetched),
            new("properties.localNetworkGateway2.id", "-LocalNetworkGateway2 Get-AzLocalNetworkGateway", Fetched),
            new("properties.peer.id", "-PeerId"),
            new("properties.sharedKey", "-SharedKey"),
            new("properties.authorizationKey", "-AuthorizationKey"),
            new("properties.enableBgp", "-EnableBgp", Flag),
            new("properties.routingWeight", "-RoutingWeight"),
            new("properties.dpdTimeoutSeconds", "-DpdTimeoutInSeconds"),
            new("properties.connectionMode", "-ConnectionMode"),
            new("properties.useLocalAzureIpAddress", "-UseLocalAzureIpAddress", Switch),
            new("properties.usePolicyBasedTrafficSelectors", "-UsePolicyBasedTrafficSelectors", Flag),
            new("properties.expressRouteGatewayBypass", "-ExpressRouteGatewayBypass", Switch),
            new("properties.enablePrivateLinkFastPath", "-EnablePrivateLinkFastPath", Switch)) { Parts = [("properties.ipsecPolicies", IpsecPolicy)] },
    };

    public static CreatingCommand? For(string type) => All.GetValueOrDefault(type);
}
