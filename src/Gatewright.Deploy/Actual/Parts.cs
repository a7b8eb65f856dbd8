using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;

namespace Gatewright.Deploy.Actual;

/// <summary>Parts of a resource that a program deploys on their own, such as peerings: Azure lists them in the body of what they are parts of.</summary>
internal static class Parts
{
    /// <summary>Puts each part that the program deploys beside the resources, under its own id.</summary>
    public static void Unfold(IDictionary<string, JsonObject> there, IEnumerable<WantedResource> wanted)
    {
        var lists = new Dictionary<string, IReadOnlyDictionary<string, JsonObject>>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in wanted.Where(it => !it.IsExtension && it.Root != it.Id).OrderBy(it => $"{it.Id}".Length))
        {
            var (parent, list) = ($"{resource.Id.Parent}", resource.Type[(resource.Type.LastIndexOf('/') + 1)..]);
            if (there.ContainsKey($"{resource.Id}") || !there.TryGetValue(parent, out var body))
                continue;
            var key = $"{parent}/{list}";
            if (!lists.TryGetValue(key, out var named))
                lists[key] = named = Named(body["properties"]?[list]);
            if (named.TryGetValue(resource.Id.Name, out var part))
                there[$"{resource.Id}"] = part;
        }
    }

    /// <summary>The names of the parts of a kind that a resource has in Azure.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Named(JsonNode? list)
    {
        var named = new Dictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in list as JsonArray ?? [])
        {
            if (part is JsonObject it && it["name"] is JsonValue name)
                named[$"{name}"] = it;
        }

        return named;
    }
}
