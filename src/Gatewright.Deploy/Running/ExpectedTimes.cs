using Azure.Core;
using Gatewright.Facts;

namespace Gatewright.Deploy.Running;

/// <summary>How long Azure takes to make a resource, as a rule.</summary>
internal static class ExpectedTimes
{
    public static TimeSpan? Of(string id) => ResourceIdentifier.TryParse(id, out var it) ? DeploymentTimes.Of($"{it!.ResourceType}").Creation : null;
}
