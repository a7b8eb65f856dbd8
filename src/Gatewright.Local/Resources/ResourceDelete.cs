using System.Net;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Deletes a resource.</summary>
internal static class ResourceDelete
{
    public static Reply Delete(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentRoutes.CheckGroup(azure, Scopes.GroupIdOf(id.Scope) ?? "");
        if (azure.Answers.Show(id) is not { } shown)
            return Reply.Empty(HttpStatusCode.NoContent);
        Conditions.Check(request, shown);
        if (azure.Deletions.Refuse(id) is { } refusal)
            throw new ArmException(refusal);
        SingleJobs.CheckFree(azure, request, id, shown);
        var job = SingleJobs.Of(azure, request, JobKind.Deletion, StepAction.Delete, id, request.ApiVersion, null);
        var isAsynchronous = id.Namespace.Equals("Microsoft.Network", StringComparison.OrdinalIgnoreCase);
        var token = azure.State.Tokens.Add(TokenKind.Provider, job.Number, 0);
        var (status, results) = (request.Link(ProviderLinks.Status(azure, id, token)), request.Link(ProviderLinks.Results(azure, id, token)));
        SingleJobs.Start(azure, job);
        if (!isAsynchronous)
            return Reply.Empty(HttpStatusCode.OK);
        return Reply.Empty(HttpStatusCode.Accepted).With("Azure-AsyncOperation", status).With("Location", results).With("Retry-After", "1")
            .With("Azure-AsyncNotification", "Enabled");
    }
}
