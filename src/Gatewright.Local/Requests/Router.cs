using System.Net;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Groups;
using Gatewright.Local.Network;
using Gatewright.Local.Resources;
using Gatewright.Local.Stacks;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Requests;

/// <summary>Finds who answers a path. Words of paths are matched in any case.</summary>
internal static class Router
{
    public static Reply Answer(LocalAzure azure, Request request)
    {
        if (request.ApiVersion.Length is 0)
        {
            throw new ArmException(HttpStatusCode.BadRequest, "MissingApiVersionParameter",
                "The api-version query parameter (?api-version=) is required for all requests.");
        }

        if (!ApiVersions.IsWellFormed(request.ApiVersion))
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidApiVersionParameter",
                $"The api-version '{request.ApiVersion}' is invalid. Use a date as '2024-05-01'.");
        var path = LegacyPath(Scopes.Canonical(request.Path));
        var at = path.LastIndexOf("/providers/", StringComparison.OrdinalIgnoreCase);
        return (at < 0 ? Scope(azure, request, path, path.Split('/')[1..]) : Provider(azure, request, path[..at], path[(at + 11)..].Split('/')))
            ?? throw NotFound(request);
    }

    private static Reply? Scope(LocalAzure azure, Request request, string path, string[] parts) => (request.Method, parts) switch
    {
        ("GET", ["subscriptions"]) => SubscriptionRoutes.List(azure.Options),
        ("GET", ["tenants"]) => SubscriptionRoutes.Tenants(),
        ("GET", ["subscriptions", var subscription]) => SubscriptionRoutes.One(subscription),
        (_, ["subscriptions", var subscription, var word]) => word.ToUpperInvariant() switch
        {
            "LOCATIONS" => SubscriptionRoutes.Locations(subscription),
            "PROVIDERS" => ProviderRoutes.List(subscription),
            "RESOURCEGROUPS" => GroupRoutes.List(azure, request, subscription),
            "RESOURCES" => ResourceRoutes.All(azure, request, path, $"/subscriptions/{subscription}"),
            _ => null,
        },
        (_, ["subscriptions", _, "resourceGroups", _]) => GroupRoutes.One(azure, request, path),
        ("POST", ["subscriptions", _, "resourceGroups", _, var word]) when Bodies.Same(word, "exportTemplate") =>
            GroupExport.Export(azure, request, path[..path.LastIndexOf('/')]),
        ("GET", ["subscriptions", _, "resourceGroups", _, var word]) when Bodies.Same(word, "resources") =>
            ResourceRoutes.All(azure, request, path, path[..path.LastIndexOf('/')]),
        ("GET", ["subscriptions", _, var word, var token]) when Bodies.Same(word, "operationresults") => OperationRoutes.Result(azure, request, token),
        _ => null,
    };

    private static Reply? Provider(LocalAzure azure, Request request, string scope, string[] parts)
    {
        if (parts is [var name] && Scopes.SubscriptionOf(scope) is { } subscription && scope.Split('/').Length is 3)
            return request.Method is "GET" or "POST" ? ProviderRoutes.One(subscription, name) : null;
        if (parts is [_, var locations, _, var kind, var token] && Bodies.Same(locations, "locations"))
            return Bodies.Same(kind, "operations") || Bodies.Same(kind, "deploymentStackOperationStatus") ? OperationRoutes.Status(azure, token)
                : OperationRoutes.Result(azure, request, token);
        if (Bodies.Same(parts[0], "Microsoft.Resources") && parts.Length > 1 && Resources(azure, request, scope, parts[1..]) is { } answer)
            return answer;
        return parts.Length % 2 is 1 ? Resource(azure, request, scope, parts) : List(azure, request, scope, parts);
    }

    private static Reply? Resources(LocalAzure azure, Request request, string scope, string[] parts) => parts switch
    {
        [var word, var token] when Bodies.Same(word, "operationresults") => OperationRoutes.Result(azure, request, token),
        [var word] when request.Method is "POST" && scope.Length is 0 && Bodies.Same(word, "calculateTemplateHash") => TemplateHash.Calculate(request),
        [var type] when Bodies.Same(type, "deployments") => DeploymentRoutes.List(azure, request, scope),
        [var type, var name, .. var rest] when Bodies.Same(type, "deployments") =>
            DeploymentRoutes.One(azure, request, ArmId.Parse($"{scope}/providers/Microsoft.Resources/deployments/{name}")!, rest),
        [var type] when Bodies.Same(type, "deploymentStacks") => StackRoutes.List(azure, request, scope),
        [var type, var name, .. var rest] when Bodies.Same(type, "deploymentStacks") =>
            StackRoutes.One(azure, request, ArmId.Parse($"{scope}/providers/{StackRoutes.Type}/{name}")!, rest),
        _ => null,
    };

    private static Reply? Resource(LocalAzure azure, Request request, string scope, string[] parts)
    {
        // An action with an argument in its path: a peering's arpTables/primary, a connection's sharedkey/reset.
        if (request.Method is "POST" && parts.Length > 3 && ArmId.Parse($"{scope}/providers/{string.Join('/', parts[..^2])}") is { } acting)
            return ResourceRoutes.Act(azure, request, acting, $"{parts[^2]}/{parts[^1]}");
        if (ArmId.Parse($"{scope}/providers/{string.Join('/', parts)}") is not { } id)
            return null;
        return StackDenials.Of(azure, request.Method, id) is { } denied ? throw new ArmException(denied) : ResourceRoutes.One(azure, request, id);
    }

    /// <summary>A list, or an action of a resource: what stands behind the last name.</summary>
    private static Reply? List(LocalAzure azure, Request request, string scope, string[] parts)
    {
        var parent = parts.Length > 2 ? ArmId.Parse($"{scope}/providers/{string.Join('/', parts[..^1])}") : null;
        if (parent is not null && (request.Method is not "GET" || Bodies.Same(parts[^1], "sharedkey")))
            return ResourceRoutes.Act(azure, request, parent, parts[^1]);
        if (request.Method is not "GET")
            return null;
        var type = parent is null ? $"{parts[0]}/{parts[1]}" : $"{parent.Type}/{parts[^1]}";
        return ResourceRoutes.List(azure, request, $"{scope}/providers/{string.Join('/', parts)}", scope, type, parent);
    }

    // The lists of a group's deployments have a path of their own, from before providers were.
    private static string LegacyPath(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 5 && parts[3] is "resourceGroups" && Bodies.Same(parts[5], "deployments")
            ? $"{string.Join('/', parts[..5])}/providers/Microsoft.Resources/{string.Join('/', parts[5..])}"
            : path;
    }

    private static ArmException NotFound(Request request) =>
        new(HttpStatusCode.NotFound, "InvalidResourceType", $"The local Resource Manager has no answer to {request.Method} {request.Path}.");
}
