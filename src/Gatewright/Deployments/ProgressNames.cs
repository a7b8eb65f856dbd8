using Gatewright.Deploy;

namespace Gatewright.Deployments;

/// <summary>How lines name a resource.</summary>
internal static class ProgressNames
{
    /// <summary>Such as <c>connections hub-vpn-to-paris</c>.</summary>
    public static string Short(string id) =>
        new ResourceChange(ResourceChangeKind.None, id, $"{new Azure.Core.ResourceIdentifier(id).ResourceType}", []).ToString();
}
