using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Requests for deployments: <c>{scope}/providers/Microsoft.Resources/deployments</c>.</summary>
internal static class DeploymentRoutes
{
    public const string Type = "Microsoft.Resources/deployments";

    /// <summary>The list of a scope.</summary>
    public static Reply List(LocalAzure azure, Request request, string scope)
    {
        CheckGroup(azure, scope);
        var filter = Filter.Read(request.Query.GetValueOrDefault("$filter"), "provisioningState");
        var jobs = azure.State.Jobs.List(scope, JobKind.Deployment, Type)
            .Where(job => filter is null || job.State.Equals(filter, StringComparison.OrdinalIgnoreCase)).ToArray();
        return Paging.Of(request, $"{scope}/providers/{Type}", jobs, job => DeploymentAnswers.Of(azure, job, StepsOf(azure, job)));
    }

    /// <summary>One deployment, with what stands behind its name in the path.</summary>
    public static Reply One(LocalAzure azure, Request request, ArmId id, string[] rest) => (request.Method, rest) switch
    {
        ("PUT", []) => Put(azure, request, id),
        ("GET", []) => Reply.Ok(Show(azure, Find(azure, id))),
        ("HEAD", []) => Reply.Empty(azure.State.Jobs.Find(id.Text, JobKind.Deployment) is null ? HttpStatusCode.NotFound : HttpStatusCode.NoContent),
        ("DELETE", []) => DeploymentDeletion.Delete(azure, request, id),
        ("GET", ["operations"]) => Operations(azure, request, id),
        ("GET", ["operations", var operation]) => Operation(azure, id, operation),
        ("GET", ["operationStatuses", var token]) => Status(azure, token),
        ("POST", ["cancel"]) => Cancel(azure, id),
        ("POST", ["validate"]) => Validation.Validate(azure, request, id),
        ("POST", ["whatIf"] or ["whatif"]) => WhatIf.Predict(azure, request, id),
        ("POST", ["exportTemplate"]) => Reply.Ok(new JsonObject { ["template"] = JsonNode.Parse(Find(azure, id).Template ?? "{}") }),
        _ => throw new ArmException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", $"The request type '{request.Method}' isn't supported here."),
    };

    public static Job Find(LocalAzure azure, ArmId id)
    {
        CheckGroup(azure, id.Scope);
        return azure.State.Jobs.Find(id.Text, JobKind.Deployment)
            ?? throw new ArmException(HttpStatusCode.NotFound, "DeploymentNotFound", $"Deployment '{id.Name}' could not be found.");
    }

    public static IReadOnlyList<Step> StepsOf(LocalAzure azure, Job job) => azure.Scheduler.Find(job.Number)?.Steps ?? azure.State.Jobs.StepsOf(job.Number);

    public static void CheckGroup(LocalAzure azure, string scope)
    {
        if (Scopes.GroupOf(scope) is { } group && azure.State.Groups.Find(scope) is null)
            throw new ArmException(Refused.GroupNotFound(group));
    }

    private static JsonObject Show(LocalAzure azure, Job job) => DeploymentAnswers.Of(azure, job, StepsOf(azure, job));

    private static Reply Put(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentName.Check(id.Name);
        var sent = DeploymentRequest.Read(azure, id, request.Json);
        var before = azure.State.Jobs.Find(id.Text, JobKind.Deployment);
        Replacement.Check(before, sent);
        var expansion = TemplateExpansion.Of(azure, sent);
        var jobs = Planner.Plan(azure, sent, expansion, request.CorrelationId ?? Guid.NewGuid().ToString());
        Preflight.Check(azure, sent, jobs);
        Replacement.Forget(azure, before);
        azure.Scheduler.Start(jobs);
        var token = azure.State.Tokens.Add(TokenKind.Deployment, jobs[0].Number, 0);
        var answer = DeploymentAnswers.Of(azure, jobs[0], jobs[0].Steps, ProvisioningStates.Accepted);
        return new Reply(before is null ? HttpStatusCode.Created : HttpStatusCode.OK, answer)
            .With("Azure-AsyncOperation", request.Link($"{id.Text}/operationStatuses/{token}")).With("Retry-After", "1");
    }

    private static Reply Status(LocalAzure azure, string token)
    {
        if (azure.State.Tokens.Find(token) is not { Job: { } number } || (azure.Scheduler.Find(number) ?? azure.State.Jobs.Find(number)) is not { } job)
            throw new ArmException(HttpStatusCode.NotFound, "OperationStatusNotFound", $"The operation status '{token}' could not be found.");
        var status = new JsonObject { ["status"] = job.State };
        if (job.Error is not null)
            status["error"] = job.Error.DeepClone();
        return job.HasEnded ? Reply.Ok(status) : Reply.Ok(status).With("Retry-After", "1");
    }

    private static Reply Operations(LocalAzure azure, Request request, ArmId id)
    {
        var job = Find(azure, id);
        return Paging.Of(request, $"{id.Text}/operations", [.. OperationAnswers.Of(azure, job, StepsOf(azure, job))], operation => operation);
    }

    private static Reply Operation(LocalAzure azure, ArmId id, string operation)
    {
        var job = Find(azure, id);
        var found = OperationAnswers.Of(azure, job, StepsOf(azure, job))
            .FirstOrDefault(it => it.Text("operationId")!.Equals(operation, StringComparison.OrdinalIgnoreCase));
        return Reply.Ok(found
            ?? throw new ArmException(HttpStatusCode.NotFound, "DeploymentOperationNotFound", $"The deployment operation '{operation}' could not be found."));
    }

    private static Reply Cancel(LocalAzure azure, ArmId id)
    {
        var job = Find(azure, id);
        if (job.HasEnded)
        {
            throw new ArmException(HttpStatusCode.Conflict, "DeploymentCannotBeCancelled",
                $"The deployment '{id.Name}' cannot be cancelled because it is in the state '{job.State}'.");
        }

        azure.Scheduler.Cancel(job.Number);
        return Reply.Empty(HttpStatusCode.NoContent);
    }
}
