namespace Gatewright.Tests.Judging;

internal static partial class Seeds
{
    private static Dictionary<string, Seed> Dependencies => new()
    {
        ["A gateway doesn't wait for its network"] = Ordered(t => t.DependsOn("hub-vpn").RemoveAt(0), "network-writes", "parent-order", "reference-order"),
        ["Two gateways come into one network at once"] = Ordered(t => t.DependsOn("hub-er")[0] = Id("virtualNetworks", "hub"), "network-writes", "remote-gateway-order"),
        ["A network doesn't wait for its security group"] = Ordered(t => t.DependsOn("hub").Clear(), "reference-order"),
        ["A connection refers to a gateway that isn't there"] =
            Ordered(t => t.Properties("hub-vpn-to-paris")["virtualNetworkGateway1"]!["id"] = Id("virtualNetworkGateways", "hub-vnp"), "reference"),
        ["A gateway stands in a subnet that its network doesn't have"] =
            Ordered(t => t.Properties("hub")["subnets"]!.AsArray().RemoveAt(0), "reference"),
        ["A connection refers to a gateway of another group that nobody listed"] =
            Ordered(t => t.Properties("hub-vpn-to-paris")["virtualNetworkGateway1"]!["id"] = "[resourceId('rg-platform', 'Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]", "reference"),
        ["An output refers to what isn't there"] = Ordered(t => t["outputs"]!["hubId"]!["value"] = Id("virtualNetworks", "hbu"), "reference"),
        ["An expression mentions an address that isn't awaited"] =
            Ordered(t => t.Properties("paris")["gatewayIpAddress"] = "[reference(resourceId('Microsoft.Network/publicIPAddresses', 'hub-vpn-ip1')).ipAddress]",
                "reference-order"),
        ["An output reads a deployment that isn't there"] =
            Across(t => t["outputs"]!["westAddress"]!["value"] = "[reference('gateways-west').outputs.address.value]", "reference"),
        ["A deployment is read that isn't awaited"] =
            Across(t => t.Properties("connections-rg-east")["parameters"]!["home"]!["value"] = "[reference('peerings-rg-west').outputs.home.value]",
                "reference", "reference-order"),
        ["A dependsOn names nothing"] = Ordered(t => t.DependsOn("hub-er").Add(Id("virtualNetworks", "hbu")), "dependsOn"),
        ["A dependsOn names a subnet inside its network"] =
            Ordered(t => t.DependsOn("hub-er").Add("[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]"), "dependsOn"),
        ["A dependsOn waits in a circle"] = Ordered(t => t.Resource("paris")["dependsOn"] = new JsonArray(Id("connections", "hub-vpn-to-paris")), "cycle"),
        ["A resource waits for itself"] = Ordered(t => t.DependsOn("hub").Add(Id("virtualNetworks", "hub")), "cycle"),
        ["A peering of a circuit doesn't wait for the circuit"] =
            Ordered(t => t.DependsOn("amsterdam/AzurePrivatePeering").Clear(), "parent-order", "reference-order"),
        ["A circuit is connected before its private peering"] =
            Ordered(t => t.DependsOn("hub-er-to-amsterdam")[1] = Id("expressRouteCircuits", "amsterdam"), "circuit-order"),
        ["A link uses gateways that it doesn't wait for"] = Ordered(t => t.DependsOn("hub/hub-to-spoke-a")[0] = Id("virtualNetworks", "hub"), "network-writes", "remote-gateway-order"),
        ["A link doesn't wait for the link back"] = Ordered(LinkAfterGateway, "link-back-order", "network-writes"),
        ["A link back doesn't allow gateway transit"] = Ordered(t => t.Properties("hub/hub-to-spoke-a")["allowGatewayTransit"] = false, "gateway-transit"),
        ["There is no link back"] = Ordered(t =>
        {
            t.Resources().Remove(t.Resource("hub/hub-to-spoke-a"));
            LinkAfterGateway(t);
        }, "link-back"),
        ["A link uses the gateways of a network that has none"] = Ordered(t =>
        {
            t.Properties("hub/hub-to-spoke-a")["useRemoteGateways"] = true;
            t.Properties("spoke-a/spoke-a-to-hub")["allowGatewayTransit"] = true;
        }, "link-back-order", "remote-gateway"),
        ["Two links write to one hub at once"] = Ordered(t => t.DependsOn("hub/hub-to-spoke-b")[1] = Id("virtualNetworks", "hub"), "network-writes", "remote-gateway-order"),
        ["A subnet is written while a link is"] = Ordered(t => t.Resources().Add(new JsonObject
        {
            ["type"] = Network + "virtualNetworks/subnets",
            ["name"] = "hub/late",
            ["dependsOn"] = new JsonArray(Id("virtualNetworks", "hub")),
        }), "network-writes"),
        ["An extension doesn't wait for what it extends"] = Ordered(t => t.Resource("paris")["scope"] = Id("virtualNetworkGateways", "hub-vpn"), "reference-order"),
        ["What extends no resource can't be followed"] = Ordered(t => t.Resource("paris")["scope"] = "/", "unreadable"),
        ["A resource of a copy loop can't be followed"] = Ordered(t => t.Resource("paris")["copy"] = new JsonObject(), "unreadable"),
        ["An expression isn't closed rightly"] = Ordered(t => t.Properties("hub-vpn-to-paris")["sharedKey"] = "[parameters('parisPsk']", "expression"),
        ["A resource id lacks a name"] = Ordered(t => t.Properties("hub-vpn-to-paris")["virtualNetworkGateway1"]!["id"] = "[resourceId('Microsoft.Network/virtualNetworkGateways')]", "expression"),
        ["Two deployments write one network"] = Across(t => t.Inner("gateways-rg-west").Resources().Add(t.Resource("west").DeepClone()), "network-writes", "written-twice"),
        ["A deployment doesn't wait for the group it deploys to"] = Across(t => t.Resource("networks-rg-west").Remove("dependsOn"), "group-order"),
        ["A connection's deployment doesn't wait for the other group's gateways"] = Across(t => t.DependsOn("connections-rg-west").RemoveAt(0), "reference-order"),
        ["A connection refers to the right name in the wrong subscription"] =
            Across(t => t.Properties("west-vpn-to-east-vpn")["virtualNetworkGateway2"]!["id"] = "[resourceId('rg-east', 'Microsoft.Network/virtualNetworkGateways', 'east-vpn')]", "reference"),
        ["A dependsOn names a resource of another deployment"] =
            Across(t => t.Resource("west-vpn")["dependsOn"] = new JsonArray(Id("virtualNetworks", "west")), "dependsOn"),
        ["A dependsOn seeks a deployment where it isn't deployed"] =
            Across(t => t.DependsOn("gateways-rg-east")[0] = "[resourceId('Microsoft.Resources/deployments', 'networks-rg-east')]", "dependsOn",
                "network-writes", "reference-order"),
        ["Links of two deployments write to one network"] = Across(t =>
        {
            var other = t.Resource("peerings-rg-west").DeepClone().AsObject();
            other["name"] = "more-peerings";
            var resources = other["properties"]!["template"]!["resources"]!.AsArray();
            resources.RemoveAt(1);
            resources[0]!["name"] = "west/again";
            t.Resources().Add(other);
        }, "network-writes"),
    };

    /// <summary>The link then waits for its network and the gateway, not for the link back.</summary>
    private static void LinkAfterGateway(JsonObject template)
    {
        var waits = template.DependsOn("spoke-a/spoke-a-to-hub");
        waits[0] = Id("virtualNetworks", "spoke-a");
        waits.Add(Id("virtualNetworkGateways", "hub-er"));
    }

    private static Seed Ordered(Action<JsonObject> spoil, params string[] laws) => new(Judge.Dependencies, "hybrid.json", spoil, laws);

    private static Seed Across(Action<JsonObject> spoil, params string[] laws) => new(Judge.Dependencies, "two-groups.json", spoil, laws);

    private static string Id(string type, string name) => $"[resourceId('{Network}{type}', '{name}')]";
}
