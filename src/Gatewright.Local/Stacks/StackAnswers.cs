using System.Text.Json.Nodes;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>Stacks as answers show them. Their states are in small letters.</summary>
internal static class StackAnswers
{
    public static JsonObject Of(LocalAzure azure, Job job, bool isNew = false)
    {
        var id = ArmId.Parse(job.Target)!;
        var answer = new JsonObject { ["id"] = id.Text, ["type"] = StackRoutes.Type, ["name"] = id.Name };
        foreach (var name in new[] { "location", "tags" })
        {
            if (job.Info[name] is { } value)
                answer[name] = value.DeepClone();
        }

        answer["systemData"] = SystemData(job);
        var properties = new JsonObject();
        foreach (var name in new[] { "deploymentId", "deploymentScope", "actionOnUnmanage", "denySettings", "description" })
        {
            if (job.Info[name] is { } value)
                properties[name] = value.DeepClone();
        }

        var steps = DeploymentRoutes.StepsOf(azure, job);
        var child = steps[0].Child is { } number ? azure.Scheduler.Find(number) ?? azure.State.Jobs.Find(number) : null;
        properties["parameters"] = child?.Info["parameters"]?.DeepClone();
        properties["provisioningState"] = isNew ? "creating" : State(job, steps);
        properties["correlationId"] = job.Correlation;
        if (!isNew && job.HasEnded)
            AddResult(properties, job, steps, child);
        answer["properties"] = properties;
        return answer;
    }

    private static JsonObject SystemData(Job job) => new()
    {
        ["createdBy"] = "local", ["createdByType"] = "User", ["createdAt"] = job.Info.Text("created") ?? DeploymentAnswers.Time(job.Created),
        ["lastModifiedBy"] = "local", ["lastModifiedByType"] = "User", ["lastModifiedAt"] = DeploymentAnswers.Time(job.Created),
    };

    private static string State(Job job, IReadOnlyList<Step> steps) => job.State switch
    {
        ProvisioningStates.Accepted => "creating",
        ProvisioningStates.Running => steps[0].HasEnded ? "deletingResources" : "deploying",
        var state => state.ToLowerInvariant(),
    };

    private static void AddResult(JsonObject properties, Job job, IReadOnlyList<Step> steps, Job? child)
    {
        var deny = job.Info.Object("denySettings").Text("mode") ?? "none";
        var deletions = steps.Skip(1).ToArray();
        properties["resources"] =
            new JsonArray([.. StackPlanner.Managed(job).Select(it => new JsonObject { ["id"] = it, ["status"] = "managed", ["denyStatus"] = deny })]);
        properties["deletedResources"] = Ids(deletions.Where(step => step.State is StepState.Succeeded).Select(step => step.Id!));
        properties["detachedResources"] = Ids((job.Info["detached"] as JsonArray)?.Select(it => it!.GetValue<string>()) ?? []);
        properties["failedResources"] = new JsonArray([.. deletions.Where(step => step.State is StepState.Failed).Select(step => new JsonObject
        {
            ["id"] = step.Id, ["error"] = JobErrors.Read(step.Error!).ToJson(),
        })]);
        properties["outputs"] = child?.Outputs?.DeepClone();
        properties["duration"] = DeploymentAnswers.Duration(job.Created, job.Ended!.Value);
        if (job.Error is { } error)
            properties["error"] = error.DeepClone();
    }

    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => new JsonObject { ["id"] = id })]);
}
