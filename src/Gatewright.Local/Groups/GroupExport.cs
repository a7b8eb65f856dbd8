using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Groups;

/// <summary>A group as a template: what is there, without secrets and without what Azure fills in for itself.</summary>
internal static class GroupExport
{
    private static readonly string[] NotSent = ["id", "name", "type", "etag"];

    public static Reply Export(LocalAzure azure, Request request, string group)
    {
        GroupRoutes.Find(azure, group);
        var asked = (request.Json["resources"] as JsonArray)?.Select(it => it?.ToString()).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
            ?? ["*"];
        var resources = azure.State.Resources.List(group).Where(it => asked.Contains("*") || asked.Contains(it.Id.Text)).ToArray();
        var ids = resources.Select(it => it.Id.Key).ToHashSet();
        var template = new JsonObject
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", ["contentVersion"] = "1.0.0.0",
            ["parameters"] = new JsonObject(),
            ["variables"] = new JsonObject(), ["resources"] = new JsonArray([.. resources.Select(it => Resource(it, ids))]),
        };
        var token = azure.State.Tokens.Add(TokenKind.Result, null, azure.Now, new JsonObject { ["template"] = template });
        return Reply.Empty(HttpStatusCode.Accepted).With("Location", request.Link($"/subscriptions/{Scopes.SubscriptionOf(group)}/operationresults/{token}"))
            .With("Retry-After", "1");
    }

    private static JsonObject Resource(StoredResource resource, HashSet<string> ids)
    {
        var type = ResourceTypes.Find(resource.Id.Type);
        var written = new JsonObject { ["type"] = resource.Id.Type, ["apiVersion"] = resource.ApiVersion, ["name"] = resource.Id.FullName };
        var needed = type.References(resource.Id.Text, resource.Body).Select(it => Owner(it.Id, ids)).OfType<string>()
            .Where(it => !Bodies.Same(it, resource.Id.Text)).Distinct(StringComparer.OrdinalIgnoreCase);
        if (needed.Order(StringComparer.Ordinal).ToArray() is { Length: > 0 } others)
            written["dependsOn"] = new JsonArray([.. others.Select(it => (JsonNode)it)]);
        foreach (var (name, value) in resource.Body)
        {
            if (!NotSent.Contains(name))
                written[name] = value?.DeepClone();
        }

        Clean(written["properties"], resource.Id.Text);
        return written;
    }

    private static string? Owner(string id, HashSet<string> ids)
    {
        for (var parsed = ArmId.Parse(id); parsed is not null; parsed = parsed.Parent)
        {
            if (ids.Contains(parsed.Key))
                return parsed.Text;
        }

        return null;
    }

    /// <summary>Takes out ids of parts, which follow from their names, and what stands for secrets.</summary>
    private static void Clean(JsonNode? node, string owner)
    {
        foreach (var item in node as JsonArray ?? [])
            Clean(item, owner);
        if (node is not JsonObject source)
            return;
        foreach (var name in source.Select(member => member.Key).ToArray())
        {
            var isOwnId = name is "id" && source["name"] is not null;
            if (isOwnId || name is "resourceGuid" || source.Text(name)?.StartsWith(SecretDigests.Mark, StringComparison.Ordinal) is true)
                source.Remove(name);
            else
                Clean(source[name], owner);
        }
    }
}
