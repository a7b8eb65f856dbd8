namespace Gatewright.Deploy;

/// <summary>What has happened to a deployment, or to a resource in one.</summary>
/// <param name="Time">When it was seen.</param>
/// <param name="Deployment">The deployment's name.</param>
/// <param name="ResourceId">The resource; null for the deployment itself.</param>
/// <param name="State">What it has come to.</param>
/// <param name="Elapsed">How long it has taken so far.</param>
/// <param name="Expected">How long Azure takes for one of its kind as a rule; null where that isn't known.</param>
/// <param name="Error">Why it failed; null if it didn't.</param>
public sealed record DeploymentEvent(
    DateTimeOffset Time, string Deployment, string? ResourceId, DeploymentState State, TimeSpan Elapsed, TimeSpan? Expected = null, AzureError? Error = null);

/// <summary>What a deployment or one of its resources has come to.</summary>
public enum DeploymentState
{
    /// <summary>It isn't begun.</summary>
    Waiting,

    /// <summary>Azure works on it.</summary>
    Running,

    /// <summary>It is done.</summary>
    Succeeded,

    /// <summary>Azure gave up, and says why.</summary>
    Failed,

    /// <summary>Somebody has cancelled it.</summary>
    Canceled,
}
