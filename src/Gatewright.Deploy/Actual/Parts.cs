using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;

namespace Gatewright.Deploy.Actual;

/// <summary>Parts of a resource that a program deploys on their own, such as peerings: Azure lists them in the body of what they are parts of.</summary>
internal static class Parts
{
    /// <summary>Puts each part that the program deploys beside the resources, under its own id.</summary>
    public static void Unfold(IDictionary<string, JsonObject> there, IEnumerable<WantedResource> wanted)
    {
        var lists = new Dictionary<JsonNode, IReadOnlyDictionary<string, JsonObject>>();
        foreach (var resource in wanted.Where(it => !it.IsExtension && it.Root != it.Id && !there.ContainsKey($"{it.Id}")))
        {
            var part = there.TryGetValue($"{resource.Root}", out var body) ? body : null;
            foreach (var (list, name) in Steps(resource))
                part = part?["properties"]?[list] is { } items ? NamedOnce(items).GetValueOrDefault(name) : null;
            if (part is not null)
                there[$"{resource.Id}"] = part;
        }

        IReadOnlyDictionary<string, JsonObject> NamedOnce(JsonNode items) =>
            lists.TryGetValue(items, out var named) ? named : lists[items] = Named(items);
    }

    /// <summary>The lists and names that lead from a resource to a part of it.</summary>
    private static IEnumerable<(string List, string Name)> Steps(WantedResource part)
    {
        var words = $"{part.Id}"[$"{part.Root}".Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).Select(it => (it[0], it[1]));
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
