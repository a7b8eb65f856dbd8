namespace Gatewright.Tests.Judging;

/// <summary>
/// The engine predicts resources alone, so each template with outputs, also a nested one, gets a resource that has them as its properties: what two templates
/// put out is equal if these resources are.
/// </summary>
internal static class OutputProbe
{
    public static string In(string template)
    {
        var root = JsonNode.Parse(template)!.AsObject();
        Place(root);
        return root.ToJsonString();
    }

    private static void Place(JsonObject template)
    {
        foreach (var inner in Resources(template["resources"]).Select(it => it["properties"]?["template"]).OfType<JsonObject>().ToArray())
            Place(inner);
        if (template["outputs"] is not JsonObject { Count: > 0 } outputs)
            return;
        var probe = new JsonObject
        {
            ["type"] = "Gatewright.Tests/outputs",
            ["apiVersion"] = "2026-01-01",
            ["name"] = "outputs",
            ["properties"] = new JsonObject(outputs.Select(it => KeyValuePair.Create(it.Key, it.Value!["value"]?.DeepClone()))),
        };
        // Bicep's templates have resources by symbol.
        if (template["resources"] is JsonObject named)
            named["outputs of the template"] = probe;
        else
            template["resources"]!.AsArray().Add((JsonNode)probe);
    }

    private static IEnumerable<JsonObject> Resources(JsonNode? resources) => resources switch
    {
        JsonObject named => named.Select(it => it.Value).OfType<JsonObject>(),
        JsonArray list => list.OfType<JsonObject>(),
        _ => [],
    };
}
