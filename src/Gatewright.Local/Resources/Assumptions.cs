using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>What a program says is there already: it is, by its id, so that others can refer to it. Nothing is known of it, and nothing judges it.</summary>
internal static class Assumptions
{
    private const string Version = "2025-01-01";

    public static void Put(LocalAzure azure, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (Scopes.GroupOf(id) is { } && !id.Contains("/providers/", StringComparison.OrdinalIgnoreCase))
                PutGroup(azure, id);
            else if (ArmId.Parse(id) is { Group: not null } parsed)
                PutResource(azure, parsed);
        }
    }

    private static void PutGroup(LocalAzure azure, string id)
    {
        if (azure.State.Groups.Find(id) is null)
            azure.State.Groups.Set(new(id, new JsonObject { ["location"] = "westeurope", ["tags"] = Tags() }, ProvisioningStates.Succeeded));
    }

    /// <summary>A part, such as a subnet, stands in the list of what it is a part of.</summary>
    private static void PutResource(LocalAzure azure, ArmId id)
    {
        PutGroup(azure, $"/subscriptions/{id.Subscription}/resourceGroups/{id.Group}");
        var root = id.Above().LastOrDefault() ?? id;
        var stored = azure.State.Resources.Get(root);
        if (stored is null)
        {
            stored = new(root, Version, new JsonObject { ["location"] = "westeurope", ["tags"] = Tags(), ["properties"] = new JsonObject() })
            {
                ETag = ETags.New(), State = ProvisioningStates.Succeeded, Created = azure.Now, Changed = azure.Now,
            };
            azure.State.Resources.Add(stored);
        }

        var body = stored.Body;
        foreach (var (list, name) in id.Types.Zip(id.Names).Skip(1))
            body = Part(body, list, name);
        azure.State.Resources.Change(stored);
    }

    private static JsonObject Part(JsonObject owner, string list, string name)
    {
        var properties = owner["properties"] as JsonObject ?? (JsonObject)(owner["properties"] = new JsonObject());
        var items = properties[list] as JsonArray ?? (JsonArray)(properties[list] = new JsonArray());
        if (items.OfType<JsonObject>().FirstOrDefault(it => name.Equals($"{it["name"]}", StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        var part = new JsonObject { ["name"] = name, ["properties"] = new JsonObject() };
        items.Add((JsonNode)part);
        return part;
    }

    private static JsonObject Tags() => new() { [AssumedTag.Name] = "true" };
}
