using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>A resource, or one inside another, that is being completed.</summary>
/// <param name="Request">The write.</param>
/// <param name="Id">Its id.</param>
/// <param name="Body">Its body.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Before">The properties that it had; null for a new one.</param>
internal sealed record Filling(ResourceRequest Request, string Id, JsonObject Body, JsonObject Properties, JsonObject? Before);

/// <summary>What every resource gets when it is kept.</summary>
internal static class Completion
{
    public static JsonObject Of(ResourceRequest request, ResourceType type)
    {
        var kept = request.Body.DeepClone().AsObject();
        if (kept.Text("location") is { } location)
            kept["location"] = location.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        Fill(type, request, request.Id, kept, request.Existing);
        return kept;
    }

    private static void Fill(ResourceType type, ResourceRequest request, string id, JsonObject body, JsonObject? before)
    {
        body.Remove("etag");
        body.Place(0, "name", ResourceIds.NameOf(id));
        body.Place(1, "id", id);
        body.Place(2, "type", type.Type);
        var properties = body.Properties();
        properties.Remove("provisioningState");
        var was = before.Object("properties");
        KeepSecrets(type, properties, was);
        foreach (var child in type.Children)
            FillChildren(child, request, id, properties, was);
        foreach (var path in type.Parts)
            FillParts(id, properties, path);
        type.Fill(new(request, id, body, properties, was));
    }

    /// <summary>Clients send back what they were answered, in which no secret is.</summary>
    private static void KeepSecrets(ResourceType type, JsonObject properties, JsonObject? was)
    {
        foreach (var name in type.Secrets)
        {
            if (was?[name] is { } secret && !properties.ContainsKey(name))
                properties[name] = secret.DeepClone();
        }
    }

    /// <summary>A list that isn't said stays as it is: nobody's subnets go because a network gets a tag.</summary>
    private static void FillChildren(ResourceType child, ResourceRequest request, string id, JsonObject properties, JsonObject? was)
    {
        var list = child.ListInParent!;
        if (properties[list] is not JsonArray)
            properties[list] = was?[list]?.DeepClone() ?? new JsonArray();
        var before = was.Items(list).Where(item => item.Text("name") is not null)
            .DistinctBy(item => item.Text("name"), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(item => item.Text("name")!, StringComparer.OrdinalIgnoreCase);
        foreach (var item in properties.Items(list))
        {
            if ((item.Text("name") ?? (item.Text("id") is { } said ? ResourceIds.NameOf(said) : null)) is { } name)
                Fill(child, request, $"{id}/{ResourceIds.NameOf(child.Type)}/{name}", item, before.GetValueOrDefault(name));
        }
    }

    private static void FillParts(string id, JsonObject properties, string path)
    {
        foreach (var list in new BodyPath(path).In(properties).OfType<JsonArray>())
        {
            foreach (var item in list.OfType<JsonObject>())
            {
                if (item.Text("name") is not { } name)
                    continue;
                item.Remove("etag");
                item.Place(0, "name", name);
                item.Place(1, "id", $"{id}/{ResourceIds.NameOf(path)}/{name}");
                item.Properties().Remove("provisioningState");
            }
        }
    }
}
