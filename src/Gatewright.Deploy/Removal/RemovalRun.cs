using Azure.Core;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Removal;

/// <summary>Deletes rank by rank, and waits until each is gone: Azure refuses to delete what something still refers to.</summary>
internal sealed class RemovalRun(ResourceManager azure, DeploymentOptions options, Func<string, string> versionOf, IProgress<DeploymentEvent>? progress)
{
    /// <summary>While others still go, Azure refuses; for how many looks.</summary>
    private const int Patience = 400;

    public async Task RunAsync(RemovalPlan plan, CancellationToken cancellation)
    {
        // A group that holds nothing else goes as a whole.
        var alone = plan.Resources.Where(it => !plan.Groups.Any(group => it.StartsWith($"{group}/", StringComparison.OrdinalIgnoreCase)) || IsLock(it));
        foreach (var rank in alone.GroupBy(it => RemovalOrder.Of($"{new ResourceIdentifier(it).ResourceType}")).OrderBy(it => it.Key))
            await AllAsync(rank, cancellation);
        await AllAsync(plan.Groups, cancellation);
    }

    /// <summary>Deletes a stack with what it manages.</summary>
    public async Task DeleteStackAsync(string id, CancellationToken cancellation)
    {
        var actions = "unmanageAction.Resources=delete&unmanageAction.ResourceGroups=detach&unmanageAction.ManagementGroups=detach";
        var answer = await azure.DeleteAsync($"{id}?{actions}", ApiVersions.Stacks, cancellation);
        if (answer.Status is not 404)
            await GoneAsync(id, answer.Successful().RetryAfter, cancellation);
    }

    private static bool IsLock(string id) => new ResourceIdentifier(id).ResourceType == "Microsoft.Authorization/locks";

    private Task AllAsync(IEnumerable<string> ids, CancellationToken cancellation) => Parallel.ForEachAsync(
        ids, new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation },
        async (id, token) => await DeleteAsync(id, token));

    private async Task DeleteAsync(string id, CancellationToken cancellation)
    {
        var begun = options.Clock.GetUtcNow();
        Tell(id, DeploymentState.Running, begun);
        for (var look = 1; ; look++)
        {
            var answer = await azure.DeleteAsync(id, versionOf(id), cancellation);
            if (answer.Status is 404 or 204)
                break;
            if (answer.Status is >= 200 and < 300)
            {
                await GoneAsync(id, answer.RetryAfter, cancellation);
                break;
            }

            // Another deletion still refers to it, or writes to the same network.
            if (answer.Status is not (409 or 429 or 400) || look == Patience || !IsPassing(answer))
                throw answer.Refused();
            await Task.Delay(answer.RetryAfter ?? options.Interval, options.Clock, cancellation);
        }

        Tell(id, DeploymentState.Succeeded, begun);
    }

    private static bool IsPassing(Reply answer) => AzureError.Parse(answer.Text) is { } error
        && error.Causes.Append(error).Any(it =>
            it.Code is "AnotherOperationInProgress" or "RetryableError" or "TooManyRequests" or "ReferencedResourceNotProvisioned");

    private async Task GoneAsync(string id, TimeSpan? first, CancellationToken cancellation)
    {
        for (var wait = TimeSpan.Zero; await azure.FindAsync(id, VersionOf(id), cancellation) is not null;
            wait = wait == TimeSpan.Zero ? options.Interval / 8 : wait < options.Interval ? wait * 2 : first ?? options.Interval)
        {
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, options.Clock, cancellation);
        }
    }

    private string VersionOf(string id) => id.Contains("/deploymentStacks/", StringComparison.OrdinalIgnoreCase) ? ApiVersions.Stacks : versionOf(id);

    private void Tell(string id, DeploymentState state, DateTimeOffset begun)
    {
        var now = options.Clock.GetUtcNow();
        progress?.Report(new(now, "destroy", id, state, now - begun));
    }
}
