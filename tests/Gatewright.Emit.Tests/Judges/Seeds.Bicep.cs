namespace Gatewright.Tests.Judging;

internal static partial class Seeds
{
    private static Dictionary<string, Seed> Bicep => new()
    {
        ["A function doesn't exist"] = Engine(t => t.Properties("paris")["gatewayIpAddress"] = "[addressOf('paris')]"),
        ["A parameter isn't declared"] = Engine(t => t.Properties("paris")["gatewayIpAddress"] = "[parameters('address')]"),
        ["An id of the engine's has too few names"] = Engine(t => t.Properties("hub-er-to-amsterdam")["peer"]!["id"] = "[resourceId('Microsoft.Network/expressRouteCircuits')]"),
        ["A child's name lacks its parent's"] = Engine(t => t.Resource("hub/hub-to-spoke-a")["name"] = "hub-to-spoke-a"),
        ["The engine needs an api-version"] = Engine(t => t.Resource("hub").Remove("apiVersion")),
        ["A resource has a key at the top that isn't one"] = Engine(t => t.Resource("hub")["propertiez"] = new JsonObject()),
        ["An output has another type than it says"] = Engine(t => t["outputs"]!["hubId"]!["type"] = "int"),
        ["A nested template's parameter gets no value"] = new(Judge.Engine, "two-groups.json", t => t.Properties("connections-rg-east")["parameters"]!.AsObject().Remove("home"), "engine"),

        ["The compiler sees a dependsOn that names nothing"] = Decompiled(t => t.DependsOn("hub-er").Add(Id("virtualNetworks", "hbu")), "BCP034"),
        ["The compiler sees a cycle"] = Decompiled(t => t.Resource("paris")["dependsOn"] = new JsonArray(Id("connections", "hub-vpn-to-paris")), "BCP080"),
        ["The compiler sees a resource declared twice"] = Decompiled(t => t.Resources().Add(t.Resource("spoke-b").DeepClone()), "BCP028", "BCP121"),
        ["The compiler sees a dangling dependsOn in a nested template"] =
            new(Judge.Decompiler, "two-groups.json", t => t.DependsOn("shop/shop-to-west")[0] = Id("virtualNetworks", "shop"), "BCP034", "BCP104"),
        ["The compiler sees a wrong type in a nested template"] =
            new(Judge.Decompiler, "two-groups.json", t => t.Properties("east-vpn")["enableBgp"] = "true", "BCP036"),
        ["The linter sees a secret in an output"] = Decompiled(t => t["outputs"]!["key"] = new JsonObject { ["type"] = "string", ["value"] = "[parameters('parisPsk')]" }, "outputs-should-not-contain-secrets"),
        ["The decompiler refuses a template"] = Decompiled(t => t.Properties("paris")["gatewayIpAddress"] = "[parameters('address')]", "decompile"),
    };

    private static Seed Engine(Action<JsonObject> spoil) => new(Judge.Engine, "hybrid.json", spoil, "engine");

    private static Seed Decompiled(Action<JsonObject> spoil, params string[] laws) => new(Judge.Decompiler, "hybrid.json", spoil, laws);
}
