using System.Runtime.CompilerServices;
using System.Text;

namespace Gatewright.Benchmarks;

/// <summary>Templates as people write them: in turn networks with subnets, a peering, a site and a connection with a secret and a reference.</summary>
internal static class ArmTemplates
{
    private const string Head = """
        {"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0",
        "parameters":{"prefix":{"type":"string","defaultValue":"contoso"},
        "location":{"type":"string","defaultValue":"[resourceGroup().location]"},"key":{"type":"securestring"}},
        "variables":{"tags":{"owner":"network","environment":"[toLower('PROD')]"}},
        "resources":[
        """;

    public static string Of(int resources)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < resources; i++)
            text.Append(i > 0 ? ",\n" : "").Append(Resource(i));
        return text.Append("]}").ToString();
    }

    private static string Resource(int index) => (index % 5) switch
    {
        0 or 1 => Network(index),
        2 => Peering(index),
        3 => Site(index),
        _ => Connection(index - 1),
    };

    private static string Network(int index)
    {
        var subnets = string.Join(',', Enumerable.Range(0, 3).Select(number => Invariant($$"""
            {"name":"subnet-{{number}}","properties":{"addressPrefix":"[cidrSubnet(cidrSubnet('10.0.0.0/8', 24, {{index}}), 27, {{number}})]",
            "routeTable":{"id":"[resourceId('Microsoft.Network/routeTables', format('{0}-routes', parameters('prefix')))]"},
            "privateEndpointNetworkPolicies":"Enabled"} }
            """)));
        return Invariant($$"""
            {"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"[concat(parameters('prefix'), '-network-{{index}}')]",
            "location":"[parameters('location')]","tags":"[variables('tags')]",
            "properties":{"addressSpace":{"addressPrefixes":["[cidrSubnet('10.0.0.0/8', 24, {{index}})]"]},"subnets":[{{subnets}}] } }
            """);
    }

    private static string Peering(int index) => Invariant($$"""
        {"type":"Microsoft.Network/virtualNetworks/virtualNetworkPeerings","apiVersion":"2024-05-01",
        "name":"[concat(parameters('prefix'), '-network-{{index - 1}}/to-{{index - 2}}')]",
        "properties":{"remoteVirtualNetwork":{"id":"[resourceId('Microsoft.Network/virtualNetworks', concat(parameters('prefix'), '-network-{{index - 2}}'))]"},
        "allowForwardedTraffic":true,"allowGatewayTransit":false,"useRemoteGateways":false},
        "dependsOn":["[resourceId('Microsoft.Network/virtualNetworks', concat(parameters('prefix'), '-network-{{index - 1}}'))]",
        "[resourceId('Microsoft.Network/virtualNetworks', concat(parameters('prefix'), '-network-{{index - 2}}'))]"]}
        """);

    private static string Site(int index) => Invariant($$"""
        {"type":"Microsoft.Network/localNetworkGateways","apiVersion":"2024-05-01","name":"site-{{index}}",
        "location":"[parameters('location')]","tags":"[union(variables('tags'), createObject('site', '{{index}}'))]",
        "properties":{"gatewayIpAddress":"[cidrHost('203.0.113.0/24', {{index % 250}})]",
        "localNetworkAddressSpace":{"addressPrefixes":["192.168.{{index % 256}}.0/24","172.16.{{index % 256}}.0/24"] } } }
        """);

    private static string Connection(int site) => Invariant($$"""
        {"type":"Microsoft.Network/connections","apiVersion":"2024-05-01","name":"[concat('to-site-', '{{site}}')]",
        "location":"[parameters('location')]",
        "properties":{"connectionType":"IPsec",
        "virtualNetworkGateway1":{"id":"[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]"},
        "localNetworkGateway2":{"id":"[resourceId('Microsoft.Network/localNetworkGateways', 'site-{{site}}')]"},
        "sharedKey":"[parameters('key')]","enableBgp":"[if(equals(parameters('prefix'), 'contoso'), true(), false())]",
        "comment":"[reference('site-{{site}}').gatewayIpAddress]"},
        "dependsOn":["[resourceId('Microsoft.Network/localNetworkGateways', 'site-{{site}}')]"]}
        """);

    private static string Invariant(DefaultInterpolatedStringHandler text) => text.ToStringAndClear();
}
