using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Takes the secrets out of a template before it is kept: defaults of secure parameters, values given to nested ones, keys written into
/// bodies.</summary>
internal static class TemplateSecrets
{
    public static string Conceal(ArmObject template, SecretDigests digests)
    {
        // Text stays as it is written, expressions included.
        var tree = ArmJson.ToNode(template)!.AsObject();
        Conceal(tree, digests);
        return ArmJson.ToText(tree);
    }

    private static void Conceal(JsonObject template, SecretDigests digests)
    {
        foreach (var (_, declared) in template.Object("parameters") ?? [])
        {
            if (declared is JsonObject parameter && IsSecure(parameter, template) && parameter["defaultValue"] is { } usual)
                parameter["defaultValue"] = Hidden(usual, digests);
        }

        BodySecrets.ConcealByName(template["resources"], digests);
        BodySecrets.ConcealByName(template["variables"], digests);
        foreach (var resource in Resources(template["resources"]))
        {
            if (resource.Object("properties") is not { } properties || properties.Object("template") is not { } inner)
                continue;
            foreach (var (name, given) in properties.Object("parameters") ?? [])
            {
                if (given is JsonObject value && inner.Object("parameters").Object(name) is { } parameter && IsSecure(parameter, inner))
                    value["value"] = Hidden(value["value"], digests);
            }

            Conceal(inner, digests);
        }
    }

    private static IEnumerable<JsonObject> Resources(JsonNode? resources)
    {
        var items = resources is JsonArray array ? array : (resources as JsonObject)?.Select(member => member.Value) ?? [];
        return items.OfType<JsonObject>().SelectMany(resource => Resources(resource["resources"]).Prepend(resource));
    }

    private static bool IsSecure(JsonObject parameter, JsonObject template)
    {
        var type = parameter.Text("$ref") is { } reference && reference.LastIndexOf('/') is var at
            ? template.Object("definitions").Object(reference[(at + 1)..]).Text("type")
            : parameter.Text("type");
        return type?.StartsWith("secure", StringComparison.OrdinalIgnoreCase) is true;
    }

    private static JsonNode? Hidden(JsonNode? value, SecretDigests digests) => value switch
    {
        JsonValue text when text.GetValueKind() is System.Text.Json.JsonValueKind.String && text.GetValue<string>() is var it && it is not ['[', ..] =>
            digests.Conceal(it),
        JsonObject source => new JsonObject(source.Select(member => KeyValuePair.Create(member.Key, Hidden(member.Value, digests)))),
        JsonArray array => new JsonArray([.. array.Select(item => Hidden(item, digests))]),
        _ => value?.DeepClone(),
    };
}
