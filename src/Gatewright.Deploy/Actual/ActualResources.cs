using System.Text.Json.Nodes;
using Azure.Core;

namespace Gatewright.Deploy.Actual;

/// <summary>What is in Azure of what a program is about, by id.</summary>
/// <param name="Bodies">As Azure answers them: resource groups, resources, and parts of them, which stand in the bodies of these as well.</param>
/// <param name="Marked">What bears the program's mark.</param>
internal sealed record ActualResources(IReadOnlyDictionary<string, JsonObject> Bodies, ImmutableArray<ResourceIdentifier> Marked)
{
    /// <summary>Null for what isn't there.</summary>
    public JsonObject? Find(string id) => Bodies.GetValueOrDefault(id);
}
