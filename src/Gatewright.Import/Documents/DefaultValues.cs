namespace Gatewright.Import.Documents;

/// <summary>
/// Properties that a topology doesn't have, with the value that Azure gives to all that don't set them: https://learn.microsoft.com/azure/templates.
/// Exports write them out, and without them the same is deployed.
/// </summary>
internal static class DefaultValues
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["privateEndpointVNetPolicies"] = "\"Disabled\"",
        ["ddosSettings"] = """{"protectionMode":"VirtualNetworkInherited"}""",
        ["virtualRouterAutoScaleConfiguration"] = """{"minCapacity":2}""",
        ["kind"] = "\"RouteServer\"",
        ["useLocalAzureIpAddress"] = "false",
        ["enableBgpRouteTranslationForNat"] = "false",
        ["disableIPSecReplayProtection"] = "false",
        ["enableHighBandwidthVpnGateway"] = "false",
        ["allowRemoteVnetTraffic"] = "false",
        ["allowVirtualWanTraffic"] = "false",
        ["enablePrivateLinkFastPath"] = "false",
        ["expressRouteGatewayBypass"] = "false",
        ["usePolicyBasedTrafficSelectors"] = "false",
        ["vpnGatewayGeneration"] = "\"None\"",
    };

    public static bool Has(ArmMember member) => Known.TryGetValue(member.Name, out var value)
        && member.Value.IsKnown && value.Equals(member.Value.ToJson(), StringComparison.OrdinalIgnoreCase);
}
