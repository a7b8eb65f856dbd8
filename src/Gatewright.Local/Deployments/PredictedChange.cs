using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>What would happen to one resource.</summary>
internal static class PredictedChange
{
    private static readonly string[] Head = ["id", "name", "type", "etag", "apiVersion"];

    public static JsonObject? Of(LocalAzure azure, DeploymentRequest sent, Job job, Step step) => step.Action switch
    {
        StepAction.Put when step.Id is null => new()
        {
            ["resourceId"] = "", ["changeType"] = "Unsupported",
            ["unsupportedReason"] = "The resource id cannot be calculated until the deployment is under way.",
        },
        StepAction.Put when ArmId.Parse(step.Id) is { } id => Put(azure, sent, job, step, id),
        StepAction.PutGroup => Group(azure, sent, step),
        StepAction.Delete => Existing("Delete", sent, azure.State.Resources.Get(ArmId.Parse(step.Id!)!)!),
        _ => null,
    };

    /// <summary>A resource that isn't written.</summary>
    public static JsonObject Existing(string change, DeploymentRequest sent, StoredResource resource)
    {
        var row = new JsonObject { ["resourceId"] = resource.Id.Text, ["changeType"] = change };
        if (!IsShort(sent))
            row["before"] = Shown(Header(resource.Id), resource.ApiVersion, resource.Body);
        return row;
    }

    private static JsonObject Put(LocalAzure azure, DeploymentRequest sent, Job job, Step step, ArmId id)
    {
        var kept = azure.State.Resources.Find(id.Text);
        var body = step.IsOpen && azure.Values.Evaluate(job, step.Plan!, azure.Now) is { Value: { } value } ? value.Object("body")!.DeepClone().AsObject()
            : Preflight.BodyOf(step)!;
        BodySecrets.Conceal(body, ResourceTypes.Find(id.Type), azure.State.Secrets);
        return Row(sent, Header(id), step.ApiVersion, body, kept?.Body, kept?.ApiVersion ?? step.ApiVersion);
    }

    private static JsonObject Group(LocalAzure azure, DeploymentRequest sent, Step step)
    {
        var head = Header(step.Id!, ResourceIds.NameOf(step.Id!), "Microsoft.Resources/resourceGroups");
        return Row(sent, head, step.ApiVersion, Preflight.BodyOf(step)!, azure.State.Groups.Find(step.Id!)?.Body, step.ApiVersion);
    }

    private static JsonObject Row(DeploymentRequest sent, JsonObject head, string version, JsonObject body, JsonObject? kept, string keptVersion)
    {
        var row = new JsonObject { ["resourceId"] = head.Text("id"), ["changeType"] = "Create" };
        if (IsShort(sent))
        {
            row["changeType"] = kept is null ? "Create" : "Deploy";
            return row;
        }

        if (kept is not null)
            row["before"] = Shown(head, keptVersion, kept);
        row["after"] = Shown(head, version, body);
        if (kept is null)
            return row;
        var delta = Delta.Of(kept, body);
        row["changeType"] = delta.Count is 0 ? "NoChange" : "Modify";
        if (delta.Count > 0)
            row["delta"] = delta;
        return row;
    }

    private static JsonObject Header(ArmId id) => Header(id.Text, id.Name, id.Type);

    private static JsonObject Header(string id, string name, string type) => new() { ["id"] = id, ["name"] = name, ["type"] = type };

    private static JsonObject Shown(JsonObject head, string version, JsonObject body)
    {
        var shown = head.DeepClone().AsObject();
        shown.Insert(0, "apiVersion", version);
        foreach (var (name, value) in body)
        {
            if (!Head.Contains(name))
                shown[name] = Delta.Masked(value);
        }

        return shown;
    }

    private static bool IsShort(DeploymentRequest sent) => Bodies.Same(sent.ResultFormat, "ResourceIdOnly");
}
