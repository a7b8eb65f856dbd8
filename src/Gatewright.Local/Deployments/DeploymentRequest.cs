using System.Net;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>What a client sends to deploy, validate or predict.</summary>
internal sealed record DeploymentRequest(ArmId Id, string Template, string Parameters, string Mode, string? Location, JsonObject? Tags)
{
    /// <summary>How much of each resource what-if shows.</summary>
    public string? ResultFormat { get; init; }

    public string Hash => field ??= TemplateHash.Of(Template);

    public static DeploymentRequest Read(LocalAzure azure, ArmId id, JsonObject body)
    {
        var properties = body.Object("properties") ?? throw Invalid("The 'properties' property is required.");
        if (properties["templateLink"] is not null || properties["parametersLink"] is not null)
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidContentLink",
                "The local Resource Manager doesn't read templates behind links; send the template itself.");
        var template = properties["template"] switch
        {
            JsonObject tree => ArmJson.ToText(tree),
            JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.String => value.GetValue<string>(),
            _ => throw Invalid("The template is missing: 'properties.template' is required."),
        };
        var mode = properties.Text("mode") ?? throw Invalid("Deployment mode is required: 'Incremental' or 'Complete'.");
        var isComplete = mode.Equals("Complete", StringComparison.OrdinalIgnoreCase);
        if (!isComplete && !mode.Equals("Incremental", StringComparison.OrdinalIgnoreCase))
            throw Invalid($"The deployment mode '{mode}' isn't valid: 'Incremental' or 'Complete'.");
        if (isComplete && id.Group is null)
            throw Invalid("The deployment mode 'Complete' is supported for resource groups only.");
        CheckScope(azure, id, body.Text("location"));
        return new(id, template, ArmJson.ToText(properties["parameters"] as JsonObject ?? []), isComplete ? "Complete" : "Incremental", body.Text("location"),
            body.Object("tags"))
        {
            ResultFormat = properties.Object("whatIfSettings").Text("resultFormat"),
        };
    }

    /// <summary>Where its resources are deployed.</summary>
    public DeploymentScope ScopeOf(LocalAzure azure) => new()
    {
        SubscriptionId = Id.Subscription, ResourceGroup = Id.Group, ManagementGroup = ManagementGroup(Id.Scope),
        Location = Id.Group is null ? Location : azure.State.Groups.Find(Id.Scope)?.Location,
    };

    private static void CheckScope(LocalAzure azure, ArmId id, string? location)
    {
        if (id.Group is { } group)
        {
            var found = azure.State.Groups.Find(id.Scope) ?? throw new ArmException(Refused.GroupNotFound(group));
            if (found.State is Store.ProvisioningStates.Deleting)
                throw new ArmException(Refused.GroupBeingDeleted(group));
        }
        else if (location is null)
        {
            throw new ArmException(HttpStatusCode.BadRequest, "LocationRequired", "The 'location' property is required for this deployment.");
        }
    }

    private static string? ManagementGroup(string scope) =>
        scope.Contains("/managementGroups/", StringComparison.OrdinalIgnoreCase) ? scope[(scope.LastIndexOf('/') + 1)..] : null;

    private static ArmException Invalid(string message) => new(HttpStatusCode.BadRequest, "InvalidRequestContent", message);
}
