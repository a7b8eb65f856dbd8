using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Does all that comes before a deployment, and nothing of it.</summary>
internal static class Validation
{
    public static Reply Validate(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentName.Check(id.Name);
        var sent = DeploymentRequest.Read(azure, id, request.Json);
        Replacement.Check(azure.State.Jobs.Find(id.Text, JobKind.Deployment), sent);
        var jobs = Planner.Plan(azure, sent, TemplateExpansion.Of(azure, sent), request.CorrelationId ?? Guid.NewGuid().ToString());
        Preflight.Check(azure, sent, jobs);
        var answer = DeploymentAnswers.Of(azure, jobs[0], jobs[0].Steps, ProvisioningStates.Succeeded);
        answer["properties"]!["validatedResources"] = new JsonArray([.. jobs.SelectMany(job => job.Steps)
            .Where(step => step.Action is StepAction.Put or StepAction.PutGroup && step.Id is not null).Select(step => new JsonObject { ["id"] = step.Id })]);
        return Reply.Ok(answer);
    }
}
