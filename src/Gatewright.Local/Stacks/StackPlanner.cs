using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>A stack as a job: first its deployment, then what is to happen to what it no longer has.</summary>
internal static class StackPlanner
{
    public static DeploymentRequest Deployment(LocalAzure azure, Request request, ArmId id)
    {
        var sent = request.Json.Object("properties") ?? throw Invalid("The 'properties' property is required.");
        if (sent.Object("actionOnUnmanage").Text("resources") is null)
            throw Invalid("The property 'actionOnUnmanage.resources' is required: 'delete' or 'detach'.");
        if (sent.Object("denySettings").Text("mode") is null)
            throw Invalid("The property 'denySettings.mode' is required: 'none', 'denyDelete' or 'denyWriteAndDelete'.");
        var properties = sent.DeepClone().AsObject();
        properties["mode"] = "Incremental";
        var (time, number) = (new DateTime(azure.Now, DateTimeKind.Utc), azure.State.Jobs.NextNumber() % 1000);
        var name = string.Create(CultureInfo.InvariantCulture, $"{id.Name[..Math.Min(id.Name.Length, 40)]}-{time:yyMMddHHmmss}{number:000}");
        var scope = sent.Text("deploymentScope") is { } other ? Scopes.Canonical(other) : id.Scope;
        var deployment = ArmId.Parse($"{scope}/providers/{DeploymentRoutes.Type}/{name}")!;
        return DeploymentRequest.Read(azure, deployment, new() { ["location"] = request.Json.Text("location"), ["properties"] = properties });
    }

    public static IReadOnlyList<Job> Plan(LocalAzure azure, Request request, ArmId id, Job? before)
    {
        var deployment = Deployment(azure, request, id);
        var number = azure.State.Jobs.NextNumber();
        var stack = new Job
        {
            Number = number, Root = number, Kind = JobKind.Stack, Target = id.Text, Scope = [], Created = azure.Now,
            Correlation = request.CorrelationId ?? Guid.NewGuid().ToString(), Info = Info(request.Json, deployment.Id),
        };
        stack.Steps.Add(new() { Number = 0, Action = StepAction.Deploy, Id = deployment.Id.Text, ApiVersion = request.ApiVersion, Child = number + 1 });
        var jobs = Planner.Plan(azure, deployment, TemplateExpansion.Of(azure, deployment), stack.Correlation, stack);
        var managed = jobs.SelectMany(job => job.Steps).Where(step => step.Action is StepAction.Put or StepAction.PutGroup).Select(step => step.Id)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        stack.Info["created"] = before?.Info.Text("created") ?? DeploymentAnswers.Time(stack.Created);
        stack.Info["managed"] = new JsonArray([.. managed.Select(it => (JsonNode)it)]);
        var gone = Managed(before).Except(managed, StringComparer.OrdinalIgnoreCase).ToArray();
        var action = stack.Info.Object("actionOnUnmanage")!;
        var deleted = Unmanaged.Steps(azure, gone, action.Text("resources"), action.Text("resourceGroups"), stack.Steps.Count, [0]);
        stack.Steps.AddRange(deleted);
        var ids = deleted.Select(step => step.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        stack.Info["detached"] = new JsonArray([.. gone.Where(it => !ids.Contains(it)).Select(it => (JsonNode)it)]);
        return jobs;
    }

    public static IEnumerable<string> Managed(Job? stack) => (stack?.Info["managed"] as JsonArray)?.Select(it => it!.GetValue<string>()) ?? [];

    private static JsonObject Info(JsonObject body, ArmId deployment)
    {
        var info = new JsonObject
        {
            ["deploymentId"] = deployment.Text, ["deploymentScope"] = deployment.Scope, ["location"] = body["location"]?.DeepClone(),
            ["tags"] = body["tags"]?.DeepClone(),
        };
        foreach (var name in new[] { "actionOnUnmanage", "denySettings", "description", "deploymentScope", "bypassStackOutOfSyncError" })
        {
            if (body.Object("properties")![name] is { } value)
                info[name] = value.DeepClone();
        }

        return info;
    }

    private static ArmException Invalid(string message) => new(HttpStatusCode.BadRequest, "InvalidRequestContent", message);
}
