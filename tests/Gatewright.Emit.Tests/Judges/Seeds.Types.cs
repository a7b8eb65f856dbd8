namespace Gatewright.Tests.Judging;

internal static partial class Seeds
{
    private static Dictionary<string, Seed> Types => new()
    {
        ["A network has a property Azure doesn't know"] = Typed(t => t.Properties("hub")["adressSpace"] = new JsonObject(), "unknown-property"),
        ["A property of a nested template's resource is unknown"] = Nested(t => t.Properties("east-vpn")["bgp"] = true, "unknown-property"),
        ["A property differs in case"] = Typed(t => t.Properties("hub-vpn")["ActiveActive"] = true, "property-case"),
        ["The SKU stands beside the properties instead of in them"] = Typed(t => t.Resource("hub-vpn")["sku"] = new JsonObject { ["name"] = "VpnGw2AZ" }, "unknown-property"),
        ["A connection has no type"] = Typed(t => t.Properties("hub-vpn-to-paris").Remove("connectionType"), "missing-required"),
        ["An IPsec policy lacks a field"] = Typed(t => t.Properties("hub-vpn-to-paris")["ipsecPolicies"]![0]!.AsObject().Remove("pfsGroup"), "missing-required"),
        ["A gateway is referred to without its empty properties"] = Typed(t => t.Properties("hub-er-to-amsterdam")["virtualNetworkGateway1"]!.AsObject().Remove("properties"), "missing-required"),
        ["A SKU doesn't exist"] = Typed(t => t.Properties("hub-vpn")["sku"]!["name"] = "VpnGw9AZ", "enum"),
        ["A gateway type is in capitals"] = Typed(t => t.Properties("hub-vpn")["gatewayType"] = "VPN", "enum-case"),
        ["A boolean is a string"] = Typed(t => t.Properties("hub-vpn")["activeActive"] = "true", "type"),
        ["A number is a string"] = Typed(t => t.Properties("paris")["bgpSettings"]!["asn"] = "65010", "type"),
        ["A list is a string"] = Typed(t => t.Properties("hub")["addressSpace"]!["addressPrefixes"] = "10.0.0.0/16", "type"),
        ["Zones are numbers"] = Typed(t => t.Resource("hub-vpn-ip1")["zones"] = new JsonArray(1, 2, 3), "type"),
        ["An ASN is over 32 bits"] = Typed(t => t.Properties("paris")["bgpSettings"]!["asn"] = 4294967296, "max"),
        ["The circuit's peer has ASN 0"] = Typed(t => t.Properties("amsterdam/AzurePrivatePeering")["peerASN"] = 0, "min"),
        ["A required value is null"] = Typed(t => t.Properties("hub-vpn-to-paris")["connectionType"] = null, "null"),
        ["A read-only property is set"] = Typed(t => t.Properties("hub")["provisioningState"] = "Succeeded", "read-only"),
        ["An api-version doesn't exist"] = Typed(t => t.Resource("hub")["apiVersion"] = "2025-01-02", "unknown-apiVersion"),
        ["A resource has no api-version"] = Typed(t => t.Resource("hub").Remove("apiVersion"), "missing-apiVersion"),
        ["A type doesn't exist"] = Typed(t => t.Resource("hub")["type"] = Network + "virtualNetwork", "unknown-type"),
        ["A type differs in case"] = Typed(t => t.Resource("hub")["type"] = Network + "VirtualNetworks", "type-case"),
        ["A resource is declared twice"] = Typed(t => t.Resources().Add(t.Resource("hub").DeepClone()), "duplicate-resource"),
        ["A link is named without its network"] = Typed(t => t.Resource("hub/hub-to-spoke-a")["name"] = "hub-to-spoke-a", "name-segments"),
        ["A gateway has no location"] = Typed(t => t.Resource("hub-vpn").Remove("location"), "missing-location"),
        ["A link has a location"] = Typed(t => t.Resource("hub/hub-to-spoke-a")["location"] = "westeurope", "unknown-property"),
        ["A security rule has no priority"] = Typed(t => t.Properties("workload-nsg")["securityRules"]![0]!["properties"]!.AsObject().Remove("priority"), "missing-required"),
        ["An expression hides a wrong value that the engine computes"] =
            new(Judge.Snapshot, "hybrid.json", t => t.Properties("hub-vpn")["vpnType"] = "[concat('Route', 'base')]", "enum"),
    };

    private static Seed Typed(Action<JsonObject> spoil, params string[] laws) => new(Judge.Types, "hybrid.json", spoil, laws);

    private static Seed Nested(Action<JsonObject> spoil, params string[] laws) => new(Judge.Types, "two-groups.json", spoil, laws);
}
