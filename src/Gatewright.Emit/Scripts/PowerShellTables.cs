namespace Gatewright.Emit.Scripts;

using static OptionForm;

/// <summary>
/// The commands of Az PowerShell that create resources, with the properties that each can set and the values that it takes where it refuses others. Their help
/// was read on 2026-11-30 and stands, with its places, in the tests (<c>powershell.txt</c>), which hold each line of this table against it. What isn't here, a
/// value among it such as GCM for IKE, is written through <c>Invoke-AzRestMethod</c>.
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
        new("properties.nextHopType", "-NextHopType") { Values = ["Internet", "None", "VirtualAppliance", "VirtualNetworkGateway", "VnetLocal"] },
        new("properties.nextHopIpAddress", "-NextHopIpAddress")) { ParentOption = "-Route" };

    private static readonly CreatingCommand SecurityRule = new("New-AzNetworkSecurityRuleConfig",
        new("properties.priority", "-Priority"),
        new("properties.direction", "-Direction") { Values = ["Inbound", "Outbound"] },
        new("properties.access", "-Access") { Values = ["Allow", "Deny"] },
        new("properties.protocol", "-Protocol") { Values = ["Tcp", "Udp", "Icmp", "Esp", "Ah", "*"] },
        new("properties.description", "-Description"),
        new("properties.sourcePortRange", "-SourcePortRange"),
        new("properties.sourcePortRanges", "-SourcePortRange", List),
        new("properties.sourceAddressPrefix", "-SourceAddressPrefix"),
        new("properties.sourceAddressPrefixes", "-SourceAddressPrefix", List),
        new("properties.destinationAddressPrefix", "-DestinationAddressPrefix"),
        new("properties.destinationAddressPrefixes", "-DestinationAddressPrefix", List),
        new("properties.sourceApplicationSecurityGroups", "-SourceApplicationSecurityGroupId", Ids),
        new("properties.destinationApplicationSecurityGroups", "-DestinationApplicationSecurityGroupId", Ids),
        new("properties.destinationPortRange", "-DestinationPortRange"),
        new("properties.destinationPortRanges", "-DestinationPortRange", List)) { ParentOption = "-SecurityRules" };

    private static readonly CreatingCommand IpConfiguration = new("New-AzVirtualNetworkGatewayIpConfig",
        new("properties.privateIPAllocationMethod", "Dynamic", Implied),
        new("properties.subnet.id", "-SubnetId"),
        new("properties.publicIPAddress.id", "-PublicIpAddressId")) { ParentOption = "-IpConfigurations" };

    private static readonly CreatingCommand IpsecPolicy = new("New-AzIpsecPolicy",
        new("saLifeTimeSeconds", "-SALifeTimeSeconds"),
        new("saDataSizeKilobytes", "-SADataSizeKilobytes"),
        new("ipsecEncryption", "-IpsecEncryption") { Values = ["None", "DES", "DES3", "AES128", "AES192", "AES256", "GCMAES128", "GCMAES192", "GCMAES256"] },
        new("ipsecIntegrity", "-IpsecIntegrity") { Values = ["MD5", "SHA1", "SHA256", "GCMAES128", "GCMAES192", "GCMAES256"] },
        new("ikeEncryption", "-IkeEncryption") { Values = ["DES", "DES3", "AES128", "AES192", "AES256"] },
        new("ikeIntegrity", "-IkeIntegrity") { Values = ["MD5", "SHA1", "SHA256", "SHA384"] },
        new("dhGroup", "-DhGroup") { Values = ["None", "DHGroup1", "DHGroup14", "DHGroup2", "DHGroup2048", "DHGroup24", "ECP256", "ECP384"] },
        new("pfsGroup", "-PfsGroup") { Values = ["None", "PFS1", "PFS2", "PFS2048", "PFS24", "ECP256", "ECP384"] }) { ParentOption = "-IpsecPolicies" };

    private static readonly Dictionary<string, CreatingCommand> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Network/publicIPAddresses"] = new("New-AzPublicIpAddress",
            new("sku.name", "-Sku") { Values = ["Basic", "Standard"] },
            new("sku.tier", "-Tier") { Values = ["Regional", "Global"] },
            new("zones", "-Zone", List),
            new("properties.publicIPAddressVersion", "-IpAddressVersion") { Values = ["IPv4", "IPv6"] },
            new("properties.publicIPAllocationMethod", "-AllocationMethod") { Values = ["Dynamic", "Static"] },
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
            new("properties.enableDdosProtection", "-EnableDdosProtection", Switch),
            new("properties.flowTimeoutInMinutes", "-FlowTimeout"),
            new("properties.bgpCommunities.virtualNetworkCommunity", "-BgpCommunity")) { Parts = [("properties.subnets", Subnet)] },
        ["Microsoft.Network/virtualNetworkGateways"] = new("New-AzVirtualNetworkGateway",
            new("properties.gatewayType", "-GatewayType") { Values = ["Vpn", "ExpressRoute", "LocalGateway"] },
            new("properties.vpnType", "-VpnType") { Values = ["PolicyBased", "RouteBased"] },
            new("properties.vpnGatewayGeneration", "-VpnGatewayGeneration"),
            new("properties.sku.name", "-GatewaySku")
            {
                Values =
                [
                    "Basic", "Standard", "HighPerformance", "UltraPerformance", "VpnGw1", "VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5",
                    "VpnGw1AZ", "VpnGw2AZ", "VpnGw3AZ", "VpnGw4AZ", "VpnGw5AZ", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale",
                ],
            },
            new("properties.sku.tier", "", Implied),
            new("properties.activeActive", "-EnableActiveActiveFeature", Switch),
            new("properties.enableBgp", "-EnableBgp", Flag),
            new("properties.bgpSettings.asn", "-Asn"),
            new("properties.bgpSettings.peerWeight", "-PeerWeight"),
            new("properties.enablePrivateIpAddress", "-EnablePrivateIpAddress", Switch),
            new("properties.enableBgpRouteTranslationForNat", "-EnableBgpRouteTranslationForNat", Switch),
            new("properties.customRoutes.addressPrefixes", "-CustomRoute", List)) { Parts = [("properties.ipConfigurations", IpConfiguration)] },
        ["Microsoft.Network/connections"] = new("New-AzVirtualNetworkGatewayConnection",
            new("properties.connectionType", "-ConnectionType") { Values = ["IPsec", "Vnet2Vnet", "ExpressRoute", "VPNClient"] },
            new("properties.connectionProtocol", "-ConnectionProtocol") { Values = ["IKEv1", "IKEv2"] },
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

    /// <summary>Each command, and those of its parts.</summary>
    public static IEnumerable<CreatingCommand> Commands => All.Values.SelectMany(it => it.Parts.Select(part => part.Command).Prepend(it));

    public static CreatingCommand? For(string type) => All.GetValueOrDefault(type);
}
