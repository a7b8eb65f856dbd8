using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>The errors of jobs. In a deployment's error the code of a detail is the word of HTTP, and the message holds the provider's error as text.</summary>
internal static class JobErrors
{
    private const string Message = "At least one resource deployment operation failed. Please list deployment operations for details. "
        + "Please see https://aka.ms/arm-deployment-operations for usage details.";

    public static ArmError Of(Job job, IReadOnlyList<Step> failed)
    {
        if (job.Kind is JobKind.Write or JobKind.Deletion)
            return Read(failed[0].Error!) with { Status = (HttpStatusCode)(failed[0].Status ?? 500) };
        if (job.Kind is JobKind.GroupDeletion)
            return GroupDeletion(job, failed);
        if (job.Kind is JobKind.Stack or JobKind.StackDeletion)
            return Stack(job, failed);
        return new(HttpStatusCode.Conflict, "DeploymentFailed", Message)
        {
            Target = job.Target, Details = [.. failed.Select(step => new ArmError(HttpStatusCode.Conflict, Word(step.Status), Inner(step)))],
        };
    }

    public static ArmError Read(JsonObject error) => new(HttpStatusCode.Conflict, error.Text("code") ?? "Unknown", error.Text("message") ?? "")
    {
        Target = error.Text("target"), HasDetails = error["details"] is JsonArray,
        Details = [.. (error["details"] as JsonArray ?? []).OfType<JsonObject>().Select(Read)],
    };

    /// <summary>A status as HTTP names it.</summary>
    public static string Word(int? status) => ((HttpStatusCode)(status ?? 500)).ToString();

    /// <summary>Whether the provider took the write and failed later.</summary>
    public static bool IsTerminal(JsonObject error) => error["terminal"] is not null;

    /// <summary>A provider's error as deployments show it: wrapped, if the provider took the write first.</summary>
    public static JsonObject StatusMessage(JsonObject error)
    {
        var read = Read(error);
        if (!IsTerminal(error))
            return new() { ["error"] = read.ToJson() };
        var wrapped = new ArmError(HttpStatusCode.Conflict, "ResourceDeploymentFailure",
            "The resource operation completed with terminal provisioning state 'Failed'.")
        {
            Details = [read],
        };
        return new() { ["status"] = ProvisioningStates.Failed, ["error"] = wrapped.ToJson() };
    }

    private static string Inner(Step step) => ArmJson.ToIndentedText(StatusMessage(step.Error!));

    private static ArmError Stack(Job job, IReadOnlyList<Step> failed) => failed[0].Action is StepAction.Deploy
        ? new(HttpStatusCode.Conflict, "DeploymentStackDeploymentFailed",
            $"One or more resources could not be deployed. Correlation id: '{job.Correlation}'. See inner errors for details.")
        {
            Details = [Read(failed[0].Error!)],
        }
        : new(HttpStatusCode.Conflict, "DeploymentStackDeleteResourcesFailed",
            $"One or more resources could not be deleted. Correlation id: '{job.Correlation}'.")
        {
            Details = [.. failed.Select(step => Read(step.Error!))],
        };

    private static ArmError GroupDeletion(Job job, IReadOnlyList<Step> failed) =>
        new(HttpStatusCode.Conflict, "ResourceGroupDeletionBlocked", $"Deletion of resource group '{job.Name}' failed as resources with identifiers '"
            + string.Join(", ", failed.Select(step => step.Id)) + "' could not be deleted. The provisioning state of the resource group will be rolled back.")
        {
            Details = [.. failed.Select(step => Read(step.Error!))],
        };
}
