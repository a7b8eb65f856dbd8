using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

/// <summary>Templates that tests read.</summary>
internal static class Texts
{
    /// <summary>The template of the first example: nothing is wrong with it.</summary>
    public static string Right { get; } = File.ReadAllText(
        Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", "SiteToSite.json"));

    /// <summary>With a GatewaySubnet that is too small, and a SKU that isn't sold any more.</summary>
    public static string Wrong { get; } = Right.Replace("10.0.255.0/27", "10.0.255.0/30", StringComparison.Ordinal)
        .Replace("VpnGw1AZ", "VpnGw1", StringComparison.Ordinal);

    /// <summary>With the size of its GatewaySubnet as a parameter.</summary>
    public static string Open { get; } = Right.Replace("\"10.0.255.0/27\"", "\"[parameters('gateways')]\"", StringComparison.Ordinal)
        .Replace("\"parameters\": {", "\"parameters\": { \"gateways\": { \"type\": \"string\" },", StringComparison.Ordinal);

    /// <summary>With choices and a region that are parameters with defaults, and a name that is supplied.</summary>
    public static string Choices { get; } = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": {
            "location": { "type": "string", "defaultValue": "[resourceGroup().location]" },
            "site": { "type": "string" },
            "sku": { "type": "string", "defaultValue": "VpnGw2AZ" },
            "group": { "type": "string", "defaultValue": "ECP384" },
            "lifetime": { "type": "int", "defaultValue": 3600 },
            "key": { "type": "securestring" }
          },
          "resources": [
            { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "port", "location": "[parameters('location')]",
              "properties": { "addressSpace": { "addressPrefixes": [ "10.6.0.0/16" ] },
                "subnets": [ { "name": "GatewaySubnet", "properties": { "addressPrefix": "10.6.0.0/26" } } ] } },
            { "type": "Microsoft.Network/publicIPAddresses", "apiVersion": "2024-05-01", "name": "port-vpn-ip-1", "location": "[parameters('location')]",
              "sku": { "name": "Standard" }, "zones": [ "1", "2", "3" ], "properties": { "publicIPAllocationMethod": "Static" } },
            { "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "port-vpn", "location": "[parameters('location')]",
              "dependsOn": [ "port", "port-vpn-ip-1" ],
              "properties": { "gatewayType": "Vpn", "vpnType": "RouteBased", "sku": { "name": "[parameters('sku')]", "tier": "[parameters('sku')]" },
                "ipConfigurations": [ { "name": "default", "properties": {
                  "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'port', 'GatewaySubnet')]" },
                  "publicIPAddress": { "id": "[resourceId('Microsoft.Network/publicIPAddresses', 'port-vpn-ip-1')]" } } } ] } },
            { "type": "Microsoft.Network/localNetworkGateways", "apiVersion": "2024-05-01", "name": "[parameters('site')]", "location": "[parameters('location')]",
              "properties": { "gatewayIpAddress": "203.0.113.60", "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.60.0/24" ] } } },
            { "type": "Microsoft.Network/connections", "apiVersion": "2024-05-01", "name": "port-vpn-to-harbor", "location": "[parameters('location')]",
              "dependsOn": [ "port-vpn", "[parameters('site')]" ],
              "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('key')]",
                "virtualNetworkGateway1": { "id": "[resourceId('Microsoft.Network/virtualNetworkGateways', 'port-vpn')]" },
                "localNetworkGateway2": { "id": "[resourceId('Microsoft.Network/localNetworkGateways', parameters('site'))]" },
                "ipsecPolicies": [ { "saLifeTimeSeconds": "[parameters('lifetime')]", "saDataSizeKilobytes": 102400000, "ipsecEncryption": "GCMAES256",
                  "ipsecIntegrity": "GCMAES256", "ikeEncryption": "AES256", "ikeIntegrity": "SHA384", "dhGroup": "[parameters('group')]", "pfsGroup": "[parameters('group')]" } ] } }
          ]
        }
        """;

    public static string Supplied { get; } = """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "contentVersion": "1.0.0.0",
          "parameters": { "site": { "value": "harbor" } } }
        """;
}
