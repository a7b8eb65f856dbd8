using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Deletes a deployment from the history. What it deployed stays.</summary>
internal static class DeploymentDeletion
{
    public static Reply Delete(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentRoutes.CheckGroup(azure, id.Scope);
        if (azure.State.Jobs.Find(id.Text, JobKind.Deployment) is not { } job)
            return Reply.Empty(HttpStatusCode.NoContent);
        if (!job.HasEnded)
        {
            throw new ArmException(HttpStatusCode.Conflict, "DeploymentActive",
                $"Unable to delete deployment '{id.Name}': it is still active. Please see https://aka.ms/arm-deploy for usage details.");
        }

        Replacement.Forget(azure, job);
        var token = azure.State.Tokens.Add(TokenKind.Deletion, null, azure.Now);
        return Reply.Empty(HttpStatusCode.Accepted).With("Location", request.Link($"{Operations(id)}/operationresults/{token}")).With("Retry-After", "1");
    }

    /// <summary>Where results of a scope are asked for.</summary>
    public static string Operations(ArmId id) => id.Subscription is { } subscription ? $"/subscriptions/{subscription}" : "/providers/Microsoft.Resources";
}
