using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Requests for resources of providers, of their own or inside another.</summary>
internal static class ResourceRoutes
{
    public static Reply One(LocalAzure azure, Request request, ArmId id) => request.Method switch
    {
        "GET" => Get(azure, id),
        "HEAD" => Reply.Empty(azure.Answers.Show(id) is null ? HttpStatusCode.NotFound : HttpStatusCode.NoContent),
        "PUT" => ResourcePut.Put(azure, request, id),
        "PATCH" => ResourcePut.Patch(azure, request, id),
        "DELETE" => ResourceDelete.Delete(azure, request, id),
        _ => throw new ArmException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", $"The request type '{request.Method}' isn't supported here."),
    };

    /// <summary>The resources of a type: in a group, in a subscription, or inside another.</summary>
    public static Reply List(LocalAzure azure, Request request, string path, string scope, string type, ArmId? parent)
    {
        DeploymentRoutes.CheckGroup(azure, scope);
        if (parent is null)
            return Paging.Of(request, path, [.. azure.State.Resources.List(scope, type)], azure.Answers.Show);
        var shown = azure.Answers.Show(parent) ?? throw new ArmException(Refused.ResourceNotFound(parent));
        if (azure.Answers.Tell(parent, path[(path.LastIndexOf('/') + 1)..]) is { } told)
            return Reply.Ok(told);
        if (ResourceTypes.Find(type).ListInParent is not { } list)
            return Paging.Of(request, path, [.. azure.State.Resources.List(scope, type).Where(it => it.Id.Parent?.Key == parent.Key)], azure.Answers.Show);
        if (shown.Object("properties")?[list] is not null)
            return Paging.Of(request, path, [.. shown.Object("properties").Items(list)], item => Whole(azure, item));
        // Parts that aren't told with their parent.
        var names = azure.State.Resources.Find(parent.Text)!.Body.Object("properties").Items(list).Select(item => item.Text("name")).OfType<string>();
        return Paging.Of(request, path, [.. names.Select(name => ArmId.Parse($"{parent.Text}/{list}/{name}")!)], id => azure.Answers.Show(id)!);
    }

    /// <summary>A parent may tell no more than the ids of its parts.</summary>
    private static JsonNode Whole(LocalAzure azure, JsonObject item) =>
        item["properties"] is null && ArmId.Parse(item.Text("id") ?? "") is { } id && azure.Answers.Show(id) is { } part ? part : item.DeepClone();

    /// <summary>All resources of a scope, without what only their providers tell: <c>{scope}/resources</c>.</summary>
    public static Reply All(LocalAzure azure, Request request, string path, string scope)
    {
        DeploymentRoutes.CheckGroup(azure, scope);
        var filter = request.Query.GetValueOrDefault("$filter");
        var (type, group, name) = (Filter.Read(filter, "resourceType"), Filter.Read(filter, "resourceGroup"), Filter.Read(filter, "name"));
        var (tag, value) = (Filter.Read(filter, "tagName"), Filter.Read(filter, "tagValue"));
        var found = azure.State.Resources.List(group is null ? scope : Scopes.Group(Scopes.SubscriptionOf(scope)!, group), type)
            .Where(it => it.Id.Namespace != "Microsoft.Authorization" && (name is null || Bodies.Same(it.Id.Name, name))
                && (tag is null || it.Body.Object("tags").Text(tag) is { } set && (value ?? set) == set));
        return Paging.Of(request, path, [.. found], it => Row(request, it));
    }

    public static Reply Act(LocalAzure azure, Request request, ArmId id, string action)
    {
        if (azure.State.Resources.Find(id.Text) is not { } kept)
            throw new ArmException(Refused.ResourceNotFound(id));
        if (action.Equals("sharedkey", StringComparison.OrdinalIgnoreCase))
            return SharedKeys.Of(azure, request, id, kept);
        if (request.Method != "POST")
            throw new ArmException(Refused.ResourceNotFound(id));
        if (action.Equals("sharedkey/reset", StringComparison.OrdinalIgnoreCase))
            return Accepted(azure, request, id, SharedKeys.Reset(azure, request, id));
        var sent = request.Body.IsEmpty ? null : request.Json.DeepClone().AsObject();
        foreach (var (parameter, value) in request.Query.Where(it => !it.Key.Equals("api-version", StringComparison.OrdinalIgnoreCase)))
            (sent ??= [])[parameter] = value;
        var result = ResourceTypes.Find(id.Type).Act(action, kept, sent, azure.State.Resources)
            ?? throw new ArmException(HttpStatusCode.BadRequest, "InvalidAction", $"The action '{action}' isn't known for the type '{id.Type}'.");
        return Accepted(azure, request, id, result);
    }

    /// <summary>Clients look at either link: one tells that the action has ended, the other what it gave.</summary>
    private static Reply Accepted(LocalAzure azure, Request request, ArmId id, JsonNode result)
    {
        var token = azure.State.Tokens.Add(TokenKind.Result, null, azure.Now, result);
        return Reply.Empty(HttpStatusCode.Accepted).With("Azure-AsyncOperation", request.Link(ProviderLinks.Status(azure, id, token)))
            .With("Location", request.Link(ProviderLinks.Results(azure, id, token))).With("Retry-After", "1");
    }

    private static Reply Get(LocalAzure azure, ArmId id)
    {
        DeploymentRoutes.CheckGroup(azure, Scopes.GroupIdOf(id.Scope) ?? "");
        var shown = azure.Answers.Show(id) ?? throw new ArmException(Refused.ResourceNotFound(id));
        var answer = Reply.Ok(shown);
        return shown.Text("etag") is { } etag ? answer.With("ETag", etag) : answer;
    }

    private static JsonObject Row(Request request, StoredResource resource)
    {
        var row = new JsonObject { ["id"] = resource.Id.Text, ["name"] = resource.Id.FullName, ["type"] = resource.Id.Type };
        foreach (var name in new[] { "location", "tags", "sku", "kind", "zones", "identity" })
        {
            if (resource.Body[name] is { } value)
                row[name] = value.DeepClone();
        }

        var expand = request.Query.GetValueOrDefault("$expand", "").Split(',', StringSplitOptions.TrimEntries);
        if (expand.Contains("provisioningState"))
            row["provisioningState"] = resource.State;
        if (expand.Contains("createdTime"))
            row["createdTime"] = DeploymentAnswers.Time(resource.Created);
        if (expand.Contains("changedTime"))
            row["changedTime"] = DeploymentAnswers.Time(resource.Changed);
        return row;
    }
}
