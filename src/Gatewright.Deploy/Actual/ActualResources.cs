using System.Text.Json.Nodes;
using Azure.Core;

namespace Gatewright.Deploy.Actual;

/// <summary>What is in Azure of what a program is about, by id.</summary>
/// <param name="Bodies">As Azure answers them. Parts of a resource stand in its body and here.</param>
/// <param name="Groups">The resource groups that are there, by id.</param>
/// <param name="Marked">What bears the program's mark, with its type.</param>
internal sealed record ActualResources(
    IReadOnlyDictionary<string, JsonObject> Bodies, IReadOnlyDictionary<string, JsonObject> Groups, ImmutableArray<ResourceIdentifier> Marked)
{
    public JsonObject? Find(ResourceIdentifier id) => Bodies.GetValueOrDefault($"{id}");

    public JsonObject? FindGroup(string id) => Groups.GetValueOrDefault(id);
}
