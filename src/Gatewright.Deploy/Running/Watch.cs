using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Running;

/// <summary>
/// Watches a deployment until it ends, and tells what changes. It survives what networks do meanwhile: the deployment goes on without anybody.
/// </summary>
internal sealed class Watch(ResourceManager azure, string id, string name, DeploymentOptions options, Action<DeploymentEvent> tell)
{
    /// <summary>How many looks in a row may fail before nobody waits any longer.</summary>
    private const int Patience = 20;

    private readonly StatusReader reader = new(azure, options.Clock);
    private readonly Dictionary<string, DeploymentState> told = new(StringComparer.OrdinalIgnoreCase);

    public async Task<DeploymentStatus> ToEndAsync(CancellationToken cancellation)
    {
        var failures = 0;
        for (var wait = TimeSpan.Zero; ; wait = Next(wait))
        {
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, options.Clock, cancellation);
            try
            {
                var status = await reader.FindAsync(id, cancellation);
                failures = 0;
                if (status is null)
                    throw new AzureRefusalException(new("DeploymentNotFound", $"The deployment '{name}' is gone; somebody has deleted it.", id, []), 404);
                Tell(status);
                if (status.State is not DeploymentState.Running)
                    return status;
            }
            catch (AzureRefusalException refusal) when (IsPassing(refusal) && ++failures < Patience)
            {
                // Azure goes on meanwhile.
            }
        }
    }

    /// <summary>The first looks follow at once: what is quick needn't wait for a rhythm that is made for gateways.</summary>
    private TimeSpan Next(TimeSpan last) => last == TimeSpan.Zero ? options.Interval / 8 : last * 2 > options.Interval ? options.Interval : last * 2;

    private static bool IsPassing(AzureRefusalException refusal) =>
        refusal.Error.Code != "NotSignedIn" && refusal.Status is 0 or 200 or 404 or 408 or 429 or >= 500;

    private void Tell(DeploymentStatus status)
    {
        var now = options.Clock.GetUtcNow();
        foreach (var resource in status.Resources)
        {
            if (told.TryGetValue(resource.Id, out var known) && known == resource.State)
                continue;
            told[resource.Id] = resource.State;
            tell(new(now, name, resource.Id, resource.State, resource.Elapsed, ExpectedTimes.Of(resource.Id, options.Speed), resource.Error));
        }

        if (told.TryGetValue("", out var state) && state == status.State)
            return;
        told[""] = status.State;
        tell(new(now, name, null, status.State, status.Begun is { } begun ? now - begun : TimeSpan.Zero, Error: status.Error));
    }
}
