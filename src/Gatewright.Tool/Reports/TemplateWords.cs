using System.Text.RegularExpressions;

namespace Gatewright.Tool.Reports;

/// <summary>Messages of rules name methods of the language; who writes templates knows properties.</summary>
internal static partial class TemplateWords
{
    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["AddEgressNatRule"] = "a rule of mode EgressSnat in natRules",
        ["AddIngressNatRule"] = "a rule of mode IngressSnat in natRules",
        ["AddSubnet"] = "subnets",
        ["AddUserGroup"] = "virtualNetworkGatewayPolicyGroups",
        ["AddVpnGateway"] = "vpnType RouteBased",
        ["ConnectTo"] = "a connection",
        ["PeerWith"] = "a peering",
        ["WithActiveActive"] = "activeActive",
        ["WithBgp"] = "enableBgp and bgpSettings",
        ["WithBgpAddresses"] = "bgpSettings.bgpPeeringAddresses",
        ["WithBgpRouteTranslation"] = "enableBgpRouteTranslationForNat",
        ["WithCertificateDomain"] = "a member of type CertificateGroupId",
        ["WithCommunities"] = "rules",
        ["WithConnectionMode"] = "connectionMode",
        ["WithCustomRoutes"] = "customRoutes",
        ["WithDefaultSite"] = "gatewayDefaultSite",
        ["WithDynamicMapping"] = "type Dynamic",
        ["WithEntraAudience"] = "aadAudience",
        ["WithEntraGroup"] = "a member of type AADGroupId",
        ["WithEntraId"] = "aadTenant, aadAudience and aadIssuer",
        ["WithEveryoneElse"] = "isDefault",
        ["WithFastPath"] = "expressRouteGatewayBypass",
        ["WithForwardedTraffic"] = "allowForwardedTraffic",
        ["WithGatewaySubnet"] = "the subnet GatewaySubnet",
        ["WithGatewayTransit"] = "allowGatewayTransit",
        ["WithHighBandwidth"] = "enableHighBandwidthVpnGateway",
        ["WithHighBandwidthTunnel"] = "tunnelProperties",
        ["WithIPv6"] = "ipv6PeeringConfig",
        ["WithIdentity"] = "identity",
        ["WithIkeV1"] = "connectionProtocol IKEv1",
        ["WithIpConfigurationName"] = "ipConfigurations",
        ["WithIpsecPolicy"] = "ipsecPolicies",
        ["WithMacSec"] = "macSecConfig",
        ["WithName"] = "name",
        ["WithNatGateway"] = "natGateway",
        ["WithNatRules"] = "ingressNatRules or egressNatRules",
        ["WithNetworkSecurityGroup"] = "networkSecurityGroup",
        ["WithOnlySubnets"] = "localSubnetNames and remoteSubnetNames",
        ["WithPeerCertificate"] = "certificateAuthentication",
        ["WithPolicyBasedTrafficSelectors"] = "usePolicyBasedTrafficSelectors",
        ["WithPortMapping"] = "portRange",
        ["WithPrivateAddresses"] = "enablePrivateIpAddress and useLocalAzureIpAddress",
        ["WithPrivateEndpointPolicies"] = "privateEndpointNetworkPolicies",
        ["WithPrivatePeering"] = "a peering AzurePrivatePeering",
        ["WithQinQ"] = "encapsulation QinQ",
        ["WithRadiusGroup"] = "a member of type RadiusAzureGroupId",
        ["WithRadiusServer"] = "radiusServers",
        ["WithRemoteGateways"] = "useRemoteGateways",
        ["WithRootCertificate"] = "vpnClientRootCertificates",
        ["WithRoute"] = "routes",
        ["WithRouteFilter"] = "routeFilter",
        ["WithRouteServerSubnet"] = "the subnet RouteServerSubnet",
        ["WithRouteTable"] = "routeTable",
        ["WithStandardV2"] = "sku.name StandardV2",
        ["WithSummarizedGatewayPrefixes"] = "summarizedGatewayPrefixes",
        ["WithTag"] = "tags",
        ["WithTier"] = "sku.tier",
        ["WithZone"] = "zones",
        ["WithZones"] = "zones",
        ["WithoutBgp"] = "enableBgp false",
        ["WithoutGatewayRoutes"] = "disableBgpRoutePropagation",
        ["WithoutVirtualNetworkAccess"] = "allowVirtualNetworkAccess false",
        ["WithoutZones"] = "no zones",
    };

    /// <summary>The message in the words of templates: <c>call WithGatewayTransit</c> is <c>write allowGatewayTransit</c>.</summary>
    public static string Of(string message) => Method().Replace(message, match => Properties.TryGetValue(match.Groups["method"].Value, out var property)
        ? (match.Groups["verb"].Success ? "write " : "") + property
        : match.Value);

    /// <summary>Whether a method has another word.</summary>
    internal static bool Has(string method) => Properties.ContainsKey(method);

    [GeneratedRegex(
        @"(?<verb>\b(?:call|say) )?\b(?<method>(?:With|Without|Add)[A-Z]\w*|ConnectTo|PeerWith)(?:\([^)]*\))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
