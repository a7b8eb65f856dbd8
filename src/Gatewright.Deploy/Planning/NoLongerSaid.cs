using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;

namespace Gatewright.Deploy.Planning;

/// <summary>
/// Settings that a program can have set before and says no longer: a deployment that leaves them out sets them back. They count only where Azure has another
/// value than it gives to who says nothing, as https://learn.microsoft.com/azure/templates/microsoft.network describes them, read on 2026-11-24.
/// </summary>
internal static class NoLongerSaid
{
    /// <summary>Azure may answer protocols of gateways that have no clients; those that have some have a pool.</summary>
    private const string Clients = "vpnClientConfiguration";

    private static readonly Dictionary<string, (string Property, string[] Unset)[]> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.Network/virtualNetworkGateways"] =
        [
            ("enableBgp", ["false"]), ("activeActive", ["false"]), ("enablePrivateIpAddress", ["false"]), ("gatewayDefaultSite", []),
            (Clients, []), ("customRoutes", []), ("natRules", []), ("allowRemoteVnetTraffic", ["false"]),
            ("enableBgpRouteTranslationForNat", ["false"]), ("disableIPSecReplayProtection", ["false"]), ("autoScaleConfiguration", []),
        ],
        ["Microsoft.Network/connections"] =
        [
            ("enableBgp", ["false"]), ("usePolicyBasedTrafficSelectors", ["false"]), ("useLocalAzureIpAddress", ["false"]), ("ipsecPolicies", []),
            ("trafficSelectorPolicies", []), ("ingressNatRules", []), ("egressNatRules", []), ("gatewayCustomBgpIpAddresses", []),
            ("routingWeight", ["0"]), ("dpdTimeoutSeconds", ["0", "45"]), ("connectionMode", ["Default"]), ("expressRouteGatewayBypass", ["false"]),
        ],
        ["Microsoft.Network/localNetworkGateways"] = [("bgpSettings", []), ("fqdn", [])],
        ["Microsoft.Network/virtualNetworks"] = [("bgpCommunities", []), ("dhcpOptions", []), ("ddosProtectionPlan", []), ("enableDdosProtection", ["false"])],
        ["Microsoft.Network/virtualNetworks/virtualNetworkPeerings"] =
        [
            ("allowForwardedTraffic", ["false"]), ("allowGatewayTransit", ["false"]), ("useRemoteGateways", ["false"]),
        ],
        ["Microsoft.Network/virtualNetworks/subnets"] =
        [
            ("routeTable", []), ("networkSecurityGroup", []), ("natGateway", []), ("serviceEndpoints", []), ("delegations", []),
        ],
        ["Microsoft.Network/routeTables/routes"] = [("nextHopIpAddress", [])],
        ["Microsoft.Network/expressRouteCircuits/peerings"] = [("ipv6PeeringConfig", []), ("microsoftPeeringConfig", []), ("routeFilter", [])],
        ["Microsoft.Network/routeTables"] = [("disableBgpRoutePropagation", ["false"])],
        ["Microsoft.Network/publicIPAddresses"] = [("dnsSettings", []), ("publicIPPrefix", [])],
        ["Microsoft.Network/expressRouteCircuits"] = [("allowClassicOperations", ["false"])],
    };

    public static IEnumerable<(string Property, JsonNode Value)> In(string type, ArmObject wanted, JsonObject actual)
    {
        if (!Settings.TryGetValue(type, out var settings) || actual["properties"] is not JsonObject there || wanted["properties"] is not ArmObject said)
            yield break;
        foreach (var (property, unset) in settings)
        {
            if (said[property] is null && there[property] is { } value && !IsEmpty(property == Clients ? value["vpnClientAddressPool"] : value)
                && !unset.Contains($"{value}", StringComparer.OrdinalIgnoreCase))
                yield return ($"properties.{property}", value);
        }
    }

    /// <summary>Empty to the bottom: Azure answers objects of empty lists.</summary>
    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject it => it.All(member => IsEmpty(member.Value)),
        _ => $"{value}".Length == 0,
    };
}
