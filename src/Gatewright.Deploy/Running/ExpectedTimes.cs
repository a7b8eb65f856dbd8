using Azure.Core;
using Gatewright.Facts;

namespace Gatewright.Deploy.Running;

/// <summary>How long Azure takes to make a resource, as a rule.</summary>
internal static class ExpectedTimes
{
    /// <param name="id">The resource.</param>
    /// <param name="speed">How many times faster than Azure.</param>
    public static TimeSpan? Of(string id, double speed) =>
        ResourceIdentifier.TryParse(id, out var it) ? DeploymentTimes.Of($"{it!.ResourceType}").Creation / speed : null;
}
