using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Removal;

/// <summary>Deletes rank by rank, and waits until each is gone: Azure refuses to delete what something still refers to.</summary>
internal sealed class RemovalRun(ResourceManager azure, DeploymentOptions options, TypeVersions versions, IProgress<DeploymentEvent>? progress)
{
    /// <summary>While others still go, Azure refuses; for how many looks.</summary>
    private const int Patience = 100;

    /// <summary>After how many looks at something that isn't leaving Azure has given up.</summary>
    private const int Looks = 4;

    public async Task RunAsync(RemovalPlan plan, CancellationToken cancellation)
    {
        var alone = plan.Resources.Where(it => !IsTakenAlong(it, plan));
        foreach (var rank in alone.GroupBy(it => RemovalOrder.Of(ResourceIds.TypeOf(it))).OrderBy(it => it.Key))
            await AllAsync(rank, cancellation);
        await AllAsync(plan.Groups, cancellation);
    }

    /// <summary>A group that holds nothing else goes as a whole, but for what joins it to others and what would keep it.</summary>
    private static bool IsTakenAlong(string id, RemovalPlan plan) =>
        RemovalOrder.Of(ResourceIds.TypeOf(id)) >= RemovalOrder.Networks
        && plan.Groups.Any(group => id.StartsWith($"{group}/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Deletes a stack with what it manages.</summary>
    public async Task DeleteStackAsync(string id, CancellationToken cancellation)
    {
        var actions = "unmanageAction.Resources=delete&unmanageAction.ResourceGroups=detach&unmanageAction.ManagementGroups=detach";
        var answer = await azure.DeleteAsync($"{id}?{actions}", ApiVersions.Stacks, cancellation);
        if (answer.Status is not 404)
        {
            if (await GoneAsync(id, answer.Successful(), cancellation) is { } refusal)
                throw refusal;
        }
    }

    private Task AllAsync(IEnumerable<string> ids, CancellationToken cancellation) => Parallel.ForEachAsync(
        ids, new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation },
        async (id, token) => await DeleteAsync(id, token));

    private async Task DeleteAsync(string id, CancellationToken cancellation)
    {
        var begun = options.Clock.GetUtcNow();
        Tell(id, DeploymentState.Running, begun);
        for (var look = 1; ; look++)
        {
            var answer = await azure.DeleteAsync(id, versions.Of(id), cancellation);
            if (answer.Status is 404 or 204)
                break;
            var refusal = answer.Status is >= 200 and < 300 ? await GoneAsync(id, answer, cancellation) : answer.Refused();
            if (refusal is null)
                break;
            // Another deletion still refers to it, or writes to the same network.
            if (look == Patience || !IsPassing(refusal))
                throw refusal;
            await Task.Delay(answer.RetryAfter ?? options.Interval, options.Clock, cancellation);
        }

        Tell(id, DeploymentState.Succeeded, begun);
    }

    private static bool IsPassing(AzureRefusalException refusal) => refusal.Error.Causes.Append(refusal.Error).Any(it => it.Code
        is "AnotherOperationInProgress" or "RetryableError" or "TooManyRequests" or "ReferencedResourceNotProvisioned" or "ResourceGroupDeletionBlocked"
        || it.Code.StartsWith("InUse", StringComparison.Ordinal) || it.Code.EndsWith("CannotBeDeleted", StringComparison.Ordinal));

    /// <summary>Null once it is gone; the reason where Azure has given up.</summary>
    private async Task<AzureRefusalException?> GoneAsync(string id, Reply deletion, CancellationToken cancellation)
    {
        var wait = TimeSpan.Zero;
        for (var kept = 0; ; wait = wait == TimeSpan.Zero ? options.Interval / 8 : wait < options.Interval ? wait * 2 : deletion.RetryAfter ?? options.Interval)
        {
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, options.Clock, cancellation);
            if (await azure.FindAsync(id, versions.Of(id), cancellation) is not { } there)
                return null;
            var isLeaving = $"{there.Body?["properties"]?["provisioningState"]}".StartsWith("delet", StringComparison.OrdinalIgnoreCase);
            if (!isLeaving && ++kept == Looks)
                return await ReasonAsync(id, deletion, cancellation);
        }
    }

    private async Task<AzureRefusalException> ReasonAsync(string id, Reply deletion, CancellationToken cancellation)
    {
        var outcome = (deletion.Operation ?? deletion.Location) is { } address ? await azure.FollowAsync(address, cancellation) : null;
        return outcome is { Status: >= 400 } ? outcome.Refused()
            : new(AzureError.Parse(outcome?.Text) ?? new("NotDeleted", "Azure has taken the request and not deleted it.", id, []), 409);
    }

    private void Tell(string id, DeploymentState state, DateTimeOffset begun)
    {
        var now = options.Clock.GetUtcNow();
        progress?.Report(new(now, "destroy", id, state, now - begun));
    }
}
