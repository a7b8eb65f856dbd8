using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
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
        job.Steps.AddRange(Steps([.. azure.State.Resources.List(group.Id).Where(it => it.Id.Scope.Equals(group.Id, StringComparison.OrdinalIgnoreCase))]));
        job.Steps.Add(new()
        {
            Number = job.Steps.Count, Action = StepAction.DeleteGroup, Id = group.Id, ApiVersion = "", Waits = [.. Enumerable.Range(0, job.Steps.Count)],
        });
        azure.State.Groups.Set(group with { State = ProvisioningStates.Deleting });
        azure.Scheduler.Start([job]);
        return job;
    }

    /// <summary>A resource is deleted after those that hold it. Where resources hold each other, the order of their ids decides.</summary>
    private static IEnumerable<Step> Steps(IReadOnlyList<StoredResource> resources)
    {
        var numbers = resources.Select((resource, number) => (resource.Id.Key, number)).ToDictionary(it => it.Key, it => it.number);
        var waits = resources.Select(_ => new SortedSet<int>()).ToArray();
        for (var number = 0; number < resources.Count; number++)
        {
            foreach (var reference in ResourceTypes.Find(resources[number].Id.Type).References(resources[number].Id.Text, resources[number].Body))
            {
                if (reference.Kind is ReferenceKind.Holds && Owner(numbers, reference.Id) is { } held && held != number && !waits[number].Contains(held))
                    waits[held].Add(number);
            }
        }

        return resources.Select((resource, number) => new Step
        {
            Number = number, Action = StepAction.Delete, Id = resource.Id.Text, ApiVersion = resource.ApiVersion, Waits = [.. waits[number]],
        });
    }

    private static int? Owner(Dictionary<string, int> numbers, string id)
    {
        for (var parsed = ArmId.Parse(id); parsed is not null; parsed = parsed.Parent)
        {
            if (numbers.TryGetValue(parsed.Key, out var number))
                return number;
        }

        return null;
    }
}
