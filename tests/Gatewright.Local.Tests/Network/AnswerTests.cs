using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Tests;

namespace Gatewright.Local.Tests.Network;

/// <summary>What comes back of each type, and that it has what the public specification's answers have.</summary>
public class AnswerTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string> Names { get; } = [.. HybridNetwork.Bodies.Select(it => it.Name)];

    [Theory, MemberData(nameof(Names))]
    public void An_answer_is_the_stored_one(string name) =>
        Snapshot.Matches(HybridNetwork.Made().Get(name).ToJsonString(Indented) + "\n", $"{name.Replace('/', '-')}.json");

    /// <summary>
    /// Names of properties in answers of the examples of Azure/azure-rest-api-specs, Microsoft.Network/stable/2024-05-01: of the resource, of its
    /// <c>properties</c>, and of the first item of a list.
    /// </summary>
    [Theory]
    [InlineData("virtualNetworkGateways/vpn", "", "name id etag type location properties")]
    [InlineData("virtualNetworkGateways/vpn", "properties", "provisioningState resourceGuid ipConfigurations natRules enableBgpRouteTranslationForNat sku gatewayType vpnType vpnGatewayGeneration enableBgp activeActive disableIPSecReplayProtection vpnClientConfiguration bgpSettings allowVirtualWanTraffic allowRemoteVnetTraffic")]
    [InlineData("virtualNetworkGateways/vpn", "properties/sku", "name tier capacity")]
    [InlineData("virtualNetworkGateways/vpn", "properties/ipConfigurations", "name id etag properties")]
    [InlineData("virtualNetworkGateways/vpn", "properties/ipConfigurations/properties", "provisioningState privateIPAllocationMethod publicIPAddress subnet")]
    [InlineData("virtualNetworkGateways/vpn", "properties/bgpSettings", "asn bgpPeeringAddress peerWeight bgpPeeringAddresses")]
    [InlineData("virtualNetworkGateways/vpn", "properties/bgpSettings/bgpPeeringAddresses", "ipconfigurationId defaultBgpIpAddresses customBgpIpAddresses tunnelIpAddresses")]
    [InlineData("connections/office", "properties", "provisioningState resourceGuid virtualNetworkGateway1 localNetworkGateway2 connectionType connectionProtocol routingWeight enableBgp useLocalAzureIpAddress usePolicyBasedTrafficSelectors ipsecPolicies ingressBytesTransferred egressBytesTransferred connectionMode")]
    [InlineData("connections/office", "properties/virtualNetworkGateway1", "id properties")]
    [InlineData("networkSecurityGroups/nsg", "properties", "provisioningState securityRules defaultSecurityRules")]
    [InlineData("networkSecurityGroups/nsg", "properties/defaultSecurityRules", "name id properties")]
    [InlineData("networkSecurityGroups/nsg", "properties/defaultSecurityRules/properties", "provisioningState description protocol sourcePortRange destinationPortRange sourceAddressPrefix destinationAddressPrefix access priority direction")]
    [InlineData("expressRouteCircuits/line", "", "name id etag type location properties sku")]
    [InlineData("expressRouteCircuits/line", "properties", "provisioningState peerings authorizations serviceProviderProperties circuitProvisioningState allowClassicOperations serviceKey serviceProviderProvisioningState")]
    [InlineData("expressRoutePorts/ports", "properties", "provisioningState peeringLocation bandwidthInGbps provisionedBandwidthInGbps mtu encapsulation billingType etherType links circuits")]
    [InlineData("expressRoutePorts/ports", "properties/links/properties", "provisioningState routerName interfaceName patchPanelId rackId connectorType adminState")]
    [InlineData("publicIPAddresses/gateway", "", "name id location properties sku type")]
    [InlineData("publicIPAddresses/gateway", "properties", "provisioningState publicIPAddressVersion publicIPAllocationMethod idleTimeoutInMinutes ipConfiguration ddosSettings")]
    [InlineData("virtualHubs/route-server/ipConfigurations/default", "", "name id type etag properties")]
    [InlineData("virtualHubs/route-server/ipConfigurations/default", "properties", "provisioningState subnet")]
    public void It_has_the_properties_of_the_specification(string name, string path, string properties)
    {
        JsonNode node = HybridNetwork.Made().Get(name);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node[part]!;
            if (node is JsonArray list)
                node = list[0]!;
        }

        Assert.Empty(properties.Split(' ').Except(node.AsObject().Select(it => it.Key)));
    }

    [Fact]
    public void No_answer_has_a_secret()
    {
        var provider = HybridNetwork.Made();
        Assert.All(HybridNetwork.Bodies, it => Assert.DoesNotContain("secret-", provider.Get(it.Name).ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_secret_is_named_where_it_is_kept() => Assert.Equal(
        """
        Microsoft.KeyVault/vaults/secrets: value
        Microsoft.Network/connections: sharedKey authorizationKey
        Microsoft.Network/expressRouteCircuits: authorizationKey peerings/*/properties/sharedKey peerings/*/properties/connections/*/properties/authorizationKey
        Microsoft.Network/expressRouteCircuits/peerings: sharedKey connections/*/properties/authorizationKey
        Microsoft.Network/expressRouteCircuits/peerings/connections: authorizationKey
        Microsoft.Network/virtualNetworkGateways: vpnClientConfiguration/radiusServerSecret vpnClientConfiguration/radiusServers/*/radiusServerSecret
        """,
        string.Join('\n', ResourceTypes.List.Where(it => !it.Secrets.IsEmpty).OrderBy(it => it.Type, StringComparer.Ordinal).Select(it => $"{it.Type}: {string.Join(' ', it.Secrets)}")));

    [Fact]
    public void What_is_sent_back_as_it_came_changes_nothing()
    {
        var provider = HybridNetwork.Made();
        var before = HybridNetwork.Bodies.Select(it => provider.Get(it.Name).ToJsonString()).ToList();
        foreach (var (name, _) in HybridNetwork.Bodies.Where(it => !it.Name.Contains("virtualHubs", StringComparison.Ordinal)))
            provider.Put(name, provider.Get(name).ToJsonString());
        Assert.Equal(before, HybridNetwork.Bodies.Select(it => provider.Get(it.Name).ToJsonString()));
    }
}
