using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Groups;

/// <summary>Requests for resource groups.</summary>
internal static class GroupRoutes
{
    public static Reply List(LocalAzure azure, Request request, string subscription)
    {
        var (name, value) = (Filter.Read(request.Query.GetValueOrDefault("$filter"), "tagName"),
            Filter.Read(request.Query.GetValueOrDefault("$filter"), "tagValue"));
        var groups = azure.State.Groups.List(subscription)
            .Where(group => name is null || group.Body.Object("tags")?[name]?.ToString() is { } tag && (value ?? tag) == tag);
        return Paging.Of(request, $"/subscriptions/{subscription}/resourcegroups", [.. groups], group => group.Show());
    }

    public static Reply One(LocalAzure azure, Request request, string id) => request.Method switch
    {
        "PUT" => Put(azure, request, id),
        "PATCH" => Patch(azure, request, id),
        "GET" => Reply.Ok(Find(azure, id).Show()),
        "HEAD" => Reply.Empty(azure.State.Groups.Find(id) is null ? HttpStatusCode.NotFound : HttpStatusCode.NoContent),
        "DELETE" => GroupDeletion.Delete(azure, request, Find(azure, id)),
        _ => throw new ArmException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", $"The request type '{request.Method}' isn't supported here."),
    };

    public static StoredGroup Find(LocalAzure azure, string id) =>
        azure.State.Groups.Find(id) ?? throw new ArmException(Refused.GroupNotFound(Scopes.GroupOf(id)!));

    private static Reply Put(LocalAzure azure, Request request, string id)
    {
        var existing = azure.State.Groups.Find(id);
        if (existing is { State: ProvisioningStates.Deleting })
            throw new ArmException(Refused.GroupBeingDeleted(existing.Name));
        var sent = request.Json.DeepClone().AsObject();
        if (sent.Text("location") is not { Length: > 0 } location)
            throw new ArmException(HttpStatusCode.BadRequest, "LocationRequired", "The location property is required for this definition.");
        if (existing is not null && Region(existing.Location!) != Region(location))
        {
            throw new ArmException(HttpStatusCode.Conflict, "InvalidResourceGroupLocation",
                $"Invalid resource group location '{location}'. The Resource group already exists in location '{existing.Location}'.");
        }

        var group = new StoredGroup(existing?.Id ?? id, Kept(sent, Region(location)), ProvisioningStates.Succeeded);
        azure.State.Groups.Set(group);
        return new(existing is null ? HttpStatusCode.Created : HttpStatusCode.OK, group.Show());
    }

    private static Reply Patch(LocalAzure azure, Request request, string id)
    {
        var group = Find(azure, id);
        if (request.Json.Object("tags") is { } tags)
            group.Body["tags"] = tags.DeepClone();
        azure.State.Groups.Set(group);
        return Reply.Ok(group.Show());
    }

    private static JsonObject Kept(JsonObject sent, string location)
    {
        var kept = new JsonObject { ["location"] = location };
        foreach (var name in new[] { "tags", "managedBy" })
        {
            if (sent[name] is { } value)
                kept[name] = value.DeepClone();
        }

        return kept;
    }

    // 'West Europe' is westeurope.
    private static string Region(string location) => location.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
