using System.Net;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>Deletes a stack, and what it manages if that is asked for.</summary>
internal static class StackDeletion
{
    public static Reply Delete(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentRoutes.CheckGroup(azure, id.Scope);
        if (azure.State.Jobs.Find(id.Text, JobKind.Stack) is not { } stack)
            return Reply.Empty(HttpStatusCode.NoContent);
        if (!stack.HasEnded)
        {
            throw new ArmException(HttpStatusCode.Conflict, "DeploymentStackInNonTerminalState",
                $"The deployment stack '{id.Text}' is in a non-terminal state: it cannot be deleted before its operation has ended.");
        }

        var number = azure.State.Jobs.NextNumber();
        var job = new Job
        {
            Number = number, Root = number, Kind = JobKind.StackDeletion, Target = id.Text, Scope = [], Info = [], Created = azure.Now,
            Correlation = request.CorrelationId ?? Guid.NewGuid().ToString(),
        };
        job.Steps.AddRange(Unmanaged.Steps(azure, [.. StackPlanner.Managed(stack)], Action(request, "Resources"), Action(request, "ResourceGroups"), 0, []));
        azure.Scheduler.Start([job]);
        var token = azure.State.Tokens.Add(TokenKind.Deletion, job.Number, 0);
        return Reply.Empty(HttpStatusCode.Accepted).With("Location", request.Link($"{DeploymentDeletion.Operations(id)}/operationresults/{token}"))
            .With("Retry-After", "1");
    }

    private static string? Action(Request request, string what) => request.Query.GetValueOrDefault($"unmanageAction.{what}");
}
