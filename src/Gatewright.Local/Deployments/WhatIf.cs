using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Predicts what a deployment would change. The answer is ready at once, and is asked for as Azure's: behind a link.</summary>
internal static class WhatIf
{
    public static Reply Predict(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentName.Check(id.Name);
        var sent = DeploymentRequest.Read(azure, id, request.Json);
        var token = azure.State.Tokens.Add(TokenKind.Result, null, azure.Now, Result(azure, request, sent));
        return Reply.Empty(System.Net.HttpStatusCode.Accepted)
            .With("Location", request.Link($"{DeploymentDeletion.Operations(id)}/operationresults/{token}")).With("Retry-After", "1");
    }

    private static JsonObject Result(LocalAzure azure, Request request, DeploymentRequest sent)
    {
        try
        {
            var jobs = Planner.Plan(azure, sent, TemplateExpansion.Of(azure, sent), request.CorrelationId ?? Guid.NewGuid().ToString());
            Preflight.Check(azure, sent, jobs);
            var changes = jobs.SelectMany(job => job.Steps.Select(step => PredictedChange.Of(azure, sent, job, step))).OfType<JsonObject>()
                .Concat(Others(azure, sent, jobs));
            return new()
            {
                ["status"] = ProvisioningStates.Succeeded,
                ["properties"] = new JsonObject { ["correlationId"] = jobs[0].Correlation,
                ["changes"] = new JsonArray([.. changes.OrderBy(it => it.Text("resourceId"), StringComparer.OrdinalIgnoreCase)]) },
            };
        }
        catch (ArmException refused)
        {
            return new() { ["status"] = ProvisioningStates.Failed, ["error"] = refused.Error.ToJson() };
        }
    }

    /// <summary>What is there and isn't in the template stays as it is.</summary>
    private static IEnumerable<JsonObject> Others(LocalAzure azure, DeploymentRequest sent, IReadOnlyList<Job> jobs)
    {
        if (sent.Id.Group is null)
            return [];
        var named = jobs.SelectMany(job => job.Steps).Select(step => step.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return azure.State.Resources.List(sent.Id.Scope).Where(it => !named.Contains(it.Id.Text)).Select(it => PredictedChange.Existing("Ignore", sent, it));
    }
}
