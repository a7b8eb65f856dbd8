using System.Text.RegularExpressions;

namespace Gatewright.Import.Tests.Templates;

/// <summary>
/// What a template says of BGP at a connection comes out as it came in, also where the other end exists and its ASN isn't known.
/// </summary>
public partial class BgpTests
{
    private const string Here = "[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]";
    private const string There = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/other/providers/Microsoft.Network";

    private static readonly Dictionary<string, (string Gateway, string Other)> Ends = new()
    {
        ["to a site"] = (Here, $$"""
            "connectionType": "IPsec", "localNetworkGateway2": { "id": "{{There}}/localNetworkGateways/site" }
            """),
        ["to another gateway"] = (Here, $$"""
            "connectionType": "Vnet2Vnet", "virtualNetworkGateway2": { "id": "{{There}}/virtualNetworkGateways/vpn" }
            """),
        ["from another gateway"] = ($"{There}/virtualNetworkGateways/vpn", $$"""
            "connectionType": "Vnet2Vnet", "virtualNetworkGateway2": { "id": "{{Here}}" }
            """),
        ["between other gateways"] = ($"{There}/virtualNetworkGateways/vpn", $$"""
            "connectionType": "Vnet2Vnet", "virtualNetworkGateway2": { "id": "{{There}}/virtualNetworkGateways/far" }
            """),
        ["from another gateway to a site"] = ($"{There}/virtualNetworkGateways/vpn", $$"""
            "connectionType": "IPsec", "localNetworkGateway2": { "id": "{{There}}/localNetworkGateways/site" }
            """),
        ["to a circuit"] = ($"{There}/virtualNetworkGateways/line", $$"""
            "connectionType": "ExpressRoute", "peer": { "id": "{{There}}/expressRouteCircuits/circuit" }
            """),
    };

    public static TheoryData<string> Connections => [.. Ends.Keys];

    [Theory, MemberData(nameof(Connections))]
    public void What_a_template_turns_on_stays_on(string connection)
    {
        var (gateway, other) = Ends[connection];
        Assert.Contains("true", Said(gateway, other, "\"enableBgp\": true,"), StringComparer.Ordinal);
        Assert.DoesNotContain("true", Said(gateway, other, "\"enableBgp\": false,"), StringComparer.Ordinal);
        Assert.DoesNotContain("true", Said(gateway, other, ""), StringComparer.Ordinal);
    }

    /// <summary>Where both ends are in the template, they say it, and nothing else has to.</summary>
    [Fact]
    public void Two_ends_that_use_it_need_no_word()
    {
        var topology = Passages.Imported(Template("\"enableBgp\": true,", Here, """
            "connectionType": "IPsec", "localNetworkGateway2": { "id": "[resourceId('Microsoft.Network/localNetworkGateways', 'office')]" }
            """)).Topology;
        Assert.Equal((true, false), (topology.SiteToSiteConnections.Single().IsBgpEnabled, topology.SiteToSiteConnections.Single().Resource.WithBgp.IsSet));
    }

    /// <summary>What is emitted of <c>enableBgp</c> for the connection.</summary>
    private static IEnumerable<string> Said(string gateway, string other, string bgp)
    {
        var imported = Passages.Imported(Template(bgp, gateway, other));
        Assert.DoesNotContain(imported.Unread, it => it.Reason.Contains("enableBgp", StringComparison.Ordinal));
        var emitted = Passages.Emitted(imported.Topology)!;
        var connection = emitted[emitted.IndexOf("\"Microsoft.Network/connections\"", StringComparison.Ordinal)..];
        return EnableBgp().Matches(connection).Take(1).Select(it => it.Groups[1].Value);
    }

    private static string Template(string bgp, string gateway, string other) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { "psk": { "type": "securestring" } },
          "resources": [
            { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope", "properties": {
              "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] },
              "subnets": [{ "name": "GatewaySubnet", "properties": { "addressPrefix": "10.0.255.0/27" } }] } },
            { "type": "Microsoft.Network/publicIPAddresses", "apiVersion": "2024-05-01", "name": "ip", "location": "westeurope",
              "sku": { "name": "Standard" }, "properties": { "publicIPAllocationMethod": "Static" } },
            { "type": "Microsoft.Network/localNetworkGateways", "apiVersion": "2024-05-01", "name": "office", "location": "westeurope", "properties": {
              "gatewayIpAddress": "198.51.100.7", "bgpSettings": { "asn": 65010, "bgpPeeringAddress": "192.168.0.1" } } },
            { "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "hub-vpn", "location": "westeurope", "properties": {
              "gatewayType": "Vpn", "vpnType": "RouteBased", "sku": { "name": "VpnGw1AZ", "tier": "VpnGw1AZ" }, "enableBgp": true,
              "bgpSettings": { "asn": 65020 }, "ipConfigurations": [{ "name": "default", "properties": {
                "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]" },
                "publicIPAddress": { "id": "[resourceId('Microsoft.Network/publicIPAddresses', 'ip')]" } } }] } },
            { "type": "Microsoft.Network/connections", "apiVersion": "2024-05-01", "name": "c", "location": "westeurope", "properties": {
              {{bgp}} "sharedKey": "[parameters('psk')]", "virtualNetworkGateway1": { "id": "{{gateway}}" }, {{other}} } }
          ] }
        """;

    [GeneratedRegex("\"enableBgp\": (true|false)")]
    private static partial Regex EnableBgp();
}
