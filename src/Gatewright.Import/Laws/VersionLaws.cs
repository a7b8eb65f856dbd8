using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW9580: api-versions. An older one than a property drops it without a word, or refuses it.</summary>
internal static class VersionLaws
{
    private const string Gateway = "Microsoft.Network/virtualNetworkGateways";
    private const string Connection = "Microsoft.Network/connections";
    private const string Site = "Microsoft.Network/localNetworkGateways";
    private const string Link = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    /// <summary>The first version of a property, from Azure's type definitions of 2026-08-20.</summary>
    private static readonly (string Type, string Property, string Version)[] Since =
    [
        (Gateway, "activeActive", "2016-06-01"), (Gateway, "vpnGatewayGeneration", "2018-10-01"), (Gateway, "customRoutes", "2018-10-01"),
        (Gateway, "enablePrivateIpAddress", "2019-12-01"), (Gateway, "natRules", "2021-02-01"), (Gateway, "enableBgpRouteTranslationForNat", "2021-02-01"),
        (Gateway, "disableIPSecReplayProtection", "2021-05-01"), (Gateway, "allowRemoteVnetTraffic", "2022-05-01"),
        (Gateway, "allowVirtualWanTraffic", "2022-05-01"), (Gateway, "virtualNetworkGatewayPolicyGroups", "2022-05-01"),
        (Gateway, "adminState", "2023-02-01"), (Gateway, "autoScaleConfiguration", "2023-02-01"), (Gateway, "resiliencyModel", "2024-03-01"),
        (Gateway, "enableHighBandwidthVpnGateway", "2024-07-01"),
        (Connection, "ipsecPolicies", "2017-03-01"), (Connection, "usePolicyBasedTrafficSelectors", "2017-03-01"),
        (Connection, "expressRouteGatewayBypass", "2018-07-01"), (Connection, "connectionProtocol", "2018-08-01"),
        (Connection, "trafficSelectorPolicies", "2018-10-01"), (Connection, "useLocalAzureIpAddress", "2019-12-01"),
        (Connection, "dpdTimeoutSeconds", "2020-03-01"), (Connection, "connectionMode", "2020-07-01"), (Connection, "ingressNatRules", "2021-02-01"),
        (Connection, "egressNatRules", "2021-02-01"), (Connection, "gatewayCustomBgpIpAddresses", "2021-05-01"),
        (Connection, "enablePrivateLinkFastPath", "2022-05-01"), (Connection, "tunnelProperties", "2024-07-01"),
        (Connection, "authenticationType", "2025-01-01"), (Connection, "certificateAuthentication", "2025-01-01"),
        (Site, "fqdn", "2019-12-01"),
        (Link, "doNotVerifyRemoteGateways", "2020-07-01"), (Link, "peerCompleteVnets", "2023-11-01"), (Link, "enableOnlyIPv6Peering", "2023-11-01"),
        ("Microsoft.Network/virtualNetworks", "summarizedGatewayPrefixes", "2025-07-01"),
        ("Microsoft.Network/routeTables", "disablePeeringRoute", "2025-07-01"),
    ];

    public static TemplateLaw PropertyIsKnownToItsVersion { get; } = TemplateLaw.Warning("GW9580",
        "A property is written with an api-version that knows it", "AV-01", Sources.NetworkTypes, reading =>
        from since in Since
        from resource in reading.Of(since.Type)
        let properties = Resources.PropertiesOf(resource.Node.Value)
        where properties.Says(since.Property) && resource.Resource.ApiVersion is ArmString version && IsOlder(version.Value, since.Version)
        select At(resource.Node.Origin(properties.At(since.Property)),
            $"'{since.Property}' is known since api-version {since.Version}, and '{resource.Names[^1]}' is "
            + $"written with {((ArmString)resource.Resource.ApiVersion).Value}, which leaves it out; write a newer one"));

    private static bool IsOlder(string version, string since) => version.Length >= 10 && string.CompareOrdinal(version, 0, since, 0, 10) < 0;
}
