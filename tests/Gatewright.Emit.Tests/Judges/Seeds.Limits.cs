namespace Gatewright.Tests.Judging;

internal static partial class Seeds
{
    private static Dictionary<string, Seed> Limits => new()
    {
        ["A template is over 4 MB"] = Limit(t => Repeat(5, t.Resource("hub"), Large(900_000)).ForEach(t.Resources().Add), "template-size"),
        ["A resource is over 1 MB"] = Limit(t => t.Resource("hub")["tags"] = Large(1_100_000), "resource-size"),
        ["A template has 801 resources"] = Limit(t => Repeat(801 - t.Resources().Count, t.Resource("paris"), []).ForEach(t.Resources().Add), "resources"),
        ["A nested template has 801 resources"] = Deployed(t => Repeat(801 - 3, t.Resource("shop"), []).ForEach(t.Inner("networks-rg-west").Resources().Add), "resources"),
        ["A template has 257 parameters"] = Limit(t => Many(t["parameters"]!, 255, new JsonObject { ["type"] = "string" }), "parameters"),
        ["A template has 65 outputs"] = Limit(t => Many(t["outputs"]!, 63, new JsonObject { ["type"] = "string", ["value"] = "x" }), "outputs"),
        ["A nested deployment leaves its scope to the default"] = Deployed(t => t.Properties("networks-rg-east").Remove("expressionEvaluationOptions"), "expression-scope"),
        ["A nested deployment evaluates in the outer scope"] = Deployed(t => t.Properties("networks-rg-east")["expressionEvaluationOptions"]!["scope"] = "outer", "expression-scope"),
        ["A deployment's name has 65 letters"] = Deployed(t => t.Resource("networks-rg-east")["name"] = new string('n', 65), "deployment-name"),
        ["A shared key is passed as a plain string"] = Deployed(t => t.Inner("connections-rg-west")["parameters"]!["key"]!["type"] = "string", "secret-parameter"),
        ["A key vault's secret is passed as a plain string"] = Deployed(t => t.Properties("connections-rg-east")["parameters"]!["home"] = new JsonObject { ["reference"] = new JsonObject() }, "secret-parameter"),
        ["A shared key is an output"] = Limit(t => t["outputs"]!["key"] = new JsonObject { ["type"] = "string", ["value"] = "[concat('key ', parameters('parisPsk'))]" }, "secret-output"),
        ["A shared key has a default"] = Limit(t => t["parameters"]!["parisPsk"]!["defaultValue"] = "abc", "secret-default"),
        ["A bracket is doubled that Azure would keep double"] = Limit(t => t.Properties("workload-nsg")["securityRules"]![0]!["properties"]!["description"] = "[[branches] only", "doubled-bracket"),
    };

    private static Seed Limit(Action<JsonObject> spoil, params string[] laws) => new(Judge.Limits, "hybrid.json", spoil, laws);

    private static Seed Deployed(Action<JsonObject> spoil, params string[] laws) => new(Judge.Limits, "two-groups.json", spoil, laws);

    private static JsonObject Large(int letters) => new() { ["large"] = new string('x', letters) };

    private static List<JsonObject> Repeat(int times, JsonObject resource, JsonObject tags) => [.. Enumerable.Range(0, times).Select(_ =>
    {
        var copy = resource.DeepClone().AsObject();
        copy["tags"] = tags.DeepClone();
        return copy;
    })];

    private static void Many(JsonNode section, int times, JsonObject each)
    {
        for (var index = 0; index < times; index++)
            section[$"more{index}"] = each.DeepClone();
    }
}
