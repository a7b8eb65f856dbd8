using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Groups;

/// <summary>Deletes a group with all that is in it: first what holds others, last the group.</summary>
internal static class GroupDeletion
{
    public static Reply Delete(LocalAzure azure, Request request, StoredGroup group)
    {
        if (azure.Locks.RefuseGroupDeletion(group.Id) is { } locked)
            throw new ArmException(locked);
        var job = azure.State.Jobs.Find(group.Id, JobKind.GroupDeletion) is { HasEnded: false } running ? running : Start(azure, request, group);
        var token = azure.State.Tokens.Add(TokenKind.Deletion, job.Number, 0);
        return Reply.Empty(HttpStatusCode.Accepted)
            .With("Location", request.Link($"/subscriptions/{Scopes.SubscriptionOf(group.Id)}/operationresults/{token}")).With("Retry-After", "1");
    }

    private static Job Start(LocalAzure azure, Request request, StoredGroup group)
    {
        var job = new Job
        {
            Number = azure.State.Jobs.NextNumber(), Root = azure.State.Jobs.NextNumber(), Kind = JobKind.GroupDeletion, Target = group.Id, Created = azure.Now,
            Scope = [], Correlation = request.CorrelationId ?? Guid.NewGuid().ToString(), Info = [],
        };
        job.Steps.AddRange(DeletionOrder.Steps(
            [.. azure.State.Resources.List(group.Id).Where(it => it.Id.Scope.Equals(group.Id, StringComparison.OrdinalIgnoreCase))]));
        job.Steps.Add(new()
        {
            Number = job.Steps.Count, Action = StepAction.DeleteGroup, Id = group.Id, ApiVersion = "", Waits = [.. Enumerable.Range(0, job.Steps.Count)],
        });
        azure.State.Groups.Set(group with { State = ProvisioningStates.Deleting });
        azure.Scheduler.Start([job]);
        return job;
    }
}
