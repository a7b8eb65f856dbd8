using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>The operations of a deployment: one for each resource that was begun, and one for the outputs.</summary>
internal static class OperationAnswers
{
    public static IEnumerable<JsonObject> Of(LocalAzure azure, Job job, IReadOnlyList<Step> steps)
    {
        foreach (var step in steps.Where(step => step.Started is not null && step.State is not StepState.Unneeded))
            yield return Of(azure, job, step);
        if (job.Ended is { } ended && job.State is ProvisioningStates.Succeeded)
        {
            yield return Frame(job, "outputs", new JsonObject
            {
                ["provisioningOperation"] = "EvaluateDeploymentOutput", ["provisioningState"] = job.State, ["timestamp"] = DeploymentAnswers.Time(ended),
                    ["duration"] = "PT0S",
                ["statusCode"] = "OK",
            });
        }
    }

    private static JsonObject Of(LocalAzure azure, Job job, Step step)
    {
        var end = step.Ended ?? azure.Now;
        var properties = new JsonObject
        {
            ["provisioningOperation"] = step.Action is StepAction.Delete ? "Delete" : "Create",
            ["provisioningState"] = step.State is StepState.Skipped ? ProvisioningStates.Canceled : step.State.ToString(),
            ["timestamp"] = DeploymentAnswers.Time(end), ["duration"] = DeploymentAnswers.Duration(step.Started!.Value, end),
            ["serviceRequestId"] = Identity(job, $"request {step.Number}"),
            ["statusCode"] = step.Status is null && step.State is StepState.Running ? "Created" : JobErrors.Word(step.Status ?? 200),
        };
        if (step.Error is { } error)
            properties["statusMessage"] = JobErrors.StatusMessage(error);
        if (step.Id is { } text)
            properties["targetResource"] = Target(text, step);
        return Frame(job, $"step {step.Number}", properties);
    }

    private static JsonObject Target(string text, Step step)
    {
        var id = ArmId.Parse(text);
        var target = new JsonObject
        {
            ["id"] = text, ["resourceType"] = id?.Type ?? "Microsoft.Resources/resourceGroups", ["resourceName"] = id?.FullName
                ?? text[(text.LastIndexOf('/') + 1)..],
        };
        if (step.Symbol is not null)
            target["symbolicName"] = step.Symbol;
        if (step.ApiVersion.Length > 0)
            target["apiVersion"] = step.ApiVersion;
        return target;
    }

    private static JsonObject Frame(Job job, string what, JsonObject properties)
    {
        var operation = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{job.Correlation} {job.Target} {what}")).AsSpan(0, 8));
        return new() { ["id"] = $"{job.Target}/operations/{operation}", ["operationId"] = operation, ["properties"] = properties };
    }

    private static string Identity(Job job, string what) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{job.Correlation} {job.Target} {what}")).AsSpan(0, 16)).ToString();
}
