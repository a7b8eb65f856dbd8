using System.Text.Json.Nodes;

namespace Gatewright.Deploy;

/// <summary>What a program's deployments have come to.</summary>
/// <param name="State">The worst of them: failed before cancelled, before running, before done; waiting if none was ever begun.</param>
/// <param name="Deployments">Each deployment.</param>
public sealed record DeploymentResult(DeploymentState State, ImmutableArray<DeploymentStatus> Deployments)
{
    /// <summary>The failures, each with its resource and what caused it.</summary>
    public IEnumerable<ResourceStatus> Failures => Deployments.SelectMany(it => it.Resources).Where(it => it.State is DeploymentState.Failed);

    internal static DeploymentResult Of(IEnumerable<DeploymentStatus> deployments)
    {
        ImmutableArray<DeploymentStatus> all = [.. deployments];
        DeploymentState[] order = [DeploymentState.Failed, DeploymentState.Canceled, DeploymentState.Running];
        var worst = order.Where(state => all.Any(it => it.State == state)).Select(it => (DeploymentState?)it).FirstOrDefault();
        return new(worst ?? (all.Length > 0 && all.All(it => it.State == DeploymentState.Succeeded) ? DeploymentState.Succeeded
            : all.Any(it => it.State == DeploymentState.Succeeded) ? DeploymentState.Running : DeploymentState.Waiting), all);
    }
}

/// <summary>What one deployment has come to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its resource id.</param>
/// <param name="State">What it has come to.</param>
/// <param name="Begun">When it was begun; null if it never was.</param>
/// <param name="Resources">Its resources as far as Azure has begun with them, those of nested deployments, too.</param>
/// <param name="Error">Why it failed; null if it didn't.</param>
/// <param name="Outputs">What it says of what it made; secrets are never among it.</param>
public sealed record DeploymentStatus(
    string Name, string Id, DeploymentState State, DateTimeOffset? Begun, ImmutableArray<ResourceStatus> Resources, AzureError? Error, JsonObject? Outputs);

/// <summary>What one resource has come to.</summary>
/// <param name="Id">Its resource id.</param>
/// <param name="State">What it has come to.</param>
/// <param name="Elapsed">How long it has taken so far.</param>
/// <param name="Error">Why it failed; null if it didn't.</param>
public sealed record ResourceStatus(string Id, DeploymentState State, TimeSpan Elapsed, AzureError? Error);
