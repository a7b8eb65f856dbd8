using System.Net;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>Requests for deployment stacks: <c>{scope}/providers/Microsoft.Resources/deploymentStacks</c>.</summary>
internal static class StackRoutes
{
    public const string Type = "Microsoft.Resources/deploymentStacks";

    public static Reply List(LocalAzure azure, Request request, string scope)
    {
        DeploymentRoutes.CheckGroup(azure, scope);
        return Paging.Of(request, $"{scope}/providers/{Type}", azure.State.Jobs.List(scope, JobKind.Stack, Type), job => StackAnswers.Of(azure, job));
    }

    public static Reply One(LocalAzure azure, Request request, ArmId id, string[] rest) => (request.Method, rest) switch
    {
        ("PUT", []) => Put(azure, request, id),
        ("GET", []) => Reply.Ok(StackAnswers.Of(azure, Find(azure, id))),
        ("DELETE", []) => StackDeletion.Delete(azure, request, id),
        ("POST", ["validate"]) => StackValidation.Validate(azure, request, id),
        ("POST", ["exportTemplate"]) => Export(azure, id),
        _ => throw new ArmException(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", $"The request type '{request.Method}' isn't supported here."),
    };

    public static Job Find(LocalAzure azure, ArmId id)
    {
        DeploymentRoutes.CheckGroup(azure, id.Scope);
        return azure.State.Jobs.Find(id.Text, JobKind.Stack) ?? throw new ArmException(
            HttpStatusCode.NotFound, "DeploymentStackResourceNotFound", $"The deployment stack '{id.Text}' could not be found.");
    }

    private static Reply Put(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentName.Check(id.Name, longest: 90);
        var before = azure.State.Jobs.Find(id.Text, JobKind.Stack);
        if (before is { HasEnded: false })
        {
            throw new ArmException(HttpStatusCode.Conflict, "DeploymentStackInNonTerminalState",
                $"The deployment stack '{id.Text}' is in a non-terminal state: it cannot be changed before its operation has ended.");
        }

        var jobs = StackPlanner.Plan(azure, request, id, before);
        Preflight.Check(azure, StackPlanner.Deployment(azure, request, id), jobs);
        Replacement.Forget(azure, before);
        azure.Scheduler.Start(jobs);
        var token = azure.State.Tokens.Add(TokenKind.Stack, jobs[0].Number, 0);
        return new Reply(before is null ? HttpStatusCode.Created : HttpStatusCode.OK, StackAnswers.Of(azure, jobs[0], isNew: true))
            .With("Azure-AsyncOperation", request.Link($"{StackLinks.Place(azure, id)}/deploymentStackOperationStatus/{token}")).With("Retry-After", "1");
    }

    private static Reply Export(LocalAzure azure, ArmId id)
    {
        var job = Find(azure, id);
        var child = azure.State.Jobs.StepsOf(job.Number).FirstOrDefault(step => step.Child is not null)?.Child;
        var template = child is { } number ? azure.State.Jobs.Find(number)?.Template : null;
        return Reply.Ok(new System.Text.Json.Nodes.JsonObject { ["template"] = System.Text.Json.Nodes.JsonNode.Parse(template ?? "{}") });
    }
}
