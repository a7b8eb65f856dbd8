using System.Text.Json.Nodes;

namespace Gatewright.Deploy.Wanted;

/// <summary>
/// The tag by which a program finds again what it made, and by which it knows what isn't its own. Parts of a resource, such as peerings, take no tags and
/// belong to what they are parts of.
/// </summary>
internal static class Mark
{
    public const string Tag = "gatewright-topology";

    /// <summary>Extensions of other resources, which take no tags.</summary>
    private static readonly string[] Untagged = ["Microsoft.Resources/deployments", "Microsoft.Authorization/locks", "Microsoft.Insights/diagnosticSettings"];

    /// <summary>Tags each resource of a template, those of nested templates, too.</summary>
    public static void Put(JsonObject template, string topology)
    {
        var resources = template["resources"] switch
        {
            JsonArray array => array.OfType<JsonObject>(),
            JsonObject byName => byName.Select(it => it.Value).OfType<JsonObject>(),
            _ => [],
        };
        foreach (var resource in resources)
        {
            if (resource["properties"]?["template"] is JsonObject nested)
                Put(nested, topology);
            if (IsTagged(resource["type"]?.GetValue<string>() ?? ""))
                Tagged(resource, topology);
        }
    }

    public static bool IsOn(JsonObject body, string topology) =>
        body["tags"] is JsonObject tags && tags.Any(it => it.Key.Equals(Tag, StringComparison.OrdinalIgnoreCase) && $"{it.Value}" == topology);

    private static bool IsTagged(string type) => type.Count(it => it == '/') == 1 && !Untagged.Contains(type, StringComparer.OrdinalIgnoreCase);

    private static void Tagged(JsonObject resource, string topology)
    {
        switch (resource["tags"])
        {
            case JsonObject tags:
                tags[Tag] = topology;
                break;
            case JsonValue expression when $"{expression}" is ['[', .. var inner, ']']:
                resource["tags"] = $"[union({inner}, createObject('{Tag}', '{topology.Replace("'", "''", StringComparison.Ordinal)}'))]";
                break;
            default:
                resource["tags"] = new JsonObject { [Tag] = topology };
                break;
        }
    }
}
